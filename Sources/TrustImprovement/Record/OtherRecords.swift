/// Finds what a record refers to in other records.
///
/// Of several that hold what is asked for, the first answers.
public struct OtherRecords: ReferenceResolver {
    private let indexes: [RecordIndex]

    /// Creates a resolver over records.
    public init(_ records: [TrustRecord]) {
        indexes = records.map(RecordIndex.init)
    }

    private func first<Value>(_ find: (RecordIndex) -> Value?) -> Value? {
        for index in indexes {
            if let value = find(index) { return value }
        }
        return nil
    }

    /// The edition of a framework in the first record that has it.
    public func framework(_ reference: FrameworkReference) -> AssuranceFramework? { first { $0.framework(reference) } }
    /// The rating scale in the first record that has it.
    public func scale(_ reference: ScaleReference) -> RatingScale? { first { $0.scale(reference) } }
    /// The measure in the first record that has it.
    public func measure(_ reference: MeasureReference) -> Measure? { first { $0.measure(reference) } }
    /// The school in the first record that has it.
    public func school(_ urn: URN) -> School? { first { $0.school(urn) } }
    /// The trust of the first record to which the school belongs on a day.
    public func trust(of urn: URN, on date: CalendarDate) -> Trust? {
        first { $0.members.contains(urn) && $0.record.trust.schools(on: date).contains(urn) ? $0.record.trust : nil }
    }
    /// Whether one of the records has something of a kind by a name.
    public func holds(_ kind: EntityKind, named name: String) -> Bool {
        indexes.contains { $0.holds(kind, named: name) }
    }
}
