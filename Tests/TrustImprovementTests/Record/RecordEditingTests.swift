import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Editing a record` {
    private static let reading: Identifier<ImprovementGoal> = "reading"
    private static let record = TrustRecord(
        trust: Trust(id: "example", name: "Example Trust", objectives: [StrategicObjective(id: "read", title: "Read")]),
        goals: [ImprovementGoal(id: "writing", title: "Writing"), ImprovementGoal(id: "reading", title: "Reading")],
        practices: [Practice(id: "reading", title: "Daily reading")],
        contributions: [Contribution(practice: "reading", goal: "reading")])

    @Test
    func `changes one thing where it stands`() {
        var record = Self.record
        let before = record.update(Self.reading) { goal in
            defer { goal.ownerRole = "director of education" }
            return goal.ownerRole
        }
        #expect(before == .some(nil))
        #expect(record[Self.reading]?.ownerRole == "director of education")
        #expect(record.goals.map(\.id) == ["writing", "reading"])
        record.update("read" as Identifier<StrategicObjective>) { $0.title = "Every child reads" }
        #expect(record.trust.objectives.map(\.title) == ["Every child reads"])
    }

    @Test
    func `changes nothing under a name that nothing has`() {
        var record = Self.record
        #expect(record.update("read" as Identifier<ImprovementGoal>) { $0.title = "" } == nil)
        #expect(record.delete("read" as Identifier<ImprovementGoal>, on: "2026-01-01") == nil)
        #expect(record == Self.record)
    }

    @Test
    func `deletes one thing and notes it, so that what refers to it can be explained`() {
        var record = Self.record
        let deleted = record.delete(Self.reading, on: "2026-01-01", role: "chief executive", reason: "Merged")
        #expect(deleted?.title == "Reading")
        #expect(record.goals.map(\.id) == ["writing"])
        #expect(record.practices.count == 1)
        #expect(
            record.validate(on: "2026-01-01").issues.map(\.message) == [
                "The goal 'reading' was deleted on 2026-01-01; nothing that is left refers to it"
            ])
        record.contributions = []
        #expect(record.validate(on: "2026-01-01").issues.isEmpty)
    }

    @Test
    func `passes on what the change throws and keeps the thing`() {
        var record = Self.record
        let text = "not an identifier"
        #expect(throws: TextError.self) {
            try record.update(Self.reading) { goal in
                goal.title = "Half done"
                goal.components = [try Identifier(text)]
            }
        }
        #expect(record.goals.count == 2)
    }
}
