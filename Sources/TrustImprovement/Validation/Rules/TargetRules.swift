extension RuleBook {
    /// Rules about which way a target goes and how far.
    static let targetRules: [Rule] = [
        .plans("goal.target.wrongDirection", "A target moves the way in which its measure gets better") {
            plan, context, issues in
            guard let measure = context.measure(of: plan), let direction = measure.direction else { return }
            guard let target = plan.target, let fault = wrongWay(plan, target.form, direction) else { return }
            issues.report(
                at: plan.targetPath.appending(target.form.member),
                "The target of \(plan.name) \(fault), but of '\(measure.reference)' \(direction.claim); a target "
                    + "moves the way "
                    + "in which its measure gets better",
                ["indicator": plan.indicator.id.text, "measure": measure.reference.description])
        },
        .plans("goal.target.unmoved", "A target is not where its measure stood already", .warning) {
            plan, _, issues in
            guard let target = plan.target, stands(plan, target.form) else { return }
            issues.report(
                at: plan.targetPath.appending(target.form.member),
                "The target of \(plan.name) is "
                    + (plan.destination.map { "\($0), where the measure stood already" } ?? "no change")
                    + "; one that keeps it there is 'maintain'",
                ["indicator": plan.indicator.id.text])
        },
        .plans("goal.target.alreadyMet", "A target beside a comparator is not met from the start", .warning) {
            plan, context, issues in
            guard let baseline = plan.baseline, let start = plan.start,
                let direction = context.measure(of: plan)?.direction,
                case .relativeTo(let comparator, let margin)? = plan.target?.form,
                let figure = comparator.figures.first(where: { $0.period == baseline.period })?.value.number,
                let aim = figure.adding(margin?.number ?? .zero)
            else { return }
            if case .within = direction { return }
            if direction.move(from: aim, to: start) == .worse { return }
            issues.report(
                at: plan.targetPath.appending("comparator"),
                "The target of \(plan.name) comes to \(aim) for \(baseline.period), when the measure stood at "
                    + "\(start), which "
                    + "is no worse; a target that is met from the start is 'maintain'",
                ["indicator": plan.indicator.id.text, "baseline": start.description, "target": aim.description])
        },
        .plans("goal.target.outOfRange", "A target can be reached: a percentage is 0 to 100") { plan, context, issues in
            guard let measure = context.measure(of: plan), let range = measure.unit.range, let target = plan.target
            else {
                return
            }
            for (number, member) in aims(plan, target.form, in: range) where !range.contains(number) {
                issues.report(
                    at: plan.targetPath.appending(member),
                    "The target of \(plan.name) comes to \(number), outside the range of '\(measure.unit)', which is "
                        + "\(range.lowerBound) to \(range.upperBound)",
                    ["indicator": plan.indicator.id.text, "value": number.description, "unit": measure.unit.rawValue])
            }
        },
        .plans("goal.target.unit", "Percentages differ by points, and nothing else does") { plan, context, issues in
            guard let measure = context.measure(of: plan), measure.unit.isKnown else { return }
            switch plan.target?.form.difference {
            case .points? where measure.unit != .percent && measure.unit != .percentagePoints:
                issues.report(
                    at: plan.targetPath.appending("points"),
                    "The target of \(plan.name) is in percentage points, but '\(measure.reference)' is in "
                        + "'\(measure.unit)'; give 'amount' in that unit",
                    ["indicator": plan.indicator.id.text, "unit": measure.unit.rawValue])
            case .amount? where measure.unit == .percent:
                issues.report(
                    at: plan.targetPath.appending("amount"),
                    "The target of \(plan.name) is an amount, but '\(measure.reference)' is a percentage, and "
                        + "percentages "
                        + "differ by points; give 'points'",
                    ["indicator": plan.indicator.id.text, "unit": measure.unit.rawValue])
            default: break
            }
        },
        .plans("goal.maintain.wrongBound", "A level that is kept does not stop a measure from getting better", .warning)
        {
            plan, context, issues in
            guard case .maintain(let level)? = plan.target?.form else { return }
            switch (level, context.measure(of: plan)?.direction) {
            case (.atMost(let bound), .higher?):
                issues.report(
                    at: plan.targetPath.appending("maximum"),
                    "The target of \(plan.name) keeps the measure at \(bound) or below, but higher is better; give "
                        + "'minimum' "
                        + "or 'range'",
                    ["indicator": plan.indicator.id.text])
            case (.atLeast(let bound), .lower?):
                issues.report(
                    at: plan.targetPath.appending("minimum"),
                    "The target of \(plan.name) keeps the measure at \(bound) or above, but lower is better; give "
                        + "'maximum' "
                        + "or 'range'",
                    ["indicator": plan.indicator.id.text])
            default: break
            }
        },
        .plans("goal.maintain.notHeld", "A level that is to be kept is held at the start", .warning) {
            plan, _, issues in
            guard case .maintain(let level)? = plan.target?.form, let start = plan.start, !level.contains(start) else {
                return
            }
            issues.report(
                at: plan.targetPath.appending("form"),
                "The target of \(plan.name) keeps the measure \(level.title), but it stood at \(start); one that has "
                    + "yet "
                    + "to be reached is 'reach'",
                ["indicator": plan.indicator.id.text, "baseline": start.description])
        },
    ]

    /// In what way a target goes against a direction, in words, or `nil` where it does not or nobody can tell.
    private static func wrongWay(
        _ plan: IndicatorPlan, _ form: Target.Form, _ direction: ImprovementDirection
    ) -> String? {
        switch form {
        case .reach, .changeBy, .reduceByFraction: break
        // What is compared with moves itself, and the others do not move a number.
        case .relativeTo, .maintain, .completeMilestone, .atLeastPoint: return nil
        }
        if let start = plan.start, let destination = plan.destination {
            guard direction.move(from: start, to: destination) == .worse else { return nil }
            return "goes from \(start) to \(destination)"
        }
        switch (form, direction) {
        case (.changeBy(let difference), .higher) where difference.number < .zero:
            return "is a change by \(difference.number)"
        case (.changeBy(let difference), .lower) where difference.number > .zero:
            return "is a change by \(difference.number)"
        case (.reduceByFraction(let fraction), .higher): return "is a reduction by \(fraction) of the baseline"
        default: return nil
        }
    }

    /// Whether a target is to be where the measure stood.
    private static func stands(_ plan: IndicatorPlan, _ form: Target.Form) -> Bool {
        switch form {
        case .changeBy(let difference): difference.number == .zero
        case .reach, .reduceByFraction: plan.destination.map { $0 == plan.start } ?? false
        case .relativeTo, .maintain, .completeMilestone, .atLeastPoint: false
        }
    }

    /// The numbers to which a target comes, with the members that say so.
    private static func aims(
        _ plan: IndicatorPlan, _ form: Target.Form, in range: ClosedRange<ExactDecimal>
    ) -> [(number: ExactDecimal, member: String)] {
        switch form {
        case .reach(let value): return [(value, "value")]
        case .changeBy:
            // A baseline that is out of range itself is another rule's.
            guard let start = plan.start, range.contains(start), let number = plan.destination else { return [] }
            return [(number, form.member)]
        case .relativeTo(let comparator, let margin?):
            guard let latest = comparator.latestNumber, range.contains(latest), let number = plan.destination else {
                return []
            }
            if case .points = margin { return [(number, "points")] }
            return [(number, "amount")]
        case .maintain(.atLeast(let bound)): return [(bound, "minimum")]
        case .maintain(.atMost(let bound)): return [(bound, "maximum")]
        case .maintain(.within(let bounds)): return [(bounds.lower, "range"), (bounds.upper, "range")]
        case .relativeTo(_, nil), .reduceByFraction, .completeMilestone, .atLeastPoint: return []
        }
    }
}

extension Target.Form {
    /// The member that says how much.
    fileprivate var member: String {
        switch self {
        case .reach: "value"
        case .changeBy(.points): "points"
        case .changeBy(.amount): "amount"
        case .reduceByFraction: "fraction"
        case .relativeTo: "comparator"
        case .maintain, .completeMilestone, .atLeastPoint: "form"
        }
    }

    /// By how much the measure should change, or lie above a comparator.
    fileprivate var difference: MeasureDifference? {
        switch self {
        case .changeBy(let difference): difference
        case .relativeTo(_, let margin): margin
        case .reach, .reduceByFraction, .maintain, .completeMilestone, .atLeastPoint: nil
        }
    }
}

extension MaintainedLevel {
    /// The level in words.
    fileprivate var title: String {
        switch self {
        case .atLeast(let bound): "at \(bound) or above"
        case .atMost(let bound): "at \(bound) or below"
        case .within(let range): "from \(range.lower) to \(range.upper)"
        }
    }
}
