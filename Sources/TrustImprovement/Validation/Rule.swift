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
    /// How much a breach matters.
    public internal(set) var severity: Severity
    /// The anchor of the guidance on the rule.
    public let guidance: String?
    let check: Check

    /// Creates a rule over a whole record.
    public init(
        _ code: IssueCode, _ title: String, _ severity: Severity = .error, guidance: String? = nil,
        check: @escaping Check
    ) {
        self.code = code
        self.title = title
        self.severity = severity
        self.guidance = guidance ?? code.rawValue
        self.check = check
    }

    /// The stable name.
    public var id: IssueCode { code }
}

extension Rule {
    /// Looks at one value of a record and reports every breach.
    public typealias ElementCheck<Value> = @Sendable (Located<Value>, RuleContext, inout IssueCollector) -> Void

    /// Creates a rule over each school of a record.
    public static func schools(
        _ code: IssueCode, _ title: String, _ severity: Severity = .error, check: @escaping ElementCheck<School>
    ) -> Rule {
        each(code, title, severity, in: ["schools"], of: \.schools, check: check)
    }

    /// Creates a rule over each membership of a record's trust.
    public static func memberships(
        _ code: IssueCode, _ title: String, _ severity: Severity = .error, check: @escaping ElementCheck<Membership>
    ) -> Rule {
        each(code, title, severity, in: ["trust", "memberships"], of: \.trust.memberships, check: check)
    }

    /// Creates a rule over each appointment in the governance of a record's trust.
    public static func appointments(
        _ code: IssueCode, _ title: String, _ severity: Severity = .error,
        check: @escaping ElementCheck<GovernanceAppointment>
    ) -> Rule {
        each(code, title, severity, in: ["trust", "governance"], of: \.trust.governance, check: check)
    }

    /// Creates a rule over each reading of a record.
    public static func readings(
        _ code: IssueCode, _ title: String, _ severity: Severity = .error, check: @escaping ElementCheck<Reading>
    ) -> Rule {
        each(code, title, severity, in: ["readings"], of: \.readings, check: check)
    }

    /// Creates a rule over each inspection of each school of a record.
    public static func inspections(
        _ code: IssueCode, _ title: String, _ severity: Severity = .error, check: @escaping ElementCheck<Inspection>
    ) -> Rule {
        nested(code, title, severity, in: "inspections", of: \.inspections, check: check)
    }

    /// Creates a rule over each link of each school of a record.
    public static func links(
        _ code: IssueCode, _ title: String, _ severity: Severity = .error, check: @escaping ElementCheck<SchoolLink>
    ) -> Rule {
        nested(code, title, severity, in: "links", of: \.links, check: check)
    }

    private static func each<Value>(
        _ code: IssueCode, _ title: String, _ severity: Severity, in list: Path,
        of values: @escaping @Sendable (TrustRecord) -> [Value], check: @escaping ElementCheck<Value>
    ) -> Rule {
        Rule(code, title, severity) { context, issues in
            let elements = values(context.record)
            for index in elements.indices {
                check(Located(elements, at: index, in: list), context, &issues)
            }
        }
    }

    private static func nested<Value>(
        _ code: IssueCode, _ title: String, _ severity: Severity, in list: String,
        of values: @escaping @Sendable (School) -> [Value], check: @escaping ElementCheck<Value>
    ) -> Rule {
        Rule(code, title, severity) { context, issues in
            for (number, school) in context.record.schools.enumerated() {
                let elements = values(school)
                if elements.isEmpty { continue }
                let path: Path = ["schools", .index(number), .member(list)]
                for index in elements.indices {
                    check(Located(elements, at: index, in: path), context, &issues)
                }
            }
        }
    }
}
