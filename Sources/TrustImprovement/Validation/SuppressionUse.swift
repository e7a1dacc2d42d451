/// What came of one suppression of a record.
struct SuppressionUse: Sendable {
    /// Whether it holds an issue back, or has ended and would.
    var isUsed = false
    /// Whether it has ended.
    var isExpired = false
    /// Whether anybody can tell that there is nothing to hold back.
    var canTell = true
}
