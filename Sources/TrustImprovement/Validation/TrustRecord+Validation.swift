extension TrustRecord {
    /// Holds the record against a rule book and returns everything that was found.
    ///
    /// - Parameters:
    ///   - rules: The rule book.
    ///   - stage: How far the record has come; a draft need not be finished.
    ///   - date: The day on which to look at the record; without one, no rule asks what lies in the future, and
    ///     suppressions do not end.
    ///   - resolver: Finds what the record refers to and does not hold itself.
    public func validate(
        with rules: RuleBook = .standard, at stage: Stage = .draft, on date: CalendarDate? = nil,
        resolving resolver: (any ReferenceResolver)? = nil
    ) -> Report {
        let found = RuleRun(rules, stage: stage, date: date, resolver: resolver).findings(in: self)
        // Document order is that of the text that would be written; the places in it mean nothing to the caller.
        let text = found.issues.isEmpty && found.suppressed.isEmpty ? [] : json(.compact)
        func ordered(_ issues: [Issue]) -> [Issue] {
            guard !issues.isEmpty else { return [] }
            let placed = ByteView.over(text) { bytes in TrustRecord.placed(issues, in: bytes) }
            return placed.map(\.withoutPlace)
        }
        return Report(
            issues: ordered(found.issues), uncounted: found.uncounted, uncountedErrors: found.uncountedErrors,
            ruleBookVersion: rules.version, stage: stage, suppressed: ordered(found.suppressed))
    }

    /// Holds the record against a rule book and returns the proof that it is valid.
    ///
    /// - Throws: ``ValidationError`` with everything that was found when there is an error.
    public func validated(
        with rules: RuleBook = .standard, at stage: Stage = .draft, on date: CalendarDate? = nil,
        resolving resolver: (any ReferenceResolver)? = nil
    ) throws(ValidationError) -> Validated<TrustRecord> {
        let report = validate(with: rules, at: stage, on: date, resolving: resolver)
        guard report.isValid else { throw ValidationError(report: report) }
        return Validated(self, report: report)
    }

    /// What is still to be done before the record has reached a stage: the issues of all rules that a draft need not keep.
    ///
    /// What is wrong whatever the stage is not among them; for that see ``validate(with:at:on:resolving:)``.
    public func missing(
        for stage: Stage, with rules: RuleBook = .standard, on date: CalendarDate? = nil,
        resolving resolver: (any ReferenceResolver)? = nil
    ) -> [Issue] {
        validate(with: rules.forLater, at: stage, on: date, resolving: resolver).issues
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
        at stage: Stage = .draft,
        on date: CalendarDate? = nil,
        resolving resolver: (any ReferenceResolver)? = nil
    ) -> CheckedRecord {
        let reading = read(json: json, options: options)
        guard !reading.isCutShort, reading.uncountedErrors == 0 else {
            let report = Report(
                issues: reading.issues, uncounted: reading.uncounted, uncountedErrors: reading.uncountedErrors,
                ruleBookVersion: rules.version, stage: stage)
            return CheckedRecord(reading: reading, report: report)
        }
        let faults = Set(reading.issues.filter { $0.severity == .error && !$0.code.isAboutPunctuation }.map(\.path))
        let run = RuleRun(rules, stage: stage, date: date, resolver: resolver, gaps: reading.gaps, faults: faults)
        let found = run.findings(in: reading.salvaged)
        func placed(_ issues: [Issue]) -> [Issue] {
            issues.isEmpty ? [] : ByteView.over(json) { bytes in TrustRecord.placed(issues, in: bytes) }
        }
        var issues = placed(found.issues)
        if issues.isEmpty {
            issues = reading.issues
        } else {
            let merged = (reading.issues + issues).enumerated().sorted {
                ($0.element.place?.offset ?? 0, $0.offset) < ($1.element.place?.offset ?? 0, $1.offset)
            }
            issues = merged.map(\.element)
        }
        let report = Report(
            issues: issues, uncounted: reading.uncounted + found.uncounted, uncountedErrors: found.uncountedErrors,
            ruleBookVersion: rules.version, stage: stage, suppressed: placed(found.suppressed))
        return CheckedRecord(reading: reading, report: report)
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

extension RuleBook {
    /// The rules that a draft need not keep.
    var forLater: RuleBook {
        var book = RuleBook(version: version, rules: rules.filter(\.severities.isForLater))
        book.maximumIssues = maximumIssues
        book.smallestGroup = smallestGroup
        return book
    }
}
