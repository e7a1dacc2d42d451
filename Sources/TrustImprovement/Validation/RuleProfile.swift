/// A named way to tighten a rule book: some breaches matter more, and some rules come on top.
public struct RuleProfile: Sendable {
    /// What the profile is called.
    public let name: String
    /// Severities by the codes of the rules that they tighten.
    public var severities: [IssueCode: Severity]
    /// The rules that come on top.
    public var additions: [Rule]

    /// Creates a profile.
    public init(_ name: String, severities: [IssueCode: Severity] = [:], additions: [Rule] = []) {
        self.name = name
        self.severities = severities
        self.additions = additions
    }
}
