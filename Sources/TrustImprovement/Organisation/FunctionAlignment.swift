/// How far one function's ways of working are shared, for all of a trust or for a part of it.
public struct FunctionAlignment: JSONConvertible {
    /// The function.
    public var function: TrustFunction
    /// How far its ways of working are shared.
    public var degree: AlignmentDegree
    /// The phase to which this applies; `nil` for every phase.
    public var phase: PhaseOfEducation?
    /// The cluster of schools to which this applies, by the trust's own name for it; `nil` for every school.
    public var cluster: String?
    /// The theme, such as a subject, to which this applies; `nil` for the whole function.
    public var theme: String?
    /// Whether schools earn a freer degree by how well they do.
    public var isEarned: Bool
    /// What the trust means to do with the degree.
    public var directionOfTravel: DirectionOfTravel?
    /// The first day on which this holds; `nil` where it has no known start.
    public private(set) var start: CalendarDate?
    /// The last day on which this holds; `nil` while it does.
    public private(set) var end: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an alignment.
    ///
    /// - Throws: ``StructureError`` with the code `alignment.end.beforeStart` when it ends before it starts.
    public init(
        function: TrustFunction,
        degree: AlignmentDegree,
        phase: PhaseOfEducation? = nil,
        cluster: String? = nil,
        theme: String? = nil,
        isEarned: Bool = false,
        directionOfTravel: DirectionOfTravel? = nil,
        start: CalendarDate? = nil,
        end: CalendarDate? = nil
    ) throws(StructureError) {
        self.function = function
        self.degree = degree
        self.phase = phase
        self.cluster = cluster
        self.theme = theme
        self.isEarned = isEarned
        self.directionOfTravel = directionOfTravel
        self.start = start
        self.end = end
        try checkStructure()
    }

    /// Whether two alignments speak of the same function for the same part of the trust on a shared day.
    public func overlaps(_ other: FunctionAlignment) -> Bool {
        guard function == other.function, phase == other.phase, cluster == other.cluster, theme == other.theme else {
            return false
        }
        if let end, let start = other.start, end < start { return false }
        if let start, let end = other.end, end < start { return false }
        return true
    }
}

extension FunctionAlignment: Described {
    package static var placeholder: FunctionAlignment { FunctionAlignment(unchecked: .placeholder) }

    private init(unchecked function: TrustFunction) {
        self.function = function
        degree = .placeholder
        isEarned = false
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("function", &function)
        visitor.required("degree", &degree)
        visitor.optional("phase", &phase)
        visitor.optional("cluster", &cluster)
        visitor.optional("theme", &theme)
        visitor.defaulted("isEarned", &isEarned, usual: false)
        visitor.optional("directionOfTravel", &directionOfTravel)
        visitor.optional("start", &start)
        visitor.optional("end", &end)
    }

    package func checkStructure() throws(StructureError) {
        guard let start, let end, end < start else { return }
        throw StructureError(
            "alignment.end.beforeStart", at: ["end"],
            "The alignment ends on \(end), before it starts on \(start); it must not",
            ["start": start.description, "end": end.description])
    }
}
