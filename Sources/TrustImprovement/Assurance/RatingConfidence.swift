/// How sure the assessor is of a rating, apart from what the rating says.
///
/// A weak rating may be given with high confidence and a strong one with low.
public enum RatingConfidence: String, ClosedCode, Comparable {
    /// The evidence is thin or points both ways.
    case low
    /// The evidence points one way, with gaps.
    case medium
    /// The evidence is broad and points one way.
    case high

    package static var subject: String { "confidence in a rating" }
    package static var placeholder: RatingConfidence { .low }

    /// Orders degrees of confidence from the least to the most.
    public static func < (left: RatingConfidence, right: RatingConfidence) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }
}
