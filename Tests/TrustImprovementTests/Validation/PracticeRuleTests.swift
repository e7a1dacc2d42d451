import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Practices, drivers and goals` {
    private func record() -> TrustRecord {
        TrustRecord(trust: Trust(id: "example", name: "Example Trust"))
    }

    private func activeGoal(_ id: Identifier<ImprovementGoal>, alignsTo: [GoalAlignment] = []) -> ImprovementGoal {
        ImprovementGoal(
            id: id, title: "Goal", alignsTo: alignsTo,
            history: StatusHistory([
                StatusChange(.agreed, since: "2025-07-01", role: "board"),
                StatusChange(.active, since: "2025-09-01", role: "board"),
            ]))
    }

    private func places(_ code: IssueCode, in record: TrustRecord, at stage: Stage) -> [String] {
        record.validate(at: stage, on: "2026-01-15").issues(with: code).map(\.path.pointer)
    }

    @Test
    func `a goal is served by a practice of its own, through drivers, and through goals that serve it`() throws {
        var record = record()
        record.goals = [
            activeGoal("trust"), activeGoal("school", alignsTo: [GoalAlignment(.goal("trust"))]), activeGoal("direct"),
            activeGoal("alone"),
        ]
        record.practices = [Practice(id: "practice", title: "Practice")]
        record.drivers = [
            try Driver(id: "near", title: "Near", goals: ["school"]),
            try Driver(id: "far", title: "Far", parents: ["near"]),
        ]
        record.contributions = [
            Contribution(practice: "practice", driver: "far"), Contribution(practice: "practice", goal: "direct"),
        ]
        #expect(places("goal.practice.missing", in: record, at: .active) == ["/goals/3"])
        record.contributions = []
        #expect(
            places("goal.practice.missing", in: record, at: .active) == [
                "/goals/0", "/goals/1", "/goals/2", "/goals/3",
            ])
    }

    @Test(arguments: [(GoalStatus.draft, false), (.paused, false), (.active, true)])
    func `only a goal that is being worked on needs a practice`(status: GoalStatus, needsOne: Bool) {
        var record = record()
        record.goals = [
            ImprovementGoal(
                id: "goal", title: "Goal", history: StatusHistory([StatusChange(status, since: "2025-09-01")]))
        ]
        #expect(places("goal.practice.missing", in: record, at: .active).isEmpty != needsOne)
    }

    @Test
    func `a practice whose drivers lead nowhere leads to no goal`() throws {
        var record = record()
        record.practices = [Practice(id: "practice", title: "Practice")]
        record.drivers = [try Driver(id: "driver", title: "Driver")]
        record.contributions = [Contribution(practice: "practice", driver: "driver")]
        let messages = record.validate(at: .agreed).issues(with: "practice.goal.missing").map(\.message)
        #expect(
            messages == [
                "The drivers to which the practice 'practice' contributes lead to no goal; name the goals that they feed"
            ])
        record.contributions = [Contribution(practice: "practice")]
        #expect(places("practice.goal.missing", in: record, at: .agreed).isEmpty)
    }

    @Test
    func `a practice that is only taken out of work needs no goal`() throws {
        var record = record()
        record.practices = [Practice(id: "practice", title: "Practice")]
        record.implementations = [
            try Implementation(id: "stop", practice: "practice", kind: .deImplement(.remove))
        ]
        #expect(places("practice.goal.missing", in: record, at: .agreed).isEmpty)
        record.implementations.append(try Implementation(id: "start", practice: "practice"))
        #expect(places("practice.goal.missing", in: record, at: .agreed) == ["/practices/0"])
    }

    @Test
    func `a way through very many drivers is followed`() throws {
        var record = record()
        record.goals = [activeGoal("goal")]
        record.practices = [Practice(id: "practice", title: "Practice")]
        record.drivers = try (0..<20_000).map { number in
            try Driver(
                id: Identifier("driver-\(number)"), title: "Driver",
                parents: number == 19_999 ? [] : [Identifier("driver-\(number + 1)")],
                goals: number == 19_999 ? ["goal"] : [])
        }
        record.contributions = [Contribution(practice: "practice", driver: "driver-0", goal: "goal")]
        #expect(places("goal.practice.missing", in: record, at: .active).isEmpty)
        #expect(places("practice.goal.missing", in: record, at: .active).isEmpty)
        #expect(places("contribution.goal.notOfDriver", in: record, at: .active).isEmpty)
    }

    @Test(arguments: [
        (2, "'d0' and 'd1'"), (5, "'d0', 'd1', 'd2', 'd3' and 'd4'"), (7, "'d0', 'd1', 'd2', 'd3', 'd4' and 2 more"),
    ])
    func `a ring of drivers is named, a long one in part`(count: Int, names: String) throws {
        var record = record()
        record.drivers = try (0..<count).map { number in
            try Driver(id: Identifier("d\(number)"), title: "Driver", parents: [Identifier("d\((number + 1) % count)")])
        }
        #expect(
            record.validate().issues.map(\.message) == [
                "\(names) feed each other in a ring: 'd\(count - 1)' feeds 'd0' again; a driver never feeds itself, however "
                    + "far round"
            ])
    }

    @Test(arguments: [("dialy", nil), ("Daily", "daily" as String?)])
    func `an ingredient is put right only where the right one is certain`(written: String, right: String?) throws {
        var record = record()
        record.practices = [
            Practice(
                id: "practice", title: "Practice", activeIngredients: [try ActiveIngredient(id: "daily", text: "Daily")]
            )
        ]
        record.implementations = [
            try Implementation(
                id: "roll-out", practice: "practice",
                fidelity: [FidelityObservation(date: "2025-06-10", ingredient: Identifier(written))])
        ]
        let issues = record.validate().issues(with: "fidelity.ingredient.unknown")
        let path: Path = ["implementations", 0, "fidelity", 0, "ingredient"]
        #expect(issues.map(\.fix) == [right.map { JSONPatch(.replace(path, with: .string($0))) }])
        #expect(issues.map(\.path) == [path])
    }

    @Test
    func `what is said twice in the same words can be taken out`() throws {
        var record = record()
        record.contributions = [
            Contribution(practice: "practice", goal: "goal", mechanism: "How"),
            Contribution(practice: "practice", goal: "goal", mechanism: "Otherwise"),
            Contribution(practice: "practice", goal: "goal", mechanism: "How"),
        ]
        let issues = record.validate().issues(with: "contribution.duplicate")
        #expect(issues.map(\.fix) == [nil, JSONPatch(.remove(["contributions", 2]))])
        record.drivers = [try Driver(id: "driver", title: "Driver", goals: ["goal", "other", "goal"])]
        let repeats = record.validate().issues(with: "list.element.repeated")
        #expect(repeats.map(\.fix) == [JSONPatch(.remove(["drivers", 0, "goals", 2]))])
    }
}
