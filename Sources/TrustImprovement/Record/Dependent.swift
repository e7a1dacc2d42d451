/// Something of a record that rests on something else, so that it falls or has to be looked at again when that is
/// retracted.
public struct Dependent: Hashable, Sendable {
    /// What kind of thing rests.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A ``Contribution`` of a practice.
        case contribution
        /// The judgement of a ``CriterionRating`` that stands.
        case rating
        /// A judgement of a ``CriterionRating`` that stood before.
        case formerJudgement
        /// A ``RatingAction`` that follows from a rating.
        case action
        /// A ``Finding`` of an assessment.
        case finding
        /// Other ``Evidence`` that was made from it.
        case evidence
        /// The ``Capability`` of an offer.
        case capability
        /// A ``SectorFinding``.
        case sectorFinding
    }

    /// What kind of thing rests.
    public let kind: Kind
    /// Where it stands in the record.
    public let path: Path
    /// Where it names what it rests on; where it stands, for an action, which names nothing.
    public let reference: Path
    /// The evidence by which it rests: what it names itself comes first and what was asked about last; empty for an action.
    public let through: [Identifier<Evidence>]
}
