import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A target of a measure that gets better one way, from a baseline, and what the rules find in it.
struct TargetCase: Sendable, CustomTestStringConvertible {
    let direction: ImprovementDirection
    let form: Target.Form
    let start: ExactDecimal?
    let codes: [String]

    init(_ direction: ImprovementDirection, _ form: Target.Form, from start: ExactDecimal?, _ codes: String...) {
        self.direction = direction
        self.form = form
        self.start = start
        self.codes = codes
    }

    var testDescription: String { "\(direction) \(form) from \(start.map(\.description) ?? "nothing")" }

    static let wrong = "goal.target.wrongDirection"
    static let unmoved = "goal.target.unmoved"
    static let best = (try? DecimalRange(lower: 40, upper: 50)).map(ImprovementDirection.within) ?? .higher

    static func points(_ number: ExactDecimal) -> MeasureDifference {
        .points(PercentagePoints(unchecked: number))
    }

    static func beside(_ number: ExactDecimal, in year: AcademicYear = "2023/24") -> Comparator {
        Comparator(.national, figures: [ComparatorFigure(.number(number), period: .academicYear(year))])
    }

    static let reaching: [TargetCase] = [
        .init(.higher, .reach(61), from: 60), .init(.higher, .reach(60), from: 60, unmoved),
        .init(.higher, .reach(59), from: 60, wrong), .init(.higher, .reach(59), from: nil),
        .init(.lower, .reach(59), from: 60), .init(.lower, .reach(60), from: 60, unmoved),
        .init(.lower, .reach(61), from: 60, wrong), .init(.lower, .reach(61), from: nil),
        // Towards the best range from either side, into it, within it, and out of it.
        .init(best, .reach(55), from: 60), .init(best, .reach(35), from: 30), .init(best, .reach(50), from: 60),
        .init(best, .reach(45), from: 42), .init(best, .reach(39), from: 42, wrong),
        .init(best, .reach(61), from: 60, wrong), .init(best, .reach(29), from: 30, wrong),
        .init(best, .reach(32), from: 60), .init(best, .reach(30), from: 60), .init(best, .reach(29), from: 60, wrong),
        .init(best, .reach(45), from: 45, unmoved), .init(best, .reach(29), from: nil),
    ]

    static let changing: [TargetCase] = [
        .init(.higher, .changeBy(points(1)), from: 60), .init(.higher, .changeBy(points(-1)), from: 60, wrong),
        .init(.higher, .changeBy(points(1)), from: nil), .init(.higher, .changeBy(points(-1)), from: nil, wrong),
        .init(.higher, .changeBy(points(0)), from: nil, unmoved), .init(.lower, .changeBy(points(-1)), from: 60),
        .init(.lower, .changeBy(points(1)), from: 60, wrong), .init(.lower, .changeBy(points(-1)), from: nil),
        .init(.lower, .changeBy(points(1)), from: nil, wrong), .init(.lower, .changeBy(points(0)), from: 60, unmoved),
        .init(best, .changeBy(points(-5)), from: 60), .init(best, .changeBy(points(-5)), from: 40, wrong),
        .init(best, .changeBy(points(-5)), from: nil),
    ]

    static let reducing: [TargetCase] = [
        .init(.lower, .reduceByFraction(.half), from: 20), .init(.lower, .reduceByFraction(.half), from: nil),
        .init(.lower, .reduceByFraction(.whole), from: 0, unmoved),
        .init(.lower, .reduceByFraction(.half), from: -20, wrong),
        .init(.higher, .reduceByFraction(.half), from: 20, wrong),
        .init(.higher, .reduceByFraction(.half), from: nil, wrong),
        .init(.higher, .reduceByFraction(.half), from: -20), .init(best, .reduceByFraction(.half), from: 80),
        .init(best, .reduceByFraction(.half), from: 50, wrong), .init(best, .reduceByFraction(.half), from: nil),
    ]

