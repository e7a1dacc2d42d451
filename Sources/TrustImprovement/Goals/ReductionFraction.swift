/// By which part of itself something is to become smaller: more than 0 and at most 1.
///
/// One half is a gap that is halved, 1 a gap that is closed.
public struct ReductionFraction: Hashable, Sendable {
    /// The fraction, more than 0 and at most 1.
    public let value: ExactDecimal

    /// One half.
    public static let half = ReductionFraction(unchecked: ExactDecimal(coefficient: 5, scale: 1) ?? 1)
    /// All of it.
    public static let whole = ReductionFraction(unchecked: 1)

    /// Creates a fraction.
    ///
    /// - Throws: ``StructureError`` with the code `target.fraction.outOfRange` when the value is not more than 0 and at
    ///   most 1.
    public init(_ value: ExactDecimal) throws(StructureError) {
        guard value > .zero, value <= 1 else {
            throw StructureError(
                "target.fraction.outOfRange",
                "\(value) is not a fraction by which to reduce; that is more than 0 and at most 1, and 0.5 halves",
                ["value": value.description])
        }
        self.value = value
    }

    /// What is left of a number once it has been reduced, or `nil` when that has too many digits.
    public func remainder(of number: ExactDecimal) -> ExactDecimal? {
        ExactDecimal(1).subtracting(value)?.multiplied(by: number)
    }
}

extension ReductionFraction: Represented, Comparable, CustomStringConvertible {
    package static var placeholder: ReductionFraction { whole }
    package var form: ExactDecimal { value }

    private init(unchecked value: ExactDecimal) {
        self.value = value
    }

    package init(form: ExactDecimal) throws(StructureError) {
        try self.init(form)
    }

    /// The fraction as a number.
    public var description: String { value.description }

    /// Orders fractions by size.
    public static func < (left: ReductionFraction, right: ReductionFraction) -> Bool {
        left.value < right.value
    }
}
