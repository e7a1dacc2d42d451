/// Which criteria an assessment looks at, declared before any of them is rated.
///
/// What was declared is not rewritten afterwards: a criterion that is dropped becomes an exclusion, and one that is taken
/// in later an addition, so that a choice made in sight of the ratings can be told.
public struct AssessmentScope: JSONConvertible {
    /// The day on which the criteria were declared; `nil` while they have not been.
    public var declared: CalendarDate?
    /// The criteria that were declared.
    public var criteria: [Identifier<AssuranceCriterion>]
    /// The criteria of the framework that are left out, with the reason for each.
    public var exclusions: [ScopeExclusion]
    /// The criteria that were added after the day of declaration.
    public var additions: [ScopeAddition]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a scope.
    public init(
        declared: CalendarDate? = nil,
        criteria: [Identifier<AssuranceCriterion>] = [],
        exclusions: [ScopeExclusion] = [],
        additions: [ScopeAddition] = []
    ) {
        self.declared = declared
        self.criteria = criteria
        self.exclusions = exclusions
        self.additions = additions
    }

    /// The criteria that the assessment looks at: declared or added, and not left out.
    public var inForce: [Identifier<AssuranceCriterion>] {
        let excluded = Set(exclusions.map(\.criterion))
        return (criteria + additions.map(\.criterion)).filter { !excluded.contains($0) }
    }

    /// Whether the assessment looks at a criterion: it is declared or added, and not left out.
    public func contains(_ criterion: Identifier<AssuranceCriterion>) -> Bool {
        inForce.contains(criterion)
    }
}

extension AssessmentScope: Described {
    package static var placeholder: AssessmentScope { AssessmentScope() }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("declared", &declared)
        visitor.list("criteria", &criteria)
        visitor.list("exclusions", &exclusions)
        visitor.list("additions", &additions)
    }
}
