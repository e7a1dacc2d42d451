/// Something that was found, kept apart from any rating.
public struct Finding: JSONConvertible, Identifiable, InquiryRelated {
    /// The name by which other parts of the record refer to it.
    public var id: Identifier<Finding>
    /// What was found; no names of persons.
    public var text: String
    /// What kind of thing was found.
    public var kind: FindingKind?
    /// The criteria to which it belongs.
    public var criteria: [Identifier<AssuranceCriterion>]
    /// The evidence on which it rests.
    public var evidence: [Identifier<Evidence>]
    /// The question of the inquiry to which it speaks; that of assurance unless said otherwise.
    public var question: InquiryQuestion
    /// The strands of the improvement model to which it belongs.
    public var strands: [ImprovementStrand]
    /// The components of the improvement model to which it belongs.
    public var components: [Identifier<ModelComponent>]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a finding.
    public init(
        id: Identifier<Finding>,
        text: String,
        kind: FindingKind? = nil,
        criteria: [Identifier<AssuranceCriterion>] = [],
        evidence: [Identifier<Evidence>] = [],
        question: InquiryQuestion = .assurance,
        strands: [ImprovementStrand] = [],
        components: [Identifier<ModelComponent>] = []
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.criteria = criteria
        self.evidence = evidence
        self.question = question
        self.strands = strands
        self.components = components
    }
}

extension Finding: Described {
    package static var placeholder: Finding { Finding(id: .placeholder, text: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("text", &text)
        visitor.optional("kind", &kind)
        visitor.list("criteria", &criteria)
        visitor.list("evidence", &evidence)
        visitor.defaulted("question", &question, usual: .assurance)
        visitor.list("strands", &strands)
        visitor.list("components", &components)
    }
}
