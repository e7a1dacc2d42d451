/// One time at which a goal was looked at.
public struct GoalReview: JSONConvertible {
    /// The day of the review.
    public private(set) var date: CalendarDate
    /// The role of whoever led it, such as `director of education`; never a name.
    public var role: String?
    /// What was claimed then about how far the goal has been achieved.
    public var claimed: Achievement?
    /// What was said.
    public var note: String?
    /// The day that was set for the next review.
    public private(set) var next: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a review.
    ///
    /// - Throws: ``StructureError`` with the code `review.next.notAfterDate` when the next review is not after this one.
    public init(
        on date: CalendarDate,
        role: String? = nil,
        claimed: Achievement? = nil,
        note: String? = nil,
        next: CalendarDate? = nil
    ) throws(StructureError) {
        self.date = date
        self.role = role
        self.claimed = claimed
        self.note = note
        self.next = next
        try checkStructure()
    }
}

extension GoalReview: Described {
    package static var placeholder: GoalReview { GoalReview(unchecked: .placeholder) }

    private init(unchecked date: CalendarDate) {
        self.date = date
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("date", &date)
        visitor.optional("role", &role)
        visitor.optional("claimed", &claimed)
        visitor.optional("note", &note)
        visitor.optional("next", &next)
    }

    package func checkStructure() throws(StructureError) {
        guard let next, next <= date else { return }
        throw StructureError(
            "review.next.notAfterDate", at: ["next"],
            "The next review is set for \(next), not after this one on \(date); it must be later",
            ["date": date.description, "next": next.description])
    }
}
