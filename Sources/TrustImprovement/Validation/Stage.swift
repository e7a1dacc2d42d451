/// How far a record has come, which decides what it must have.
///
/// The same record can be a good draft and a poor agreed plan. A stage says what is asked of a record and is not written in
/// it: whoever checks the record names the stage.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    /// Being written; nothing has to be finished.
    case draft
    /// Decided on, so that everybody can see what was agreed.
    case agreed
    /// Being worked on.
    case active
    /// Being looked back on, by the trust or by somebody else.
    case underReview
    /// At its end.
    case closed
}

extension Stage: Comparable {
    /// Orders stages from draft to closed.
    public static func < (left: Stage, right: Stage) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .draft: 0
        case .agreed: 1
        case .active: 2
        case .underReview: 3
        case .closed: 4
        }
    }
}
