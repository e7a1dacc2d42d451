/// Where an implementation stands; it may go back to an earlier phase at any time.
///
/// They were called stages until 2019 and are called phases since, so that nobody reads them as a line. Stopping a
/// practice goes through the same four. Source: Education Endowment Foundation, *A School's Guide to Implementation*,
/// third edition, 2024.
public enum ImplementationPhase: String, LifecycleStatus {
    /// Find out what is needed and what would fit.
    case explore
    /// Plan, and get people and systems ready.
    case prepare
    /// Put it to work, watch and adapt.
    case deliver
    /// Keep it going once it works.
    case sustain

    /// The phase with which an implementation usually begins.
    public static var initial: ImplementationPhase { .explore }

    /// Every earlier phase and the next one.
    public var allowedMoves: [ImplementationPhase] {
        ImplementationPhase.allCases.filter { $0 < self || $0.previous == self }
    }

    /// The phase that comes before this one, or `nil` for the first.
    ///
    /// A phase stands on the one before it: nothing is delivered that was not prepared.
    public var previous: ImplementationPhase? {
        switch self {
        case .explore: nil
        case .prepare: .explore
        case .deliver: .prepare
        case .sustain: .deliver
        }
    }

    /// The official name of the phase.
    public var title: String {
        switch self {
        case .explore: "Explore"
        case .prepare: "Prepare"
        case .deliver: "Deliver"
        case .sustain: "Sustain"
        }
    }
}

extension ImplementationPhase: Comparable {
    /// Orders phases as a first pass goes through them.
    public static func < (left: ImplementationPhase, right: ImplementationPhase) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .explore: 0
        case .prepare: 1
        case .deliver: 2
        case .sustain: 3
        }
    }
}

extension ImplementationPhase: ClosedCode {
    package static var subject: String { "implementation phase" }
    package static var placeholder: ImplementationPhase { .explore }
}
