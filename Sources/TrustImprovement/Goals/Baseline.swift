/// Where a measure stood before: the value from which a target sets out, and when it was so.
public struct Baseline: JSONConvertible {
    /// The number, or why there is none.
    public var value: MeasureValue
    /// When it held.
    public var period: Period
    /// Where it comes from.
    public var source: Source?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a baseline.
    public init(_ value: MeasureValue, period: Period, source: Source? = nil) {
        self.value = value
        self.period = period
        self.source = source
    }
}

extension Baseline: Described {
    package static var placeholder: Baseline { Baseline(.placeholder, period: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("value", &value)
        visitor.required("period", &period)
        visitor.optional("source", &source)
    }
}
