/// A share of a whole in percent, 0 to 100.
///
/// The difference of two percentages is not a percentage but ``PercentagePoints``: a rise from 60% to 66% is
/// 6 points, and 10%.
public struct Percentage: Hashable, Sendable {
    /// The number of hundredths, 0 to 100.
    public let value: ExactDecimal

    /// Creates a percentage.
    ///
    /// - Throws: ``StructureError`` with the code `percentage.outOfRange` when the value is not 0 to 100.
    public init(_ value: ExactDecimal) throws(StructureError) {
        guard value >= .zero, value <= 100 else {
            throw StructureError(
                "percentage.outOfRange", "\(value) is not a percentage; a percentage is 0 to 100",
                ["value": value.description])
        }
        self.value = value
    }

    /// How many points one percentage lies above another.
    public static func - (left: Percentage, right: Percentage) -> PercentagePoints {
        // A difference of two numbers from 0 to 100 is 100, or has at most 18 digits: there is always one.
        PercentagePoints(unchecked: left.value.subtracting(right.value) ?? .zero)
    }

    /// The percentage so many points higher, or `nil` when that is not 0 to 100.
    public func adding(_ points: PercentagePoints) -> Percentage? {
        guard let sum = value.adding(points.value) else { return nil }
        return try? Percentage(sum)
    }
}

extension Percentage: Represented, Comparable, CustomStringConvertible {
    package static var placeholder: Percentage { Percentage(unchecked: .zero) }
    package var form: ExactDecimal { value }

    private init(unchecked value: ExactDecimal) {
        self.value = value
    }

    package init(form: ExactDecimal) throws(StructureError) {
        try self.init(form)
    }

    /// The number with a percent sign.
    public var description: String { "\(value)%" }

    /// Orders percentages by size.
    public static func < (left: Percentage, right: Percentage) -> Bool {
        left.value < right.value
    }
}
