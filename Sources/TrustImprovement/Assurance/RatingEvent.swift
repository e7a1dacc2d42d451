/// One judgement of a criterion at one time, with the reasons and the evidence of that time.
///
/// A rationale belongs to the judgement that it explains. A later judgement is another event, and this one is kept.
public struct RatingEvent: JSONConvertible {
    /// What came of looking at a criterion: three different things, none of which is a number.
    public enum Outcome: Hashable, Sendable {
        /// It was rated at a point of a scale.
        case rated(ScalePoint)
        /// It is in scope and has not been rated yet.
        case notYetRated
        /// It does not apply, for a reason; the reason is `nil` while it has not been written down.
        case notApplicable(reason: String?)
    }

    /// Why the outcome is what it is; no names of persons.
    public var rationale: String?
    /// The evidence that speaks for the outcome.
    public var evidenceFor: [Identifier<Evidence>]
    /// The evidence that speaks against it.
    public var evidenceAgainst: [Identifier<Evidence>]
    /// Whether evidence against it was looked for; `nil` where that is not known.
    public var counterEvidenceSought: Bool?
    /// How sure the assessor is, apart from what the rating says.
    public var confidence: RatingConfidence?
    /// The day on which it was judged.
    public var rated: CalendarDate?
    /// The day on which that was recorded; `nil` where it was recorded on the day itself.
    public var recorded: CalendarDate?
    /// The role of whoever judged, or changed an earlier judgement; never a name.
    public var role: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var word: RatingOutcomeWord
    private var scale: ScaleReference?
    private var point: Identifier<RatingPoint>?
    private var reason: String?

    /// Creates a judgement.
    public init(
        _ outcome: Outcome,
        rationale: String? = nil,
        evidenceFor: [Identifier<Evidence>] = [],
        evidenceAgainst: [Identifier<Evidence>] = [],
        counterEvidenceSought: Bool? = nil,
        confidence: RatingConfidence? = nil,
        rated: CalendarDate? = nil,
        recorded: CalendarDate? = nil,
        role: String? = nil
    ) {
        self.rationale = rationale
        self.evidenceFor = evidenceFor
        self.evidenceAgainst = evidenceAgainst
        self.counterEvidenceSought = counterEvidenceSought
        self.confidence = confidence
        self.rated = rated
        self.recorded = recorded
        self.role = role
        word = .notYetRated
        self.outcome = outcome
    }

    /// What came of looking at the criterion.
    ///
    /// In JSON it is the member `outcome` with, beside it, `scale` and `point` for `rated` and `reason` for
    /// `notApplicable`.
    public var outcome: Outcome {
        get {
            switch word {
            case .notYetRated: return .notYetRated
            case .notApplicable: return .notApplicable(reason: reason)
            case .rated:
                guard let level else { return .notYetRated }
                return .rated(level)
            }
        }
        set {
            (scale, point, reason) = (nil, nil, nil)
            switch newValue {
            case .rated(let level): (word, scale, point) = (.rated, level.scale, level.point)
            case .notYetRated: word = .notYetRated
            case .notApplicable(let reason): (word, self.reason) = (.notApplicable, reason)
            }
        }
    }

    /// The point at which the criterion was rated, or `nil` when it was not.
    public var level: ScalePoint? {
        guard let scale, let point else { return nil }
        return ScalePoint(scale: scale, point: point)
    }
}

/// The word for an outcome; the point of the scale or the reason stands beside it.
enum RatingOutcomeWord: String, ClosedCode {
    case rated
    case notYetRated
    case notApplicable

    static var subject: String { "outcome" }
    static var placeholder: RatingOutcomeWord { .notYetRated }
}

extension RatingEvent: Described {
    package static var placeholder: RatingEvent { RatingEvent(.notYetRated) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("outcome", &word)
        visitor.optional("scale", &scale)
        visitor.optional("point", &point)
        visitor.optional("reason", &reason)
        visitor.optional("rationale", &rationale)
        visitor.list("evidenceFor", &evidenceFor)
        visitor.list("evidenceAgainst", &evidenceAgainst)
        visitor.optional("counterEvidenceSought", &counterEvidenceSought)
        visitor.optional("confidence", &confidence)
        visitor.optional("rated", &rated)
        visitor.optional("recorded", &recorded)
        visitor.optional("role", &role)
    }

    package func checkStructure() throws(StructureError) {
        if word == .rated {
            guard scale != nil else { throw missing("scale") }
            guard point != nil else { throw missing("point") }
        } else {
            guard scale == nil else { throw foreign("scale") }
            guard point == nil else { throw foreign("point") }
        }
        guard reason == nil || word == .notApplicable else { throw foreign("reason") }
    }

    private func missing(_ member: String) -> StructureError {
        StructureError(
            "rating.outcome.incomplete", at: [.member(member)],
            "'\(member)' is missing although the outcome is 'rated'; a rating names its scale and a point of it",
            ["member": member])
    }

    private func foreign(_ member: String) -> StructureError {
        StructureError(
            "rating.outcome.mixed", at: [.member(member)],
            "'\(member)' does not belong to the outcome '\(word.rawValue)'; 'scale' and 'point' belong to 'rated' and "
                + "'reason' to 'notApplicable'",
            ["member": member, "outcome": word.rawValue])
    }
}
