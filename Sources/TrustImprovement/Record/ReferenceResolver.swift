/// Finds what a record refers to and does not hold itself: in catalogues, in other trusts' records, in a host's store.
///
/// Every question has an answer already, so a host answers those that it can:
///
/// ```swift
/// struct Catalogue: ReferenceResolver {
///     let editions: [AssuranceFramework]
///
///     func framework(_ reference: FrameworkReference) -> AssuranceFramework? {
///         editions.first { $0.reference == reference }
///     }
/// }
/// ```
public protocol ReferenceResolver: Sendable {
    /// The edition of a framework, or `nil` where it is not known here.
    func framework(_ reference: FrameworkReference) -> AssuranceFramework?
    /// The rating scale, or `nil` where it is not known here.
    func scale(_ reference: ScaleReference) -> RatingScale?
    /// The measure, or `nil` where it is not known here.
    func measure(_ reference: MeasureReference) -> Measure?
    /// The school, or `nil` where it is not known here.
    func school(_ urn: URN) -> School?
    /// The trust to which a school belongs on a day, or `nil` where that is not known here.
    func trust(of urn: URN, on date: CalendarDate) -> Trust?
    /// Whether something of a kind is known here by a name.
    func holds(_ kind: EntityKind, named name: String) -> Bool
}

extension ReferenceResolver {
    /// Knows no framework.
    public func framework(_ reference: FrameworkReference) -> AssuranceFramework? { nil }
    /// Knows no scale.
    public func scale(_ reference: ScaleReference) -> RatingScale? { nil }
    /// Knows no measure.
    public func measure(_ reference: MeasureReference) -> Measure? { nil }
    /// Knows no school.
    public func school(_ urn: URN) -> School? { nil }
    /// Knows no trust.
    public func trust(of urn: URN, on date: CalendarDate) -> Trust? { nil }
    /// Knows nothing by name.
    public func holds(_ kind: EntityKind, named name: String) -> Bool { false }
}