    static let met = "goal.target.alreadyMet"
    static let comparing: [TargetCase] = [
        .init(.higher, .relativeTo(beside(61)), from: 60), .init(.higher, .relativeTo(beside(60)), from: 60, met),
        .init(.higher, .relativeTo(beside(59)), from: 60, met),
        .init(.higher, .relativeTo(beside(59), margin: points(2)), from: 60),
        .init(.higher, .relativeTo(beside(59, in: "2022/23")), from: 60),
        .init(.higher, .relativeTo(Comparator(.national)), from: 60), .init(.lower, .relativeTo(beside(59)), from: 60),
        .init(.lower, .relativeTo(beside(60)), from: 60, met), .init(.lower, .relativeTo(beside(61)), from: 60, met),
        .init(.lower, .relativeTo(beside(61), margin: points(-2)), from: 60),
        .init(best, .relativeTo(beside(61)), from: 60),
    ]

    static let held = "goal.maintain.notHeld"
    static let bound = "goal.maintain.wrongBound"
    static let maintaining: [TargetCase] = [
        .init(.higher, .maintain(.atLeast(60)), from: 60), .init(.higher, .maintain(.atLeast(60)), from: 59, held),
        .init(.higher, .maintain(.atMost(60)), from: 60, bound), .init(.lower, .maintain(.atMost(60)), from: 60),
        .init(.lower, .maintain(.atMost(60)), from: 61, held), .init(.lower, .maintain(.atLeast(60)), from: 60, bound),
        .init(best, .maintain(.atLeast(60)), from: 60), .init(best, .maintain(.atMost(60)), from: 60),
        .init(.higher, .maintain(.atLeast(60)), from: nil),
    ]

    static let others: [TargetCase] = [ImprovementDirection.higher, .lower, best].flatMap { direction in
        [
            TargetCase(direction, .completeMilestone("first"), from: 60),
            TargetCase(
                direction, .atLeastPoint(ScalePoint(scale: ScaleReference(id: "scale"), point: "strong")), from: 60),
        ]
    }
}

struct `A target held against the rules` {
    private func record(_ target: TargetCase, isOfGroup: Bool, unit: MeasureUnit = .percentagePoints) throws
        -> TrustRecord
    {
        let baseline = target.start.map { Baseline(.number($0), period: .academicYear("2023/24")) }
        let milestones = [Milestone(id: "first")]
        let aim = Target(target.form)
        let indicator =
            if isOfGroup {
                try Indicator(
                    id: "indicator", measure: MeasureReference(id: "example"),
                    groupTargets: [GroupTarget(pupils: .disadvantaged, baseline: baseline, target: aim)],
                    milestones: milestones)
            } else {
                try Indicator(
                    id: "indicator", measure: MeasureReference(id: "example"), baseline: baseline, target: aim,
                    milestones: milestones)
            }
        var record = TrustRecord(trust: Trust(id: "example", name: "Example Trust"))
        record.measures = [try Measure(id: "example", title: "Example", unit: unit, direction: target.direction)]
        record.goals = [ImprovementGoal(id: "goal", title: "A goal", indicators: [indicator])]
        record.scales = [
            try RatingScale(
                id: "scale",
                points: [RatingPoint("weak", label: "Weak"), RatingPoint("strong", label: "Strong")])
        ]
        return record
    }

    @Test(
        arguments: TargetCase.reaching + TargetCase.changing + TargetCase.reducing + TargetCase.comparing
            + TargetCase.maintaining + TargetCase.others, [false, true])
    func `moves the way in which its measure gets better, for all pupils and for a group`(
        target: TargetCase, isOfGroup: Bool
    ) throws {
        let report = try record(target, isOfGroup: isOfGroup).validate(on: RuleFixture.date)
        #expect(report.issues.map(\.code.rawValue) == target.codes)
        let list: Path = ["goals", 0, "indicators", 0]
        let path = isOfGroup ? list.appending("groupTargets").appending(0) : list
        #expect(report.issues.allSatisfy { $0.path.pointer.hasPrefix(path.appending("target").pointer + "/") })
    }

    @Test(arguments: TargetCase.reaching + TargetCase.changing + TargetCase.reducing)
    func `of a measure that is neither better nor worse goes where it likes`(target: TargetCase) throws {
        var record = try record(target, isOfGroup: false)
        record.measures[0].direction = nil
        #expect(record.validate().issues.map(\.code.rawValue) == target.codes.filter { $0 == TargetCase.unmoved })
    }

