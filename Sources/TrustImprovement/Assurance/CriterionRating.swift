/// What an assessment says of one criterion, now and before.
///
/// The judgement that stands is written among the members of the rating itself; earlier ones are kept, each with its own
/// reasons, in ``history``.
public struct CriterionRating: JSONConvertible {
    /// The name by which a retraction refers to it, where one does.
    public var id: Identifier<CriterionRating>?
    /// The criterion.
    public var criterion: Identifier<AssuranceCriterion>
    /// The judgement that stands.
    ///
    /// Its members are written among the rating's own, so those that this version does not know are kept with the
    /// rating; one that has the name of another member of a rating has no place there and is left out.
    public var current: RatingEvent {
        get { event }
        set {
            event = newValue
            event.unrecognised = UnrecognisedMembers()
            for member in newValue.unrecognised where !CriterionRating.ownNames.contains(member.name) {
                unrecognised[member.name] = member.value
            }
        }
    }
    /// What follows from it: actions, or a decision not to act.
    public var actions: [RatingAction]
    /// The judgements that stood before, the oldest first.
    public var history: [RatingEvent]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var event: RatingEvent

    /// The names of the members that a rating has and a judgement has not.
    private static let ownNames: Set<String> = ["id", "criterion", "actions", "history"]

    /// Creates a rating.
    public init(
        id: Identifier<CriterionRating>? = nil,
        criterion: Identifier<AssuranceCriterion>,
        current: RatingEvent = RatingEvent(.notYetRated),
        actions: [RatingAction] = [],
        history: [RatingEvent] = []
    ) {
        self.id = id
        self.criterion = criterion
        self.actions = actions
        self.history = history
        event = .placeholder
        self.current = current
    }

    /// What came of looking at the criterion, as it stands.
    public var outcome: RatingEvent.Outcome { event.outcome }

    /// The point at which the criterion is rated, or `nil` when it is not.
    public var level: ScalePoint? { event.level }

    /// The judgement that stood on a day, or `nil` before the first that is dated.
    ///
    /// Of judgements of one day the later one counts. One without a day was made before all others.
    ///
    /// - Parameters:
    ///   - date: The day that is asked about.
    ///   - known: The day on which it is asked: judgements recorded later are left out. Without it, all that is known now
    ///     counts.
    public func judgement(on date: CalendarDate, asKnownOn known: CalendarDate? = nil) -> RatingEvent? {
        (history + [event]).standing(on: date, asKnownOn: known)
    }

    /// Puts a new judgement in the place of the one that stands, which is kept in the history.
    ///
    /// Members that this version does not know stay with the rating; one that the new judgement has too goes into the
    /// history with the old.
    public mutating func revise(to judgement: RatingEvent) {
        var former = event
        for member in judgement.unrecognised where !CriterionRating.ownNames.contains(member.name) {
            former.unrecognised[member.name] = unrecognised[member.name]
        }
        history.append(former)
        current = judgement
    }
}

extension CriterionRating: Described {
    package static var placeholder: CriterionRating { CriterionRating(criterion: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("id", &id)
        visitor.required("criterion", &criterion)
        event.visitMembers(&visitor)
        visitor.list("actions", &actions)
        visitor.list("history", &history)
    }

    package func checkStructure() throws(StructureError) {
        try event.checkStructure()
    }
}
