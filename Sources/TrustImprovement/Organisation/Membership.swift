/// A school's time in a trust.
///
/// A school that leaves and comes back has two memberships; history is kept, so that "which schools on this date" can
/// be asked of ``Trust/schools(on:)``.
public struct Membership: JSONConvertible {
    /// The school.
    public var school: URN
    /// The day on which it joined; `nil` while that is not known.
    public private(set) var joined: CalendarDate?
    /// The last day on which it belonged to the trust; `nil` while it does.
    public private(set) var left: CalendarDate?
    /// Why it joined.
    public var reasonJoined: MembershipReason?
    /// Why it left.
    public var reasonLeft: MembershipReason?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a membership.
    ///
    /// - Throws: ``StructureError`` with the code `membership.left.notAfterJoined` when the school left on or before
    ///   the day on which it joined.
    public init(
        school: URN,
        joined: CalendarDate? = nil,
        left: CalendarDate? = nil,
        reasonJoined: MembershipReason? = nil,
        reasonLeft: MembershipReason? = nil
    ) throws(StructureError) {
        self.school = school
        self.joined = joined
        self.left = left
        self.reasonJoined = reasonJoined
        self.reasonLeft = reasonLeft
        try checkStructure()
    }

    /// Whether the school belonged to the trust on a day; a membership without a joining date reaches back without
    /// end.
    public func isCurrent(on date: CalendarDate) -> Bool {
        if let joined, date < joined { return false }
        if let left, date > left { return false }
        return true
    }

    /// Whether two memberships share a day.
    public func overlaps(_ other: Membership) -> Bool {
        if let left, let start = other.joined, left < start { return false }
        if let end = other.left, let joined, end < joined { return false }
        return true
    }
}

extension Membership: Described {
    package static var placeholder: Membership { Membership(unchecked: .placeholder) }

    private init(unchecked school: URN) {
        self.school = school
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("school", &school)
        visitor.optional("joined", &joined)
        visitor.optional("left", &left)
        visitor.optional("reasonJoined", &reasonJoined)
        visitor.optional("reasonLeft", &reasonLeft)
    }

    package func checkStructure() throws(StructureError) {
        guard let joined, let left, left <= joined else { return }
        throw StructureError(
            "membership.left.notAfterJoined", at: ["left"],
            "The school left on \(left), not after it joined on \(joined); a membership ends after it begins",
            ["joined": joined.description, "left": left.description])
    }
}
