/// The rules that a record is held against.
///
/// A book is a value: adding, removing and re-grading make another one. Rules are known by their codes, never by their
/// texts.
public struct RuleBook: Sendable {
    /// The rules, in the order in which they run.
    public private(set) var rules: [Rule]
    /// The version of the package's own rules, which every report carries.
    public let version: String
    /// How many issues a report describes one by one; further ones are only counted.
    ///
    /// 1,000 unless changed.
    public var maximumIssues = 1_000
    /// The number of pupils below which a figure must be withheld, because it can be about a person.
    ///
    /// `nil` unless a host sets it, and then no rule asks. The package gives none: publishers withhold below different
    /// numbers, and which one is official for a figure has not been verified.
    public var smallestGroup: Int?

    init(version: String, rules: [Rule]) {
        self.version = version
        self.rules = rules
    }

    /// A book without rules, for a host that wants only its own.
    public static let empty = RuleBook(version: "none", rules: [])

    /// The rule with a code.
    public subscript(code: IssueCode) -> Rule? {
        rules.first { $0.code == code }
    }

    /// The book with one rule more.
    ///
    /// - Throws: ``RuleBookError`` when there is a rule with the same code.
    public func adding(_ rule: Rule) throws(RuleBookError) -> RuleBook {
        guard self[rule.code] == nil else { throw RuleBookError(.duplicate, rule.code) }
        var book = self
        book.rules.append(rule)
        return book
    }

    /// The book without a rule.
    ///
    /// - Throws: ``RuleBookError`` when there is no rule with that code.
    public func removing(_ code: IssueCode) throws(RuleBookError) -> RuleBook {
        var book = self
        book.rules.remove(at: try position(of: code))
        return book
    }

    /// The book in which a breach of a rule matters more or less, at every stage at which the rule is asked.
    ///
    /// - Throws: ``RuleBookError`` when there is no rule with that code.
    public func regrading(_ code: IssueCode, to severity: Severity) throws(RuleBookError) -> RuleBook {
        var book = self
        let position = try position(of: code)
        book.rules[position].severities = book.rules[position].severities.regraded(to: severity)
        return book
    }

    /// The book tightened by a profile.
    ///
    /// - Throws: ``RuleBookError`` when the profile names a rule that the book does not have, adds one that it has, or
    ///   would loosen it.
    public func applying(_ profile: RuleProfile) throws(RuleBookError) -> RuleBook {
        var book = self
        for (code, severity) in profile.severities.sorted(by: { $0.key < $1.key }) {
            let position = try book.position(of: code)
            let tightened = book.rules[position].severities.regraded(to: severity)
            guard tightened.isAtLeast(book.rules[position].severities) else { throw RuleBookError(.loosens, code) }
            book.rules[position].severities = tightened
        }
        for rule in profile.additions { book = try book.adding(rule) }
        return book
    }

    private func position(of code: IssueCode) throws(RuleBookError) -> Int {
        guard let position = rules.firstIndex(where: { $0.code == code }) else {
            let near = Suggestion.nearest(to: code.rawValue, in: rules.lazy.map(\.code.rawValue))
            throw RuleBookError(.unknown, code, suggestion: near)
        }
        return position
    }
}
