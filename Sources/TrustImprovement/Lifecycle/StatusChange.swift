/// One step in the life of something: the status it came to, since when, and when, by whom and why that was recorded.
///
/// The day from which a status held and the day on which it was recorded are two things, so that "what did we believe on
/// 1 March" can be asked.
public struct StatusChange<Status: LifecycleStatus>: JSONConvertible {
    /// The status that it came to.
    public var status: Status
    /// The first day on which it held.
    public var since: CalendarDate
    /// The day on which that was recorded; `nil` where it was recorded on the day itself.
    public var recorded: CalendarDate?
    /// The role of whoever decided, such as `chief executive`; never a name.
    public var role: String?
    /// Why.
    public var reason: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a step.
    public init(
        _ status: Status, since: CalendarDate, recorded: CalendarDate? = nil, role: String? = nil, reason: String? = nil
    ) {
        self.status = status
        self.since = since
        self.recorded = recorded
        self.role = role
        self.reason = reason
    }

    /// The day from which the step was known.
    public var known: CalendarDate { recorded ?? since }
}

extension StatusChange: Described {
    package static var placeholder: StatusChange<Status> { StatusChange(.initial, since: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        var text = StatusText(status)
        visitor.required("status", &text)
        status = text.status
        visitor.required("since", &since)
        visitor.optional("recorded", &recorded)
        visitor.optional("role", &role)
        visitor.optional("reason", &reason)
    }
}

extension StatusChange {
    package static func accept(list: [StatusChange<Status>], _ walker: inout RecordWalker) {
        walker.note(list)
    }
}
