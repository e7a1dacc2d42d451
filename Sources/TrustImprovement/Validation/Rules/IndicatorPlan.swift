/// What an indicator plans, for all its pupils or for one group of them: from where, and to what.
struct IndicatorPlan {
    /// The goal.
    let goal: Located<ImprovementGoal>
    /// The position of the indicator in the goal.
    let position: Int
    /// The position of the group's target in the indicator; `nil` for what is planned for all its pupils.
    let group: Int?

    /// The indicator.
    var indicator: Indicator {
        _read { yield goal.value.indicators[position] }
    }

    /// Where the measure stood before.
    var baseline: Baseline? {
        if let group { indicator.groupTargets[group].baseline } else { indicator.baseline }
    }

    /// What the measure should come to.
    var target: Target? {
        if let group { indicator.groupTargets[group].target } else { indicator.target }
    }

    /// Whom it is about.
    var population: Population {
        var population = indicator.population ?? goal.value.population
        if let group { population.pupils = indicator.groupTargets[group].pupils }
        return population
    }

    /// Where the indicator stands.
    var indicatorPath: Path { goal.path.appending("indicators").appending(position) }

    /// Where what holds baseline and target stands.
    var path: Path { group.map { indicatorPath.appending("groupTargets").appending($0) } ?? indicatorPath }

    /// Where the target stands.
    var targetPath: Path { path.appending("target") }

    /// Where the baseline stands.
    var baselinePath: Path { path.appending("baseline") }

    /// What the indicator is called, with the group where it is for one.
    var name: String {
        "'\(indicator.id)'" + (group.map { " for '\(indicator.groupTargets[$0].pupils)'" } ?? "")
    }

    /// The number of the baseline.
    var start: ExactDecimal? { baseline?.value.number }

    /// The number to which the measure should come, where the target says one or it can be worked out.
    var destination: ExactDecimal? {
        switch target?.form {
        case .reach(let value): value
        case .changeBy(let difference): start?.adding(difference.number)
        case .reduceByFraction(let fraction): start.flatMap { fraction.remainder(of: $0) }
        case .relativeTo(let comparator, let margin):
            comparator.latestNumber.flatMap { $0.adding(margin?.number ?? .zero) }
        case .maintain, .completeMilestone, .atLeastPoint, nil: nil
        }
    }

    /// The plans of a goal's indicators, each before those for its groups.
    static func all(of goal: Located<ImprovementGoal>) -> [IndicatorPlan] {
        goal.value.indicators.indices.flatMap { position in
            [IndicatorPlan(goal: goal, position: position, group: nil)]
                + goal.value.indicators[position].groupTargets.indices.map { group in
                    IndicatorPlan(goal: goal, position: position, group: group)
                }
        }
    }
}

extension Comparator {
    /// The latest of the comparator's own numbers.
    var latestNumber: ExactDecimal? {
        figures.filter { $0.value.number != nil }.max { $0.period < $1.period }?.value.number
    }
}

extension RuleContext {
    /// The definition of the measure of a plan, where it has one that is known.
    func measure(of plan: IndicatorPlan) -> Measure? {
        plan.indicator.measure.flatMap { measure($0) }
    }

    /// Every plan of every goal.
    var plans: [IndicatorPlan] {
        record.goals.indices.flatMap { IndicatorPlan.all(of: Located(record.goals, at: $0, in: ["goals"])) }
    }

    /// Where a goal is in its life on the day on which the record is looked at, or at the end of what is known.
    func status(of goal: ImprovementGoal) -> GoalStatus? {
        if let date { goal.history.status(on: date) } else { goal.history.current }
    }
}

extension Rule {
    /// Looks at one plan of an indicator and reports every breach.
    typealias PlanCheck = @Sendable (IndicatorPlan, RuleContext, inout IssueCollector) -> Void

    /// Creates a rule over what each indicator plans, for all its pupils and for each group.
    static func plans(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error, check: @escaping PlanCheck
    ) -> Rule {
        .goals(code, title, severities) { goal, context, issues in
            for plan in IndicatorPlan.all(of: goal) { check(plan, context, &issues) }
        }
    }

    /// Creates a rule over what a goal that has not been given up must have before it is agreed.
    static func unfinishedGoals(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity, check: @escaping ElementCheck<ImprovementGoal>
    ) -> Rule {
        .goals(code, title, severities) { goal, context, issues in
            guard context.status(of: goal.value) != .abandoned else { return }
            check(goal, context, &issues)
        }
    }

    /// Creates a rule over what the plans of a goal that has not been given up must have before it is agreed.
    static func unfinishedPlans(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity, check: @escaping PlanCheck
    ) -> Rule {
        .unfinishedGoals(code, title, severities) { goal, context, issues in
            for plan in IndicatorPlan.all(of: goal) { check(plan, context, &issues) }
        }
    }
}
