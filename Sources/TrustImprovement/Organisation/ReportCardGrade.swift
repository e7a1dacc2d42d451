/// A grade of a report card, used from 10 November 2025.
///
/// Source: Ofsted.
///
/// Nothing maps or compares it to ``EducationInspectionGrade``: the two are grades of different things.
public enum ReportCardGrade: String, ClosedCode, Comparable {
    /// Exceptional.
    case exceptional
    /// Strong standard.
    case strongStandard
    /// Expected standard.
    case expectedStandard
    /// Needs attention.
    case needsAttention
    /// Urgent improvement.
    case urgentImprovement

    package static var subject: String { "grade of a report card" }
    package static var placeholder: ReportCardGrade { .expectedStandard }

    /// Orders grades from the weakest to the strongest.
    public static func < (left: ReportCardGrade, right: ReportCardGrade) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .urgentImprovement: 0
        case .needsAttention: 1
        case .expectedStandard: 2
        case .strongStandard: 3
        case .exceptional: 4
        }
    }
}
