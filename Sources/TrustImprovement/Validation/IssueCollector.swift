/// Takes the issues that rules find.
public struct IssueCollector: Sendable {
    private(set) var issues: [Issue] = []
    /// How many issues there were beyond those described.
    private(set) var uncounted = 0
    /// How many of those were errors.
    private(set) var uncountedErrors = 0
    private let limit: Int
    private var code: IssueCode = ""
    private var severity = Severity.error
    private var guidance: String?

    /// Whether further issues are only counted, so that nobody need look for what was meant.
    var isFull: Bool { issues.count >= limit }

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes what follows as findings of a rule.
    mutating func begin(_ rule: Rule, _ severity: Severity) {
        code = rule.code
        self.severity = severity
        guidance = rule.guidance
    }

    /// Reports that the rule is broken.
    ///
    /// - Parameters:
    ///   - path: Where in the record.
    ///   - message: A sentence that names the specific thing first, then the rule.
    ///   - parameters: The parts of the message by name, for hosts that write their own sentences.
    ///   - fix: A change to the record that makes the issue go away and adds no other, where the mend is certain.
    public mutating func report(
        at path: Path, _ message: String, _ parameters: [String: String] = [:], fix: JSONPatch? = nil
    ) {
        guard !isFull else {
            uncounted += 1
            if severity == .error { uncountedErrors += 1 }
            return
        }
        issues.append(
            Issue(
                code: code, severity: severity, path: path, message: message, parameters: parameters,
                guidance: guidance, fix: fix))
    }
}
