extension RuleBook {
    /// Rules about what indicators measure, and about what their targets name.
    static let indicatorRules: [Rule] = [
        .indicators("goal.measure.unknown", "Each indicator's measure is defined, or where the host finds it", .warning)
        {
            indicator, context, issues in
            guard let measure = indicator.value.measure else { return }
            context.reportUnknown(
                measure, at: indicator.path.appending("measure"), &issues, ["indicator": indicator.value.id.text],
                consequence: "whether more or less of it is better, and in what unit it is, is not known")
        },
        .unfinishedGoals("goal.measure.missing", "A target in numbers is one of a measure", .from(.agreed, .warning)) {
            goal, _, issues in
            for (position, indicator) in goal.value.indicators.enumerated() where indicator.measure == nil {
                let targets = [indicator.target].compactMap(\.self) + indicator.groupTargets.map(\.target)
                guard targets.contains(where: \.isNumeric) else { continue }
                issues.report(
                    at: goal.path.appending("indicators").appending(position).appending("measure"),
                    "The indicator '\(indicator.id)' has a target in numbers, and does not say what is measured; give "
                        + "'measure'",
                    ["indicator": indicator.id.text])
            }
        },
        .indicators("goal.value.outOfRange", "What is planned of a percentage is 0 to 100") {
            indicator, context, issues in
            guard let measure = indicator.value.measure.flatMap({ context.measure($0) }), let range = measure.unit.range
            else { return }
            for (number, path) in numbers(of: indicator) where !range.contains(number) {
                issues.report(
                    at: path,
                    "\(number) is outside the range of '\(measure.unit)', which is \(range.lowerBound) to "
                        + "\(range.upperBound)",
                    ["indicator": indicator.value.id.text, "value": number.description])
            }
        },
        .indicators("goal.groupTarget.duplicate", "A group of pupils has one target of an indicator") {
            indicator, _, issues in
            var seen: Set<PupilGroup> = []
            for (position, target) in indicator.value.groupTargets.enumerated()
            where !seen.insert(target.pupils).inserted {
                issues.report(
                    at: indicator.path.appending("groupTargets").appending(position).appending("pupils"),
                    "The indicator '\(indicator.value.id)' has a second target for '\(target.pupils)'; a group has one",
                    ["indicator": indicator.value.id.text, "pupils": target.pupils.rawValue])
            }
        },
        .unfinishedPlans("goal.target.noDue", "A target says by when it should be so", .from(.agreed, .error)) {
            plan, _, issues in
            guard let target = plan.target, target.due == nil else { return }
            issues.report(
                at: plan.targetPath.appending("due"),
                "The target of \(plan.name) has no 'due'; a target that is agreed says by when it should be so",
                ["indicator": plan.indicator.id.text])
        },
        .plans("goal.target.milestoneUnknown", "A milestone that a target names is one of its indicator") {
            plan, context, issues in
            guard case .completeMilestone(let id)? = plan.target?.form,
                context.isComplete(plan.indicatorPath.appending("milestones"))
            else { return }
            let names = plan.indicator.milestones.compactMap(\.id)
            if names.contains(id) { return }
            issues.report(
                at: plan.targetPath.appending("milestone"),
                "'\(id)' is not a milestone of \(plan.name); " + choices(names.map(\.text), near: id.text),
                ["indicator": plan.indicator.id.text, "milestone": id.text])
        },
        .plans("goal.target.scaleUnknown", "The scale that a target names is known", .warning) {
            plan, context, issues in
            guard case .atLeastPoint(let level)? = plan.target?.form, context.scale(level.scale) == nil,
                context.holdsEveryScale
            else { return }
            issues.report(
                at: plan.targetPath.appending("scale"),
                "'\(level.scale)' is not a scale of the record or of its frameworks; "
                    + choices(context.scaleNames, near: level.scale.description),
                ["indicator": plan.indicator.id.text, "scale": level.scale.description])
        },
        .plans("goal.target.pointUnknown", "A point that a target names is one of its scale") { plan, context, issues in
            guard case .atLeastPoint(let level)? = plan.target?.form, let scale = context.scale(level.scale),
                scale.level(level.point) == nil
            else { return }
            issues.report(
                at: plan.targetPath.appending("point"),
                "'\(level.point)' is not a point of the scale '\(level.scale)'; "
                    + choices(scale.points.map(\.code.text), near: level.point.text),
                ["indicator": plan.indicator.id.text, "scale": level.scale.description, "point": level.point.text])
        },
        .unfinishedPlans(
            "goal.comparator.noFigures", "What a target is compared with has a value", .from(.agreed, .warning)
        ) { plan, context, issues in
            guard case .relativeTo(let comparator, _)? = plan.target?.form, comparator.latestNumber == nil else {
                return
            }
            // What these are compared with is among the trust's own readings.
            if comparator.kind == .previousYear || comparator.kind == .otherPupils { return }
            issues.report(
                at: plan.targetPath.appending("comparator").appending("figures"),
                "The target of \(plan.name) is compared with '\(comparator.kind)', of which no number is given; "
                    + "without "
                    + "one nobody can tell whether it is met",
                ["indicator": plan.indicator.id.text, "kind": comparator.kind.rawValue])
        },
        .unfinishedPlans(
            "goal.comparator.noPercentile", "A comparison with a percentile says which", .from(.agreed, .warning)
        ) { plan, _, issues in
            guard case .relativeTo(let comparator, _)? = plan.target?.form, comparator.kind == .trustPercentile,
                comparator.percentile == nil
            else { return }
            issues.report(
                at: plan.targetPath.appending("comparator").appending("percentile"),
                "The target of \(plan.name) is compared with a percentile of trusts, and does not say with which; give "
                    + "'percentile'",
                ["indicator": plan.indicator.id.text])
        },
        .plans("goal.comparator.percentileUnused", "Only a comparison with a percentile names one", .warning) {
            plan, _, issues in
            guard case .relativeTo(let comparator, _)? = plan.target?.form, let percentile = comparator.percentile,
                comparator.kind.isKnown, comparator.kind != .trustPercentile
            else { return }
            issues.report(
                at: plan.targetPath.appending("comparator").appending("percentile"),
                "The target of \(plan.name) names the percentile \(percentile.value), but is compared with "
                    + "'\(comparator.kind)'; only 'trustPercentile' has one",
                ["indicator": plan.indicator.id.text, "kind": comparator.kind.rawValue])
        },
    ]

