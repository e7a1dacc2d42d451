/// A kind of thing of which a record has a list, each with a name of its own.
///
/// It is what ``RecordIndex`` finds and what ``TrustRecord/update(_:with:)`` and ``TrustRecord/delete(_:on:role:reason:)``
/// work on.
public protocol RecordEntity: Identifiable, Sendable where ID == Identifier<Self> {
    /// The list of a record in which things of this kind stand.
    static var list: WritableKeyPath<TrustRecord, [Self]> { get }
}

extension StrategicObjective: RecordEntity {
    /// The objectives of the trust.
    public static var list: WritableKeyPath<TrustRecord, [StrategicObjective]> { \.trust.objectives }
}

extension ImprovementGoal: RecordEntity {
    /// The goals of a record.
    public static var list: WritableKeyPath<TrustRecord, [ImprovementGoal]> { \.goals }
}

extension Practice: RecordEntity {
    /// The practices of a record.
    public static var list: WritableKeyPath<TrustRecord, [Practice]> { \.practices }
}

extension Driver: RecordEntity {
    /// The drivers of a record.
    public static var list: WritableKeyPath<TrustRecord, [Driver]> { \.drivers }
}

extension Implementation: RecordEntity {
    /// The implementations of a record.
    public static var list: WritableKeyPath<TrustRecord, [Implementation]> { \.implementations }
}

extension ModelComponent: RecordEntity {
    /// The components of the improvement model that a record refers to.
    public static var list: WritableKeyPath<TrustRecord, [ModelComponent]> { \.components }
}

extension Crosswalk: RecordEntity {
    /// The crosswalks of a record.
    public static var list: WritableKeyPath<TrustRecord, [Crosswalk]> { \.crosswalks }
}

extension Assessment: RecordEntity {
    /// The assessments of a record.
    public static var list: WritableKeyPath<TrustRecord, [Assessment]> { \.assessments }
}

extension Evidence: RecordEntity {
    /// The evidence of a record.
    public static var list: WritableKeyPath<TrustRecord, [Evidence]> { \.evidence }
}

extension Retraction: RecordEntity {
    /// The retractions of a record.
    public static var list: WritableKeyPath<TrustRecord, [Retraction]> { \.retractions }
}

extension Concern: RecordEntity {
    /// The concerns of a record.
    public static var list: WritableKeyPath<TrustRecord, [Concern]> { \.concerns }
}

extension CapacityOffer: RecordEntity {
    /// The offers of capacity of a record.
    public static var list: WritableKeyPath<TrustRecord, [CapacityOffer]> { \.offers }
}

extension SectorFinding: RecordEntity {
    /// The findings for the sector of a record.
    public static var list: WritableKeyPath<TrustRecord, [SectorFinding]> { \.sectorFindings }
}
