/// The claim that a practice moves a driver, and through it a goal: how, and on what assumption.
///
/// Contributions and drivers together are a theory of change. A draft may leave out the driver, the goal or both.
public struct Contribution: JSONConvertible {
    /// The name by which other parts of the record refer to it, where they do.
    public var id: Identifier<Contribution>?
    /// The practice.
    public var practice: Identifier<Practice>
    /// The driver that it moves; `nil` where it is said to move the goal with nothing between.
    public var driver: Identifier<Driver>?
    /// The goal towards which it works; `nil` where the driver's own goals are meant.
    public var goal: Identifier<ImprovementGoal>?
    /// How the practice is thought to do that.
    public var mechanism: String?
    /// What has to be true for that to happen.
    public var assumption: String?
    /// What speaks for it.
    public var evidence: [Identifier<Evidence>]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a contribution.
    public init(
        id: Identifier<Contribution>? = nil,
        practice: Identifier<Practice>,
        driver: Identifier<Driver>? = nil,
        goal: Identifier<ImprovementGoal>? = nil,
        mechanism: String? = nil,
        assumption: String? = nil,
        evidence: [Identifier<Evidence>] = []
    ) {
        self.id = id
        self.practice = practice
        self.driver = driver
        self.goal = goal
        self.mechanism = mechanism
        self.assumption = assumption
        self.evidence = evidence
    }
}

extension Contribution: Described {
    package static var placeholder: Contribution { Contribution(practice: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("id", &id)
        visitor.required("practice", &practice)
        visitor.optional("driver", &driver)
        visitor.optional("goal", &goal)
        visitor.optional("mechanism", &mechanism)
        visitor.optional("assumption", &assumption)
        visitor.list("evidence", &evidence)
    }
}
