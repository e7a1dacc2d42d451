/// How far the ways of working of one function are shared between a trust's schools, from not at all to run centrally.
public enum AlignmentDegree: String, ClosedCode, Comparable {
    /// Each school decides.
    case schoolDetermined
    /// Schools work on it together and each decides.
    case collaborative
    /// Schools work in ways that agree with each other.
    case aligned
    /// Schools work in the same way.
    case standardised
    /// The trust does it for its schools.
    case centralised

    package static var subject: String { "degree of alignment" }
    package static var placeholder: AlignmentDegree { .schoolDetermined }

    /// Orders degrees from the least to the most shared.
    public static func < (left: AlignmentDegree, right: AlignmentDegree) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .schoolDetermined: 0
        case .collaborative: 1
        case .aligned: 2
        case .standardised: 3
        case .centralised: 4
        }
    }
}
