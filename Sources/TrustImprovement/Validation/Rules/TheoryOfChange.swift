/// Which practices lead to which goals, by contributions and drivers.
///
/// Each driver, goal and contribution is looked at once.
struct TheoryOfChange {
    /// The drivers from which a goal is reached, however far round.
    private(set) var fruitfulDrivers: Set<Identifier<Driver>>
    /// The goals that a practice reaches: by itself, through drivers, or through goals that serve them.
    private(set) var reachedGoals: Set<Identifier<ImprovementGoal>>
    private let record: TrustRecord
    private let positions: [Identifier<Driver>: Int]

    init(_ record: TrustRecord) {
        self.record = record
        positions = Dictionary(
            record.drivers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        fruitfulDrivers = TheoryOfChange.fruitfulDrivers(in: record)
        reachedGoals = []
        addReachedGoals()
    }

    /// Whether a contribution leads to a goal.
    func reachesGoal(_ contribution: Contribution) -> Bool {
        contribution.goal != nil || contribution.driver.map(fruitfulDrivers.contains) ?? false
    }

    /// The goals that a driver feeds, by itself and through others.
    func goals(of driver: Identifier<Driver>) -> Set<Identifier<ImprovementGoal>> {
        var goals: Set<Identifier<ImprovementGoal>> = []
        for driver in drivers(from: [driver]) { goals.formUnion(driver.goals) }
        return goals
    }

    /// The drivers given and those that they feed, however far round, each once.
    private func drivers(from start: [Identifier<Driver>]) -> [Driver] {
        var seen = Set(start)
        var waiting = start
        var found: [Driver] = []
        while let id = waiting.popLast() {
            guard let position = positions[id] else { continue }
            found.append(record.drivers[position])
            for parent in record.drivers[position].parents where seen.insert(parent).inserted { waiting.append(parent) }
        }
        return found
    }

    private mutating func addReachedGoals() {
        var waiting = record.contributions.compactMap(\.goal)
        for driver in drivers(from: record.contributions.compactMap(\.driver)) { waiting += driver.goals }
        let goals = Dictionary(
            record.goals.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        while let id = waiting.popLast() {
            guard reachedGoals.insert(id).inserted, let position = goals[id] else { continue }
            waiting += record.goals[position].alignedGoals
        }
    }

    private static func fruitfulDrivers(in record: TrustRecord) -> Set<Identifier<Driver>> {
        var children: [Identifier<Driver>: [Identifier<Driver>]] = [:]
        for driver in record.drivers {
            for parent in driver.parents { children[parent, default: []].append(driver.id) }
        }
        var waiting = record.drivers.filter { !$0.goals.isEmpty }.map(\.id)
        var fruitful = Set(waiting)
        while let id = waiting.popLast() {
            for child in children[id] ?? [] where fruitful.insert(child).inserted { waiting.append(child) }
        }
        return fruitful
    }
}
