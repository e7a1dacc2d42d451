/// Where a goal is in its life, which says nothing about whether it has been achieved.
///
/// A goal can be completed without having been achieved, and can be achieved while it is still active; for that see
/// ``Achievement``. A goal that was completed or abandoned too early can be taken up again, as a step of its own.
public enum GoalStatus: String, LifecycleStatus {
    /// Being written.
    case draft
    /// Put forward for a decision.
    case proposed
    /// Decided on, and not begun.
    case agreed
    /// Being worked on.
    case active
    /// Begun, and not being worked on for now.
    case paused
    /// Worked on to its end.
    case completed
    /// Given up before its end.
    case abandoned

    /// The status with which a goal usually begins: ``draft``.
    public static var initial: GoalStatus { .draft }

    /// Whether work on the goal has ended: ``completed`` or ``abandoned``.
    public var isClosed: Bool { self == .completed || self == .abandoned }

    /// The statuses to which a goal may move from this one.
    public var allowedMoves: [GoalStatus] {
        switch self {
        case .draft: [.proposed, .agreed, .abandoned]
        case .proposed: [.draft, .agreed, .abandoned]
        case .agreed: [.proposed, .active, .abandoned]
        case .active: [.paused, .completed, .abandoned]
        case .paused: [.active, .completed, .abandoned]
        case .completed: [.active]
        case .abandoned: [.draft]
        }
    }

    /// Whether it says why: when it is paused or abandoned.
    public var needsReason: Bool { self == .paused || self == .abandoned }
}
