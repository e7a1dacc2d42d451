/// What is to follow from a rating: something to be done, or a recorded decision to do nothing.
public struct RatingAction: JSONConvertible {
    /// What was decided.
    public enum Decision: Hashable, Sendable {
        /// To do something, by a day where one is set; how far it has come is its history.
        case act(what: String, due: CalendarDate? = nil, history: StatusHistory<RatingActionStatus> = StatusHistory())
        /// To do nothing, for a reason; the reason is `nil` while it has not been written down.
        case notToAct(reason: String?)
    }

    /// The name by which other parts of the record refer to it, where they do.
    public var id: Identifier<RatingAction>?
    /// The role that answers for it; never a name.
    public var owner: String?
    /// The day on which it was decided.
    public var decided: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var word = RatingDecisionWord.act
    private var what: String?
    private var reason: String?
    private var due: CalendarDate?
    private var history = StatusHistory<RatingActionStatus>()

    /// Creates an action or a decision not to act.
    public init(
        id: Identifier<RatingAction>? = nil, _ decision: Decision, owner: String? = nil, decided: CalendarDate? = nil
    ) {
        self.id = id
        self.owner = owner
        self.decided = decided
        self.decision = decision
    }

    /// What was decided.
    ///
    /// In JSON it is the member `decision`, which is left out for `act`, with `what`, `due` and `history` beside it for
    /// `act` and `reason` for `notToAct`.
    public var decision: Decision {
        get {
            switch word {
            case .act: .act(what: what ?? "", due: due, history: history)
            case .notToAct: .notToAct(reason: reason)
            }
        }
        set {
            (what, reason, due, history) = (nil, nil, nil, StatusHistory())
            switch newValue {
            case .act(let what, let due, let history):
                (word, self.what, self.due, self.history) = (.act, what, due, history)
            case .notToAct(let reason):
                (word, self.reason) = (.notToAct, reason)
            }
        }
    }

    /// How far it has come; `nil` where that is not recorded, or where nothing is to be done.
    public var status: RatingActionStatus? { history.current }
}

/// The word for a decision; what belongs to it stands beside it.
enum RatingDecisionWord: String, ClosedCode {
    case act
    case notToAct

    static var subject: String { "decision" }
    static var placeholder: RatingDecisionWord { .act }
}

extension RatingAction: Described {
    package static var placeholder: RatingAction { RatingAction() }

    private init() {}

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("id", &id)
        visitor.defaulted("decision", &word, usual: .act)
        visitor.optional("what", &what)
        visitor.optional("reason", &reason)
        visitor.optional("owner", &owner)
        visitor.optional("decided", &decided)
        visitor.optional("due", &due)
        visitor.list("history", &history.changes)
    }

    package func checkStructure() throws(StructureError) {
        switch word {
        case .act:
            guard what != nil else {
                throw StructureError(
                    "ratingAction.what.missing", at: ["what"],
                    "'what' is missing although the decision is 'act'; an action says what is to be done")
            }
            guard reason == nil else { throw foreign("reason") }
        case .notToAct:
            guard what == nil else { throw foreign("what") }
            guard due == nil else { throw foreign("due") }
            guard history.changes.isEmpty else { throw foreign("history") }
        }
    }

    private func foreign(_ member: String) -> StructureError {
        StructureError(
            "ratingAction.decision.mixed", at: [.member(member)],
            "'\(member)' does not belong to the decision '\(word.rawValue)'; 'what', 'due' and 'history' belong to "
                + "'act' and 'reason' to 'notToAct'",
            ["member": member, "decision": word.rawValue])
    }
}
