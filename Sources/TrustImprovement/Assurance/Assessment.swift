/// One look at a trust or a school against one edition of a framework, by one group of respondents, in one round.
///
/// Groups and rounds are separate assessments, so that they can be laid beside each other. There is no overall score:
/// nothing adds up ratings or makes an average of them.
public struct Assessment: JSONConvertible, Identifiable {
    /// What is assessed.
    public enum Subject: Hashable, Sendable {
        /// The trust whose record this is.
        case trust
        /// One school.
        case school(URN)
    }

    /// The name by which other parts of the record refer to it.
    public var id: Identifier<Assessment>
    /// The framework, with its edition.
    public var framework: FrameworkReference
    /// The round to which it belongs, such as `spring 2026`; rounds are told apart by this and ordered by date.
    public var round: String?
    /// The group whose view it records.
    public var respondentGroup: RespondentGroup?
    /// The day as of which it speaks.
    public var date: CalendarDate?
    /// What it is for.
    public var purpose: AssurancePurpose?
    /// Which criteria it looks at, declared first.
    public var scope: AssessmentScope
    /// Who makes it.
    public var assessor: Assessor?
    /// What there was to look at, and what was looked at.
    public var sampling: SamplingFrame?
    /// What it says of each criterion.
    public var ratings: [CriterionRating]
    /// What was found, apart from any rating.
    public var findings: [Finding]
    /// Where it has been in its life, step by step.
    public var history: StatusHistory<AssessmentStatus>
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var school: URN?

    /// Creates an assessment.
    public init(
        id: Identifier<Assessment>,
        framework: FrameworkReference,
        subject: Subject = .trust,
        round: String? = nil,
        respondentGroup: RespondentGroup? = nil,
        date: CalendarDate? = nil,
        purpose: AssurancePurpose? = nil,
        scope: AssessmentScope = AssessmentScope(),
        assessor: Assessor? = nil,
        sampling: SamplingFrame? = nil,
        ratings: [CriterionRating] = [],
        findings: [Finding] = [],
        history: StatusHistory<AssessmentStatus> = StatusHistory()
    ) {
        self.id = id
        self.framework = framework
        self.round = round
        self.respondentGroup = respondentGroup
        self.date = date
        self.purpose = purpose
        self.scope = scope
        self.assessor = assessor
        self.sampling = sampling
        self.ratings = ratings
        self.findings = findings
        self.history = history
        self.subject = subject
    }

    /// What is assessed.
    ///
    /// In JSON a school is the member `school`; without it the trust is meant.
    public var subject: Subject {
        get { school.map(Subject.school) ?? .trust }
        set {
            switch newValue {
            case .trust: school = nil
            case .school(let urn): school = urn
            }
        }
    }

    /// Where it is in its life; `nil` where that is not recorded.
    public var status: AssessmentStatus? { history.current }

    /// What it says of a criterion, or `nil` when it says nothing.
    public func rating(of criterion: Identifier<AssuranceCriterion>) -> CriterionRating? {
        ratings.first { $0.criterion == criterion }
    }

    /// The criteria in scope of which it says nothing, in the order of the scope.
    public var unansweredCriteria: [Identifier<AssuranceCriterion>] {
        let answered = Set(ratings.map(\.criterion))
        return scope.inForce.filter { !answered.contains($0) }
    }
}

extension Assessment: Described {
    package static var placeholder: Assessment { Assessment(id: .placeholder, framework: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("framework", &framework)
        visitor.optional("school", &school)
        visitor.optional("round", &round)
        visitor.optional("respondentGroup", &respondentGroup)
        visitor.optional("date", &date)
        visitor.optional("purpose", &purpose)
        visitor.defaulted("scope", &scope, usual: AssessmentScope())
        visitor.optional("assessor", &assessor)
        visitor.optional("sampling", &sampling)
        visitor.list("ratings", &ratings)
        visitor.list("findings", &findings)
        visitor.list("history", &history.changes)
    }
}
