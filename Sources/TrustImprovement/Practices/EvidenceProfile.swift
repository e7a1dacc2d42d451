/// What a published synthesis says of a kind of practice: how much difference it made elsewhere, how sure that is, and
/// its cost.
///
/// The figures are those of one edition and move with the next, so an edition and a date are required. They are
/// averages, not a promise, and those of several practices say nothing when added up: there is no way to add them here.
/// This package ships no such figures. The shape is that of the Teaching and Learning Toolkit of the Education
/// Endowment Foundation.
public struct EvidenceProfile: JSONConvertible {
    /// Who publishes the synthesis and where.
    public var source: Source
    /// The edition that the figures are from.
    public var edition: String
    /// The day of that edition, or on which the figures were read.
    public var date: CalendarDate
    /// The entry of the source that speaks of this kind of practice.
    public var entry: String?
    /// The phase of education that the figures are for; `nil` for all together.
    public var phase: PhaseOfEducation?
    /// The additional months of progress over a year, which can be 0 or negative; `nil` where the evidence is too weak.
    public var monthsProgress: Int?
    /// How secure the evidence is, 0 to 5.
    public private(set) var security: Int?
    /// The band of cost, from 1 for very low to 5 for very high.
    public private(set) var cost: Int?
    /// The edition of the bands of cost, because those changed too; `nil` for the edition of the figures.
    public var costEdition: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a profile.
    ///
    /// - Throws: ``StructureError`` with the code `evidenceProfile.security.outOfRange` when the security is not 0 to
    ///   5, and `evidenceProfile.cost.outOfRange` when the cost is not 1 to 5.
    public init(
        source: Source,
        edition: String,
        date: CalendarDate,
        entry: String? = nil,
        phase: PhaseOfEducation? = nil,
        monthsProgress: Int? = nil,
        security: Int? = nil,
        cost: Int? = nil,
        costEdition: String? = nil
    ) throws(StructureError) {
        self.source = source
        self.edition = edition
        self.date = date
        self.entry = entry
        self.phase = phase
        self.monthsProgress = monthsProgress
        self.security = security
        self.cost = cost
        self.costEdition = costEdition
        try checkStructure()
    }
}

extension EvidenceProfile: Described {
    package static var placeholder: EvidenceProfile { EvidenceProfile(unchecked: .placeholder) }

    private init(unchecked source: Source) {
        self.source = source
        edition = ""
        date = .placeholder
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("source", &source)
        visitor.required("edition", &edition)
        visitor.required("date", &date)
        visitor.optional("entry", &entry)
        visitor.optional("phase", &phase)
        visitor.optional("monthsProgress", &monthsProgress)
        visitor.optional("security", &security)
        visitor.optional("cost", &cost)
        visitor.optional("costEdition", &costEdition)
    }

    package func checkStructure() throws(StructureError) {
        if let security, !(0...5).contains(security) {
            throw StructureError(
                "evidenceProfile.security.outOfRange", at: ["security"],
                "\(security) is not a security of evidence; that is a whole number from 0 to 5",
                ["security": String(security)])
        }
        if let cost, !(1...5).contains(cost) {
            throw StructureError(
                "evidenceProfile.cost.outOfRange", at: ["cost"],
                "\(cost) is not a band of cost; that is a whole number from 1 to 5", ["cost": String(cost)])
        }
    }
}
