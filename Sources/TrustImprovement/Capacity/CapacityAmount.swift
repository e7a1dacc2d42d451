/// How much capacity there is in one term: a number with its unit.
///
/// How well the work is done is not in it; that is a ``Capability``.
public struct CapacityAmount: JSONConvertible {
    /// The number of units in each term, 0 or more.
    public private(set) var number: ExactDecimal
    /// In what it is counted.
    public var unit: CapacityUnit
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an amount.
    ///
    /// - Throws: ``StructureError`` with the code `capacityAmount.number.negative` when the number is less than 0.
    public init(_ number: ExactDecimal, _ unit: CapacityUnit = .days) throws(StructureError) {
        self.init(unchecked: number, unit)
        try checkStructure()
    }

    /// The amount of both together, or `nil` when they are counted in different units or the sum has too many digits.
    public func adding(_ other: CapacityAmount) -> CapacityAmount? {
        guard unit == other.unit, let sum = number.adding(other.number) else { return nil }
        return CapacityAmount(unchecked: sum, unit)
    }
}

extension CapacityAmount: Described {
    package static var placeholder: CapacityAmount { CapacityAmount(unchecked: .zero, .days) }

    private init(unchecked number: ExactDecimal, _ unit: CapacityUnit) {
        self.number = number
        self.unit = unit
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("number", &number)
        visitor.required("unit", &unit)
    }

    package func checkStructure() throws(StructureError) {
        guard number < .zero else { return }
        throw StructureError(
            "capacityAmount.number.negative", at: ["number"],
            "The amount \(number) is less than 0; an amount of capacity is 0 or more", ["number": number.description])
    }
}
