/// Something that may go wrong, or has, and how it is dealt with until it is closed.
///
/// It is rated on the scale of its own scheme. Ratings, steps of escalation and changes of status are added and never
/// overwritten, so that each keeps the reasons of its time.
public struct Concern: JSONConvertible, Identifiable {
    /// The name by which other parts of the record refer to it.
    public var id: Identifier<Concern>
    /// What a person calls it; no names of persons.
    public var title: String
    /// What it is about; no names of persons.
    public var statement: String?
    /// The school that it is about; `nil` for the trust as a whole.
    public var school: URN?
    /// The role that answers for it; never a name.
    public var owner: String?
    /// How serious it was judged to be, each time that it was rated.
    public var ratings: [ConcernRating]
    /// To whom it was handed, step by step.
    public var escalations: [ConcernEscalation]
    /// Where it has been in its life, step by step; a step that closes it has a reason.
    public private(set) var history: StatusHistory<ConcernStatus>
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a concern.
    ///
    /// - Throws: ``StructureError`` with the code `concern.closing.withoutReason` when a step of its history closes it
    ///   and gives no reason.
    public init(
        id: Identifier<Concern>,
        title: String,
        statement: String? = nil,
        school: URN? = nil,
        owner: String? = nil,
        ratings: [ConcernRating] = [],
        escalations: [ConcernEscalation] = [],
        history: StatusHistory<ConcernStatus> = StatusHistory()
    ) throws(StructureError) {
        self.id = id
        self.title = title
        self.statement = statement
        self.school = school
        self.owner = owner
        self.ratings = ratings
        self.escalations = escalations
        self.history = history
        try checkStructure()
    }

    /// Where it is in its life; `nil` where that is not recorded.
    public var status: ConcernStatus? { history.current }

    /// The latest rating: of those with the latest day the last that was added; one without a day comes before all others.
    public var rating: ConcernRating? { ratings.standing(on: nil, asKnownOn: nil) }

    /// The rating that stood on a day, or `nil` before the first.
    ///
    /// - Parameters:
    ///   - date: The day that is asked about.
    ///   - known: The day on which it is asked: ratings recorded later are left out. Without it, all that is known now
    ///     counts.
    public func rating(on date: CalendarDate, asKnownOn known: CalendarDate? = nil) -> ConcernRating? {
        ratings.standing(on: date, asKnownOn: known)
    }

    /// Adds a step to its life.
    ///
    /// - Throws: ``StructureError`` with the code `concern.closing.withoutReason` when the step closes it and gives no
    ///   reason; nothing is added then.
    public mutating func add(_ change: StatusChange<ConcernStatus>) throws(StructureError) {
        var changed = self
        changed.history.changes.append(change)
        try changed.checkStructure()
        self = changed
    }
}

extension Concern: Described {
    package static var placeholder: Concern { Concern(unchecked: .placeholder) }

    private init(unchecked id: Identifier<Concern>) {
        self.id = id
        title = ""
        ratings = []
        escalations = []
        history = StatusHistory()
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("title", &title)
        visitor.optional("statement", &statement)
        visitor.optional("school", &school)
        visitor.optional("owner", &owner)
        visitor.list("ratings", &ratings)
        visitor.list("escalations", &escalations)
        visitor.list("history", &history.changes)
    }

    package func checkStructure() throws(StructureError) {
        for (position, change) in history.changes.enumerated() where change.status == .closed {
            let isBlank = change.reason?.isBlank ?? true
            guard isBlank else { continue }
            throw StructureError(
                "concern.closing.withoutReason", at: ["history", .index(position), "reason"],
                "The concern is closed on \(change.since) without a reason; it can only be closed with one",
                ["since": change.since.description])
        }
    }
}
