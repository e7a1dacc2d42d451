/// One of a list of words that cannot grow: any other text is refused, with the valid choices.
package protocol ClosedCode: MemberValue, RawRepresentable, CaseIterable where RawValue == String {
    /// What a text is read as, for messages: `direction of improvement`.
    static var subject: String { get }
}

extension ClosedCode {
    package static var expectation: String {
        let choices = allCases.map { "'\($0.rawValue)'" }
        guard let last = choices.last, choices.count > 1 else { return choices.joined() }
        return "one of " + choices.dropLast().joined(separator: ", ") + " and " + last
    }

    package static func error(_ text: String) -> TextError {
        var expectation = expectation
        if let near = Suggestion.nearest(to: text, in: allCases.map(\.rawValue)) {
            expectation += "; did you mean '\(near)'?"
        }
        return TextError(
            TextFault(text.isEmpty ? .empty : .value), subject: subject, text: text, expectation: expectation)
    }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        _ = reader.skipSpace()
        let start = reader.position
        guard let text = reader.readTextString() else { return .failed }
        guard let value = Self(rawValue: text) else {
            reader.reportText(Self.error(text), at: start)
            return .failed
        }
        self = value
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        writer.writeString(rawValue)
    }

    /// Reads the word, refusing any that is not on the list.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(rawValue: text) else {
            let error = Self.error(text)
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
        }
        self = value
    }

    /// Writes the word.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
