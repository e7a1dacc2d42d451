/// Something that must be so for a practice to work, or that speaks against it.
public struct PracticeCondition: JSONConvertible {
    /// What it is.
    public var text: String
    /// The contextual factor that it is about.
    public var factor: ContextualFactor?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a condition.
    public init(_ text: String, factor: ContextualFactor? = nil) {
        self.text = text
        self.factor = factor
    }
}

extension PracticeCondition: Described {
    package static var placeholder: PracticeCondition { PracticeCondition("") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("text", &text)
        visitor.optional("factor", &factor)
    }
}
