extension RuleBook {
    /// Rules about what a goal says of itself.
    static let goalRules: [Rule] = [
        .unfinishedGoals("goal.title.empty", "A goal has a title", .from(.agreed, .error)) { goal, _, issues in
            if goal.value.title.isBlank {
                issues.report(
                    at: goal.path.appending("title"),
                    "The goal '\(goal.value.id)' has no title; a goal that is agreed is called something",
                    ["goal": goal.value.id.text])
            }
        },
        .unfinishedGoals(
            "goal.domain.missing", "A goal says what part of the work it is to improve", .from(.agreed, .warning)
        ) { goal, _, issues in
            if goal.value.domain == nil {
                issues.report(
                    at: goal.path.appending("domain"),
                    "The goal '\(goal.value.id)' does not say what part of the work it is to improve; give 'domain'",
                    ["goal": goal.value.id.text])
            }
        },
        .unfinishedGoals(
            "goal.level.missing", "A goal says at which level of the trust it is set", .from(.agreed, .warning)
        ) { goal, _, issues in
            if goal.value.level == nil {
                issues.report(
                    at: goal.path.appending("level"),
                    "The goal '\(goal.value.id)' does not say at which level it is set; give 'level'",
                    ["goal": goal.value.id.text])
            }
        },
        .unfinishedGoals("goal.level.population", "A goal's level and population agree", .from(.agreed, .warning)) {
            goal, _, issues in
            guard let level = goal.value.level, !goal.value.isAbout(level) else { return }
            issues.report(
                at: goal.path.appending("population"),
                "The goal '\(goal.value.id)' is about \(goal.value.population.scope.description), but its level is "
                    + "'\(level.rawValue)'; such a goal is \(level.wantedPopulation)",
                ["goal": goal.value.id.text, "level": level.rawValue])
        },
        Rule("goal.population.notMember", "A goal that is open is about schools that are members", .warning) {
            context, issues in
            reportGoalsOfOtherSchools(context, &issues)
        },
        .unfinishedGoals(
            "goal.owner.missing", "A goal says in what role somebody answers for it", .from(.agreed, .error)
        ) { goal, _, issues in
            if goal.value.ownerRole?.isBlank ?? true {
                issues.report(
                    at: goal.path.appending("ownerRole"),
                    "The goal '\(goal.value.id)' has no owner's role; a goal that is agreed says who answers for it",
                    ["goal": goal.value.id.text])
            }
        },
        .goals("goal.status.missing", "A goal says where it is in its life", .from(.agreed, .warning)) {
            goal, _, issues in
            if goal.value.history.changes.isEmpty {
                issues.report(
                    at: goal.path.appending("history"),
                    "The goal '\(goal.value.id)' does not say where it is in its life; give 'history' the step at "
                        + "which it was agreed",
                    ["goal": goal.value.id.text])
            }
        },
        .goals("goal.status.behindStage", "A goal is as far as the record it stands in", .from(.agreed, .warning)) {
            goal, context, issues in
            guard let status = context.status(of: goal.value) else { return }
            let isBehind = context.stage == .closed ? !status.isClosed : status == .draft || status == .proposed
            if isBehind {
                issues.report(
                    at: goal.path.appending("history"),
                    "The goal '\(goal.value.id)' is still '\(status.rawValue)'; in a record at the stage "
                        + "'\(context.stage.rawValue)' a goal "
                        + (context.stage == .closed
                            ? "is 'completed' or 'abandoned'" : "is decided on: 'agreed' or further, or 'abandoned'"),
                    ["goal": goal.value.id.text, "status": status.rawValue])
            }
        },
        .unfinishedGoals(
            "goal.indicator.missing", "A goal has something that shows how it goes", .from(.agreed, .advice)
        ) { goal, context, issues in
            let list = goal.path.appending("indicators")
            if goal.value.indicators.isEmpty, context.isComplete(list) {
                issues.report(
                    at: list,
                    "The goal '\(goal.value.id)' has no indicator; it is an aim, and nobody can tell how far it has "
                        + "come",
                    ["goal": goal.value.id.text])
            }
        },
        .unfinishedGoals(
            "goal.indicator.noOutcome", "One of a goal's indicators shows its outcome", .from(.agreed, .advice)
        ) { goal, context, issues in
            let (list, indicators) = (goal.path.appending("indicators"), goal.value.indicators)
            if !indicators.isEmpty, context.isComplete(list), !indicators.contains(where: { $0.role == .outcome }) {
                issues.report(
                    at: list.appending(0).appending("role"),
                    "No indicator of the goal '\(goal.value.id)' has the role 'outcome'; one shows whether what was "
                        + "aimed "
                        + "for has come about",
                    ["goal": goal.value.id.text])
            }
        },
        .unfinishedGoals("goal.target.missing", "A goal can be measured by a target", .from(.agreed, .advice)) {
            goal, context, issues in
            let (list, indicators) = (goal.path.appending("indicators"), goal.value.indicators)
            let hasTarget = indicators.contains { $0.target != nil || !$0.groupTargets.isEmpty }
            if !indicators.isEmpty, context.isComplete(list), !hasTarget {
                issues.report(
                    at: list.appending(0).appending("target"),
                    "No indicator of the goal '\(goal.value.id)' has a target; it is an aim, which cannot be measured",
                    ["goal": goal.value.id.text])
            }
        },
    ]

