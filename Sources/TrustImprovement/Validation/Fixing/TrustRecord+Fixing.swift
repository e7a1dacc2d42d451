extension TrustRecord {
    /// The record with the fixes of its own report made, until no issue has one left.
    ///
    /// A fix that does not make its issue go away, or that brings in another, is left out. What is mended can be told
    /// from ``FixedRecord/mended``.
    ///
    /// - Parameters:
    ///   - rules: The rule book.
    ///   - stage: How far the record has come; a draft need not be finished.
    ///   - date: The day on which to look at the record; without one, no rule asks what lies in the future.
    ///   - resolver: Finds what the record refers to and does not hold itself.
    public func fixed(
        with rules: RuleBook = .standard, at stage: Stage = .draft, on date: CalendarDate? = nil,
        resolving resolver: (any ReferenceResolver)? = nil
    ) -> FixedRecord {
        let fixed = TrustRecord.fix(
            json: json(.compact), style: .compact, rules: rules, at: stage, on: date, resolving: resolver)
        let isWhole = fixed.isChanged && fixed.checked.reading.isComplete
        let record = isWhole ? fixed.checked.record ?? self : self
        return FixedRecord(
            record: record, mended: isWhole ? fixed.mended.map(\.withoutPlace) : [],
            report: record.validate(with: rules, at: stage, on: date, resolving: resolver))
    }

    /// Reads a record from text and makes the fixes of its report in the text, until no issue has one left.
    ///
    /// Everything else stays, members too that this version does not know. A fix that does not make its issue go away, or
    /// that brings in another, is left out; but what was hidden behind a text that could not be read may come to light
    /// when it is mended. A text that breaks the grammar of JSON is left as it is.
    ///
    /// - Parameters:
    ///   - json: The text in UTF-8.
    ///   - style: How the mended text is written.
    ///   - options: What the reader accepts.
    ///   - rules: The rule book.
    ///   - stage: How far the record has come; a draft need not be finished.
    ///   - date: The day on which to look at the record; without one, no rule asks what lies in the future.
    ///   - resolver: Finds what the record refers to and does not hold itself.
    public static func fix(
        json: some Collection<UInt8>,
        style: JSONStyle = .pretty,
        options: JSONReadingOptions = JSONReadingOptions(),
        rules: RuleBook = .standard,
        at stage: Stage = .draft,
        on date: CalendarDate? = nil,
        resolving resolver: (any ReferenceResolver)? = nil
    ) -> FixedDocument {
        func check(_ json: [UInt8]) -> CheckedRecord {
            TrustRecord.check(json: json, options: options, rules: rules, at: stage, on: date, resolving: resolver)
        }
        let given = Array(json)
        let checked = check(given)
        let unchanged = FixedDocument(json: given, checked: checked, mended: [])
        guard checked.report.issues.contains(where: { $0.fix != nil }) else { return unchanged }
        let reading = JSONValue.read(json: given, options: options)
        guard reading.isComplete, let document = reading.value else { return unchanged }
        var run = FixRun(document, checked, check: check)
        run.mendAll()
        guard !run.mended.isEmpty else { return unchanged }
        let whole = run.checked.reading.isComplete ? run.checked.record : nil
        let mended = whole?.json(style) ?? run.document.json(style)
        return FixedDocument(json: mended, checked: check(mended), mended: run.mended)
    }
}
