/// Whether a school gives or takes capacity, for all that it does or for one area, and since when.
public struct SchoolCapacity: JSONConvertible {
    /// The school.
    public var school: URN
    /// Whether it gives capacity, takes it, or both.
    public var role: CapacityRole
    /// The area, such as a subject; `nil` for the school as a whole.
    public var area: String?
    /// Why.
    public var reason: String?
    /// The first day on which this holds; `nil` where it has no known start.
    public private(set) var start: CalendarDate?
    /// The last day on which this holds; `nil` while it does.
    public private(set) var end: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a school's role.
    ///
    /// - Throws: ``StructureError`` with the code `schoolCapacity.end.beforeStart` when it ends before it starts.
    public init(
        school: URN,
        role: CapacityRole,
        area: String? = nil,
        reason: String? = nil,
        start: CalendarDate? = nil,
        end: CalendarDate? = nil
    ) throws(StructureError) {
        self.init(unchecked: school, role: role)
        self.area = area
        self.reason = reason
        self.start = start
        self.end = end
        try checkStructure()
    }
}

extension SchoolCapacity: Described {
    package static var placeholder: SchoolCapacity { SchoolCapacity(unchecked: .placeholder, role: .placeholder) }

    private init(unchecked school: URN, role: CapacityRole) {
        self.school = school
        self.role = role
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("school", &school)
        visitor.required("role", &role)
        visitor.optional("area", &area)
        visitor.optional("reason", &reason)
        visitor.optional("start", &start)
        visitor.optional("end", &end)
    }

    package func checkStructure() throws(StructureError) {
        guard let start, let end, end < start else { return }
        throw StructureError(
            "schoolCapacity.end.beforeStart", at: ["end"],
            "The school's role ends on \(end), before it starts on \(start); it must not",
            ["start": start.description, "end": end.description])
    }
}
