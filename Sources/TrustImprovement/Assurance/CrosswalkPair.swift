/// One criterion of a framework beside one of another for which it may stand.
public struct CrosswalkPair: JSONConvertible {
    /// The criterion of the first framework.
    public var from: Identifier<AssuranceCriterion>
    /// The criterion of the second.
    public var to: Identifier<AssuranceCriterion>
    /// How well the first stands for the second.
    public var strength: CrosswalkStrength
    /// Why they belong together, and what is lost.
    public var rationale: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a pair.
    public init(
        from: Identifier<AssuranceCriterion>,
        to: Identifier<AssuranceCriterion>,
        strength: CrosswalkStrength,
        rationale: String? = nil
    ) {
        self.from = from
        self.to = to
        self.strength = strength
        self.rationale = rationale
    }
}

extension CrosswalkPair: Described {
    package static var placeholder: CrosswalkPair {
        CrosswalkPair(from: .placeholder, to: .placeholder, strength: .placeholder)
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("from", &from)
        visitor.required("to", &to)
        visitor.required("strength", &strength)
        visitor.optional("rationale", &rationale)
    }
}
