/// A change to a rule book that cannot be made.
public struct RuleBookError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What stands against the change.
    public enum Reason: Hashable, Sendable {
        /// The book has no rule with the code.
        case unknown
        /// The book has a rule with the code already.
        case duplicate
        /// A profile would make a breach matter less; it can only tighten.
        case loosens
    }

    /// What stands against the change.
    public let reason: Reason
    /// The code of the rule.
    public let code: IssueCode
    /// The code that may have been meant.
    public let suggestion: String?

    init(_ reason: Reason, _ code: IssueCode, suggestion: String? = nil) {
        self.reason = reason
        self.code = code
        self.suggestion = suggestion
    }

    /// The error as one sentence.
    public var description: String {
        switch reason {
        case .unknown:
            "There is no rule '\(code)' in the book" + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
        case .duplicate: "There is a rule '\(code)' in the book already; codes can only be used once"
        case .loosens: "The profile would loosen the rule '\(code)'; a profile can only tighten a book"
        }
    }
}
