/// The measures of a school's pupils that the performance tables take from the school census.
public enum SchoolCensusMeasure: String, CaseIterable, Hashable, Sendable {
    /// The number of pupils on roll.
    case pupilsOnRoll = "census.pupils"
    /// The share of pupils with an education, health and care plan.
    case educationHealthAndCarePlan = "census.educationHealthAndCarePlan"
    /// The share of pupils with support for special educational needs.
    case specialEducationalNeedsSupport = "census.specialEducationalNeedsSupport"
    /// The share of pupils whose first language is not English.
    case englishAdditionalLanguage = "census.englishAdditionalLanguage"
    /// The share of pupils eligible for free school meals at any time in the last six years.
    case freeSchoolMealsInSixYears = "census.freeSchoolMealsInSixYears"

    /// The name by which readings refer to the measure.
    public var id: Identifier<Measure> { Identifier(known: rawValue) }

    /// What a person calls the measure.
    public var title: String {
        switch self {
        case .pupilsOnRoll: "Pupils on roll"
        case .educationHealthAndCarePlan: "Pupils with an education, health and care plan"
        case .specialEducationalNeedsSupport: "Pupils with support for special educational needs"
        case .englishAdditionalLanguage: "Pupils with English as an additional language"
        case .freeSchoolMealsInSixYears: "Pupils eligible for free school meals in the last six years"
        }
    }

    /// The measure.
    ///
    /// It describes a school's context, so neither more nor less of it is better.
    public var definition: Measure {
        Measure(
            known: id, version: nil, title: title, unit: self == .pupilsOnRoll ? .pupils : .percent, direction: nil,
            additivity: self == .pupilsOnRoll ? .sum : .weightedMean, decimalPlaces: self == .pupilsOnRoll ? 0 : 2,
            source: Source(title: "School census", publisher: "Department for Education", licence: "OGL-UK-3.0"))
    }
}
