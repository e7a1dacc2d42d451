/// Something that has to move for a goal to be reached: one node of a theory of change.
///
/// Drivers feed other drivers or goals and never themselves, however far round: ``cycles(in:)`` finds where they do.
/// Source of the term: driver diagrams of improvement science.
public struct Driver: JSONConvertible, Identifiable {
    /// The name by which contributions and other drivers refer to it.
    public var id: Identifier<Driver>
    /// What has to move.
    public var title: String
    /// How near it stands to the aim; `nil` while nobody has decided.
    public var kind: DriverKind?
    /// The drivers that it feeds, never itself.
    public private(set) var parents: [Identifier<Driver>]
    /// The goals that it feeds without another driver between.
    public var goals: [Identifier<ImprovementGoal>]
    /// The measures that show whether it moves, usually process measures.
    public var measures: [MeasureReference]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a driver.
    ///
    /// - Throws: ``StructureError`` with the code `driver.parent.itself` when it is among its own parents.
    public init(
        id: Identifier<Driver>,
        title: String,
        kind: DriverKind? = nil,
        parents: [Identifier<Driver>] = [],
        goals: [Identifier<ImprovementGoal>] = [],
        measures: [MeasureReference] = []
    ) throws(StructureError) {
        self.init(unchecked: id, title: title)
        self.kind = kind
        self.parents = parents
        self.goals = goals
        self.measures = measures
        try checkStructure()
    }

    /// The ways on which drivers feed themselves by way of others; a theory of change has none.
    ///
    /// Each cycle is a list of different drivers of which each feeds the next and the last the first. For every knot of
    /// drivers that reach each other there is one cycle, a shortest one through its first driver, in the order of the
    /// drivers given. Parents that are not among the drivers are passed over. The cost is that of one walk over drivers
    /// and parents for all knots together, and the depth of the theory costs no stack.
    public static func cycles(in drivers: some Sequence<Driver>) -> [[Identifier<Driver>]] {
        ReferenceGraph(drivers.map { ($0.id, $0.parents) }).cycles()
    }
}

extension Driver: Described {
    package static var placeholder: Driver { Driver(unchecked: .placeholder, title: "") }

    private init(unchecked id: Identifier<Driver>, title: String) {
        self.id = id
        self.title = title
        parents = []
        goals = []
        measures = []
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("title", &title)
        visitor.optional("kind", &kind)
        visitor.list("parents", &parents)
        visitor.list("goals", &goals)
        visitor.list("measures", &measures)
    }

    package func checkStructure() throws(StructureError) {
        guard let index = parents.firstIndex(of: id) else { return }
        throw StructureError(
            "driver.parent.itself", at: ["parents", .index(index)],
            "The driver '\(id)' is among its own parents; a driver feeds other drivers or goals", ["driver": id.text])
    }
}
