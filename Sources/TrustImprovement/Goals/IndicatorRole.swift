/// What an indicator tells about a goal.
///
/// Source: improvement science (driver diagrams): outcome, process and balancing measures.
public enum IndicatorRole: String, ClosedCode {
    /// Whether what was aimed for has come about.
    case outcome
    /// Whether what should bring it about is happening.
    case process
    /// Whether something else has become worse meanwhile.
    case balancing
    /// Whether the work is done as it was planned.
    case implementation

    package static var subject: String { "role of an indicator" }
    package static var placeholder: IndicatorRole { .outcome }
}
