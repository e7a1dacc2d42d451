/// The numbers from a lower to an upper bound, both included.
public struct DecimalRange: JSONConvertible {
    /// The smallest number of the range.
    public private(set) var lower: ExactDecimal
    /// The largest number of the range.
    public private(set) var upper: ExactDecimal
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a range.
    ///
    /// - Throws: ``StructureError`` with the code `range.upper.belowLower` when the bounds are the wrong way round.
    public init(lower: ExactDecimal, upper: ExactDecimal) throws(StructureError) {
        self.lower = lower
        self.upper = upper
        try checkStructure()
    }

    /// Whether a number lies in the range.
    public func contains(_ value: ExactDecimal) -> Bool {
        lower <= value && value <= upper
    }
}

extension DecimalRange: Described {
    package static var placeholder: DecimalRange { DecimalRange(unchecked: .zero) }

    private init(unchecked bound: ExactDecimal) {
        lower = bound
        upper = bound
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("lower", &lower)
        visitor.required("upper", &upper)
    }

    package func checkStructure() throws(StructureError) {
        guard lower <= upper else {
            throw StructureError(
                "range.upper.belowLower", at: ["upper"],
                "The upper bound \(upper) lies below the lower bound \(lower); a range goes from lower to upper",
                ["lower": lower.description, "upper": upper.description])
        }
    }
}
