/// The words for where something is in its life, and the moves that are allowed between them.
///
/// A history that makes another move is kept as it is, and a rule says which moves were allowed.
public protocol LifecycleStatus: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {
    /// The status with which a life usually begins.
    static var initial: Self { get }
    /// The statuses to which something may move from this one.
    var allowedMoves: [Self] { get }
    /// Whether a step to this status has to say why; not unless a lifecycle says so.
    var needsReason: Bool { get }
}

extension LifecycleStatus {
    /// A step to the status may be without a reason.
    public var needsReason: Bool { false }

    /// Whether nothing moves on from here.
    public var isFinal: Bool { allowedMoves.isEmpty }

    /// Whether something may move from this status to another.
    public func allows(_ next: Self) -> Bool {
        allowedMoves.contains(next)
    }
}
