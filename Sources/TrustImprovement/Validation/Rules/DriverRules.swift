extension RuleBook {
    /// Rules about what goals are thought to depend on.
    static let driverRules: [Rule] = [
        Rule("driver.parents.cyclic", "No driver comes to feed itself") { context, issues in
            for ring in Driver.cycles(in: context.record.drivers) {
                guard let first = ring.first, let last = ring.last else { continue }
                let next = ring.dropFirst().first ?? first
                let position = context.record.drivers.firstIndex { $0.id == first && $0.parents.contains(next) }
                guard let position, let parent = context.record.drivers[position].parents.firstIndex(of: next) else {
                    continue
                }
                issues.report(
                    at: ["drivers", .index(position), "parents", .index(parent)],
                    "\(named(ring)) feed each other in a ring: '\(last)' feeds '\(first)' again; a driver never feeds "
                        + "itself, however far round",
                    ["drivers": ring.map(\.text).joined(separator: " ")])
            }
        },
        .drivers("driver.title.empty", "A driver has a title", .from(.agreed, .error)) { driver, _, issues in
            guard driver.value.title.isBlank else { return }
            issues.report(
                at: driver.path.appending("title"),
                "The driver '\(driver.value.id)' has no title; a driver that is agreed says what has to move",
                ["driver": driver.value.id.text])
        },
        .drivers("driver.parents.ofPrimary", "A primary driver feeds goals and no other driver", .warning) {
            driver, _, issues in
            guard driver.value.kind == .primary, let parent = driver.value.parents.first else { return }
            issues.report(
                at: driver.path.appending("parents"),
                "The driver '\(driver.value.id)' is primary and feeds the driver '\(parent)'; a primary driver moves the "
                    + "goal itself, and one that moves another driver is secondary",
                ["driver": driver.value.id.text, "parent": parent.text])
        },
        .drivers("driver.parents.missing", "A secondary driver feeds another driver", .from(.agreed, .warning)) {
            driver, context, issues in
            guard driver.value.kind == .secondary, driver.value.parents.isEmpty else { return }
            guard context.isComplete(driver.path.appending("parents")) else { return }
            issues.report(
                at: driver.path.appending("parents"),
                "The driver '\(driver.value.id)' is secondary and feeds no other driver; name the driver that it moves in "
                    + "'parents'",
                ["driver": driver.value.id.text])
        },
        .drivers("driver.orphan", "Every driver feeds another driver or a goal", .from(.agreed, .warning)) {
            driver, context, issues in
            // A secondary driver without parents has a rule of its own, which asks for the same.
            guard driver.value.kind != .secondary, driver.value.parents.isEmpty, driver.value.goals.isEmpty,
                context.isComplete(driver.path.appending("parents")),
                context.isComplete(driver.path.appending("goals"))
            else { return }
            issues.report(
                at: driver.path,
                "The driver '\(driver.value.id)' feeds no driver and no goal; name what it moves in 'parents' or 'goals'",
                ["driver": driver.value.id.text])
        },
        .drivers(
            "driver.measure.missing", "A driver has a measure that shows whether it moves", .from(.agreed, .advice)
        ) {
            driver, context, issues in
            let list = driver.path.appending("measures")
            guard driver.value.measures.isEmpty, context.isComplete(list) else { return }
            issues.report(
                at: list,
                "The driver '\(driver.value.id)' has no measure; name one, usually of a process, that shows whether it "
                    + "moves",
                ["driver": driver.value.id.text])
        },
        .drivers("driver.measure.unknown", "Each driver's measures are defined, or where the host finds them", .warning)
        {
            driver, context, issues in
            for (number, measure) in driver.value.measures.enumerated() {
                context.reportUnknown(
                    measure, at: driver.path.appending("measures").appending(number), &issues)
            }
        },
    ]

    /// Rules about how practices are thought to move drivers and goals.
    static let contributionRules: [Rule] = [
        .contributions(
            "contribution.target.missing", "A contribution says what it moves", .from(.agreed, .warning)
        ) { contribution, _, issues in
            guard contribution.value.driver == nil, contribution.value.goal == nil else { return }
            issues.report(
                at: contribution.path,
                "What the practice '\(contribution.value.practice)' contributes to is missing; name a 'driver', a 'goal' "
                    + "or both",
                ["practice": contribution.value.practice.text])
        },
        .contributions(
            "contribution.mechanism.missing", "A contribution says how the practice works", .from(.agreed, .warning)
        ) { contribution, _, issues in
            guard contribution.value.mechanism?.isBlank ?? true else { return }
            issues.report(
                at: contribution.path.appending("mechanism"),
                "How the practice '\(contribution.value.practice)' is thought to move \(contribution.value.target) is "
                    + "missing; say it in 'mechanism'",
                ["practice": contribution.value.practice.text])
        },
        .contributions(
            "contribution.assumption.missing", "A contribution says what has to be true for it", .from(.agreed, .advice)
        ) { contribution, _, issues in
            guard contribution.value.assumption?.isBlank ?? true else { return }
            issues.report(
                at: contribution.path.appending("assumption"),
                "What has to be true for the practice '\(contribution.value.practice)' to move "
                    + "\(contribution.value.target) is missing; say it in 'assumption'",
                ["practice": contribution.value.practice.text])
        },
        Rule("contribution.duplicate", "A practice contributes to one thing once", .warning) { context, issues in
            var firsts: [ContributionEnds: Int] = [:]
            for (position, contribution) in context.record.contributions.enumerated()
            // Two that do not say yet what they move may come to move different things.
            where contribution.driver != nil || contribution.goal != nil {
                let ends = ContributionEnds(contribution)
                guard let first = firsts[ends] else {
                    firsts[ends] = position
                    continue
                }
                let path: Path = ["contributions", .index(position)]
                let other: Path = ["contributions", .index(first)]
                let isSame = context.record.contributions[first] == contribution
                issues.report(
                    at: path,
                    "That the practice '\(contribution.practice)' moves \(contribution.target) is said already, at "
                        + "\(other); one contribution says it",
                    ["practice": contribution.practice.text, "first": other.pointer],
                    fix: isSame ? JSONPatch(.remove(path)) : nil)
            }
        },
        Rule(
            "contribution.goal.notOfDriver", "A contribution's goal is one that its driver leads to", .warning
        ) { context, issues in
            guard context.isComplete(.driver) else { return }
            let theory = TheoryOfChange(context.record)
            var goals: [Identifier<Driver>: Set<Identifier<ImprovementGoal>>] = [:]
            for (position, contribution) in context.record.contributions.enumerated() {
                guard let driver = contribution.driver, let goal = contribution.goal,
                    theory.fruitfulDrivers.contains(driver)
                else { continue }
                let reached = goals[driver] ?? theory.goals(of: driver)
                goals[driver] = reached
                guard !reached.contains(goal) else { continue }
                let path: Path = ["contributions", .index(position), "goal"]
                issues.report(
                    at: path,
                    "The driver '\(driver)' does not lead to the goal '\(goal)'; it leads to "
                        + "\(named(reached.sorted()))",
                    ["driver": driver.text, "goal": goal.text])
            }
        },
    ]

    /// A few names with quotation marks, and how many more there are.
    private static func named<Entity>(_ names: [Identifier<Entity>]) -> String {
        let shown = names.prefix(5).map { "'\($0)'" }
        guard names.count <= 5 else { return shown.joined(separator: ", ") + " and \(names.count - 5) more" }
        guard let last = shown.last, shown.count > 1 else { return shown.joined() }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }
}

/// What a contribution ties together.
private struct ContributionEnds: Hashable {
    var practice: Identifier<Practice>
    var driver: Identifier<Driver>?
    var goal: Identifier<ImprovementGoal>?

    init(_ contribution: Contribution) {
        (practice, driver, goal) = (contribution.practice, contribution.driver, contribution.goal)
    }
}

extension Contribution {
    /// What it moves, in words.
    fileprivate var target: String {
        switch (driver, goal) {
        case (let driver?, let goal?): "the driver '\(driver)' towards the goal '\(goal)'"
        case (let driver?, nil): "the driver '\(driver)'"
        case (nil, let goal?): "the goal '\(goal)'"
        case (nil, nil): "its goal"
        }
    }
}
