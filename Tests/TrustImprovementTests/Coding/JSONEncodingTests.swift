import Testing

@testable import TrustImprovement

struct `Text that is not UTF-8` {
    /// Ill-formed sequences, each wrong in its first byte: overlong forms, surrogates, what lies beyond U+10FFFF,
    /// bytes that never occur, continuations without a start, and starts whose continuations break off.
    static let illFormed: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xC2, 0xC2], [0xDF, 0xC0],
        [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0], [0xE1, 0x80], [0xE1, 0x80, 0x41], [0xE2, 0x28, 0xA1],
        [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF], [0xED, 0xB0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80], [0xF0, 0x9F, 0x98, 0x41],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC], [0xFE], [0xFF],
    ]

    /// The first and the last scalars of each length and around the surrogates.
    static let wellFormed: [Unicode.Scalar] = [
        "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFF}",
        "\u{10000}", "\u{3FFFF}", "\u{40000}", "\u{FFFFF}", "\u{100000}", "\u{10FFFF}",
    ]

    @Test(arguments: illFormed)
    func `is refused wherever it stands in a text of any length`(sequence: [UInt8]) {
        for length in 0...40 {
            for position in Set([0, length / 2, length]) {
                let before = [UInt8](repeating: UInt8(ascii: "a"), count: position)
                let after = [UInt8](repeating: UInt8(ascii: "z"), count: length - position)
                let bytes = [UInt8(ascii: "\"")] + before + sequence + after + [UInt8(ascii: "\"")]
                let reading = JSONValue.read(json: bytes, options: JSONReadingOptions())
                let issue = reading.issues.first
                #expect(reading.issues.count == 1)
                #expect(issue?.code == "json.encoding", "\(length) \(position) \(String(describing: issue))")
                #expect(issue?.place == Place(line: 1, column: position + 2, offset: position + 1))
                #expect(issue?.message == "The bytes here are not UTF-8, the only encoding of JSON")
                #expect(reading.value == nil)
            }
        }
    }

    @Test(arguments: illFormed)
    func `is refused in names, after escapes, and in what is passed over`(sequence: [UInt8]) {
        let texts: [(String, String)] = [
            ("{\"", "\":1}"), ("{\"urn\":\"143601\",\"x\":\"", "\"}"), ("{\"a\":[\"\\n", "\"]}"), ("[\"\\", "\"]"),
            ("{\"urn\":{\"a\":\"", "\"}}"), ("{\"urn\":{\"a\":\"\\", "\"}}"), ("{\"urn\":[{\"", "\":1}]}"),
        ]
        for (before, after) in texts {
            let bytes = Array(before.utf8) + sequence + Array(after.utf8)
            let codes = School.read(json: bytes, options: JSONReadingOptions()).issues.map(\.code)
            #expect(codes == ["json.encoding"], "\(before) \(codes)")
        }
    }

    @Test(arguments: wellFormed)
    func `is told from text that is`(scalar: Unicode.Scalar) {
        for length in 0...40 {
            for position in Set([0, length / 2, length]) {
                let before = String(repeating: "a", count: position)
                let text = before + String(Character(scalar)) + String(repeating: "z", count: length - position)
                let reading = JSONValue.read(json: "\"\(text)\"".utf8, options: JSONReadingOptions())
                #expect(reading.issues == [])
                #expect(reading.value == .string(text))
            }
        }
    }

    @Test(arguments: ["\"", "\\", "\n", "\u{1F}", "\u{0}"])
    func `does not hide what must be seen at any distance from an eighth byte`(mark: String) {
        for length in 0...40 {
            let bytes = Array("\"".utf8) + [UInt8](repeating: 0x20, count: length) + Array((mark + "\"").utf8)
            let reading = JSONValue.read(json: bytes, options: JSONReadingOptions())
            #expect(reading.issues.count == 1, "\(length)")
        }
    }

    @Test
    func `is not there in any scalar that is read back from its own text`() {
        // Every scalar below U+3000, and every 61st above.
        for value in 0...0x10FFFF as ClosedRange<UInt32> where value < 0x3000 || value % 61 == 0 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(Character(scalar)) + "b"
            let bytes = JSONValue.string(text).json(.compact)
            let back = JSONValue.read(json: bytes, options: JSONReadingOptions())
            guard case .string(let read)? = back.value, read.unicodeScalars.elementsEqual(text.unicodeScalars) else {
                Testing.Issue.record("U+\(String(value, radix: 16)) comes back as \(back)")
                return
            }
        }
    }
}
