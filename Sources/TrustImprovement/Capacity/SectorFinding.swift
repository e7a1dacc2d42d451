/// What a trust's record says to the sector, tied to a question of the inquiry and to its evidence.
///
/// It states no more than its evidence carries: what was seen together is not said to have caused each other.
public struct SectorFinding: JSONConvertible, Identifiable, InquiryRelated {
    /// The name by which others refer to it.
    public var id: Identifier<SectorFinding>
    /// What was found.
    public var statement: String
    /// The question of the inquiry that it helps to answer.
    public var question: InquiryQuestion
    /// The strands of the conceptual model that it is about.
    public var strands: [ImprovementStrand]
    /// The components of the conceptual model that it is about.
    public var components: [Identifier<ModelComponent>]
    /// How well it is supported; `nil` while nobody has judged.
    public var strength: FindingStrength?
    /// What speaks for it.
    public var evidence: [Identifier<Evidence>]
    /// What speaks against it.
    public var counterEvidence: [Identifier<Evidence>]
    /// What follows for building capacity and capability in the sector.
    public var implications: [String]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a finding.
    public init(
        id: Identifier<SectorFinding>,
        statement: String,
        question: InquiryQuestion,
        strands: [ImprovementStrand] = [],
        components: [Identifier<ModelComponent>] = [],
        strength: FindingStrength? = nil,
        evidence: [Identifier<Evidence>] = [],
        counterEvidence: [Identifier<Evidence>] = [],
        implications: [String] = []
    ) {
        self.id = id
        self.statement = statement
        self.question = question
        self.strands = strands
        self.components = components
        self.strength = strength
        self.evidence = evidence
        self.counterEvidence = counterEvidence
        self.implications = implications
    }
}

extension SectorFinding: Described {
    package static var placeholder: SectorFinding {
        SectorFinding(id: .placeholder, statement: "", question: .placeholder)
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("statement", &statement)
        visitor.required("question", &question)
        visitor.list("strands", &strands)
        visitor.list("components", &components)
        visitor.optional("strength", &strength)
        visitor.list("evidence", &evidence)
        visitor.list("counterEvidence", &counterEvidence)
        visitor.list("implications", &implications)
    }
}
