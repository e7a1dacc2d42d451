import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A full record` {
    @Test
    func `is written in one line as the golden file`() throws {
        let record = try FullRecord.make()
        #expect(record.jsonText(.compact) == (try Fixture.text("Coding/full-record.compact.json")))
    }

    @Test
    func `is written for people as the golden file`() throws {
        let record = try FullRecord.make()
        #expect(record.jsonText(.pretty) == (try Fixture.text("Coding/full-record.pretty.json")))
    }

    @Test(arguments: ["Coding/full-record.compact.json", "Coding/full-record.pretty.json"])
    func `is read from the golden file without any issue`(path: String) throws {
        let reading = TrustRecord.read(json: try Fixture.bytes(path))
        #expect(reading.issues == [])
        #expect(reading.uncounted == 0)
        #expect(reading.isComplete)
        #expect(reading.value == (try FullRecord.make()))
        #expect(try TrustRecord(json: Fixture.bytes(path)).json(.compact) == FullRecord.make().json(.compact))
    }

    @Test
    func `ends in one line feed and has no other in one line`() throws {
        let compact = try FullRecord.make().json(.compact)
        #expect(compact.last == UInt8(ascii: "\n"))
        #expect(compact.count { $0 == UInt8(ascii: "\n") } == 1)
        let pretty = try FullRecord.make().json(.pretty)
        #expect(pretty.suffix(2).elementsEqual("}\n".utf8))
    }

    @Test
    func `comes back from every coder`() throws {
        checkCodable(try FullRecord.make())
    }
}
