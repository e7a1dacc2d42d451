/// What kind of thing in a record an identifier names.
///
/// Each has names of its own: a goal and a practice may be called the same, and are told apart by where they are named.
public enum EntityKind: String, ClosedCode {
    /// A ``Trust``.
    case trust
    /// A ``StrategicObjective``.
    case objective
    /// A ``Reading``.
    case reading
    /// An ``ImprovementGoal``.
    case goal
    /// An ``Indicator`` of a goal.
    case indicator
    /// A ``Practice``.
    case practice
    /// A ``Driver``.
    case driver
    /// A ``Contribution``.
    case contribution
    /// An ``Implementation``.
    case implementation
    /// A ``ModelComponent``.
    case component
    /// An ``AssuranceFramework``, whatever its edition.
    case framework
    /// A ``Crosswalk``.
    case crosswalk
    /// An ``Assessment``.
    case assessment
    /// A ``CriterionRating`` of an assessment.
    case rating
    /// A ``RatingAction`` that follows from a rating.
    case ratingAction
    /// A ``Finding`` of an assessment.
    case finding
    /// A piece of ``Evidence``.
    case evidence
    /// A ``Retraction``.
    case retraction
    /// A ``Concern``.
    case concern
    /// A ``CapacityOffer``.
    case offer
    /// A ``Commitment``.
    case commitment
    /// A ``SectorFinding``.
    case sectorFinding

    package static var subject: String { "kind of thing" }
    package static var placeholder: EntityKind { .goal }

    /// The kind in words, such as `finding for the sector`.
    public var title: String {
        switch self {
        case .ratingAction: "action"
        case .evidence: "piece of evidence"
        case .offer: "offer of capacity"
        case .sectorFinding: "finding for the sector"
        default: rawValue
        }
    }

    /// The kind in words with its article, such as `an offer of capacity`.
    var titleWithArticle: String {
        let vowels: [Character] = ["a", "e", "i", "o", "u"]
        let isVowel = title.first.map(vowels.contains) ?? false
        return (isVowel ? "an " : "a ") + title
    }

    /// The list of a record in which things of the kind stand, or in which what they are parts of stands.
    var list: Path {
        switch self {
        case .trust: ["trust"]
        case .objective: ["trust", "objectives"]
        case .goal, .indicator: ["goals"]
        case .assessment, .rating, .ratingAction, .finding: ["assessments"]
        case .evidence: ["evidence"]
        default: [.member(rawValue + "s")]
        }
    }

    /// The kind that an identifier's type names, or `nil` where names belong to a part of the record.
    static func named(by type: Any.Type) -> EntityKind? {
        byType[ObjectIdentifier(type)]
    }

    private static let byType: [ObjectIdentifier: EntityKind] = [
        ObjectIdentifier(Trust.self): .trust,
        ObjectIdentifier(StrategicObjective.self): .objective,
        ObjectIdentifier(Reading.self): .reading,
        ObjectIdentifier(ImprovementGoal.self): .goal,
        ObjectIdentifier(Indicator.self): .indicator,
        ObjectIdentifier(Practice.self): .practice,
        ObjectIdentifier(Driver.self): .driver,
        ObjectIdentifier(Contribution.self): .contribution,
        ObjectIdentifier(Implementation.self): .implementation,
        ObjectIdentifier(ModelComponent.self): .component,
        ObjectIdentifier(AssuranceFramework.self): .framework,
        ObjectIdentifier(Crosswalk.self): .crosswalk,
        ObjectIdentifier(Assessment.self): .assessment,
        ObjectIdentifier(CriterionRating.self): .rating,
        ObjectIdentifier(RatingAction.self): .ratingAction,
        ObjectIdentifier(Finding.self): .finding,
        ObjectIdentifier(Evidence.self): .evidence,
        ObjectIdentifier(Retraction.self): .retraction,
        ObjectIdentifier(Concern.self): .concern,
        ObjectIdentifier(CapacityOffer.self): .offer,
        ObjectIdentifier(Commitment.self): .commitment,
        ObjectIdentifier(SectorFinding.self): .sectorFinding,
    ]
}
