import Testing

@testable import TrustImprovementRegister

@Suite struct `Text encodings` {
    @Test func `read the bytes of windows-1252 as browsers do`() {
        let text = TextEncoding.windows1252.text([0x41, 0x80, 0x92, 0x96, 0x9F, 0xA0, 0xC9, 0xFF][...])
        #expect(text == "A€’–Ÿ\u{A0}Éÿ")
        let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        let controls = TextEncoding.windows1252.text(undefined[...]).unicodeScalars.map(\.value)
        #expect(controls == [0x81, 0x8D, 0x8F, 0x90, 0x9D])
    }

    static let samples: [([UInt8], TextEncoding?)] = [
        ([], nil),
        (Array("School".utf8), nil),
        (Array("é€😀".utf8), .utf8),
        ([0xC3], .windows1252),
        ([0xE0, 0x80, 0x80], .windows1252),
        ([0xC0, 0x80], .windows1252),
        ([0xED, 0xA0, 0x80], .windows1252),
        ([0xF4, 0x90, 0x80, 0x80], .windows1252),
        ([0xF0, 0x80, 0x80, 0x80], .windows1252),
        ([0xF5, 0x80, 0x80, 0x80], .windows1252),
        ([0xE2, 0x82, 0x41], .windows1252),
        ([0xEF, 0xBF, 0xBD], .utf8),
    ]

    @Test(arguments: samples)
    func `are told by whether the bytes are well-formed UTF-8`(bytes: [UInt8], encoding: TextEncoding?) {
        #expect(TextEncoding.detect(bytes[...]) == encoding)
    }

    @Test func `agree with the standard library on random bytes`() {
        var random = SeededGenerator(seed: 7)
        let alphabet: [UInt8] = [0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let isWellFormed = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
            #expect(TextEncoding.isWellFormedUTF8(bytes[...]) == isWellFormed, "\(bytes)")
        }
    }

    @Test func `can be told apart field by field, and a file that mixes them says so`() throws {
        let table = try ReadTable(Array("a,b\né,".utf8) + [0xE9, 0x0A, 0xE8, 0x0A])
        #expect(table.rows == [["é", "é"], ["è"]])
        #expect(table.encoding == .windows1252)
        #expect(table.counts.fieldsInUTF8 == 1)
        #expect(table.counts.fieldsInWindows1252 == 2)
        #expect(
            table.messages == [
                "t.csv:2:3: advice: The file holds UTF-8, first on line 2, and windows-1252, first on line 2; "
                    + "each field is read in its own encoding [table.encoding.mixed]"
            ])
    }

    @Test func `can be given by the caller`() throws {
        let bytes: [UInt8] = Array("a\né\n".utf8)
        #expect(try ReadTable(bytes, options: .init(encoding: .windows1252)).rows == [["Ã©"]])
        #expect(try ReadTable(bytes, options: .init(encoding: .windows1252)).encoding == .windows1252)
        #expect(try ReadTable(latin("a\né\n"), options: .init(encoding: .utf8)).rows == [["\u{FFFD}"]])
    }

    @Test(arguments: TextEncoding.allCases)
    func `are not judged where the caller has given one`(encoding: TextEncoding) throws {
        let bytes: [UInt8] = Array("a,b\né,".utf8) + [0xE9, 0x0A]
        let table = try ReadTable(bytes, options: .init(encoding: encoding))
        #expect(table.messages.isEmpty)
        #expect(table.counts.fieldsInUTF8 == 0)
        #expect(table.encoding == encoding)
    }

    @Test func `leave undefined controls alone when a text is mended`() throws {
        #expect(try FirstRow("a\n\u{81}\u{96}\u{A0}\n")["a"].mended == "\u{81}–")
        #expect(try FirstRow("a\ntab\tin it\n")["a"].containsControlCharacter == false)
        #expect(try FirstRow("a\nnul\0in it\n")["a"].containsControlCharacter)
    }
}
