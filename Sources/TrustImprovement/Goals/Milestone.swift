/// Something that should be done, or a value that should be reached, on the way to a target.
///
/// A point of a trajectory has a value and need not have a title; a piece of work to be finished has a title and no
/// value.
public struct Milestone: JSONConvertible {
    /// The name by which a target refers to it, where one does.
    public var id: Identifier<Milestone>?
    /// What a person calls it.
    public var title: String?
    /// When it should be so.
    public var due: Period?
    /// The value that the indicator's measure should have by then.
    public var value: ExactDecimal?
    /// The day on which it was done; `nil` while it is not.
    public var completed: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a milestone.
    public init(
        id: Identifier<Milestone>? = nil,
        title: String? = nil,
        due: Period? = nil,
        value: ExactDecimal? = nil,
        completed: CalendarDate? = nil
    ) {
        self.id = id
        self.title = title
        self.due = due
        self.value = value
        self.completed = completed
    }
}

extension Milestone: Described {
    package static var placeholder: Milestone { Milestone() }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("id", &id)
        visitor.optional("title", &title)
        visitor.optional("due", &due)
        visitor.optional("value", &value)
        visitor.optional("completed", &completed)
    }
}
