import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// One document with mistakes of text, structure and meaning, read in one run.
struct `A record with ten planted mistakes` {
    private func check(_ bytes: [UInt8]) -> CheckedRecord {
        TrustRecord.check(json: bytes, on: "2025-12-01")
    }

    @Test
    func `has exactly ten issues, each in its place`() throws {
        let checked = check(try Fixture.bytes("Coding/planted-mistakes.json"))
        let found = checked.report.issues.map { "\($0.description)\n" }.joined()
        #expect(found == (try Fixture.text("Coding/planted-mistakes.issues.txt")))
        #expect(Set(checked.report.issues.map(\.code)).count == 10)
        #expect(checked.report.uncounted == 0)
        #expect(checked.validated == nil)
    }

    @Test
    func `is read in all its other parts`() throws {
        let record = try #require(check(try Fixture.bytes("Coding/planted-mistakes.json")).record)
        #expect(record.asOf == "2025-12-01")
        #expect(record.trust.name == "Heath Trust – “north”")
        #expect(record.trust.uid == nil && record.trust.headquartersRegion == nil)
        #expect(record.trust.opened == "2010-07-19")
        #expect(record.trust.memberships.map(\.school) == ["143601", "139557"])
        #expect(record.trust.objectives.map(\.id) == ["read"])
        #expect(record.schools.map(\.urn) == ["143601", "139557"])
        #expect(record.schools.first?.links == [])
        #expect(record.schools.last?.phase == PhaseOfEducation(rawValue: "primery"))
        #expect(record.readings.map(\.value.number?.description) == ["5.50", "105.5", "6"])
        #expect(record.sources == [Source(title: "Register")])
    }

    @Test
    func `has the same issues when its lines end in CRLF and a byte order mark comes first`() throws {
        let text = try Fixture.text("Coding/planted-mistakes.json")
        let plain = check(Array(text.utf8)).report.issues
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let other = check(Array(("\u{FEFF}" + lines).utf8)).report.issues
        #expect(plain.map(\.description) == other.map(\.description))
    }
}
