/// Where everything that has a name stands in a record, so that references find what they mean.
///
/// Making one goes once through the record's lists; each question after that costs the same however large the record is.
/// Of several things of a kind with one name, the first is meant.
///
/// ```swift
/// let index = RecordIndex(record)
/// let goals = record.contributions.compactMap { $0.goal.flatMap { index[$0] } }
/// ```
public struct RecordIndex: Sendable {
    /// A name together with the kind of thing that it names.
    private struct Name: Hashable, Sendable {
        var kind: EntityKind
        var text: String
    }

    /// Something whose name an earlier one of its kind has already.
    struct Duplicate: Sendable {
        var kind: EntityKind
        var name: String
        var path: Path
        var first: Path
    }

    /// The record.
    public let record: TrustRecord
    private var paths: [Name: Path] = [:]
    private(set) var duplicates: [Duplicate] = []
    /// Positions of the schools by reference number; of several with one number, the first.
    let schools: [URN: Int]
    /// Positions of the measures by name and version; of several with one name, the first.
    let measures: [MeasureReference: Int]
    /// The schools that have been members of the trust.
    let members: Set<URN>
    /// By the number of a school, the schools that name it as their predecessor, and since when.
    private(set) var followers: [URN: [(school: URN, established: CalendarDate?)]] = [:]
    private var frameworks: [Identifier<AssuranceFramework>: [Int]] = [:]
    private var scales: [ScaleReference: RatingScale] = [:]

