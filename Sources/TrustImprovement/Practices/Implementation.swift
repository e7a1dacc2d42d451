/// A practice being put to work somewhere, or being taken out of work, with what was seen and learned on the way.
///
/// Stopping a practice is planned work like starting one, goes through the same phases, and may set time free.
public struct Implementation: JSONConvertible, Identifiable, InquiryRelated {
    /// Whether a practice is put to work or taken out of it.
    public enum Kind: Hashable, Sendable {
        /// It is put to work.
        case implement
        /// It is taken out of work; how is `nil` while that is not decided.
        case deImplement(DeImplementation?)
    }

    /// The name by which commitments and other parts of the record refer to it.
    public var id: Identifier<Implementation>
    /// The practice, never its own replacement.
    public private(set) var practice: Identifier<Practice>
    /// Where; `nil` while that is not decided.
    public var population: Population?
    /// Why: for a practice that stops, what it no longer gives or costs too much of.
    public var reason: String?
    /// The role of whoever answers for it, such as `director of improvement`; never a name.
    public var role: String?
    /// The phases that it came to, each with when, by whom and why; going back is a step like any other.
    public var phases: [StatusChange<ImplementationPhase>]
    /// What is done to bring it about.
    public var activities: [ImplementationActivity]
    /// How far it was seen to be carried out as meant.
    public var fidelity: [FidelityObservation]
    /// The small tests made on the way.
    public var testCycles: [TestCycle]
    /// The day on which it is planned to stop; `nil` where no stop is planned.
    public var plannedStop: CalendarDate?
    /// The last day on which it went on; `nil` while it does.
    public var stopped: CalendarDate?
    /// The implementation that follows when this one stops, never itself: the roll-out after a pilot.
    public private(set) var successor: Identifier<Implementation>?
    /// How much working time it sets free each term, everybody's together.
    public var workloadReleased: CapacityAmount?
    /// The strands of the conceptual model that it serves.
    public var strands: [ImprovementStrand]
    /// The components of the conceptual model that it serves.
    public var components: [Identifier<ModelComponent>]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var kindWord: ImplementationKindWord
    private var mode: DeImplementationWord?
    private var replacedBy: Identifier<Practice>?

    /// Creates an implementation.
    ///
    /// - Throws: ``StructureError`` with the code `implementation.successor.itself` when the practice is replaced by
    ///   itself or the implementation follows itself.
    public init(
        id: Identifier<Implementation>,
        practice: Identifier<Practice>,
        kind: Kind = .implement,
        population: Population? = nil,
        reason: String? = nil,
        role: String? = nil,
        phases: [StatusChange<ImplementationPhase>] = [],
        activities: [ImplementationActivity] = [],
        fidelity: [FidelityObservation] = [],
        testCycles: [TestCycle] = [],
        plannedStop: CalendarDate? = nil,
        stopped: CalendarDate? = nil,
        successor: Identifier<Implementation>? = nil,
        workloadReleased: CapacityAmount? = nil,
        strands: [ImprovementStrand] = [],
        components: [Identifier<ModelComponent>] = []
    ) throws(StructureError) {
        self.init(unchecked: id, practice: practice)
        set(kind)
        self.population = population
        self.reason = reason
        self.role = role
        self.phases = phases
        self.activities = activities
        self.fidelity = fidelity
        self.testCycles = testCycles
        self.plannedStop = plannedStop
        self.stopped = stopped
        self.successor = successor
        self.workloadReleased = workloadReleased
        self.strands = strands
        self.components = components
        try checkStructure()
    }

    /// Whether the practice is put to work or taken out of it.
    public var kind: Kind {
        guard kindWord == .deImplement else { return .implement }
        switch (mode, replacedBy) {
        case (.remove, _): return .deImplement(.remove)
        case (.reduce, _): return .deImplement(.reduce)
        case (.replace, let practice?): return .deImplement(.replace(by: practice))
        case (nil, _), (.replace, nil): return .deImplement(nil)
        }
    }

