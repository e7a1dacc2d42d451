/// A grade of the education inspection framework, used until November 2025.
///
/// Source: Ofsted.
///
/// Nothing maps or compares it to ``ReportCardGrade``: the two are grades of different things.
public enum EducationInspectionGrade: String, ClosedCode, Comparable {
    /// Outstanding, grade 1.
    case outstanding
    /// Good, grade 2.
    case good
    /// Requires improvement, grade 3.
    case requiresImprovement
    /// Inadequate, grade 4.
    case inadequate

    package static var subject: String { "grade of the education inspection framework" }
    package static var placeholder: EducationInspectionGrade { .good }

    /// The grade's number in published data, 1 to 4.
    public var number: Int {
        switch self {
        case .outstanding: 1
        case .good: 2
        case .requiresImprovement: 3
        case .inadequate: 4
        }
    }

    /// Orders grades from the weakest to the strongest.
    public static func < (left: EducationInspectionGrade, right: EducationInspectionGrade) -> Bool {
        left.number > right.number
    }
}
