/// What kind of thing a piece of evidence is.
public struct EvidenceKind: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a kind of evidence from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A document such as a policy or a plan.
    public static let document = EvidenceKind(rawValue: "document")
    /// The minutes of a meeting.
    public static let minutes = EvidenceKind(rawValue: "minutes")
    /// Figures, such as readings of a measure.
    public static let figures = EvidenceKind(rawValue: "figures")
    /// A visit to a school or a team.
    public static let visit = EvidenceKind(rawValue: "visit")
    /// Something seen as it happened.
    public static let observation = EvidenceKind(rawValue: "observation")
    /// What somebody said, alone or in a group.
    public static let conversation = EvidenceKind(rawValue: "conversation")
    /// Answers to a set of questions.
    public static let survey = EvidenceKind(rawValue: "survey")
    /// A look at samples of work.
    public static let workSample = EvidenceKind(rawValue: "workSample")
    /// The report of an inspection.
    public static let inspectionReport = EvidenceKind(rawValue: "inspectionReport")
    /// A review by somebody outside.
    public static let externalReview = EvidenceKind(rawValue: "externalReview")
    /// An audit of accounts or controls.
    public static let audit = EvidenceKind(rawValue: "audit")

    /// The codes that this version knows.
    public static let known: [EvidenceKind] = [
        .document, .minutes, .figures, .visit, .observation, .conversation, .survey, .workSample, .inspectionReport,
        .externalReview, .audit,
    ]
}
