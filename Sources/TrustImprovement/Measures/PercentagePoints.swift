/// A difference between two percentages, -100 to 100 points.
public struct PercentagePoints: Hashable, Sendable {
    /// The number of points, -100 to 100.
    public let value: ExactDecimal

    /// Creates a number of percentage points.
    ///
    /// - Throws: ``StructureError`` with the code `percentagePoints.outOfRange` when the value is not -100 to 100.
    public init(_ value: ExactDecimal) throws(StructureError) {
        guard value.magnitude <= 100 else {
            throw StructureError(
                "percentagePoints.outOfRange",
                "\(value) is not a difference of two percentages; that is -100 to 100 points",
                ["value": value.description])
        }
        self.value = value
    }
}

extension PercentagePoints: Represented, Comparable, CustomStringConvertible {
    package static var placeholder: PercentagePoints { PercentagePoints(unchecked: .zero) }
    package var form: ExactDecimal { value }

    package init(unchecked value: ExactDecimal) {
        self.value = value
    }

    package init(form: ExactDecimal) throws(StructureError) {
        try self.init(form)
    }

    /// The number with its unit.
    public var description: String { "\(value) percentage points" }

    /// Orders differences by size, falls before rises.
    public static func < (left: PercentagePoints, right: PercentagePoints) -> Bool {
        left.value < right.value
    }
}
