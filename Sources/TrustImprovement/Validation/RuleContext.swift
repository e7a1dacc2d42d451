/// What a rule may look at: a record, a day, and indexes of what the record holds.
public struct RuleContext: Sendable {
    /// The record.
    public let record: TrustRecord
    /// The day on which the record is looked at, or `nil` when no rule shall ask what is in the future.
    public let date: CalendarDate?
    /// Positions of the record's schools by reference number; of several with one number, the first.
    public let schools: [URN: Int]
    /// Positions of the record's measures by name and version; of several with one name, the first.
    public let measures: [MeasureReference: Int]
    /// The texts and codes of the record that rules speak of.
    let textFindings: [(finding: TextWalker.Finding, path: Path)]
    private let gaps: ReadingGaps
    /// Where in the document the reader found what it could not read.
    private let faults: Set<Path>

    init(record: TrustRecord, date: CalendarDate?, gaps: ReadingGaps, faults: Set<Path>) {
        self.record = record
        self.date = date
        self.gaps = gaps
        self.faults = faults
        textFindings = TextWalker.findings(in: record)
        schools = Dictionary(
            record.schools.enumerated().map { ($1.urn, $0) }, uniquingKeysWith: { first, _ in first })
        measures = Dictionary(
            record.measures.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The school with a reference number.
    public func school(_ urn: URN) -> School? {
        schools[urn].map { record.schools[$0] }
    }

    /// The measure that a reference names.
    public func measure(_ reference: MeasureReference) -> Measure? {
        measures[reference].map { record.measures[$0] }
    }

    /// Whether the list at a path holds all that the text had, so that what is not in it is not there.
    ///
    /// A list from which the reader left something out, or which it could not read at all, is not complete, and a rule
    /// must not complain of what it lacks.
    public func isComplete(_ list: Path) -> Bool {
        let list = gaps.documentPath(of: list)
        return gaps.isComplete(list) && !faults.hold(list)
    }

    /// Whether a day lies after the one on which the record is looked at.
    public func isInFuture(_ other: CalendarDate) -> Bool {
        guard let date else { return false }
        return other > date
    }
}

extension Set<Path> {
    /// Whether a path is one of these, or lies inside one.
    func hold(_ path: Path) -> Bool {
        guard !isEmpty else { return false }
        return (0...path.components.count).contains { length in
            contains(Path(Array(path.components.prefix(length))))
        }
    }
}
