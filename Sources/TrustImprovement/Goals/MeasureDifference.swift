/// How far two values of a measure lie apart, or should.
///
/// Between two percentages that is a number of points, and between two values of any other measure an amount in the
/// measure's own unit. A rise of 14 points cannot be given where 14 of something else is meant, nor a percentage where
/// a difference of two is wanted.
///
/// The sign is that of subtraction: a fall is negative, whether or not lower is better.
public enum MeasureDifference: Hashable, Sendable {
    /// Between two percentages.
    case points(PercentagePoints)
    /// Between two values of a measure that is no percentage, in its unit.
    case amount(ExactDecimal)

    /// The number without its unit.
    public var number: ExactDecimal {
        switch self {
        case .points(let points): points.value
        case .amount(let amount): amount
        }
    }
}
