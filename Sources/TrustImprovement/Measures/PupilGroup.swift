/// Which of the pupils a figure or a goal is about.
///
/// The known groups are those of the published key stage 2 tables.
public struct PupilGroup: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a group from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// All pupils.
    public static let all = PupilGroup(rawValue: "all")
    /// Girls.
    public static let girls = PupilGroup(rawValue: "girls")
    /// Boys.
    public static let boys = PupilGroup(rawValue: "boys")
    /// Disadvantaged pupils: eligible for free school meals in the last six years, looked after, or adopted from care.
    public static let disadvantaged = PupilGroup(rawValue: "disadvantaged")
    /// Pupils who are not disadvantaged.
    public static let notDisadvantaged = PupilGroup(rawValue: "notDisadvantaged")
    /// Pupils with an education, health and care plan.
    public static let educationHealthAndCarePlan = PupilGroup(rawValue: "educationHealthAndCarePlan")
    /// Pupils with support for special educational needs.
    public static let specialEducationalNeedsSupport = PupilGroup(rawValue: "specialEducationalNeedsSupport")
    /// Pupils without special educational needs.
    public static let noSpecialEducationalNeeds = PupilGroup(rawValue: "noSpecialEducationalNeeds")
    /// Pupils whose first language is English.
    public static let englishFirstLanguage = PupilGroup(rawValue: "englishFirstLanguage")
    /// Pupils with English as an additional language.
    public static let englishAdditionalLanguage = PupilGroup(rawValue: "englishAdditionalLanguage")
    /// Pupils who joined their school late, as the tables define it.
    public static let mobile = PupilGroup(rawValue: "mobile")
    /// Pupils who did not join their school late.
    public static let nonMobile = PupilGroup(rawValue: "nonMobile")
    /// Pupils with low prior attainment.
    public static let lowPriorAttainment = PupilGroup(rawValue: "lowPriorAttainment")
    /// Pupils with middle prior attainment.
    public static let middlePriorAttainment = PupilGroup(rawValue: "middlePriorAttainment")
    /// Pupils with high prior attainment.
    public static let highPriorAttainment = PupilGroup(rawValue: "highPriorAttainment")

    /// The groups that this version knows.
    public static let known: [PupilGroup] = [
        .all, .girls, .boys, .disadvantaged, .notDisadvantaged, .educationHealthAndCarePlan,
        .specialEducationalNeedsSupport, .noSpecialEducationalNeeds, .englishFirstLanguage,
        .englishAdditionalLanguage, .mobile, .nonMobile, .lowPriorAttainment, .middlePriorAttainment,
        .highPriorAttainment,
    ]
}
