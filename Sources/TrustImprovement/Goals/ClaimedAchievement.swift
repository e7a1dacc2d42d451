/// What somebody says about how far a goal has been achieved, kept apart from what the readings say.
///
/// Where the two disagree, both are shown and neither is overwritten.
public struct ClaimedAchievement: JSONConvertible {
    /// What is claimed.
    public var achievement: Achievement
    /// The day on which it was claimed.
    public var date: CalendarDate
    /// The role of whoever claims it, such as `head of school`; never a name.
    public var role: String?
    /// Why they say so.
    public var reason: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a claim.
    public init(_ achievement: Achievement, on date: CalendarDate, role: String? = nil, reason: String? = nil) {
        self.achievement = achievement
        self.date = date
        self.role = role
        self.reason = reason
    }
}

extension ClaimedAchievement: Described {
    package static var placeholder: ClaimedAchievement { ClaimedAchievement(.placeholder, on: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("achievement", &achievement)
        visitor.required("date", &date)
        visitor.optional("role", &role)
        visitor.optional("reason", &reason)
    }
}
