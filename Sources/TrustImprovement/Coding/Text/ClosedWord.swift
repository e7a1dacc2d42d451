/// Reads words of a list that cannot grow, and says which there are when a text is none of them.
package enum ClosedWord {
    /// The error that tells a person which words there are.
    package static func error<Word: RawRepresentable & CaseIterable>(
        _ text: String, for _: Word.Type, subject: String
    ) -> TextError where Word.RawValue == String {
        error(text, words: Word.allCases.map(\.rawValue), subject: subject)
    }

    private static func error(_ text: String, words: [String], subject: String) -> TextError {
        var expectation = listing(words.map { "'\($0)'" })
        if let near = Suggestion.nearest(to: text, in: words) { expectation += "; did you mean '\(near)'?" }
        return TextError(
            TextFault(text.isEmpty ? .empty : .value), subject: subject, text: text, expectation: expectation)
    }

    private static func listing(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return "one of " + words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// Reads a word through any decoder.
    package static func decode<Word: RawRepresentable & CaseIterable>(
        from decoder: any Decoder, subject: String
    ) throws -> Word where Word.RawValue == String {
        let text = try decoder.singleValueContainer().decode(String.self)
        if let word = Word(rawValue: text) { return word }
        let error = error(text, for: Word.self, subject: subject)
        throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
    }
}

extension JSONTextReader {
    /// Reads a word, or records which words there are.
    mutating func readWord<Word: RawRepresentable & CaseIterable>(
        of _: Word.Type, subject: String
    ) -> Word? where Word.RawValue == String {
        _ = skipSpace()
        let start = position
        guard let text = readTextString() else { return nil }
        if let word = Word(rawValue: text) { return word }
        reportText(
            ClosedWord.error(text, for: Word.self, subject: subject), at: start,
            mended: Suggestion.respelling(of: text, among: Word.allCases.lazy.map(\.rawValue)))
        return nil
    }
}
