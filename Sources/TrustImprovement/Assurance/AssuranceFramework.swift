/// One edition of a set of criteria against which trusts or schools look for assurance.
///
/// Frameworks are rewritten, so their content is data with an edition and never a list in code. Their texts belong to
/// their owners: a framework here holds identifiers, labels, structure and links, and descriptors only where the licence
/// allows.
public struct AssuranceFramework: JSONConvertible, Identifiable {
    /// The name by which assessments refer to it, the same for all its editions.
    public var id: Identifier<AssuranceFramework>
    /// What its owner calls it.
    public var title: String
    /// Which edition this is, in the owner's words, such as `September 2024`.
    public var edition: String
    /// The body that owns it.
    public var owner: String?
    /// What it is for.
    public var purpose: AssurancePurpose?
    /// The day on which this edition was published.
    public var published: CalendarDate?
    /// The licence under which its text may be used, such as `OGL-UK-3.0`; `nil` where none is known.
    public var licence: String?
    /// Its address on the web.
    public var address: String?
    /// Whether the framework itself defines a judgement of the whole.
    ///
    /// Where it does not, nobody may make one of its ratings.
    public var definesOverallJudgement: Bool
    /// The scales on which its criteria are rated.
    public var scales: [RatingScale]
    /// Its sections, in its order.
    public var sections: [FrameworkSection]
    /// Its criteria, in its order.
    public var criteria: [AssuranceCriterion]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an edition of a framework.
    public init(
        id: Identifier<AssuranceFramework>,
        title: String,
        edition: String,
        owner: String? = nil,
        purpose: AssurancePurpose? = nil,
        published: CalendarDate? = nil,
        licence: String? = nil,
        address: String? = nil,
        definesOverallJudgement: Bool = false,
        scales: [RatingScale] = [],
        sections: [FrameworkSection] = [],
        criteria: [AssuranceCriterion] = []
    ) {
        self.id = id
        self.title = title
        self.edition = edition
        self.owner = owner
        self.purpose = purpose
        self.published = published
        self.licence = licence
        self.address = address
        self.definesOverallJudgement = definesOverallJudgement
        self.scales = scales
        self.sections = sections
        self.criteria = criteria
    }

    /// The name of the framework together with this edition.
    public var reference: FrameworkReference {
        FrameworkReference(id: id, edition: edition)
    }

    /// The criterion of a name, or `nil` when the edition has none.
    public func criterion(_ id: Identifier<AssuranceCriterion>) -> AssuranceCriterion? {
        criteria.first { $0.id == id }
    }

    /// The section of a name, or `nil` when the edition has none.
    public func section(_ id: Identifier<FrameworkSection>) -> FrameworkSection? {
        sections.first { $0.id == id }
    }

    /// The scale of a name and version, or `nil` when the edition does not use it.
    public func scale(_ reference: ScaleReference) -> RatingScale? {
        scales.first { $0.reference == reference }
    }

    /// The criteria under a section, in the edition's order.
    public func criteria(in section: Identifier<FrameworkSection>) -> [AssuranceCriterion] {
        criteria.filter { $0.section == section }
    }
}

extension AssuranceFramework: Described {
    package static var placeholder: AssuranceFramework { AssuranceFramework(id: .placeholder, title: "", edition: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("title", &title)
        visitor.required("edition", &edition)
        visitor.optional("owner", &owner)
        visitor.optional("purpose", &purpose)
        visitor.optional("published", &published)
        visitor.optional("licence", &licence)
        visitor.optional("address", &address)
        visitor.defaulted("definesOverallJudgement", &definesOverallJudgement, usual: false)
        visitor.list("scales", &scales)
        visitor.list("sections", &sections)
        visitor.list("criteria", &criteria)
    }
}
