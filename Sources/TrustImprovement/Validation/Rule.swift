/// One thing that must be so in a record, beyond what its values' own types hold.
///
/// A rule reports every breach and never stops the others. A host's own rules run beside those of the package:
///
/// ```swift
/// let rule = Rule.schools("example.school.withoutPostcode", "Every school has a postcode", .warning) {
///     school, _, issues in
///     if school.value.postcode == nil {
///         issues.report(at: school.path, "\(school.value.name) has no postcode")
///     }
/// }
/// let book = try RuleBook.standard.adding(rule)
/// ```
public struct Rule: Sendable, Identifiable {
    /// Looks at a record and reports every breach.
    public typealias Check = @Sendable (RuleContext, inout IssueCollector) -> Void

    /// The stable name, which every issue of the rule carries.
    public let code: IssueCode
    /// What must be so, as a sentence.
    public let title: String
    /// How much a breach matters, by stage.
    public internal(set) var severities: StagedSeverity
    /// The anchor of the guidance on the rule.
    public let guidance: String?
    let check: Check
    /// Whether the rule is about what was found by the others.
    let runsLast: Bool

    /// Creates a rule over a whole record.
    public init(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error, guidance: String? = nil,
        check: @escaping Check
    ) {
        self.init(code, title, severities, guidance: guidance, runsLast: false, check: check)
    }

    init(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity, guidance: String? = nil, runsLast: Bool,
        check: @escaping Check
    ) {
        self.runsLast = runsLast
        self.code = code
        self.title = title
        self.severities = severities
        self.guidance = guidance ?? code.rawValue
        self.check = check
    }

    /// The stable name.
    public var id: IssueCode { code }
}
