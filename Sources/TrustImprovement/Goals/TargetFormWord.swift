/// The word for a target's form; what the form needs stands beside it.
enum TargetFormWord: String, ClosedCode {
    case reach
    case changeBy
    case reduceByFraction
    case relativeTo
    case maintain
    case completeMilestone
    case atLeastPoint

    static var subject: String { "form of a target" }
    static var placeholder: TargetFormWord { .reach }

    /// The members of which a target of this form has exactly one each.
    var needed: [[String]] {
        switch self {
        case .reach: [["value"]]
        case .changeBy: [["points", "amount"]]
        case .reduceByFraction: [["fraction"]]
        case .relativeTo: [["comparator"]]
        case .maintain: [["minimum", "maximum", "range"]]
        case .completeMilestone: [["milestone"]]
        case .atLeastPoint: [["scale"], ["point"]]
        }
    }

    /// The members of which a target of this form may have one each.
    var allowed: [[String]] {
        self == .relativeTo ? [["points", "amount"]] : []
    }
}
