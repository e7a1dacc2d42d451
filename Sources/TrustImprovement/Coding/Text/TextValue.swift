/// A value that is written as one text, with a single parser over its UTF-8 bytes.
///
/// The parser is the only door: the public initialiser, the decoder and the JSON reader all go through
/// `init(parsing:)`, and what `append(to:)` writes, the parser reads back.
package protocol TextValue: MemberValue, Comparable, CustomStringConvertible, CodingKeyRepresentable {
    /// What a text is read as, for messages: `URN`.
    static var subject: String { get }
    /// What is expected, as the end of a sentence: `5 or 6 digits, the first not 0`.
    static var expectation: String { get }

    /// Reads the text, or throws where it goes wrong.
    init(parsing bytes: ByteView) throws(TextFault)
    /// Writes the text.
    func append(to output: inout OutputBuffer)

    /// What a text that is refused certainly says when it is written right, or `nil` where that is not certain.
    static func mended(_ text: String) -> String?
}

extension TextValue {
    /// Reads a value from text through the type's one parser.
    package init(text: String) throws(TextError) {
        switch Self.parse(text) {
        case .success(let value): self = value
        case .failure(let fault): throw Self.error(fault, text: text)
        }
    }

    package static func parse(_ text: String) -> Result<Self, TextFault> {
        ByteView.over(text: text) { bytes in
            Result { () throws(TextFault) -> Self in try Self(parsing: bytes) }
        }
    }

    /// The text without the spaces around it, where that is all that is wrong.
    package static func mended(_ text: String) -> String? {
        let trimmed = String(decoding: trimmed(text.utf8), as: UTF8.self)
        guard case .success(let value) = parse(trimmed) else { return nil }
        return value.description
    }

    /// The bytes without spaces (U+0020) and no-break spaces (U+00A0) at either end.
    package static func trimmed(_ text: String.UTF8View) -> [UInt8] {
        var rest = text[...]
        while true {
            if rest.first == 0x20 {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xC2, 0xA0]) {
                rest = rest.dropFirst(2)
            } else if rest.last == 0x20 {
                rest = rest.dropLast()
            } else if rest.suffix(2).elementsEqual([0xC2, 0xA0]) {
                rest = rest.dropLast(2)
            } else {
                return Array(rest)
            }
        }
    }

    /// The error that tells a person what a fault in a text means.
    package static func error(_ fault: TextFault, text: String) -> TextError {
        TextError(fault, subject: subject, text: text, expectation: expectation)
    }

    /// The value as it is written.
    public var description: String {
        var output = OutputBuffer(capacity: 32)
        append(to: &output)
        return output.text
    }

    /// Reads the value from a text, refusing any that its parser refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(text: text)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
        }
    }

    /// Writes the value as its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The value as the name of a member, so that a dictionary keyed by such values is written as an object.
    public var codingKey: any CodingKey {
        MemberName(stringValue: description)
    }

    /// Reads the value from the name of a member, or returns `nil` when its parser refuses the name.
    public init?(codingKey: some CodingKey) {
        guard case .success(let value) = Self.parse(codingKey.stringValue) else { return nil }
        self = value
    }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let value = reader.readText(Self.self) else { return .failed }
        self = value
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        writer.beginText()
        append(to: &writer.output)
        writer.endText()
    }
}
