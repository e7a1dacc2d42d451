/// The note that something was taken out of the record on purpose.
///
/// Four things are told apart. What is *voided* should never have been recorded and stays, counting for nothing. What is
/// *retracted* is not to be relied on, and a ``Retraction`` says so. What is *withdrawn*, such as a criterion, is no
/// longer used and keeps its meaning. What is *deleted* is not there any more: this note says when, by whom and why, so
/// that a reference to it can be explained.
public struct Deletion: JSONConvertible {
    /// What kind of thing was deleted.
    public var kind: EntityKind
    /// The name that it had.
    public var id: Identifier<Deletion>
    /// The day on which it was deleted.
    public var date: CalendarDate
    /// The role of whoever deleted it; never a name.
    public var role: String?
    /// Why.
    public var reason: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a note of deletion of whatever an identifier named.
    ///
    /// Returns `nil` for an identifier whose names belong to a part of the record only, such as a criterion of a framework.
    public init?<Entity>(
        of id: Identifier<Entity>, on date: CalendarDate, role: String? = nil, reason: String? = nil
    ) {
        guard let kind = EntityKind.named(by: Entity.self) else { return nil }
        self.kind = kind
        self.id = Identifier(known: id.text)
        self.date = date
        self.role = role
        self.reason = reason
    }
}

extension Deletion: Described {
    package static var placeholder: Deletion { Deletion(date: .placeholder) }

    private init(date: CalendarDate) {
        kind = .placeholder
        id = .placeholder
        self.date = date
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("kind", &kind)
        visitor.required("id", &id)
        visitor.required("date", &date)
        visitor.optional("role", &role)
        visitor.optional("reason", &reason)
    }
}
