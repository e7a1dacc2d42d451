extension ImprovementGoal {
    /// The other goals that this one serves, in the order in which it names them.
    public var alignedGoals: [Identifier<ImprovementGoal>] {
        alignsTo.compactMap { alignment in
            if case .goal(let goal) = alignment.reference { goal } else { nil }
        }
    }

    /// The objectives of the trust's strategy that this goal serves, in the order in which it names them.
    public var alignedObjectives: [Identifier<StrategicObjective>] {
        alignsTo.compactMap { alignment in
            if case .objective(let objective) = alignment.reference { objective } else { nil }
        }
    }

    /// The rings in which goals serve each other, which leave it unsaid what they serve in the end.
    ///
    /// One shortest ring is given for each set of goals that can all be reached from each other, in the order of the
    /// goals: it begins with the set's first goal, each goal serves the next, and the last serves the first. A goal that
    /// serves itself is a ring of one. Goals that are not in the list are passed over; of goals
    /// with the same identifier, what each serves counts. Cost grows with the number of goals and alignments.
    public static func alignmentCycles(in goals: [ImprovementGoal]) -> [[Identifier<ImprovementGoal>]] {
        ReferenceGraph(goals.map { ($0.id, $0.alignedGoals) }).cycles()
    }
}
