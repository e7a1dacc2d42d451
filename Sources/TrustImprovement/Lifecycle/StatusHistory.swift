/// The life of something, step by step.
///
/// Nothing is overwritten: a step that was recorded late stands beside the others, with the day on which it was recorded.
public struct StatusHistory<Status: LifecycleStatus>: Hashable, Sendable {
    /// The steps, in the order in which they were added.
    public var changes: [StatusChange<Status>]

    /// Creates a history from its steps, in any order.
    public init(_ changes: [StatusChange<Status>] = []) {
        self.changes = changes
    }

    /// The latest status, or `nil` before the first step.
    public var current: Status? { order.last.map { changes[$0].status } }

    /// The status on a day, or `nil` before the first step.
    ///
    /// - Parameters:
    ///   - date: The day that is asked about.
    ///   - known: The day on which it is asked: steps recorded later are left out. Without it, all that is known now counts.
    public func status(on date: CalendarDate, asKnownOn known: CalendarDate? = nil) -> Status? {
        let last = order.last { position in
            let change = changes[position]
            guard change.since <= date else { return false }
            guard let known else { return true }
            return change.known <= known
        }
        return last.map { changes[$0].status }
    }

    /// The moves that the lifecycle does not allow: the position of each step that makes one, with the status before it.
    public var disallowedMoves: [(position: Int, from: Status)] {
        let order = order
        return zip(order, order.dropFirst()).compactMap { before, after in
            let from = changes[before].status
            return from.allows(changes[after].status) ? nil : (after, from)
        }
    }

    /// The positions of the steps by the day from which each held; steps of one day keep their order.
    private var order: [Int] {
        changes.indices.sorted { (changes[$0].since, $0) < (changes[$1].since, $1) }
    }
}
