/// How well a skill is practised, apart from how much of it there is.
///
/// It is words with evidence and no number, because a number would need a scale of its own.
public struct Capability: JSONConvertible {
    /// How well, and how that is known.
    public var statement: String
    /// The day on which that was so.
    public var asOf: CalendarDate?
    /// The role of whoever judged, such as `director of education`; never a name.
    public var role: String?
    /// What it rests on.
    public var evidence: [Identifier<Evidence>]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a statement of capability.
    public init(
        _ statement: String, asOf: CalendarDate? = nil, role: String? = nil, evidence: [Identifier<Evidence>] = []
    ) {
        self.statement = statement
        self.asOf = asOf
        self.role = role
        self.evidence = evidence
    }
}

extension Capability: Described {
    package static var placeholder: Capability { Capability("") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("statement", &statement)
        visitor.optional("asOf", &asOf)
        visitor.optional("role", &role)
        visitor.list("evidence", &evidence)
    }
}
