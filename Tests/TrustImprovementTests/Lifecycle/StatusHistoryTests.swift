import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A life with an end, for what no goal shows.
private enum Bulb: String, LifecycleStatus {
    case dark, lit, broken

    static var initial: Bulb { .dark }

    var allowedMoves: [Bulb] {
        switch self {
        case .dark: [.lit, .broken]
        case .lit: [.dark, .broken]
        case .broken: []
        }
    }
}

struct `A status` {
    @Test
    func `is final when nothing moves on from it`() {
        #expect(Bulb.allCases.filter(\.isFinal) == [.broken])
        #expect(Bulb.dark.allows(.lit) && !Bulb.broken.allows(.dark) && !Bulb.dark.allows(.dark))
    }

    @Test
    func `came with a step that says when, by whom and why, and when that was recorded`() throws {
        let json =
            #"{"status":"lit","since":"2026-02-20","recorded":"2026-03-10","role":"caretaker","reason":"dusk","x":[1]}"#
        var change = StatusChange(
            Bulb.lit, since: "2026-02-20", recorded: "2026-03-10", role: "caretaker", reason: "dusk")
        change.unrecognised = ["x": .array([.number(JSONNumber(1))])]
        checkJSON(change, json)
        checkCodable(change)
        #expect(change.known == "2026-03-10")
        let plain = StatusChange(Bulb.lit, since: "2026-02-20")
        checkJSON(plain, #"{"status":"lit","since":"2026-02-20"}"#)
        #expect(plain.known == "2026-02-20")
        let described = DescribedType(
            StatusChange<GoalStatus>.self,
            #"{"status":"paused","since":"2026-02-20","recorded":"2026-03-10","role":"r","reason":"w","unknown":1}"#,
            required: ["status", "since"])
        try described.check(described)
    }

    @Test
    func `is refused when it is another word, with those there are`() {
        checkJSONRefused(
            StatusChange<Bulb>.self, #"{"status":"lid","since":"2026-02-20"}"#, code: "member.text", pointer: "/status",
            "'lid' is not a status: a status is one of 'dark', 'lit' and 'broken'; did you mean 'lit'?")
        checkJSONRefused(
            StatusChange<Bulb>.self, #"{"status":1,"since":"2026-02-20"}"#, code: "member.type", pointer: "/status")
        checkJSONRefused(
            StatusChange<Bulb>.self, #"{"since":"2026-02-20"}"#, code: "member.missing", pointer: "/status")
        checkJSONRefused(StatusChange<Bulb>.self, #"{"status":"lit"}"#, code: "member.missing", pointer: "/since")
    }
}

struct `A history of statuses` {
    /// Paused on 20 February, which was recorded on 10 March; planned to go on from 1 May, recorded beforehand.
    private let history = StatusHistory<GoalStatus>([
        StatusChange(.draft, since: "2025-09-01"),
        StatusChange(.agreed, since: "2025-10-15"),
        StatusChange(.active, since: "2026-01-05"),
        StatusChange(.paused, since: "2026-02-20", recorded: "2026-03-10", role: "chief executive"),
        StatusChange(.active, since: "2026-05-01", recorded: "2026-03-12"),
    ])

    @Test
    func `has no status before its first step`() {
        #expect(StatusHistory<GoalStatus>().current == nil)
        #expect(StatusHistory<GoalStatus>().status(on: "2026-01-01") == nil)
        #expect(StatusHistory<GoalStatus>().disallowedMoves.isEmpty)
        #expect(history.status(on: "2025-08-31") == nil)
    }

    @Test(
        arguments: [
            ("2025-09-01", .draft), ("2025-10-14", .draft), ("2025-10-15", .agreed), ("2026-01-04", .agreed),
            ("2026-02-19", .active), ("2026-02-20", .paused), ("2026-04-30", .paused), ("2026-05-01", .active),
        ] as [(CalendarDate, GoalStatus)])
    func `has the status of the last step that held on the day`(date: CalendarDate, status: GoalStatus) {
        #expect(history.status(on: date) == status)
    }

    @Test(
        arguments: [
            // What did we believe on 1 March? That the goal was active, which it no longer was.
            ("2026-03-01", "2026-03-01", .active), ("2026-03-01", "2026-03-09", .active),
            ("2026-03-01", "2026-03-10", .paused), ("2026-02-19", "2026-03-10", .active),
            // What did we expect for May? Nothing else until the plan was recorded.
            ("2026-05-01", "2026-03-11", .paused), ("2026-05-01", "2026-03-12", .active),
            ("2026-05-01", "2025-09-01", .draft), ("2026-05-01", "2025-08-31", nil), ("2025-08-31", "2026-05-01", nil),
        ] as [(CalendarDate, CalendarDate, GoalStatus?)])
    func `can be asked what was believed on a day about a day`(
        date: CalendarDate, known: CalendarDate, status: GoalStatus?
    ) {
        #expect(history.status(on: date, asKnownOn: known) == status)
    }

    @Test
    func `keeps a correction beside what it corrects`() {
        let corrected = StatusHistory<GoalStatus>([
            StatusChange(.completed, since: "2026-07-20"),
            StatusChange(.abandoned, since: "2026-07-20", recorded: "2026-09-02", reason: "entered in error"),
        ])
        #expect(corrected.status(on: "2026-07-20", asKnownOn: "2026-09-01") == .completed)
        #expect(corrected.status(on: "2026-07-20", asKnownOn: "2026-09-02") == .abandoned)
        #expect(corrected.status(on: "2026-07-20") == .abandoned)
        #expect(corrected.current == .abandoned)
    }

    @Test
    func `is read by its days, in whatever order its steps were added`() {
        let late = StatusHistory(Array(history.changes.reversed()))
        #expect(late.current == .active)
        #expect(late.status(on: "2026-02-20") == .paused)
        #expect(late.disallowedMoves.isEmpty)
        #expect(late != history)
        checkRandomly(times: 200) { generator in
            let shuffled = StatusHistory(history.changes.shuffled(using: &generator))
            return ["2025-08-31", "2025-12-01", "2026-03-01", "2026-06-01"].allSatisfy { (date: CalendarDate) in
                shuffled.status(on: date) == history.status(on: date)
            }
        }
    }

    @Test
    func `tells each move that is not allowed by its position and the status before it`() {
        #expect(history.disallowedMoves.isEmpty)
        let leaping = StatusHistory<GoalStatus>([
            StatusChange(.completed, since: "2026-07-20"), StatusChange(.draft, since: "2025-09-01"),
            StatusChange(.draft, since: "2025-10-01"), StatusChange(.active, since: "2026-01-05"),
        ])
        let moves = leaping.disallowedMoves
        #expect(moves.map(\.position) == [2, 3])
        #expect(moves.map(\.from) == [.draft, .draft])
        let first = StatusHistory<GoalStatus>([StatusChange(.completed, since: "2026-07-20")])
        #expect(first.disallowedMoves.isEmpty)
    }
}
