/// What is judged at an inspection under the education inspection framework, apart from overall effectiveness.
///
/// Source: Ofsted.
public struct KeyJudgement: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a judgement from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The quality of education.
    public static let qualityOfEducation = KeyJudgement(rawValue: "qualityOfEducation")
    /// Behaviour and attitudes.
    public static let behaviourAndAttitudes = KeyJudgement(rawValue: "behaviourAndAttitudes")
    /// Personal development.
    public static let personalDevelopment = KeyJudgement(rawValue: "personalDevelopment")
    /// Leadership and management.
    public static let leadershipAndManagement = KeyJudgement(rawValue: "leadershipAndManagement")
    /// Early years provision, where the school has it.
    public static let earlyYears = KeyJudgement(rawValue: "earlyYears")
    /// Sixth form provision, where the school has it.
    public static let sixthForm = KeyJudgement(rawValue: "sixthForm")

    /// The codes that this version knows.
    public static let known: [KeyJudgement] = [
        .qualityOfEducation, .behaviourAndAttitudes, .personalDevelopment, .leadershipAndManagement,
        .earlyYears, .sixthForm,
    ]
}
