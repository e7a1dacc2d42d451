/// A criterion that was taken into an assessment after its scope had been declared, and why.
public struct ScopeAddition: JSONConvertible {
    /// The criterion that was added.
    public var criterion: Identifier<AssuranceCriterion>
    /// Why.
    public var reason: String?
    /// The day on which that was decided.
    public var date: CalendarDate?
    /// The role of whoever decided; never a name.
    public var role: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an addition.
    public init(
        _ criterion: Identifier<AssuranceCriterion>,
        reason: String? = nil,
        date: CalendarDate? = nil,
        role: String? = nil
    ) {
        self.criterion = criterion
        self.reason = reason
        self.date = date
        self.role = role
    }
}

extension ScopeAddition: Described {
    package static var placeholder: ScopeAddition { ScopeAddition(.placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("criterion", &criterion)
        visitor.optional("reason", &reason)
        visitor.optional("date", &date)
        visitor.optional("role", &role)
    }
}
