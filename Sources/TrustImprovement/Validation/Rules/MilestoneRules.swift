extension RuleBook {
    /// Rules about what should be so on the way to a target.
    static let milestoneRules: [Rule] = [
        .milestones("goal.milestone.outsidePeriod", "A milestone lies between its baseline and its target's due date") {
            milestone, indicator, _, issues in
            guard let due = milestone.value.due else { return }
            if let start = indicator.baseline?.period, due.end <= start.end {
                issues.report(
                    at: milestone.path.appending("due"),
                    "The milestone \(milestone.value.name) of '\(indicator.id)' is due by \(due), not after the "
                        + "baseline of \(start); it "
                        + "lies between baseline and target",
                    ["indicator": indicator.id.text, "due": due.description])
            }
            if let end = indicator.target?.due, due.end > end.end {
                issues.report(
                    at: milestone.path.appending("due"),
                    "The milestone \(milestone.value.name) of '\(indicator.id)' is due by \(due), after the target "
                        + "is due by \(end); it "
                        + "lies between baseline and target",
                    ["indicator": indicator.id.text, "due": due.description])
            }
        },
        .plans("goal.milestone.notMonotone", "Each milestone is as far on as the one before", .advice) {
            plan, context, issues in
            guard plan.group == nil, let direction = context.measure(of: plan)?.direction else { return }
            reportTurns(plan, direction, &issues)
        },
        .milestones("goal.milestone.empty", "A milestone says what should be so", .from(.agreed, .warning)) {
            milestone, indicator, _, issues in
            guard milestone.value.title?.isBlank ?? true, milestone.value.value == nil else { return }
            issues.report(
                at: milestone.path,
                "The milestone \(milestone.value.name) of '\(indicator.id)' has neither 'title' nor 'value'; it says "
                    + "what should be done or "
                    + "reached",
                ["indicator": indicator.id.text])
        },
        .milestones("goal.milestone.noDue", "A milestone says by when it should be so", .from(.agreed, .warning)) {
            milestone, indicator, _, issues in
            guard milestone.value.due == nil, milestone.value.completed == nil else { return }
            issues.report(
                at: milestone.path.appending("due"),
                "The milestone \(milestone.value.name) of '\(indicator.id)' has no 'due'; say by when it should be so",
                ["indicator": indicator.id.text])
        },
        .milestones("goal.milestone.inFuture", "A milestone that is completed was completed by now", .warning) {
            milestone, indicator, context, issues in
            guard let completed = milestone.value.completed, context.isInFuture(completed) else { return }
            issues.report(
                at: milestone.path.appending("completed"),
                "The milestone \(milestone.value.name) of '\(indicator.id)' was completed on \(completed), which is "
                    + "still to come",
                ["indicator": indicator.id.text, "completed": completed.description])
        },
        .indicators("goal.milestone.duplicate", "Milestones of an indicator have names of their own") {
            indicator, _, issues in
            var seen: Set<Identifier<Milestone>> = []
            for (position, milestone) in indicator.value.milestones.enumerated() {
                guard let id = milestone.id, !seen.insert(id).inserted else { continue }
                issues.report(
                    at: indicator.path.appending("milestones").appending(position).appending("id"),
                    "'\(id)' is the name of an earlier milestone of '\(indicator.value.id)' already; each has a name "
                        + "of its own",
                    ["indicator": indicator.value.id.text, "milestone": id.text])
            }
        },
    ]

    /// Reports milestones that are further from the target than the one before, or beyond it.
    private static func reportTurns(
        _ plan: IndicatorPlan, _ direction: ImprovementDirection, _ issues: inout IssueCollector
    ) {
        // A target that goes the wrong way, or stays, has no way on which to be further.
        if let start = plan.start, let end = plan.destination, direction.move(from: start, to: end) != .better {
            return
        }
        if case .maintain? = plan.target?.form { return }
        let list = plan.indicatorPath.appending("milestones")
        var before = plan.start.map { (number: $0, what: "the baseline of \($0)") }
        for (position, milestone) in plan.indicator.milestones.enumerated() {
            guard let number = milestone.value else { continue }
            var fault: String?
            if let before, direction.move(from: before.number, to: number) == .worse {
                fault = "is behind \(before.what)"
            } else if let end = plan.destination, direction.move(from: end, to: number) == .better {
                fault = "is beyond the target of \(end)"
            }
            before = (number, "\(number) before it")
            guard let fault else { continue }
            issues.report(
                at: list.appending(position).appending("value"),
                "The milestone of \(number) of \(plan.name) \(fault); on the way to a target each is as far on as "
                    + "the one "
                    + "before",
                ["indicator": plan.indicator.id.text, "value": number.description])
        }
    }
}

extension Milestone {
    /// What tells the milestone from others, after the word for it.
    var name: String {
        if let id { return "'\(id)'" }
        if let title, !title.isBlank { return "'\(TextError.shortened(title))'" }
        return value.map { "of \($0)" } ?? "without a name"
    }
}

extension Rule {
    /// Looks at one milestone of an indicator and reports every breach.
    fileprivate typealias MilestoneCheck =
        @Sendable (
            Located<Milestone>, Indicator, RuleContext, inout IssueCollector
        ) -> Void

    /// Creates a rule over each milestone of each indicator of a record.
    fileprivate static func milestones(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error, check: @escaping MilestoneCheck
    ) -> Rule {
        .indicators(code, title, severities) { indicator, context, issues in
            let milestones = indicator.value.milestones
            for position in milestones.indices {
                let list = indicator.path.appending("milestones")
                check(Located(milestones, at: position, in: list), indicator.value, context, &issues)
            }
        }
    }
}
