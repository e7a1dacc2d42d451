/// Capacity for improvement that somebody can give: who in what office, which skill, how much a term, and how well.
public struct CapacityOffer: JSONConvertible, Identifiable, InquiryRelated {
    /// The name by which commitments refer to it.
    public var id: Identifier<CapacityOffer>
    /// What kind of provider offers it.
    public var provider: CapacityProvider?
    /// The name of the role, team or organisation; never of a person.
    public var providerName: String?
    /// The school that gives it; `nil` where it comes from the trust or from outside.
    public var school: URN?
    /// What the provider can do.
    public var skill: String?
    /// How much there is in each term; `nil` while that is not known.
    public var amount: CapacityAmount?
    /// The terms in which there is as much; `nil` while they are not known.
    public var terms: TermSpan?
    /// How well the skill is practised.
    public var capability: Capability?
    /// The strands of the conceptual model that it serves.
    public var strands: [ImprovementStrand]
    /// The components of the conceptual model that it serves.
    public var components: [Identifier<ModelComponent>]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an offer.
    public init(
        id: Identifier<CapacityOffer>,
        provider: CapacityProvider? = nil,
        providerName: String? = nil,
        school: URN? = nil,
        skill: String? = nil,
        amount: CapacityAmount? = nil,
        terms: TermSpan? = nil,
        capability: Capability? = nil,
        strands: [ImprovementStrand] = [],
        components: [Identifier<ModelComponent>] = []
    ) {
        self.id = id
        self.provider = provider
        self.providerName = providerName
        self.school = school
        self.skill = skill
        self.amount = amount
        self.terms = terms
        self.capability = capability
        self.strands = strands
        self.components = components
    }

    /// How much there is in a term; `nil` outside the offer's terms and where amount or terms are not known.
    public func amount(in term: Term) -> CapacityAmount? {
        guard let terms, terms.contains(term) else { return nil }
        return amount
    }

    /// The question of the inquiry that offers of capacity answer.
    public var question: InquiryQuestion { .capacity }
}

extension CapacityOffer: Described {
    package static var placeholder: CapacityOffer { CapacityOffer(id: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("provider", &provider)
        visitor.optional("providerName", &providerName)
        visitor.optional("school", &school)
        visitor.optional("skill", &skill)
        visitor.optional("amount", &amount)
        visitor.optional("terms", &terms)
        visitor.optional("capability", &capability)
        visitor.list("strands", &strands)
        visitor.list("components", &components)
    }
}
