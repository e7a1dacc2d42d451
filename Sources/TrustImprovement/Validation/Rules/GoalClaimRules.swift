extension RuleBook {
    /// Rules about what somebody says about how far a goal has been achieved.
    static let goalClaimRules: [Rule] = [
        .goals("goal.claim.noRole", "A claim says in what role it is made", .from(.agreed, .warning)) {
            goal, _, issues in
            guard let claim = goal.value.claimed, claim.role?.isBlank ?? true else { return }
            issues.report(
                at: goal.path.appending("claimed").appending("role"),
                "It is claimed that the goal '\(goal.value.id)' is '\(claim.achievement.rawValue)', and not in what "
                    + "role; "
                    + "give 'role'",
                ["goal": goal.value.id.text])
        },
        .goals("goal.claim.inFuture", "What is claimed has been claimed by now", .warning) { goal, context, issues in
            guard let claim = goal.value.claimed, context.isInFuture(claim.date) else { return }
            issues.report(
                at: goal.path.appending("claimed").appending("date"),
                "It was claimed on \(claim.date) that the goal '\(goal.value.id)' is "
                    + "'\(claim.achievement.rawValue)', which "
                    + "is still to come",
                ["goal": goal.value.id.text, "date": claim.date.description])
        },
        Rule("goal.claim.unsupported", "What is claimed to be achieved shows in later readings", .warning) {
            context, issues in
            reportUnsupportedClaims(context, &issues)
        },
    ]

    /// Reports goals that are claimed to be achieved and have targets in numbers of which nothing was read since.
    private static func reportUnsupportedClaims(_ context: RuleContext, _ issues: inout IssueCollector) {
        guard context.isComplete(["readings"]) else { return }
        let goals = context.record.goals
        let claimed = goals.indices.filter { goals[$0].claimed?.achievement == .achieved }
            .map { Located(goals, at: $0, in: ["goals"]) }
        let plans = claimed.map { IndicatorPlan.all(of: $0).filter { $0.target?.isNumeric == true } }
        let series = ReadingSeries(of: plans.flatMap(\.self), in: context)
        for (goal, plans) in zip(claimed, plans) {
            let unsupported = plans.filter { plan in
                guard let measure = plan.indicator.measure else { return true }
                // What a school did before it joined is not the trust's, and supports no claim of the trust's.
                return !series.readings(of: plan).contains { reading in
                    reading.value.number != nil && !reading.predatesJoining
                        && plan.baseline.map { $0.period.end < reading.period.end } ?? true
                        && context.areComparable(reading.measure, measure)
                }
            }
            if unsupported.isEmpty { continue }
            let names = unsupported.prefix(5).map(\.name).joined(separator: ", ")
            let rest = unsupported.count > 5 ? " and \(unsupported.count - 5) more" : ""
            issues.report(
                at: goal.path.appending("claimed").appending("achievement"),
                "The goal '\(goal.value.id)' is claimed to be achieved, but the record has no later reading for "
                    + "\(names)\(rest); the association is not shown",
                ["goal": goal.value.id.text, "indicators": unsupported.map(\.indicator.id.text).joined(separator: " ")])
        }
    }
}
