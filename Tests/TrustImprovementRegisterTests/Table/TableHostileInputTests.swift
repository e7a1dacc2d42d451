import Testing
import TrustImprovement

@testable import TrustImprovementRegister

@Suite struct `Hostile tables` {
    static let texts: [([UInt8], Int)] = [
        ([], 0),
        ([0xEF], 0),
        ([0xEF, 0xBB], 0),
        ([0xEF, 0xBB, 0xBF], 0),
        (Array("\n\r\n\r\r  \n".utf8), 0),
        (Array("\"".utf8), 0),
        (Array("\"\"\"\"\"\"\"".utf8), 0),
        (Array("a\n\"\n\"\"\n\"\"\n".utf8), 3),
        ([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00], 1),
        (Array(repeating: 0, count: 100), 0),
    ]

    @Test(arguments: texts)
    func `are read to their end`(bytes: [UInt8], rows: Int) throws {
        let table = try ReadTable(bytes)
        #expect(table.rows.count == rows)
        #expect(table.counts.bytes == bytes.count)
    }

    @Test(arguments: [UInt8(ascii: "a"), UInt8(ascii: "\""), UInt8(ascii: ","), 0x92])
    func `of 10 MB in one line are set aside`(byte: UInt8) throws {
        let line = [UInt8](repeating: byte, count: 10_000_001)
        for size in [1 << 16, line.count * 2] {
            var reader = TableReader(
                PiecesSource(Array("a\n".utf8) + line + Array("\nlast\n".utf8), size: size), name: "t.csv")
            let row = try reader.next()
            #expect(row?.line == 3)
            #expect(row?.text(TableColumn(index: 0, name: "a")) == "last")
            #expect(try reader.next() == nil)
            #expect(reader.counts.rowsSetAside == 1)
            #expect(reader.issues.count == 1)
        }
    }

    @Test func `with a quote left open at the top give all rows but one`() throws {
        let rows = (0..<100_000).flatMap { number in Array("\(number),\"\",a school\n".utf8) }
        var reader = TableReader(
            PiecesSource(Array("a,b,c\n1,\"x,y\n".utf8) + rows, size: 1 << 16), name: "t.csv")
        var count = 0
        while try reader.next() != nil { count += 1 }
        #expect(count == 100_000)
        #expect(reader.issues.map(\.code) == ["table.field.tooLong"])
    }

    @Test(arguments: 0..<50)
    func `of random bytes never stop the reader`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 5_000)
        let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        var reader = TableReader(
            PiecesSource(bytes, size: 1 + seed * 13), name: "t.csv",
            options: .init(maximumFieldBytes: 1 + seed * 3, maximumFields: 1 + seed))
        _ = try reader.readHeader(requiring: ["URN"])
        while let row = try reader.next() {
            for index in 0...row.fieldCount {
                let field = row[TableColumn(index: index, name: "x")]
                _ = (field.text, field.trimmed, field.mended, field.isEmpty)
                _ = (field.containsControlCharacter, field.containsReplacementCharacter)
                _ = row.place(of: TableColumn(index: index, name: "x"))
            }
            #expect(row[TableColumn(index: -1, name: "x")].isEmpty)
        }
        #expect(reader.counts.bytes == bytes.count)
    }

    @Test func `with budgets of nothing are read to their end`() throws {
        let options = TableReadingOptions(
            maximumTitleLines: -1, maximumFieldBytes: -1, maximumFields: -1, maximumRowBytes: .max,
            maximumIssues: -1)
        let table = try ReadTable("a,b\n1,2\n", options: options)
        #expect(table.rows.isEmpty)
        #expect(table.issues.isEmpty)
    }

    @Test func `with ten thousand columns of one name are read soon`() throws {
        let header = [String](repeating: "URN", count: 10_000).joined(separator: ",")
        let table = try ReadTable(header + "\n1\n", requiring: ["URM"])
        #expect(table.issues.count == 1_000)
        #expect(table.rows == [["1"]])
    }
}