    @Test(arguments: [
        (
            TargetCase(.higher, .changeBy(TargetCase.points(-1)), from: nil), "is a change by -1",
            "a higher value is better"
        ),
        (
            TargetCase(.lower, .changeBy(TargetCase.points(1)), from: 10), "goes from 10 to 11",
            "a lower value is better"
        ),
        (
            TargetCase(.higher, .reduceByFraction(.half), from: nil), "is a reduction by 0.5 of the baseline",
            "a higher value is better"
        ), (TargetCase(TargetCase.best, .reach(60), from: 55), "goes from 55 to 60", "a value from 40 to 50 is best"),
    ])
    func `that goes the wrong way is told which way it goes and which is better`(
        target: TargetCase, way: String, better: String
    ) throws {
        let rest = "; a target moves the way in which its measure gets better"
        #expect(
            try record(target, isOfGroup: false).validate().issues.map(\.message)
                == ["The target of 'indicator' \(way), but of 'example' \(better)\(rest)"])
        #expect(
            try record(target, isOfGroup: true).validate().issues.map(\.message)
                == ["The target of 'indicator' for 'disadvantaged' \(way), but of 'example' \(better)\(rest)"])
    }

    @Test(arguments: [
        (MeasureUnit.percent, Target.Form.changeBy(.amount(1)), true),
        (.percent, .changeBy(TargetCase.points(1)), false),
        (.percentagePoints, .changeBy(.amount(1)), false), (.percentagePoints, .changeBy(TargetCase.points(1)), false),
        (.pounds, .changeBy(.amount(1)), false), (.pounds, .changeBy(TargetCase.points(1)), true),
        (.pounds, .relativeTo(Comparator(.national), margin: TargetCase.points(1)), true),
        (.percent, .relativeTo(Comparator(.national), margin: .amount(1)), true),
        (.percent, .relativeTo(Comparator(.national)), false), (.pounds, .reach(1), false),
    ])
    func `is in points where its measure is a percentage, and only there`(
        unit: MeasureUnit, form: Target.Form, isWrong: Bool
    ) throws {
        let target = TargetCase(.higher, form, from: nil)
        let report = try record(target, isOfGroup: false, unit: unit).validate()
        #expect(report.issues(with: "goal.target.unit").count == (isWrong ? 1 : 0))
    }

    @Test(arguments: [
        (Target.Form.reach(100), 0), (.reach(101), 1), (.reach(-1), 1), (.changeBy(TargetCase.points(40)), 0),
        (.changeBy(TargetCase.points(41)), 1), (.changeBy(TargetCase.points(-61)), 1), (.reduceByFraction(.whole), 0),
        (.relativeTo(TargetCase.beside(96), margin: TargetCase.points(4)), 0),
        (.relativeTo(TargetCase.beside(96), margin: TargetCase.points(5)), 1),
        (.relativeTo(TargetCase.beside(101), margin: TargetCase.points(5)), 0), (.maintain(.atLeast(101)), 1),
        (.maintain(.atMost(-1)), 1), (.maintain(.atMost(0)), 0),
    ])
    func `of a percentage can be reached`(form: Target.Form, count: Int) throws {
        let report = try record(TargetCase(.higher, form, from: 60), isOfGroup: false, unit: .percent).validate()
        #expect(report.issues(with: "goal.target.outOfRange").count == count)
        let pounds = try record(TargetCase(.higher, form, from: 60), isOfGroup: false, unit: .pounds).validate()
        #expect(pounds.issues(with: "goal.target.outOfRange").isEmpty)
    }
}

struct `A goal held against the rules` {
    private let trust = Trust(id: "example", name: "Example Trust")

    private func record(_ goals: ImprovementGoal...) -> TrustRecord {
        var record = TrustRecord(trust: trust)
        record.goals = goals
        return record
    }

