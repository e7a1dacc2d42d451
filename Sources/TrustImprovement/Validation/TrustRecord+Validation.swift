extension TrustRecord {
    /// Holds the record against a rule book and returns everything that was found.
    ///
    /// - Parameters:
    ///   - rules: The rule book.
    ///   - date: The day on which to look at the record; without one, no rule asks what lies in the future.
    public func validate(with rules: RuleBook = .standard, on date: CalendarDate? = nil) -> Report {
        let found = findings(with: rules, on: date)
        // Document order is that of the text that would be written; the places in it mean nothing to the caller.
        let ordered =
            found.issues.isEmpty
            ? [] : ByteView.over(json(.compact)) { bytes in TrustRecord.placed(found.issues, in: bytes) }
        let issues = ordered.map { issue in
            var issue = issue
            issue.place = nil
            return issue
        }
        return Report(
            issues: issues, uncounted: found.uncounted, uncountedErrors: found.uncountedErrors,
            ruleBookVersion: rules.version)
    }

    /// Holds the record against a rule book and returns the proof that it is valid.
    ///
    /// - Throws: ``ValidationError`` with everything that was found when there is an error.
    public func validated(
        with rules: RuleBook = .standard, on date: CalendarDate? = nil
    ) throws(ValidationError) -> Validated<TrustRecord> {
        let report = validate(with: rules, on: date)
        guard report.isValid else { throw ValidationError(report: report) }
        return Validated(self, report: report)
    }

    /// Reads a record from text and holds it against a rule book: every problem of text, structure and meaning in one
    /// report, each with pointer, line and column.
    ///
    /// Rules run on what could be read, and are not heard about what is known to be wrong already. They do not run at
    /// all where the text breaks off, or has more errors than are described, because what is wrong with the rest is
    /// not known.
    public static func check(
        json: some Collection<UInt8>,
        options: JSONReadingOptions = JSONReadingOptions(),
        rules: RuleBook = .standard,
        on date: CalendarDate? = nil
    ) -> CheckedRecord {
        let reading = read(json: json, options: options)
        guard !reading.isCutShort, reading.uncountedErrors == 0 else {
            let report = Report(
                issues: reading.issues, uncounted: reading.uncounted, uncountedErrors: reading.uncountedErrors,
                ruleBookVersion: rules.version)
            return CheckedRecord(reading: reading, report: report)
        }
        let faults = Set(reading.issues.filter { $0.severity == .error && !$0.code.isAboutPunctuation }.map(\.path))
        let found = reading.salvaged.findings(with: rules, on: date, gaps: reading.gaps, faults: faults)
        var issues = found.issues.map { issue in
            var issue = issue
            issue.path = reading.gaps.documentPath(of: issue.path)
            return issue
        }
        issues.removeAll { faults.hold($0.path) }
        if !issues.isEmpty {
            issues = ByteView.over(json) { bytes in placed(issues, in: bytes) }
            let merged = (reading.issues + issues).enumerated().sorted {
                ($0.element.place?.offset ?? 0, $0.offset) < ($1.element.place?.offset ?? 0, $1.offset)
            }
            issues = merged.map(\.element)
        } else {
            issues = reading.issues
        }
        let report = Report(
            issues: issues, uncounted: reading.uncounted + found.uncounted, uncountedErrors: found.uncountedErrors,
            ruleBookVersion: rules.version)
        return CheckedRecord(reading: reading, report: report)
    }

    /// What the rules of a book find.
    private func findings(
        with rules: RuleBook, on date: CalendarDate?, gaps: ReadingGaps = ReadingGaps(), faults: Set<Path> = []
    ) -> IssueCollector {
        let context = RuleContext(record: self, date: date, gaps: gaps, faults: faults)
        var collector = IssueCollector(limit: rules.maximumIssues)
        for rule in rules.rules {
            collector.begin(rule)
            rule.check(context, &collector)
        }
        return collector
    }

    /// Issues with their places in a text, in the order of the text.
    static func placed(_ issues: [Issue], in bytes: ByteView) -> [Issue] {
        let offsets = JSONPathFinder(issues.map(\.path)).offsets(in: bytes)
        let order = issues.indices.sorted { (offsets[$0], $0) < (offsets[$1], $1) }
        var finder = JSONPlaceFinder(bytes)
        return order.map { index in
            var issue = issues[index]
            issue.place = finder.locate(offsets[index]).place
            return issue
        }
    }
}
