/// What part of a trust's or a school's work a goal sets out to improve.
///
/// The known domains are those in which trusts were seen to set goals; the improvement model itself says how to
/// improve, never what. Source: published trust strategies, trust quality descriptions and trust surveys.
public struct GoalDomain: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a domain from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Attainment, such as reading, writing and mathematics combined.
    public static let attainment = GoalDomain(rawValue: "attainment")
    /// Early reading, phonics and reading.
    public static let reading = GoalDomain(rawValue: "reading")
    /// The gap between disadvantaged and other pupils.
    public static let disadvantageGap = GoalDomain(rawValue: "disadvantageGap")
    /// Inclusion, and special educational needs and disabilities.
    public static let inclusion = GoalDomain(rawValue: "inclusion")
    /// Attendance.
    public static let attendance = GoalDomain(rawValue: "attendance")
    /// Behaviour, suspensions and exclusions.
    public static let behaviour = GoalDomain(rawValue: "behaviour")
    /// The quality of curriculum and teaching.
    public static let curriculumAndTeaching = GoalDomain(rawValue: "curriculumAndTeaching")
    /// Personal development, well-being and belonging.
    public static let personalDevelopment = GoalDomain(rawValue: "personalDevelopment")
    /// Workforce: retention, absence, vacancies.
    public static let workforce = GoalDomain(rawValue: "workforce")
    /// Professional development and expertise.
    public static let professionalDevelopment = GoalDomain(rawValue: "professionalDevelopment")
    /// Leadership and governance.
    public static let leadershipAndGovernance = GoalDomain(rawValue: "leadershipAndGovernance")
    /// Finance.
    public static let finance = GoalDomain(rawValue: "finance")
    /// Estates and operations.
    public static let estatesAndOperations = GoalDomain(rawValue: "estatesAndOperations")
    /// Civic work and public benefit.
    public static let civic = GoalDomain(rawValue: "civic")

    /// The domains that this version knows.
    public static let known: [GoalDomain] = [
        .attainment, .reading, .disadvantageGap, .inclusion, .attendance, .behaviour, .curriculumAndTeaching,
        .personalDevelopment, .workforce, .professionalDevelopment, .leadershipAndGovernance, .finance,
        .estatesAndOperations, .civic,
    ]
}
