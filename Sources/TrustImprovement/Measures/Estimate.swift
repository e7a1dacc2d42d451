/// A number with the interval in which the true value is thought to lie.
public struct Estimate: JSONConvertible {
    /// The number itself.
    public private(set) var point: ExactDecimal
    /// The lower end of the interval.
    public private(set) var lower: ExactDecimal
    /// The upper end of the interval.
    public private(set) var upper: ExactDecimal
    /// How sure it is that the interval holds the true value, in percent; published progress scores use 95.
    public var confidence: Percentage?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an estimate.
    ///
    /// - Throws: ``StructureError`` with the code `estimate.point.outsideInterval` when the number does not lie
    ///   between the ends of its interval.
    public init(
        point: ExactDecimal, lower: ExactDecimal, upper: ExactDecimal, confidence: Percentage? = nil
    ) throws(StructureError) {
        self.point = point
        self.lower = lower
        self.upper = upper
        self.confidence = confidence
        try checkStructure()
    }
}

extension Estimate: Described {
    package static var placeholder: Estimate { Estimate() }

    private init() {
        point = .zero
        lower = .zero
        upper = .zero
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("point", &point)
        visitor.required("lower", &lower)
        visitor.required("upper", &upper)
        visitor.optional("confidence", &confidence)
    }

    package func checkStructure() throws(StructureError) {
        guard lower <= point, point <= upper else {
            throw StructureError(
                "estimate.point.outsideInterval", at: ["point"],
                "The estimate \(point) does not lie in its interval from \(lower) to \(upper); it must",
                ["point": point.description, "lower": lower.description, "upper": upper.description])
        }
    }
}
