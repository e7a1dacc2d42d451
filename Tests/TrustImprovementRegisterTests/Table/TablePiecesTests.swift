import Testing
import TrustImprovement

@testable import TrustImprovementRegister

@Suite struct `Pieces of any size` {
    static let texts: [String] = [
        "\u{FEFF}a,b\r\n\"é,\"\"x\r\n\",2\r\n\r\n3,\"4\"5\r\n,\r\n\"open\r\nnext,1\r\n",
        "\u{FEFF}\u{FEFF}\"a\",b\r1,\u{92}\r\r2,\u{FFFD}",
        "a\n\"\"\"\"\n\"\"",
    ]

    @Test(arguments: texts)
    func `give the same rows`(text: String) throws {
        let bytes = Array(text.utf8)
        let whole = try ReadTable(bytes)
        for size in 1...bytes.count {
            #expect(try ReadTable(bytes, pieces: size) == whole, "pieces of \(size)")
        }
    }

    @Test(arguments: 0..<400)
    func `give the same rows of random text, budgets broken or not`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 1)
        let alphabet: [UInt8] = Array("\"\"\",,,\n\r\nab \0".utf8) + [0x92, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF]
        let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
            alphabet.randomElement(using: &random) ?? 0
        }
        let tight = TableReadingOptions(maximumFieldBytes: 9, maximumFields: 4, maximumRowBytes: 14)
        for options in [TableReadingOptions(), tight] {
            let whole = try ReadTable(bytes, options: options)
            for size in 1..<max(2, min(bytes.count, 40)) {
                #expect(
                    try ReadTable(bytes, pieces: size, options: options) == whole,
                    "pieces of \(size): \(bytes)")
            }
        }
    }

    @Test(arguments: 0..<100)
    func `give back the fields that were written`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 1_000)
        let alphabet = Array("\",\r\nab é")
        let rows: [[String]] = (0..<5).map { _ in
            (0..<3).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                        alphabet.randomElement(using: &random)
                    })
            }
        }
        let written = rows.map { row in
            row.map { field in
                "\""
                    + field.split(separator: "\"", omittingEmptySubsequences: false)
                    .joined(separator: "\"\"") + "\""
            }.joined(separator: ",")
        }
        let text = (["a,b,c"] + written).joined(separator: "\r\n")
        let table = try ReadTable(Array(text.utf8), pieces: 1 + seed % 7)
        #expect(
            table.rows.map { row in row.map { field in Array(field.utf8) } }
                == rows.map { row in row.map { field in Array(field.utf8) } })
        #expect(table.issues.isEmpty)
    }

    @Test func `may be empty`() throws {
        struct Gaps: ByteSource {
            var pieces: [[UInt8]] = [[], [0x61, 0x0A], [], [], [0x31], []].reversed()
            mutating func nextBytes() -> [UInt8]? { pieces.popLast() }
        }
        var reader = TableReader(Gaps(), name: "t.csv")
        #expect(try reader.next()?.text(TableColumn(index: 0, name: "a")) == "1")
        #expect(try reader.next() == nil)
        #expect(try reader.next() == nil)
    }

    @Test func `can fail, and only the source's own error is thrown`() throws {
        struct Failing: ByteSource {
            struct Broken: Error {}
            var pieces = 0
            mutating func nextBytes() throws -> [UInt8]? {
                pieces += 1
                if pieces == 1 { return Array("a\n1\n2".utf8) }
                throw Broken()
            }
        }
        var reader = TableReader(Failing(), name: "t.csv")
        #expect(try reader.next()?.number == 1)
        #expect(throws: Failing.Broken.self) { try reader.next() }
    }
}