    /// Reports schools that are not members of the trust, in the populations of goals that are open.
    private static func reportGoalsOfOtherSchools(_ context: RuleContext, _ issues: inout IssueCollector) {
        let memberships = context.record.trust.memberships
        guard !memberships.isEmpty, context.isComplete(["trust", "memberships"]) else { return }
        // A school that has yet to join may have goals already; one of which nobody knows is another rule's.
        let ofTrust = Dictionary(grouping: memberships, by: \.school)
        func isOther(_ school: URN) -> Bool {
            guard let times = ofTrust[school] else { return context.index.schools[school] != nil }
            return times.allSatisfy { time in time.left.map { $0 < context.date ?? .latest } ?? false }
        }
        for (position, goal) in context.record.goals.enumerated()
        where context.status(of: goal)?.isClosed != true {
            func report(_ population: Population, at path: Path) {
                guard case .schools(let schools) = population.scope else { return }
                for (index, school) in schools.enumerated() where isOther(school) {
                    let left = ofTrust[school]?.compactMap(\.left).max()
                    issues.report(
                        at: path.appending("population").appending("schools").appending(index),
                        "\(school) \(left.map { "left the trust on \($0)" } ?? "is not a member of the trust"), but "
                            + "the "
                            + "goal '\(goal.id)' is still open; an open goal is about members",
                        ["goal": goal.id.text, "school": school.description])
                }
            }
            let path: Path = ["goals", .index(position)]
            report(goal.population, at: path)
            for (number, indicator) in goal.indicators.enumerated() {
                guard let population = indicator.population else { continue }
                report(population, at: path.appending("indicators").appending(number))
            }
        }
    }
}

extension ImprovementGoal {
    /// Whether the population is one for which goals of a level are set.
    fileprivate func isAbout(_ level: GoalLevel) -> Bool {
        switch (level, population.scope) {
        case (.trust, .trust), (.phase, .phase): true
        case (.phase, .schools), (.cluster, .phase): true
        case (.cluster, .schools(let schools)): schools.count > 1
        case (.school, .schools(let schools)): schools.count == 1
        case (.pupilGroup, _): isAboutGroup
        case (.trust, _), (.phase, .trust), (.cluster, .trust), (.school, _): false
        }
    }

    private var isAboutGroup: Bool {
        func isGroup(_ population: Population?) -> Bool { population?.pupils.map { $0 != .all } ?? false }
        return isGroup(population) || indicators.contains { isGroup($0.population) || !$0.groupTargets.isEmpty }
    }
}

extension GoalLevel {
    /// What the population of a goal of the level is like.
    fileprivate var wantedPopulation: String {
        switch self {
        case .trust: "about the whole trust"
        case .phase: "about a phase, or names its schools"
        case .cluster: "about several schools, which it names, or a phase"
        case .school: "about one school, which it names"
        case .pupilGroup: "about a group of pupils, named as 'pupils' of its population or of an indicator's"
        }
    }
}

extension Population.Scope {
    /// The schools in a few words.
    fileprivate var description: String {
        switch self {
        case .trust: "the whole trust"
        case .phase(let phase): "the phase '\(phase.rawValue)'"
        case .schools(let schools): schools.count == 1 ? "one school" : "\(schools.count) schools"
        }
    }
}
