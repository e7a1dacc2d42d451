/// How much an issue matters.
///
/// Errors decide whether something is valid; warnings and advice never do.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// Worth knowing; nothing has to change.
    case advice
    /// Probably wrong or risky, though the data may be right as it is.
    case warning
    /// Wrong: what carries it is not valid.
    case error

    /// Orders severities from advice to error.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .advice: 0
        case .warning: 1
        case .error: 2
        }
    }
}
