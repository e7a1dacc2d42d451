/// A value of what something is compared with, and when it was so.
///
/// It is about other schools or pupils than the goal's, which is why it is no ``Reading`` of the trust.
public struct ComparatorFigure: JSONConvertible {
    /// The number, or why there is none.
    public var value: MeasureValue
    /// When it held.
    public var period: Period
    /// Where it comes from.
    public var source: Source?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a figure.
    public init(_ value: MeasureValue, period: Period, source: Source? = nil) {
        self.value = value
        self.period = period
        self.source = source
    }
}

extension ComparatorFigure: Described {
    package static var placeholder: ComparatorFigure { ComparatorFigure(.placeholder, period: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("value", &value)
        visitor.required("period", &period)
        visitor.optional("source", &source)
    }
}
