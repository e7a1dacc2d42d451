/// Another goal, or an objective of the trust's strategy, that a goal serves.
public struct GoalAlignment: JSONConvertible {
    /// What is served.
    public enum Reference: Hashable, Sendable {
        /// Another goal.
        case goal(Identifier<ImprovementGoal>)
        /// An objective of the trust's strategy.
        case objective(Identifier<StrategicObjective>)
    }

    /// How the goal serves it.
    public var reason: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var goal: Identifier<ImprovementGoal>?
    private var objective: Identifier<StrategicObjective>?

    /// Creates an alignment.
    public init(_ reference: Reference, reason: String? = nil) {
        self.reason = reason
        self.reference = reference
    }

    /// What is served.
    public var reference: Reference {
        get {
            if let goal { return .goal(goal) }
            // One of the two is there, or the value does not leave the readers.
            return .objective(objective ?? .placeholder)
        }
        set {
            switch newValue {
            case .goal(let id): (goal, objective) = (id, nil)
            case .objective(let id): (goal, objective) = (nil, id)
            }
        }
    }
}

extension GoalAlignment: Described {
    package static var placeholder: GoalAlignment { GoalAlignment() }

    private init() {}

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("goal", &goal)
        visitor.optional("objective", &objective)
        visitor.optional("reason", &reason)
    }

    package func checkStructure() throws(StructureError) {
        guard goal == nil || objective == nil else {
            throw StructureError(
                "goalAlignment.reference.ambiguous", at: ["objective"],
                "'objective' is given beside 'goal'; an alignment names one or the other")
        }
        guard goal != nil || objective != nil else {
            throw StructureError(
                "goalAlignment.reference.missing", at: ["goal"],
                "'goal' is missing, and so is 'objective'; an alignment names one or the other")
        }
    }
}
