/// Reads records that travel one a line and holds each against a rule book, in memory bounded by the longest line.
///
/// A line that cannot be read is an element with its issues like any other, and does not stop the stream. Blank lines are
/// passed over.
///
/// ```swift
/// var stream = RecordStream(ByteCollectionSource(bytes))
/// while let element = try stream.next() {
///     print(element.line, element.checked.report.isValid)
/// }
/// ```
public struct RecordStream<Source: ByteSource> {
    /// One line of the stream.
    public struct Element: Sendable {
        /// The number of the line, counted from 1.
        public let line: Int
        /// What came of it; places count lines and bytes from the start of the stream.
        public let checked: CheckedRecord
    }

    private var lines: LineReader<Source>
    private let options: JSONReadingOptions
    private let rules: RuleBook
    private let stage: Stage
    private let date: CalendarDate?
    private let resolver: (any ReferenceResolver)?

    /// Creates a stream.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - options: What a reader accepts; its limit of bytes is that of one line.
    ///   - rules: The rule book.
    ///   - stage: How far the records have come.
    ///   - date: The day on which to look at the records; without one, no rule asks what lies in the future.
    ///   - resolver: Finds what the records refer to and do not hold themselves.
    public init(
        _ source: Source, options: JSONReadingOptions = JSONReadingOptions(), rules: RuleBook = .standard,
        at stage: Stage = .draft, on date: CalendarDate? = nil, resolving resolver: (any ReferenceResolver)? = nil
    ) {
        lines = LineReader(source, maximumBytes: options.maximumBytes)
        self.options = options
        self.rules = rules
        self.stage = stage
        self.date = date
        self.resolver = resolver
    }

    /// What came of the next line that is not blank, or `nil` at the end.
    ///
    /// - Throws: Only what the source throws.
    public mutating func next() throws -> Element? {
        while let line = try lines.next() {
            guard let bytes = line.bytes else {
                return Element(line: line.number, checked: tooLong(line))
            }
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            let checked = TrustRecord.check(
                json: bytes, options: options, rules: rules, at: stage, on: date, resolving: resolver)
            return Element(line: line.number, checked: checked.moved(lines: line.number - 1, bytes: line.offset))
        }
        return nil
    }

    private func tooLong(_ line: LineReader<Source>.Line) -> CheckedRecord {
        let issue = Issue(
            code: "json.size", place: Place(line: line.number, column: 1, offset: line.offset),
            message: "The line has more than \(options.maximumBytes) bytes, the most that are read")
        let reading = JSONReading<TrustRecord>(
            salvaged: .placeholder, outcome: .failed, issues: [issue], uncounted: 0, uncountedErrors: 0,
            gaps: ReadingGaps(), isCutShort: true)
        return CheckedRecord(
            reading: reading,
            report: Report(
                issues: [issue], uncounted: 0, uncountedErrors: 0, ruleBookVersion: rules.version, stage: stage))
    }
}

/// A stream is read by one task; its source is nobody else's.
@available(*, unavailable)
extension RecordStream: Sendable {}

extension CheckedRecord {
    /// The same with places that count from the start of a longer text.
    func moved(lines: Int, bytes: Int) -> CheckedRecord {
        guard !report.issues.isEmpty || !report.suppressed.isEmpty else { return self }
        func move(_ issues: [Issue]) -> [Issue] { issues.map { $0.moved(lines: lines, bytes: bytes) } }
        let moved = JSONReading(
            salvaged: reading.salvaged, outcome: reading.outcome, issues: move(reading.issues),
            uncounted: reading.uncounted, uncountedErrors: reading.uncountedErrors, gaps: reading.gaps,
            isCutShort: reading.isCutShort)
        return CheckedRecord(
            reading: moved,
            report: Report(
                issues: move(report.issues), uncounted: report.uncounted, uncountedErrors: report.uncountedErrors,
                ruleBookVersion: report.ruleBookVersion, stage: report.stage, suppressed: move(report.suppressed)))
    }
}
