/// A charity that runs one school or a group of schools.
///
/// Only the name by which the record refers to it and its own name must be given; a record may be finished later.
/// A single-academy trust that becomes a multi-academy trust gets a new group record and keeps its trust reference, so
/// ``uid`` is the key in the register, not ``reference``.
public struct Trust: JSONConvertible, Identifiable {
    /// The name by which records refer to the trust.
    public var id: Identifier<Trust>
    /// The trust's name.
    public var name: String
    /// What kind of academy trust it is in law.
    public var kind: TrustKind?
    /// Whether it is open.
    public var status: TrustStatus?
    /// The unique identifier of its group record in the register.
    public var uid: GroupUID?
    /// The trust reference number; a closed single-academy trust and the multi-academy trust that it became share one.
    public var reference: TrustReference?
    /// The UK provider reference number.
    public var ukprn: UKPRN?
    /// The number under which Companies House has it.
    public var companyNumber: CompanyNumber?
    /// The day on which it was incorporated or opened.
    public var opened: CalendarDate?
    /// The day on which it closed.
    public var closed: CalendarDate?
    /// The region of its headquarters, which need not be that of its schools.
    public var headquartersRegion: Region?
    /// The schools that belong or belonged to it.
    public var memberships: [Membership]
    /// Who held which office in its governance, and when.
    public var governance: [GovernanceAppointment]
    /// How it works with its schools.
    public var operatingModel: OperatingModel?
    /// What its strategy sets out to do.
    public var objectives: [StrategicObjective]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a trust.
    public init(
        id: Identifier<Trust>,
        name: String,
        kind: TrustKind? = nil,
        status: TrustStatus? = nil,
        uid: GroupUID? = nil,
        reference: TrustReference? = nil,
        ukprn: UKPRN? = nil,
        companyNumber: CompanyNumber? = nil,
        opened: CalendarDate? = nil,
        closed: CalendarDate? = nil,
        headquartersRegion: Region? = nil,
        memberships: [Membership] = [],
        governance: [GovernanceAppointment] = [],
        operatingModel: OperatingModel? = nil,
        objectives: [StrategicObjective] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.status = status
        self.uid = uid
        self.reference = reference
        self.ukprn = ukprn
        self.companyNumber = companyNumber
        self.opened = opened
        self.closed = closed
        self.headquartersRegion = headquartersRegion
        self.memberships = memberships
        self.governance = governance
        self.operatingModel = operatingModel
        self.objectives = objectives
    }

    /// The schools that belonged to the trust on a day, in the order of their memberships, each once.
    ///
    /// A membership without a joining date counts from the beginning.
    public func schools(on date: CalendarDate) -> [URN] {
        var seen: Set<URN> = []
        return memberships.filter { $0.isCurrent(on: date) }.map(\.school).filter { seen.insert($0).inserted }
    }

    /// The appointments to an office, or to all, that are held on a day.
    public func appointments(to role: GovernanceRole? = nil, on date: CalendarDate) -> [GovernanceAppointment] {
        governance.filter { $0.isCurrent(on: date) && (role == nil || $0.role == role) }
    }
}

extension Trust: Described {
    package static var placeholder: Trust { Trust(id: .placeholder, name: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("name", &name)
        visitor.optional("kind", &kind)
        visitor.optional("status", &status)
        visitor.optional("uid", &uid)
        visitor.optional("reference", &reference)
        visitor.optional("ukprn", &ukprn)
        visitor.optional("companyNumber", &companyNumber)
        visitor.optional("opened", &opened)
        visitor.optional("closed", &closed)
        visitor.optional("headquartersRegion", &headquartersRegion)
        visitor.list("memberships", &memberships)
        visitor.list("governance", &governance)
        visitor.optional("operatingModel", &operatingModel)
        visitor.list("objectives", &objectives)
    }
}