    /// Makes it another kind of implementation.
    ///
    /// - Throws: ``StructureError`` with the code `implementation.successor.itself` when the practice is replaced by
    ///   itself; nothing is changed then.
    public mutating func change(to kind: Kind) throws(StructureError) {
        var changed = self
        changed.set(kind)
        try changed.checkStructure()
        self = changed
    }

    /// The phases as a history that can be asked where it stood, and what was known, on a day.
    public var history: StatusHistory<ImplementationPhase> { StatusHistory(phases) }

    /// The latest phase, or `nil` before the first.
    public var phase: ImplementationPhase? { history.current }

    /// The question of the inquiry that implementations answer.
    public var question: InquiryQuestion { .practices }

    private mutating func set(_ kind: Kind) {
        switch kind {
        case .implement: (kindWord, mode, replacedBy) = (.implement, nil, nil)
        case .deImplement(nil): (kindWord, mode, replacedBy) = (.deImplement, nil, nil)
        case .deImplement(.remove): (kindWord, mode, replacedBy) = (.deImplement, .remove, nil)
        case .deImplement(.reduce): (kindWord, mode, replacedBy) = (.deImplement, .reduce, nil)
        case .deImplement(.replace(let practice)): (kindWord, mode, replacedBy) = (.deImplement, .replace, practice)
        }
    }
}

extension Implementation: Described {
    package static var placeholder: Implementation { Implementation(unchecked: .placeholder, practice: .placeholder) }

    private init(unchecked id: Identifier<Implementation>, practice: Identifier<Practice>) {
        self.id = id
        self.practice = practice
        phases = []
        activities = []
        fidelity = []
        testCycles = []
        strands = []
        components = []
        kindWord = .implement
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("practice", &practice)
        visitor.required("kind", &kindWord)
        visitor.optional("mode", &mode)
        visitor.optional("replacedBy", &replacedBy)
        visitor.optional("population", &population)
        visitor.optional("reason", &reason)
        visitor.optional("role", &role)
        visitor.list("phases", &phases)
        visitor.list("activities", &activities)
        visitor.list("fidelity", &fidelity)
        visitor.list("testCycles", &testCycles)
        visitor.optional("plannedStop", &plannedStop)
        visitor.optional("stopped", &stopped)
        visitor.optional("successor", &successor)
        visitor.optional("workloadReleased", &workloadReleased)
        visitor.list("strands", &strands)
        visitor.list("components", &components)
    }

    package func checkStructure() throws(StructureError) {
        if kindWord == .implement, let mode {
            throw StructureError(
                "implementation.mode.unused", at: ["mode"],
                "'mode' is '\(mode.rawValue)' although the kind is 'implement'; only a practice that is taken out of "
                    + "work has one",
                ["mode": mode.rawValue])
        }
        switch (mode, replacedBy) {
        case (.replace, nil):
            throw StructureError(
                "implementation.successor.missing", at: ["replacedBy"],
                "'replacedBy' is missing although the mode is 'replace'; the practice that takes its place must be "
                    + "named",
                ["practice": practice.text])
        case (.replace, practice?):
            throw StructureError(
                "implementation.successor.itself", at: ["replacedBy"],
                "The practice '\(practice)' is replaced by itself; its successor must be another practice",
                ["practice": practice.text])
        case (.replace, _), (_, nil): break
        case (_, let other?):
            throw StructureError(
                "implementation.successor.unused", at: ["replacedBy"],
                "'replacedBy' names '\(other)' although the mode is not 'replace'; only then a practice takes its "
                    + "place",
                ["practice": practice.text, "replacedBy": other.text])
        }
        if successor == id {
            throw StructureError(
                "implementation.successor.itself", at: ["successor"],
                "The implementation '\(id)' follows itself; its successor must be another implementation",
                ["implementation": id.text])
        }
    }
}