    @Test
    func `that is half written has no issue while the record is a draft`() throws {
        let goal = ImprovementGoal(
            id: "goal", title: "", indicators: [try Indicator(id: "indicator", target: Target(.reach(1)))])
        #expect(record(goal).validate(on: RuleFixture.date).issues.isEmpty)
        #expect(
            record(goal).missing(for: .agreed).map(\.code.rawValue).sorted()
                == [
                    "goal.title.empty", "goal.domain.missing", "goal.level.missing", "goal.status.missing",
                    "goal.owner.missing", "goal.reviewCycle.missing", "goal.measure.missing",
                    "goal.indicator.noOutcome",
                    "goal.baseline.missing", "goal.target.noDue",
                ].sorted())
    }

    @Test
    func `without a target is an aim, which is advice and no more at any stage`() throws {
        let aim = ImprovementGoal(id: "goal", title: "A goal")
        for stage in Stage.allCases {
            let codes: Set<IssueCode> = ["goal.indicator.missing", "goal.target.missing", "goal.indicator.noOutcome"]
            let found = record(aim).validate(at: stage).issues.filter { codes.contains($0.code) }
            #expect(found.map(\.code) == (stage == .draft ? [] : ["goal.indicator.missing"]))
            #expect(found.allSatisfy { $0.severity == .advice })
        }
    }

    @Test
    func `that has been given up need not be finished`() throws {
        let goal = ImprovementGoal(
            id: "goal", title: "A goal",
            history: StatusHistory([
                StatusChange(.abandoned, since: "2025-09-01", role: "chief executive", reason: "Another came first")
            ]))
        for stage in Stage.allCases { #expect(record(goal).validate(at: stage).issues.isEmpty) }
    }

    @Test(arguments: [
        (Stage.agreed, GoalStatus.draft, true), (.agreed, .proposed, true), (.agreed, .agreed, false),
        (.active, .agreed, false), (.underReview, .paused, false), (.closed, .active, true), (.closed, .paused, true),
        (.closed, .completed, false), (.closed, .abandoned, false), (.agreed, .abandoned, false),
    ])
    func `is as far as the record`(stage: Stage, status: GoalStatus, isBehind: Bool) {
        let goal = ImprovementGoal(
            id: "goal", title: "A goal", history: StatusHistory([StatusChange(status, since: "2025-09-01")]))
        #expect(
            record(goal).validate(at: stage).issues(with: "goal.status.behindStage").count == (isBehind ? 1 : 0))
    }

    @Test
    func `that closes names the goals that are still open, and not all of many`() {
        let parent = ImprovementGoal(
            id: "parent", title: "A goal", history: StatusHistory([StatusChange(.completed, since: "2025-08-31")]))
        let children = (1...7).map { number in
            ImprovementGoal(
                id: Identifier(known: "child-\(number)"), title: "A goal", alignsTo: [GoalAlignment(.goal("parent"))])
        }
        var record = record(parent)
        record.goals += children
        #expect(
            record.validate().issues.map(\.message) == [
                "The goal 'parent' is 'completed', but 'child-1', 'child-2', 'child-3', 'child-4', 'child-5' and 2 more "
                    + "serve it and are open; close those first, or let them serve another"
            ])
        // Before the day from which it is closed, it is not.
        #expect(record.validate(on: "2025-08-30").issues(with: "goal.close.openChildren").isEmpty)
    }

    @Test
    func `has its reviews put in order by the fix, those of a day as they were`() throws {
        let days: [CalendarDate] = ["2025-06-01", "2025-09-01", "2025-03-01", "2025-09-01", "2025-01-01"]
        var goal = ImprovementGoal(id: "goal", title: "A goal")
        goal.reviews = try days.enumerated().map { try GoalReview(on: $1, note: String($0)) }
        let issues = record(goal).validate().issues
        #expect(issues.map(\.path.pointer) == ["/goals/0/reviews/2/date"])
        for operation in try #require(issues[0].fix).operations {
            guard case .move(let from, let to) = operation, case .index(let start)? = from.components.last,
                case .index(let end)? = to.components.last
            else {
                Testing.Issue.record("\(operation) is not a move in the list")
                return
            }
            #expect(from.pointer.hasPrefix("/goals/0/reviews/") && to.pointer.hasPrefix("/goals/0/reviews/"))
            goal.reviews.insert(goal.reviews.remove(at: start), at: end)
        }
        #expect(goal.reviews.map(\.note) == ["4", "2", "0", "1", "3"])
        #expect(record(goal).validate().issues.isEmpty)
    }

    @Test
    func `that names what it serves twice loses the second by the fix, unless the two give different reasons`() throws {
        var goal = ImprovementGoal(id: "goal", title: "A goal")
        goal.alignsTo = [GoalAlignment(.goal("other")), GoalAlignment(.goal("other"))]
        let other = ImprovementGoal(id: "other", title: "A goal")
        #expect(
            record(goal, other).validate().issues.map(\.fix) == [JSONPatch(.remove(["goals", 0, "alignsTo", 1]))])
        goal.alignsTo[1].reason = "It comes first"
        #expect(record(goal, other).validate().issues.map(\.fix) == [nil])
    }
}
