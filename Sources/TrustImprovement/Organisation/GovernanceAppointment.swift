/// The time for which an office in a trust's governance is held.
///
/// The record tells holders apart without naming them: a holder is a name chosen by the record's authors, such as
/// `trustee-3`.
public struct GovernanceAppointment: JSONConvertible {
    /// Somebody who holds one or more offices, told from others by an identifier and never by name.
    public enum Holder: Sendable {}

    /// The office.
    public var role: GovernanceRole
    /// Who holds it, by a name that the record's authors chose; the same holder may have several offices.
    public var holder: Identifier<Holder>?
    /// The first day of the appointment.
    public private(set) var start: CalendarDate?
    /// The last day of the appointment; `nil` while it has no end.
    public private(set) var end: CalendarDate?
    /// Whether the office comes with another, so that it has no term.
    public var isExOfficio: Bool
    /// Whether the holder is employed by the trust.
    public var isEmployee: Bool?
    /// The school whose local tier the office belongs to; `nil` for an office of the whole trust.
    public var school: URN?
    /// Who appointed the holder.
    public var appointingBody: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an appointment.
    ///
    /// - Throws: ``StructureError`` with the code `appointment.end.notAfterStart` when it ends on or before the day on
    ///   which it starts.
    public init(
        role: GovernanceRole,
        holder: Identifier<Holder>? = nil,
        start: CalendarDate? = nil,
        end: CalendarDate? = nil,
        isExOfficio: Bool = false,
        isEmployee: Bool? = nil,
        school: URN? = nil,
        appointingBody: String? = nil
    ) throws(StructureError) {
        self.role = role
        self.holder = holder
        self.start = start
        self.end = end
        self.isExOfficio = isExOfficio
        self.isEmployee = isEmployee
        self.school = school
        self.appointingBody = appointingBody
        try checkStructure()
    }

    /// Whether the office is held on a day; an appointment without a start reaches back without end.
    public func isCurrent(on date: CalendarDate) -> Bool {
        if let start, date < start { return false }
        if let end, date > end { return false }
        return true
    }

    /// Whether two appointments share a day.
    public func overlaps(_ other: GovernanceAppointment) -> Bool {
        if let end, let start = other.start, end < start { return false }
        if let end = other.end, let start, end < start { return false }
        return true
    }
}

extension GovernanceAppointment: Described {
    package static var placeholder: GovernanceAppointment { GovernanceAppointment(unchecked: .placeholder) }

    private init(unchecked role: GovernanceRole) {
        self.role = role
        isExOfficio = false
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("role", &role)
        visitor.optional("holder", &holder)
        visitor.optional("start", &start)
        visitor.optional("end", &end)
        visitor.defaulted("isExOfficio", &isExOfficio, usual: false)
        visitor.optional("isEmployee", &isEmployee)
        visitor.optional("school", &school)
        visitor.optional("appointingBody", &appointingBody)
    }

    package func checkStructure() throws(StructureError) {
        guard let start, let end, end <= start else { return }
        throw StructureError(
            "appointment.end.notAfterStart", at: ["end"],
            "The appointment ends on \(end), not after it starts on \(start); it must end later than it starts",
            ["start": start.description, "end": end.description])
    }
}
