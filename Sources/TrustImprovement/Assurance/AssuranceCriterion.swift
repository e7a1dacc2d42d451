/// Something that a framework asks a trust or a school to look at.
///
/// A criterion has no number of its own: how well it is met is said by points of a scale, so that a scale can change
/// without changing what is asked.
public struct AssuranceCriterion: JSONConvertible, Identifiable, InquiryRelated {
    /// The name by which ratings refer to it, unlike any other in its edition.
    public var id: Identifier<AssuranceCriterion>
    /// The section under which it stands.
    public var section: Identifier<FrameworkSection>?
    /// Where it stands in its section; the framework's own number where it has one.
    public var order: Int?
    /// What the framework calls it.
    public var title: String
    /// Questions that help to look at it, in the framework's words where its licence allows.
    public var guidingQuestions: [String]
    /// What it gives assurance about: the quality of work, the capacity to improve, or both.
    public var assures: [AssuranceObject]
    /// At which level of the trust it is looked at.
    public var level: AssuranceLevel?
    /// What the described points of the scale look like for this criterion.
    public var levelDescriptors: [LevelDescriptor]
    /// Where it has been in its life, step by step.
    public var history: StatusHistory<CriterionLifecycle>
    /// What came in its place when it was withdrawn; more than one where it was split.
    public var replacedBy: [Identifier<AssuranceCriterion>]
    /// The strands of the improvement model to which it belongs.
    public var strands: [ImprovementStrand]
    /// The components of the improvement model to which it belongs.
    public var components: [Identifier<ModelComponent>]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a criterion.
    public init(
        id: Identifier<AssuranceCriterion>,
        section: Identifier<FrameworkSection>? = nil,
        order: Int? = nil,
        title: String,
        guidingQuestions: [String] = [],
        assures: [AssuranceObject] = [],
        level: AssuranceLevel? = nil,
        levelDescriptors: [LevelDescriptor] = [],
        history: StatusHistory<CriterionLifecycle> = StatusHistory<CriterionLifecycle>(),
        replacedBy: [Identifier<AssuranceCriterion>] = [],
        strands: [ImprovementStrand] = [],
        components: [Identifier<ModelComponent>] = []
    ) {
        self.id = id
        self.section = section
        self.order = order
        self.title = title
        self.guidingQuestions = guidingQuestions
        self.assures = assures
        self.level = level
        self.levelDescriptors = levelDescriptors
        self.history = history
        self.replacedBy = replacedBy
        self.strands = strands
        self.components = components
    }

    /// The question of the inquiry that criteria answer.
    public var question: InquiryQuestion { .assurance }

    /// Where it is in its life; `nil` where the framework does not say.
    public var status: CriterionLifecycle? { history.current }

    /// What a point of a scale looks like, or `nil` where the framework does not describe it.
    public func descriptor(at level: ScalePoint) -> LevelDescriptor? {
        levelDescriptors.first { $0.level == level }
    }
}

extension AssuranceCriterion: Described {
    package static var placeholder: AssuranceCriterion { AssuranceCriterion(id: .placeholder, title: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("section", &section)
        visitor.optional("order", &order)
        visitor.required("title", &title)
        visitor.list("guidingQuestions", &guidingQuestions)
        visitor.list("assures", &assures)
        visitor.optional("level", &level)
        visitor.list("levelDescriptors", &levelDescriptors)
        visitor.list("history", &history.changes)
        visitor.list("replacedBy", &replacedBy)
        visitor.list("strands", &strands)
        visitor.list("components", &components)
    }
}
