/// An establishment, as the register knows it.
///
/// Only the reference number and the name must be given; a record may be finished later.
public struct School: JSONConvertible, Identifiable {
    /// The unique reference number, by which everything else refers to the school.
    public var urn: URN
    /// The name; many schools share one, so never refer to a school by it.
    public var name: String
    /// The local authority's and the establishment's number together; a closed school and its academy share one.
    public var laestab: LAESTAB?
    /// The UK provider reference number.
    public var ukprn: UKPRN?
    /// The phase of education.
    public var phase: PhaseOfEducation?
    /// The type of establishment.
    public var type: EstablishmentType?
    /// Whether it is open.
    public var status: EstablishmentStatus?
    /// The lowest age of its pupils by statute, in years.
    public var statutoryLowAge: Int?
    /// The highest age of its pupils by statute, in years.
    public var statutoryHighAge: Int?
    /// The local authority in whose area it stands.
    public var localAuthority: LocalAuthorityCode?
    /// The region in which it stands.
    public var region: Region?
    /// The postcode of its site.
    public var postcode: Postcode?
    /// The unique property reference number of its site.
    public var uprn: UPRN?
    /// The number of pupils on roll.
    public var roll: Int?
    /// The number of pupils for whom it has room; a roll above it is no mistake.
    public var capacity: Int?
    /// The day on which it opened.
    public var opened: CalendarDate?
    /// The day on which it closed, or is to close.
    public var closed: CalendarDate?
    /// The establishments that preceded or follow it.
    public var links: [SchoolLink]
    /// Its inspections, in any order.
    public var inspections: [Inspection]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a school.
    public init(
        urn: URN,
        name: String,
        laestab: LAESTAB? = nil,
        ukprn: UKPRN? = nil,
        phase: PhaseOfEducation? = nil,
        type: EstablishmentType? = nil,
        status: EstablishmentStatus? = nil,
        statutoryLowAge: Int? = nil,
        statutoryHighAge: Int? = nil,
        localAuthority: LocalAuthorityCode? = nil,
        region: Region? = nil,
        postcode: Postcode? = nil,
        uprn: UPRN? = nil,
        roll: Int? = nil,
        capacity: Int? = nil,
        opened: CalendarDate? = nil,
        closed: CalendarDate? = nil,
        links: [SchoolLink] = [],
        inspections: [Inspection] = []
    ) {
        self.urn = urn
        self.name = name
        self.laestab = laestab
        self.ukprn = ukprn
        self.phase = phase
        self.type = type
        self.status = status
        self.statutoryLowAge = statutoryLowAge
        self.statutoryHighAge = statutoryHighAge
        self.localAuthority = localAuthority
        self.region = region
        self.postcode = postcode
        self.uprn = uprn
        self.roll = roll
        self.capacity = capacity
        self.opened = opened
        self.closed = closed
        self.links = links
        self.inspections = inspections
    }

    /// The unique reference number.
    public var id: URN { urn }
}

extension School: Described {
    package static var placeholder: School { School(urn: .placeholder, name: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("urn", &urn)
        visitor.required("name", &name)
        visitor.optional("laestab", &laestab)
        visitor.optional("ukprn", &ukprn)
        visitor.optional("phase", &phase)
        visitor.optional("type", &type)
        visitor.optional("status", &status)
        visitor.optional("statutoryLowAge", &statutoryLowAge)
        visitor.optional("statutoryHighAge", &statutoryHighAge)
        visitor.optional("localAuthority", &localAuthority)
        visitor.optional("region", &region)
        visitor.optional("postcode", &postcode)
        visitor.optional("uprn", &uprn)
        visitor.optional("roll", &roll)
        visitor.optional("capacity", &capacity)
        visitor.optional("opened", &opened)
        visitor.optional("closed", &closed)
        visitor.list("links", &links)
        visitor.list("inspections", &inspections)
    }
}
