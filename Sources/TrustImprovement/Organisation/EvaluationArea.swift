/// What a report card grades, apart from safeguarding.
///
/// Source: Ofsted, from November 2025.
public struct EvaluationArea: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates an area from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Inclusion.
    public static let inclusion = EvaluationArea(rawValue: "inclusion")
    /// Curriculum and teaching.
    public static let curriculumAndTeaching = EvaluationArea(rawValue: "curriculumAndTeaching")
    /// Achievement.
    public static let achievement = EvaluationArea(rawValue: "achievement")
    /// Attendance and behaviour.
    public static let attendanceAndBehaviour = EvaluationArea(rawValue: "attendanceAndBehaviour")
    /// Personal development and well-being.
    public static let personalDevelopmentAndWellBeing = EvaluationArea(rawValue: "personalDevelopmentAndWellBeing")
    /// Leadership and governance.
    public static let leadershipAndGovernance = EvaluationArea(rawValue: "leadershipAndGovernance")
    /// Early years provision, where the school has it.
    public static let earlyYears = EvaluationArea(rawValue: "earlyYears")
    /// Post-16 provision, where the school has it.
    public static let post16Provision = EvaluationArea(rawValue: "post16Provision")

    /// The codes that this version knows.
    public static let known: [EvaluationArea] = [
        .inclusion, .curriculumAndTeaching, .achievement, .attendanceAndBehaviour,
        .personalDevelopmentAndWellBeing, .leadershipAndGovernance, .earlyYears, .post16Provision,
    ]

    /// The six areas that every report card grades.
    public static let core: [EvaluationArea] = [
        .inclusion, .curriculumAndTeaching, .achievement, .attendanceAndBehaviour,
        .personalDevelopmentAndWellBeing, .leadershipAndGovernance,
    ]
}
