import Testing
import TrustImprovement
import TrustImprovementTestSupport

/// Keeps the records among the worked examples true.
@Suite struct `The example records` {
    /// Those that are complete.
    static let complete = [
        "small-rural-primary-trust.json", "large-mixed-trust.json", "closed-single-academy-trust.json",
    ]
    /// The day for which they are written.
    static let day: CalendarDate = "2026-01-15"

    @Test(arguments: complete + ["draft-with-honest-gaps.json", "example-trust.json", "example-draft.json"])
    func `each is read whole and stands in the canonical form`(name: String) throws {
        let text = try ExampleFile.text(name)
        let reading = TrustRecord.read(json: text)
        #expect(reading.issues == [])
        let record = try reading.get()
        #expect(record.jsonText(.pretty) == text)
        #expect(try TrustRecord(json: record.jsonText(.compact)) == record)
    }

    @Test(arguments: complete)
    func `a complete record has no member that no description names`(name: String) throws {
        #expect(try ExampleFile.use(of: [name]).unrecognised == [])
    }

    @Test func `the complete records together give every member of every type`() throws {
        let use = try ExampleFile.use(of: Self.complete)
        let catalogue = MemberCatalogue(from: TrustRecord.self)
        #expect(catalogue.members.count > 300)
        #expect(catalogue.members.filter { !use.members.contains($0) } == [])
    }

    @Test func `the complete records together have every word of every list that cannot grow`() throws {
        let use = try ExampleFile.use(of: Self.complete)
        let words = MemberCatalogue(from: TrustRecord.self).words.filter { word in
            // One thing of a kind that is deleted, and trusts of some regions, are enough.
            !word.hasPrefix("EntityKind.") && !word.hasPrefix("Region.")
        }
        #expect(words.count > 100)
        #expect(words.filter { !use.words.contains($0) } == [])
    }

    @Test(arguments: complete)
    func `a complete record has no error and no warning`(name: String) throws {
        // A trust that goes on has goals that do.
        let isOver = try TrustRecord(json: try ExampleFile.text(name)).trust.status == .closed
        for stage in Stage.allCases where stage != .closed || isOver {
            let checked = TrustRecord.check(json: try ExampleFile.bytes(name), at: stage, on: Self.day)
            #expect(checked.report.issues.filter { $0.severity != .advice } == [], "at the stage \(stage)")
        }
    }

    @Test func `the draft has no issue of any kind`() throws {
        let checked = TrustRecord.check(json: try ExampleFile.bytes("draft-with-honest-gaps.json"), on: Self.day)
        #expect(checked.report.issues == [])
    }

    @Test func `what the draft still lacks before it can be agreed is as it is written down`() throws {
        let bytes = try ExampleFile.bytes("draft-with-honest-gaps.json")
        let missing = try TrustRecord(json: bytes).missing(for: .agreed, on: Self.day)
        let expected = try ExampleFile.value([Missing].self, "draft-with-honest-gaps.missing.json")
        #expect(missing.map(Missing.init) == expected)
        let checked = TrustRecord.check(json: bytes, at: .agreed, on: Self.day)
        #expect(checked.report.issues.map(Missing.init) == expected)
    }

    @Test func `what one complete record holds back is there to be held back`() throws {
        let checked = TrustRecord.check(json: try ExampleFile.bytes("large-mixed-trust.json"), on: Self.day)
        #expect(checked.report.suppressed.map(\.code) == ["school.roll.overCapacity"])
    }
}

/// Something that a record still lacks.
struct Missing: Codable, Hashable {
    var code: String
    var severity: String
    var pointer: String
    var message: String

    init(_ issue: TrustImprovement.Issue) {
        code = issue.code.rawValue
        severity = issue.severity.rawValue
        pointer = issue.path.pointer
        message = issue.message
    }
}

extension ExampleFile {
    /// What the records in files give.
    static func use(of names: [String]) throws -> MemberUse {
        var use = MemberUse()
        for name in names { use.add(try TrustRecord(json: try text(name))) }
        return use
    }
}
