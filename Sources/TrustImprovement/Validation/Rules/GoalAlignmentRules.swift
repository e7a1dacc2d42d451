extension RuleBook {
    /// Rules about what goals serve, and about goals that end while others serve them.
    static let goalAlignmentRules: [Rule] = [
        .unfinishedGoals(
            "goal.alignment.missing", "A trust's goal serves an objective of its strategy", .from(.agreed, .warning)
        ) { goal, context, issues in
            let list = goal.path.appending("alignsTo")
            guard goal.value.level == .trust, goal.value.alignsTo.isEmpty, context.isComplete(list) else { return }
            issues.report(
                at: list,
                "The goal '\(goal.value.id)' serves no objective of the trust's strategy; a goal of the trust serves "
                    + "one"
                    + (context.record.trust.objectives.isEmpty
                        ? ", and the record's trust has no 'objectives' yet" : ""),
                ["goal": goal.value.id.text])
        },
        .goals("goal.alignment.duplicate", "A goal names each thing that it serves once", .warning) { goal, _, issues in
            var first: [GoalAlignment.Reference: GoalAlignment] = [:]
            for (position, alignment) in goal.value.alignsTo.enumerated() {
                guard let earlier = first[alignment.reference] else {
                    first[alignment.reference] = alignment
                    continue
                }
                let path = goal.path.appending("alignsTo").appending(position)
                issues.report(
                    at: path,
                    "The goal '\(goal.value.id)' says twice that it serves \(alignment.reference.title); once is "
                        + "enough",
                    ["goal": goal.value.id.text],
                    // Two reasons may both be wanted: which to keep is for a person to say.
                    fix: alignment == earlier ? JSONPatch(.remove(path)) : nil)
            }
        },
        Rule("goal.alignment.cyclic", "What goals serve does not lead back to them") { context, issues in
            let goals = context.record.goals
            for ring in ImprovementGoal.alignmentCycles(in: goals) {
                guard let first = ring.first, let path = cyclicAlignment(ring, context) else { continue }
                let way = (ring.dropFirst() + [first]).map { "'\($0)'" }.joined(separator: ", which serves ")
                issues.report(
                    at: path,
                    "The goal '\(first)' serves \(ring.count == 1 ? "itself" : way); what goals serve does not lead "
                        + "back "
                        + "to them",
                    ["ring": ring.map(\.text).joined(separator: " ")])
            }
        },
        .goals("goal.alignment.level", "A goal serves one that is at least as broad", .advice) {
            goal, context, issues in
            guard let breadth = goal.value.breadth else { return }
            for (position, alignment) in goal.value.alignsTo.enumerated() {
                guard case .goal(let id) = alignment.reference, let served = context.index[id],
                    let servedBreadth = served.breadth, servedBreadth < breadth
                else { continue }
                issues.report(
                    at: goal.path.appending("alignsTo").appending(position).appending("goal"),
                    "The goal '\(goal.value.id)' is set for \(breadth.title) and serves '\(id)', which is set for "
                        + "\(servedBreadth.title); a goal serves one that is at least as broad",
                    ["goal": goal.value.id.text, "served": id.text])
            }
        },
        Rule("goal.close.openChildren", "A goal closes when no goal that serves it is open") { context, issues in
            let goals = context.record.goals
            var open: [Identifier<ImprovementGoal>: [Identifier<ImprovementGoal>]] = [:]
            for goal in goals where context.status(of: goal)?.isClosed != true {
                for served in Set(goal.alignedGoals).sorted() { open[served, default: []].append(goal.id) }
            }
            if open.isEmpty { return }
            for (position, goal) in goals.enumerated() {
                guard let status = context.status(of: goal), status.isClosed, let children = open[goal.id] else {
                    continue
                }
                let names = children.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
                let rest = children.count > 5 ? " and \(children.count - 5) more" : ""
                issues.report(
                    at: ["goals", .index(position), "history"],
                    "The goal '\(goal.id)' is '\(status.rawValue)', but \(names)\(rest) "
                        + "\(children.count == 1 ? "serves it and is" : "serve it and are") open; close "
                        + "\(children.count == 1 ? "that" : "those") first, or let "
                        + "\(children.count == 1 ? "it" : "them") serve another",
                    ["goal": goal.id.text, "open": children.map(\.text).joined(separator: " ")])
            }
        },
        .goals("goal.completed.milestonesOpen", "The milestones of a completed goal are done", .warning) {
            goal, context, issues in
            guard context.status(of: goal.value) == .completed else { return }
            for (number, indicator) in goal.value.indicators.enumerated() {
                // A milestone with a value is a point that the measure passes, and is not ticked off.
                for (position, milestone) in indicator.milestones.enumerated()
                where milestone.value == nil && milestone.completed == nil {
                    let list = goal.path.appending("indicators").appending(number).appending("milestones")
                    issues.report(
                        at: list.appending(position).appending("completed"),
                        "The goal '\(goal.value.id)' is completed, but its milestone \(milestone.name) is not; give "
                            + "'completed', or say "
                            + "that the goal was 'abandoned'",
                        ["goal": goal.value.id.text])
                }
            }
        },
    ]

    /// The alignment by which the first goal of a ring serves the next.
    private static func cyclicAlignment(_ ring: [Identifier<ImprovementGoal>], _ context: RuleContext) -> Path? {
        guard let first = ring.first else { return nil }
        let next = ring.dropFirst().first ?? first
        // Of goals with one name, what each serves counts.
        for (position, goal) in context.record.goals.enumerated() where goal.id == first {
            guard let alignment = goal.alignsTo.firstIndex(where: { $0.reference == .goal(next) }) else { continue }
            return ["goals", .index(position), "alignsTo", .index(alignment), "goal"]
        }
        return nil
    }
}

/// How much of a trust a goal is about.
private enum Breadth: Int, Comparable {
    case oneSchool
    case someSchools
    case trust

    /// The part of the trust in words.
    var title: String {
        switch self {
        case .oneSchool: "one school"
        case .someSchools: "some of the schools"
        case .trust: "the whole trust"
        }
    }

    static func < (left: Breadth, right: Breadth) -> Bool { left.rawValue < right.rawValue }
}

extension ImprovementGoal {
    /// How much of the trust the goal is about; groups of pupils are as broad as the schools in which they are.
    fileprivate var breadth: Breadth? {
        switch (level, population.scope) {
        case (.trust, _): .trust
        case (.phase, _), (.cluster, _): .someSchools
        case (.school, _): .oneSchool
        case (.pupilGroup, .trust): .trust
        case (.pupilGroup, .phase): .someSchools
        case (.pupilGroup, .schools(let schools)): schools.count == 1 ? .oneSchool : .someSchools
        case (nil, _): nil
        }
    }
}

extension GoalAlignment.Reference {
    /// What is served, in words.
    fileprivate var title: String {
        switch self {
        case .goal(let id): "the goal '\(id)'"
        case .objective(let id): "the objective '\(id)'"
        }
    }
}
