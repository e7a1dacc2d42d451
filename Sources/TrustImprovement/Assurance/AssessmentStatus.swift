/// Where an assessment is in its life.
public enum AssessmentStatus: String, LifecycleStatus {
    /// It is being planned; its scope may still change freely.
    case draft
    /// Its scope is declared and evidence is being weighed.
    case underWay
    /// Its ratings and findings stand.
    case completed
    /// It should never have been recorded; it is kept and counts for nothing.
    case voided

    /// An assessment begins as a draft.
    public static var initial: AssessmentStatus { .draft }

    /// The statuses to which it may move from this one.
    public var allowedMoves: [AssessmentStatus] {
        switch self {
        case .draft: [.underWay, .voided]
        case .underWay: [.draft, .completed, .voided]
        case .completed: [.underWay, .voided]
        case .voided: []
        }
    }

    /// Whether it says why: when it is voided.
    public var needsReason: Bool { self == .voided }
}
