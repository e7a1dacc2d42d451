/// Everything that was found when a record was held against a rule book.
public struct Report: Hashable, Sendable, Codable {
    /// Every issue, in the order of the document.
    public let issues: [Issue]
    /// How many issues there were beyond those described, once the budget for issues was spent.
    public let uncounted: Int
    /// How many of those were errors.
    public let uncountedErrors: Int
    /// The version of the rule book.
    public let ruleBookVersion: String
    /// The stage at which the record was looked at.
    public let stage: Stage
    /// The issues that a suppression in the record holds back, in the order of the document; they count for nothing.
    public let suppressed: [Issue]

    package init(
        issues: [Issue], uncounted: Int, uncountedErrors: Int, ruleBookVersion: String, stage: Stage = .draft,
        suppressed: [Issue] = []
    ) {
        self.issues = issues
        self.stage = stage
        self.suppressed = suppressed
        self.uncounted = uncounted
        self.uncountedErrors = uncountedErrors
        self.ruleBookVersion = ruleBookVersion
    }

    /// Whether there is no error.
    ///
    /// Warnings and advice do not make a record invalid, however many there are.
    public var isValid: Bool { uncountedErrors == 0 && count(of: .error) == 0 }

    /// How many of the described issues have a severity.
    public func count(of severity: Severity) -> Int {
        issues.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }

    /// The described issues with a code.
    public func issues(with code: IssueCode) -> [Issue] {
        issues.filter { $0.code == code }
    }
}
