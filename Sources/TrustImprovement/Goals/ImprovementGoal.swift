/// Something that a trust sets out to improve: what, for whom, by when, and how anyone will know.
///
/// Only the name by which the record refers to it and its title must be given; a goal may be finished later. An aim
/// without a target is a goal too, and known not to be measurable: see ``isMeasurable``. Where a goal is in its life and
/// how far it has been achieved are two things, and what is claimed about the second is a third.
public struct ImprovementGoal: JSONConvertible, Identifiable, InquiryRelated {
    /// The name by which other parts of the record refer to it.
    public var id: Identifier<ImprovementGoal>
    /// What a person calls it.
    public var title: String
    /// What is to be so in the end, in a sentence or two.
    public var statement: String?
    /// What part of the work is to improve.
    public var domain: GoalDomain?
    /// At which level of the trust it is set.
    public var level: GoalLevel?
    /// Whom it is about; every pupil of the trust unless said otherwise.
    public var population: Population
    /// The goals and objectives that it serves.
    public var alignsTo: [GoalAlignment]
    /// The strands of the improvement model to which it belongs.
    public var strands: [ImprovementStrand]
    /// The components of the improvement model to which it belongs.
    public var components: [Identifier<ModelComponent>]
    /// What shows whether it is being achieved.
    public var indicators: [Indicator]
    /// Its life, step by step.
    public var history: StatusHistory<GoalStatus>
    /// What somebody says about how far it has been achieved.
    public var claimed: ClaimedAchievement?
    /// The role of whoever answers for it, such as `director of education`; never a name.
    public var ownerRole: String?
    /// How often it is reviewed.
    public var reviewCycle: ReviewCycle?
    /// The times at which it was looked at.
    public var reviews: [GoalReview]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a goal.
    public init(
        id: Identifier<ImprovementGoal>,
        title: String,
        statement: String? = nil,
        domain: GoalDomain? = nil,
        level: GoalLevel? = nil,
        population: Population = Population(),
        alignsTo: [GoalAlignment] = [],
        strands: [ImprovementStrand] = [],
        components: [Identifier<ModelComponent>] = [],
        indicators: [Indicator] = [],
        history: StatusHistory<GoalStatus> = StatusHistory(),
        claimed: ClaimedAchievement? = nil,
        ownerRole: String? = nil,
        reviewCycle: ReviewCycle? = nil,
        reviews: [GoalReview] = []
    ) {
        self.id = id
        self.title = title
        self.statement = statement
        self.domain = domain
        self.level = level
        self.population = population
        self.alignsTo = alignsTo
        self.strands = strands
        self.components = components
        self.indicators = indicators
        self.history = history
        self.claimed = claimed
        self.ownerRole = ownerRole
        self.reviewCycle = reviewCycle
        self.reviews = reviews
    }

    /// The question of the inquiry that goals answer.
    public var question: InquiryQuestion { .goals }

    /// Whether at least one of its indicators says how much, by when and from where.
    public var isMeasurable: Bool { indicators.contains(where: \.isMeasurable) }
}

extension ImprovementGoal: Described {
    package static var placeholder: ImprovementGoal { ImprovementGoal(id: .placeholder, title: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("title", &title)
        visitor.optional("statement", &statement)
        visitor.optional("domain", &domain)
        visitor.optional("level", &level)
        visitor.defaulted("population", &population, usual: Population())
        visitor.list("alignsTo", &alignsTo)
        visitor.list("strands", &strands)
        visitor.list("components", &components)
        visitor.list("indicators", &indicators)
        visitor.list("history", &history.changes)
        visitor.optional("claimed", &claimed)
        visitor.optional("ownerRole", &ownerRole)
        visitor.optional("reviewCycle", &reviewCycle)
        visitor.list("reviews", &reviews)
    }
}
