/// Where an action that followed from a rating is in its life.
public enum RatingActionStatus: String, LifecycleStatus {
    /// It is decided and not begun.
    case planned
    /// It is being done.
    case underWay
    /// It has been done.
    case done
    /// It was given up before it was done.
    case dropped
    /// It should never have been recorded; it is kept and counts for nothing.
    case voided

    /// An action begins as planned.
    public static var initial: RatingActionStatus { .planned }

    /// The statuses to which it may move from this one.
    public var allowedMoves: [RatingActionStatus] {
        switch self {
        case .planned: [.underWay, .done, .dropped, .voided]
        case .underWay: [.planned, .done, .dropped, .voided]
        case .done: [.underWay, .voided]
        case .dropped: [.planned, .voided]
        case .voided: []
        }
    }

    /// Whether it says why: when it is dropped or voided.
    public var needsReason: Bool { self == .dropped || self == .voided }
}
