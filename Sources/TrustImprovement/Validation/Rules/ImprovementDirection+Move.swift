extension ImprovementDirection {
    /// How one value of a measure stands to another.
    enum Move: Hashable, Sendable {
        case better
        case worse
        /// As good as the other: the same, or both where the measure is best.
        case asGood
    }

    /// Whether a measure that goes from one value to another gets better.
    func move(from start: ExactDecimal, to destination: ExactDecimal) -> Move {
        switch self {
        case .higher: ImprovementDirection.rise(from: start, to: destination)
        case .lower: ImprovementDirection.rise(from: destination, to: start)
        case .within(let range):
            if let before = range.distance(to: start), let after = range.distance(to: destination) {
                ImprovementDirection.rise(from: after, to: before)
            } else {
                .asGood
            }
        }
    }

    private static func rise(from start: ExactDecimal, to destination: ExactDecimal) -> Move {
        start < destination ? .better : destination < start ? .worse : .asGood
    }

    /// What is better, in words.
    var claim: String {
        switch self {
        case .higher: "a higher value is better"
        case .lower: "a lower value is better"
        case .within(let range): "a value from \(range.lower) to \(range.upper) is best"
        }
    }
}

extension DecimalRange {
    /// How far a number lies outside the range: zero inside it, and `nil` where that has too many digits.
    fileprivate func distance(to number: ExactDecimal) -> ExactDecimal? {
        if number < lower { return lower.subtracting(number) }
        return number > upper ? number.subtracting(upper) : .zero
    }
}

extension MeasureUnit {
    /// The numbers that values of the unit can have, where that is known.
    var range: ClosedRange<ExactDecimal>? {
        switch self {
        case .percent: 0...100
        case .percentagePoints: -100...100
        default: nil
        }
    }
}
