/// A part of a trust's work whose ways of working can be more or less shared between its schools.
public struct TrustFunction: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a function from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Vision and values.
    public static let visionAndValues = TrustFunction(rawValue: "visionAndValues")
    /// Curriculum.
    public static let curriculum = TrustFunction(rawValue: "curriculum")
    /// Pedagogy.
    public static let pedagogy = TrustFunction(rawValue: "pedagogy")
    /// Assessment.
    public static let assessment = TrustFunction(rawValue: "assessment")
    /// Behaviour.
    public static let behaviour = TrustFunction(rawValue: "behaviour")
    /// Professional development.
    public static let professionalDevelopment = TrustFunction(rawValue: "professionalDevelopment")
    /// Special educational needs and disabilities.
    public static let specialEducationalNeeds = TrustFunction(rawValue: "specialEducationalNeeds")
    /// Safeguarding.
    public static let safeguarding = TrustFunction(rawValue: "safeguarding")
    /// Quality assurance.
    public static let qualityAssurance = TrustFunction(rawValue: "qualityAssurance")
    /// Data collection points.
    public static let dataCollection = TrustFunction(rawValue: "dataCollection")
    /// Finance.
    public static let finance = TrustFunction(rawValue: "finance")
    /// Human resources.
    public static let humanResources = TrustFunction(rawValue: "humanResources")
    /// Estates.
    public static let estates = TrustFunction(rawValue: "estates")
    /// Information technology.
    public static let informationTechnology = TrustFunction(rawValue: "informationTechnology")
    /// Admissions.
    public static let admissions = TrustFunction(rawValue: "admissions")
    /// Governance.
    public static let governance = TrustFunction(rawValue: "governance")

    /// The codes that this version knows.
    public static let known: [TrustFunction] = [
        .visionAndValues, .curriculum, .pedagogy, .assessment, .behaviour, .professionalDevelopment,
        .specialEducationalNeeds, .safeguarding, .qualityAssurance, .dataCollection, .finance,
        .humanResources, .estates, .informationTechnology, .admissions, .governance,
    ]
}
