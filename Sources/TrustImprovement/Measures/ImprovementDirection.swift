/// Which way a measure moves when things get better.
public enum ImprovementDirection: Hashable, Sendable {
    /// Higher is better: attainment, attendance.
    case higher
    /// Lower is better: absence, suspensions, a gap.
    case lower
    /// A value inside the range is best, and both too little and too much are worse: many costs.
    case within(DecimalRange)
}

/// The word for a direction of improvement; the range of `within` stands beside it.
enum ImprovementDirectionWord: String, ClosedCode {
    case higher
    case lower
    case within

    static var subject: String { "direction of improvement" }
    static var placeholder: ImprovementDirectionWord { .higher }
}
