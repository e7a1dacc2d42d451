/// What a rule may look at: a record, a day, and indexes of what the record holds.
public struct RuleContext: Sendable {
    /// The record.
    public let record: TrustRecord
    /// The day on which the record is looked at, or `nil` when no rule shall ask what is in the future.
    public let date: CalendarDate?
    /// The stage at which the record is looked at.
    public let stage: Stage
    /// Where everything that has a name stands in the record.
    public let index: RecordIndex
    /// The rules that the record is held against.
    let rules: RuleBook
    let resolver: (any ReferenceResolver)?
    /// The editions of frameworks in the record, prepared once for all rules that ask for their criteria.
    let editions: [EditionInUse]
    /// What came of each suppression, once all that can be held back has been found.
    var suppressionUses: [SuppressionUse] = []
    /// The texts and codes of the record that rules speak of.
    let walkerFindings: [(finding: RecordWalker.Finding, path: Path)]
    private let gaps: ReadingGaps
    /// Where in the document the reader found what it could not read.
    private let faults: Set<Path>

    init(
        index: RecordIndex, rules: RuleBook, stage: Stage, date: CalendarDate?, resolver: (any ReferenceResolver)?,
        gaps: ReadingGaps, faults: Set<Path>
    ) {
        record = index.record
        self.index = index
        self.rules = rules
        self.stage = stage
        self.date = date
        self.resolver = resolver
        self.gaps = gaps
        self.faults = faults
        editions = EditionInUse.all(in: index.record)
        walkerFindings = RecordWalker.findings(in: index)
    }

    /// The number of pupils below which a figure must be withheld, or `nil` where no rule shall ask.
    public var smallestGroup: Int? { rules.smallestGroup }

    /// The school with a reference number, in the record or where the host's resolver finds it.
    public func school(_ urn: URN) -> School? {
        index.school(urn) ?? resolver?.school(urn)
    }

    /// The measure that a reference names, in the record or where the host's resolver finds it.
    public func measure(_ reference: MeasureReference) -> Measure? {
        index.measure(reference) ?? resolver?.measure(reference)
    }

    /// The edition of a framework, in the record or where the host's resolver finds it.
    public func framework(_ reference: FrameworkReference) -> AssuranceFramework? {
        index.framework(reference) ?? resolver?.framework(reference)
    }

    /// The rating scale, in the record or where the host's resolver finds it.
    public func scale(_ reference: ScaleReference) -> RatingScale? {
        index.scale(reference) ?? resolver?.scale(reference)
    }

    /// Whether the record, or what the host's resolver reaches, has something of a kind by a name.
    public func holds(_ kind: EntityKind, named name: String) -> Bool {
        index.holds(kind, named: name) || resolver?.holds(kind, named: name) == true
    }

    /// Whether the list at a path holds all that the text had, so that what is not in it is not there.
    ///
    /// A list from which the reader left something out, or which it could not read at all, is not complete, and a rule
    /// must not complain of what it lacks.
    public func isComplete(_ list: Path) -> Bool {
        let list = gaps.documentPath(of: list)
        return gaps.isComplete(list) && !faults.hold(list)
    }

    /// Whether all that the text had of a kind of thing is in the record.
    func isComplete(_ kind: EntityKind) -> Bool {
        // Parts of elements of a list: what is missing may be in any of them.
        let hasParts = kind == .indicator || kind == .rating || kind == .ratingAction || kind == .finding
        return hasParts ? gaps.isEmpty && faults.isEmpty : isComplete(kind.list)
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
