/// Where a concern is in its life.
public enum ConcernStatus: String, LifecycleStatus {
    /// It is being dealt with.
    case open
    /// It has been dealt with, for a stated reason.
    case closed
    /// It should never have been recorded; it is kept and counts for nothing.
    case voided

    /// A concern begins as open.
    public static var initial: ConcernStatus { .open }

    /// The statuses to which it may move from this one.
    public var allowedMoves: [ConcernStatus] {
        switch self {
        case .open: [.closed, .voided]
        case .closed: [.open, .voided]
        case .voided: []
        }
    }

    /// Whether it says why: when it is closed or voided.
    public var needsReason: Bool { self == .closed || self == .voided }
}
