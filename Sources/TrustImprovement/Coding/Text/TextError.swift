/// A text that is not what it should be.
///
/// The message names the text, what it was read as, and what is expected there.
public struct TextError: Error, Hashable, Sendable {
    /// What kind of thing was wrong.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nothing was given.
        case empty
        /// There are too few or too many characters.
        case length
        /// A character stands where it is not allowed.
        case character
        /// The characters are right, but what they say does not exist or is out of range.
        case value
    }

    /// What kind of thing was wrong.
    public let kind: Kind
    /// What the text was read as, such as `URN`.
    public let subject: String
    /// The text; a long one is cut.
    public let text: String
    /// The distance from the start of the text in UTF-8 bytes at which it went wrong.
    public let offset: Int
    /// What is expected instead.
    public let expectation: String

    package init(_ fault: TextFault, subject: String, text: String, expectation: String) {
        kind =
            switch fault.kind {
            case .empty: .empty
            case .length: .length
            case .character: .character
            case .value: .value
            }
        self.subject = subject
        self.text = TextError.shortened(text)
        offset = fault.offset
        self.expectation = expectation
    }

    /// A text of at most 60 characters for a message, with an ellipsis where it was cut.
    package static func shortened(_ text: String) -> String {
        guard text.utf8.count > 60, text.unicodeScalars.count > 60 else { return text }
        var short = ""
        short.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(60))
        return short + "…"
    }
}

extension TextError: CustomStringConvertible {
    /// The error as one sentence.
    public var description: String {
        let rule = "\(isCommonNoun ? withArticle : subject) is \(expectation)"
        return switch kind {
        case .empty: "An empty text is not \(withArticle): \(rule)"
        case .length, .value: "'\(text)' is not \(withArticle): \(rule)"
        case .character: "'\(text)' is not \(withArticle) (see character \(offset + 1)): \(rule)"
        }
    }

    /// Whether the subject is a word such as `date` and not a name such as `URN`.
    private var isCommonNoun: Bool {
        subject.unicodeScalars.first?.properties.isLowercase ?? false
    }

    private var withArticle: String {
        // Names that begin with U are spoken as "you", so only the other vowels take "an".
        let startsWithVowel =
            subject.unicodeScalars.first.map { "aeioAEIO".unicodeScalars.contains($0) } ?? false
        return startsWithVowel ? "an \(subject)" : "a \(subject)"
    }
}
