/// One step by which a concern was handed to somebody else to deal with, higher up or back down.
public struct ConcernEscalation: JSONConvertible {
    /// The role or body that deals with it from then on; never a name.
    public var to: String
    /// The day on which it was handed over.
    public var date: CalendarDate?
    /// Why.
    public var reason: String?
    /// The role of whoever handed it over; never a name.
    public var role: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a step.
    public init(to: String, date: CalendarDate? = nil, reason: String? = nil, role: String? = nil) {
        self.to = to
        self.date = date
        self.reason = reason
        self.role = role
    }
}

extension ConcernEscalation: Described {
    package static var placeholder: ConcernEscalation { ConcernEscalation(to: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("to", &to)
        visitor.optional("date", &date)
        visitor.optional("reason", &reason)
        visitor.optional("role", &role)
    }
}
