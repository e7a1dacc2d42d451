/// Where a criterion is in its life.
///
/// A withdrawn criterion stays in its edition, so that the ratings against it keep their meaning.
public enum CriterionLifecycle: String, LifecycleStatus {
    /// It is being written or tried out.
    case draft
    /// It is in use.
    case current
    /// It is no longer used; what replaced it may be named beside it.
    case withdrawn

    /// A criterion begins as a draft.
    public static var initial: CriterionLifecycle { .draft }

    /// The statuses to which it may move from this one.
    public var allowedMoves: [CriterionLifecycle] {
        switch self {
        case .draft: [.current, .withdrawn]
        case .current: [.withdrawn]
        case .withdrawn: []
        }
    }

    /// Whether it says why: when it is withdrawn.
    public var needsReason: Bool { self == .withdrawn }
}