    /// The values that an indicator's parts give for its measure, but for its targets, with where each stands.
    private static func numbers(of indicator: Located<Indicator>) -> [(number: ExactDecimal, path: Path)] {
        var numbers: [(ExactDecimal, Path)] = []
        func add(_ number: ExactDecimal?, _ path: @autoclosure () -> Path) {
            if let number { numbers.append((number, path())) }
        }
        func add(_ baseline: Baseline?, _ target: Target?, at path: @autoclosure () -> Path) {
            add(baseline?.value.number, path().appending("baseline").appending("value"))
            guard case .relativeTo(let comparator, _)? = target?.form else { return }
            for (position, figure) in comparator.figures.enumerated() {
                let figures = path().appending("target").appending("comparator").appending("figures")
                add(figure.value.number, figures.appending(position).appending("value"))
            }
        }
        add(indicator.value.baseline, indicator.value.target, at: indicator.path)
        for (position, group) in indicator.value.groupTargets.enumerated() {
            add(group.baseline, group.target, at: indicator.path.appending("groupTargets").appending(position))
        }
        for (position, milestone) in indicator.value.milestones.enumerated() {
            add(milestone.value, indicator.path.appending("milestones").appending(position).appending("value"))
        }
        return numbers
    }

    /// What may have been meant by a name that is not among those that there are.
    private static func choices(_ names: [String], near name: String) -> String {
        if let near = Suggestion.nearest(to: name, in: names) { return "did you mean '\(near)'?" }
        if names.isEmpty { return "there is none" }
        let rest = names.count > 8 ? " and \(names.count - 8) more" : ""
        return "there " + (names.count == 1 ? "is " : "are ")
            + names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
            + rest
    }
}

extension RuleContext {
    /// Whether all scales that the text had are in the record.
    fileprivate var holdsEveryScale: Bool {
        isComplete(["scales"]) && isComplete(["frameworks"])
            && record.frameworks.indices.allSatisfy { isComplete(["frameworks", .index($0), "scales"]) }
    }

    /// The names of the record's own scales and of its frameworks'.
    fileprivate var scaleNames: [String] {
        (record.scales + record.frameworks.flatMap(\.scales)).map(\.reference.description)
    }
}
