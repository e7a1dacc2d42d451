/// What shows whether a goal is being achieved: a measure, from where it sets out and what it should come to.
///
/// The readings are those of the record that have the same measure and population. An indicator without a target is
/// watched and not aimed at.
public struct Indicator: JSONConvertible, Identifiable {
    /// The name by which other parts of the record refer to it.
    public var id: Identifier<Indicator>
    /// What a person calls it.
    public var title: String?
    /// What is measured; `nil` where a milestone or a rating tells, and while nobody has said.
    public var measure: MeasureReference?
    /// What it tells about the goal.
    public var role: IndicatorRole?
    /// Whom it is about, where that is not the goal's population.
    public var population: Population?
    /// Where the measure stood before.
    public private(set) var baseline: Baseline?
    /// What it should come to.
    public private(set) var target: Target?
    /// What it should come to for groups of pupils.
    public var groupTargets: [GroupTarget]
    /// What should be so on the way there, each later than the one before.
    public private(set) var milestones: [Milestone]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an indicator.
    ///
    /// - Throws: ``StructureError`` with the code `target.due.notAfterBaseline` when the target is due before or when
    ///   its baseline held, and `indicator.milestones.notInOrder` when a milestone is not due later than the one
    ///   before it.
    public init(
        id: Identifier<Indicator>,
        title: String? = nil,
        measure: MeasureReference? = nil,
        role: IndicatorRole? = nil,
        population: Population? = nil,
        baseline: Baseline? = nil,
        target: Target? = nil,
        groupTargets: [GroupTarget] = [],
        milestones: [Milestone] = []
    ) throws(StructureError) {
        self.id = id
        self.title = title
        self.measure = measure
        self.role = role
        self.population = population
        self.baseline = baseline
        self.target = target
        self.groupTargets = groupTargets
        self.milestones = milestones
        try checkStructure()
    }

    /// Puts other values in place of baseline, target and milestones, which have to agree with each other.
    ///
    /// Nothing changes when they do not.
    ///
    /// - Throws: ``StructureError`` with the codes of the initialiser.
    public mutating func plan(
        from baseline: Baseline?, to target: Target?, by milestones: [Milestone]
    ) throws(StructureError) {
        var planned = self
        planned.baseline = baseline
        planned.target = target
        planned.milestones = milestones
        try planned.checkStructure()
        self = planned
    }

    /// Whether it says how much, by when and from where, for all pupils or for a group.
    ///
    /// That takes a target with a due date and, unless it is a milestone or a point on a scale, a measure and the
    /// number of a baseline.
    public var isMeasurable: Bool {
        isMeasurable(target, from: baseline) || groupTargets.contains { isMeasurable($0.target, from: $0.baseline) }
    }

    private func isMeasurable(_ target: Target?, from baseline: Baseline?) -> Bool {
        guard let target, target.due != nil else { return false }
        return !target.isNumeric || (measure != nil && baseline?.value.number != nil)
    }
}

extension Indicator: Described {
    package static var placeholder: Indicator { Indicator(unchecked: .placeholder) }

    private init(unchecked id: Identifier<Indicator>) {
        self.id = id
        groupTargets = []
        milestones = []
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("title", &title)
        visitor.optional("measure", &measure)
        visitor.optional("role", &role)
        visitor.optional("population", &population)
        visitor.optional("baseline", &baseline)
        visitor.optional("target", &target)
        visitor.list("groupTargets", &groupTargets)
        visitor.list("milestones", &milestones)
    }

    package func checkStructure() throws(StructureError) {
        try target?.checkDue(after: baseline)
        var latest: Period?
        for (position, milestone) in milestones.enumerated() {
            guard let due = milestone.due else { continue }
            if let latest, due.end <= latest.end {
                throw StructureError(
                    "indicator.milestones.notInOrder", at: ["milestones", .index(position), "due"],
                    "The milestone is due by \(due), not later than the one before it, due by \(latest); milestones "
                        + "are in order of time",
                    ["due": due.description, "previous": latest.description])
            }
            latest = due
        }
    }
}
