/// One of a list of words that cannot grow: any other text is refused, with the valid choices.
package protocol ClosedCode: MemberValue, RawRepresentable, CaseIterable where RawValue == String {
    /// What a text is read as, for messages: `direction of improvement`.
    static var subject: String { get }
}

extension ClosedCode {
    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let value = reader.readWord(of: Self.self, subject: Self.subject) else { return .failed }
        self = value
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        writer.writeString(rawValue)
    }

    /// Reads the word, refusing any that is not on the list.
    public init(from decoder: any Decoder) throws {
        self = try ClosedWord.decode(from: decoder, subject: Self.subject)
    }

    /// Writes the word.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension ClosedCode {
    package static func accept(list: [Self], _ walker: inout RecordWalker) {
        walker.noteRepeats(in: list, as: \.rawValue)
    }
}
