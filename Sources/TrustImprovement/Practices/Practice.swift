/// A way of working that trusts mobilise towards their goals, apart from where and how it is put to work.
///
/// What happens with it in schools is an ``Implementation``; how it is thought to lead to a goal is a ``Contribution``.
public struct Practice: JSONConvertible, Identifiable, InquiryRelated {
    /// The name by which contributions and implementations refer to it.
    public var id: Identifier<Practice>
    /// What a person calls it.
    public var title: String
    /// What it is, in a paragraph.
    public var description: String?
    /// The parts that make it work.
    public var activeIngredients: [ActiveIngredient]
    /// What must be so for it to work.
    public var conditions: [PracticeCondition]
    /// What speaks against it.
    public var contraIndications: [PracticeCondition]
    /// What published syntheses say of it, each by itself.
    public var evidenceProfiles: [EvidenceProfile]
    /// How far the trust means schools to share it.
    public var alignmentDegree: AlignmentDegree?
    /// For professional development: the mechanisms that it uses.
    public var mechanisms: [ProfessionalDevelopmentMechanism]
    /// The strands of the conceptual model that it serves.
    public var strands: [ImprovementStrand]
    /// The components of the conceptual model that it serves.
    public var components: [Identifier<ModelComponent>]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a practice.
    public init(
        id: Identifier<Practice>,
        title: String,
        description: String? = nil,
        activeIngredients: [ActiveIngredient] = [],
        conditions: [PracticeCondition] = [],
        contraIndications: [PracticeCondition] = [],
        evidenceProfiles: [EvidenceProfile] = [],
        alignmentDegree: AlignmentDegree? = nil,
        mechanisms: [ProfessionalDevelopmentMechanism] = [],
        strands: [ImprovementStrand] = [],
        components: [Identifier<ModelComponent>] = []
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.activeIngredients = activeIngredients
        self.conditions = conditions
        self.contraIndications = contraIndications
        self.evidenceProfiles = evidenceProfiles
        self.alignmentDegree = alignmentDegree
        self.mechanisms = mechanisms
        self.strands = strands
        self.components = components
    }

    /// The question of the inquiry that practices answer.
    public var question: InquiryQuestion { .practices }
}

extension Practice: Described {
    package static var placeholder: Practice { Practice(id: .placeholder, title: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("title", &title)
        visitor.optional("description", &description)
        visitor.list("activeIngredients", &activeIngredients)
        visitor.list("conditions", &conditions)
        visitor.list("contraIndications", &contraIndications)
        visitor.list("evidenceProfiles", &evidenceProfiles)
        visitor.optional("alignmentDegree", &alignmentDegree)
        visitor.list("mechanisms", &mechanisms)
        visitor.list("strands", &strands)
        visitor.list("components", &components)
    }
}
