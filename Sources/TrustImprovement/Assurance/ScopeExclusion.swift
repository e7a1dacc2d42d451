/// A criterion that an assessment leaves out, and why.
///
/// Who may choose which criteria count can look good without being so; that is why leaving one out is written down.
public struct ScopeExclusion: JSONConvertible {
    /// The criterion that is left out.
    public var criterion: Identifier<AssuranceCriterion>
    /// Why.
    public var reason: String?
    /// The day on which that was decided.
    public var date: CalendarDate?
    /// The role of whoever decided; never a name.
    public var role: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an exclusion.
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

extension ScopeExclusion: Described {
    package static var placeholder: ScopeExclusion { ScopeExclusion(.placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("criterion", &criterion)
        visitor.optional("reason", &reason)
        visitor.optional("date", &date)
        visitor.optional("role", &role)
    }
}
