/// Something that was found, kept apart from any rating.
public struct Finding: JSONConvertible, Identifiable {
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
    /// The question of the sector's inquiry to which it speaks.
    public var question: InquiryQuestion?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a finding.
    public init(
        id: Identifier<Finding>,
        text: String,
        kind: FindingKind? = nil,
        criteria: [Identifier<AssuranceCriterion>] = [],
        evidence: [Identifier<Evidence>] = [],
        question: InquiryQuestion? = nil
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.criteria = criteria
        self.evidence = evidence
        self.question = question
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
        visitor.optional("question", &question)
    }
}
