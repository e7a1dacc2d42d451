/// Where a measure should stay.
public enum MaintainedLevel: Hashable, Sendable {
    /// At this value or above it.
    case atLeast(ExactDecimal)
    /// At this value or below it.
    case atMost(ExactDecimal)
    /// In this range, its ends included.
    case within(DecimalRange)

    /// Whether a value is where it should stay.
    public func contains(_ value: ExactDecimal) -> Bool {
        switch self {
        case .atLeast(let minimum): minimum <= value
        case .atMost(let maximum): value <= maximum
        case .within(let range): range.contains(value)
        }
    }
}