    /// Creates the index of a record.
    public init(_ record: TrustRecord) {
        self.record = record
        schools = Dictionary(
            record.schools.enumerated().map { ($1.urn, $0) }, uniquingKeysWith: { first, _ in first })
        measures = Dictionary(
            record.measures.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
        members = Set(record.trust.memberships.lazy.map(\.school))
        for school in record.schools {
            for link in school.links where link.kind.succession == .before {
                followers[link.school, default: []].append((school.urn, link.established))
            }
        }
        for (position, framework) in record.frameworks.enumerated() {
            frameworks[framework.id, default: []].append(position)
            for scale in framework.scales where scales[scale.reference] == nil { scales[scale.reference] = scale }
        }
        for scale in record.scales where scales[scale.reference] == nil { scales[scale.reference] = scale }
        addNames()
    }

    private mutating func addNames() {
        paths[Name(kind: .trust, text: record.trust.id.text)] = ["trust"]
        add(.objective, record.trust.objectives.lazy.map(\.id.text))
        add(.reading, record.readings.lazy.map { $0.id?.text })
        add(.goal, record.goals.lazy.map(\.id.text))
        for (position, goal) in record.goals.enumerated() {
            let list = EntityKind.goal.list.appending(position).appending("indicators")
            add(.indicator, goal.indicators.lazy.map(\.id.text), at: list)
        }
        add(.practice, record.practices.lazy.map(\.id.text))
        add(.driver, record.drivers.lazy.map(\.id.text))
        add(.contribution, record.contributions.lazy.map { $0.id?.text })
        add(.implementation, record.implementations.lazy.map(\.id.text))
        add(.component, record.components.lazy.map(\.id.text))
        addFrameworks()
        add(.crosswalk, record.crosswalks.lazy.map(\.id.text))
        add(.assessment, record.assessments.lazy.map(\.id.text))
        for (position, assessment) in record.assessments.enumerated() {
            let path = EntityKind.assessment.list.appending(position)
            add(.rating, assessment.ratings.lazy.map { $0.id?.text }, at: path.appending("ratings"))
            for (number, rating) in assessment.ratings.enumerated() where !rating.actions.isEmpty {
                let actions = path.appending("ratings").appending(number).appending("actions")
                add(.ratingAction, rating.actions.lazy.map { $0.id?.text }, at: actions)
            }
            add(.finding, assessment.findings.lazy.map(\.id.text), at: path.appending("findings"))
        }
        add(.evidence, record.evidence.lazy.map(\.id.text))
        add(.retraction, record.retractions.lazy.map(\.id.text))
        add(.concern, record.concerns.lazy.map(\.id.text))
        add(.offer, record.offers.lazy.map(\.id.text))
        add(.commitment, record.commitments.lazy.map { $0.id?.text })
        add(.sectorFinding, record.sectorFindings.lazy.map(\.id.text))
    }

    /// Editions of one framework share its name; only the same edition again is a duplicate.
    private mutating func addFrameworks() {
        var editions: [FrameworkReference: Path] = [:]
        for (position, framework) in record.frameworks.enumerated() {
            let path = EntityKind.framework.list.appending(position)
            let name = Name(kind: .framework, text: framework.id.text)
            if paths[name] == nil { paths[name] = path }
            if let first = editions[framework.reference] {
                duplicates.append(Duplicate(kind: .framework, name: framework.id.text, path: path, first: first))
            } else {
                editions[framework.reference] = path
            }
        }
    }

    private mutating func add(
        _ kind: EntityKind, _ names: some Sequence<String?>, at list: Path? = nil
    ) {
        let list = list ?? kind.list
        for (position, name) in names.enumerated() {
            guard let name else { continue }
            let path = list.appending(position)
            let key = Name(kind: kind, text: name)
            if let first = paths[key] {
                duplicates.append(Duplicate(kind: kind, name: name, path: path, first: first))
            } else {
                paths[key] = path
            }
        }
    }

    /// Where something stands in the record, or `nil` when nothing of its kind has that name.
    public func path<Entity>(of id: Identifier<Entity>) -> Path? {
        EntityKind.named(by: Entity.self).flatMap { paths[Name(kind: $0, text: id.text)] }
    }

    /// Whether the record has something of a kind by a name.
    public func holds(_ kind: EntityKind, named name: String) -> Bool {
        paths[Name(kind: kind, text: name)] != nil
    }

    /// Every name that something of a kind has in the record, in alphabetical order.
    public func names(of kind: EntityKind) -> [String] {
        paths.keys.lazy.filter { $0.kind == kind }.map(\.text).sorted()
    }

    /// The kinds of thing that a name names in the record.
    func kinds(named name: String) -> [EntityKind] {
        EntityKind.allCases.filter { holds($0, named: name) }
    }

    /// The positions on the way to something: one for an element of a list of the record, two for one of its parts.
    private func positions<Entity>(of id: Identifier<Entity>) -> [Int] {
        path(of: id)?.components.compactMap { if case .index(let index) = $0 { index } else { nil } } ?? []
    }

    private func part<Owner, Value>(
        _ id: Identifier<Value>, of list: KeyPath<TrustRecord, [Owner]>, in parts: KeyPath<Owner, [Value]>
    ) -> Value? {
        let positions = positions(of: id)
        guard let first = positions.first, let second = positions.last, positions.count == 2 else { return nil }
        return record[keyPath: list][first][keyPath: parts][second]
    }
}

extension RecordIndex {
    /// The thing of a name.
    public subscript<Value: RecordEntity>(id: Identifier<Value>) -> Value? {
        positions(of: id).first.map { record[keyPath: Value.list][$0] }
    }
    /// The reading of a name.
    public subscript(id: Identifier<Reading>) -> Reading? {
        positions(of: id).first.map { record.readings[$0] }
    }
    /// The contribution of a name.
    public subscript(id: Identifier<Contribution>) -> Contribution? {
        positions(of: id).first.map { record.contributions[$0] }
    }
    /// The commitment of a name.
    public subscript(id: Identifier<Commitment>) -> Commitment? {
        positions(of: id).first.map { record.commitments[$0] }
    }
    /// The indicator of a name.
    public subscript(id: Identifier<Indicator>) -> Indicator? {
        part(id, of: \.goals, in: \.indicators)
    }
    /// The rating of a name.
    public subscript(id: Identifier<CriterionRating>) -> CriterionRating? {
        part(id, of: \.assessments, in: \.ratings)
    }
    /// The finding of a name.
    public subscript(id: Identifier<Finding>) -> Finding? {
        part(id, of: \.assessments, in: \.findings)
    }

    /// The school with a reference number.
    public func school(_ urn: URN) -> School? {
        schools[urn].map { record.schools[$0] }
    }

    /// The measure that a reference names.
    public func measure(_ reference: MeasureReference) -> Measure? {
        measures[reference].map { record.measures[$0] }
    }

    /// The edition of a framework; a reference without an edition means the only one that there is.
    public func framework(_ reference: FrameworkReference) -> AssuranceFramework? {
        frameworkPosition(reference).map { record.frameworks[$0] }
    }

    /// The position of the edition of a framework; a reference without an edition means the only one that there is.
    func frameworkPosition(_ reference: FrameworkReference) -> Int? {
        guard let positions = frameworks[reference.id] else { return nil }
        guard let edition = reference.edition else { return positions.count == 1 ? positions.first : nil }
        return positions.first { record.frameworks[$0].edition == edition }
    }

    /// The rating scale, of a framework or of the record itself.
    public func scale(_ reference: ScaleReference) -> RatingScale? {
        scales[reference]
    }
}
