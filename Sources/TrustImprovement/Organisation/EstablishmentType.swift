/// The type of an establishment, by the two-digit code of the register's files.
///
/// The register's web service numbers the same types differently; these are the codes of its downloads, with the
/// leading zero that spreadsheets lose. New types appear and some come back, so an unknown code is kept. Source: Get
/// Information about Schools.
public struct EstablishmentType: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a type from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Community school.
    public static let communitySchool = EstablishmentType(rawValue: "01")
    /// Voluntary aided school.
    public static let voluntaryAidedSchool = EstablishmentType(rawValue: "02")
    /// Voluntary controlled school.
    public static let voluntaryControlledSchool = EstablishmentType(rawValue: "03")
    /// Foundation school.
    public static let foundationSchool = EstablishmentType(rawValue: "05")
    /// City technology college.
    public static let cityTechnologyCollege = EstablishmentType(rawValue: "06")
    /// Community special school.
    public static let communitySpecialSchool = EstablishmentType(rawValue: "07")
    /// Non-maintained special school.
    public static let nonMaintainedSpecialSchool = EstablishmentType(rawValue: "08")
    /// Other independent special school.
    public static let otherIndependentSpecialSchool = EstablishmentType(rawValue: "10")
    /// Other independent school.
    public static let otherIndependentSchool = EstablishmentType(rawValue: "11")
    /// Foundation special school.
    public static let foundationSpecialSchool = EstablishmentType(rawValue: "12")
    /// Pupil referral unit.
    public static let pupilReferralUnit = EstablishmentType(rawValue: "14")
    /// Local authority nursery school.
    public static let localAuthorityNurserySchool = EstablishmentType(rawValue: "15")
    /// Further education.
    public static let furtherEducation = EstablishmentType(rawValue: "18")
    /// Secure units.
    public static let secureUnits = EstablishmentType(rawValue: "24")
    /// Offshore schools.
    public static let offshoreSchools = EstablishmentType(rawValue: "25")
    /// Service children's education.
    public static let serviceChildrensEducation = EstablishmentType(rawValue: "26")
    /// Miscellaneous.
    public static let miscellaneous = EstablishmentType(rawValue: "27")
    /// Academy sponsor led.
    public static let academySponsorLed = EstablishmentType(rawValue: "28")
    /// Higher education institutions.
    public static let higherEducationInstitutions = EstablishmentType(rawValue: "29")
    /// Welsh establishment.
    public static let welshEstablishment = EstablishmentType(rawValue: "30")
    /// Sixth form centres.
    public static let sixthFormCentres = EstablishmentType(rawValue: "31")
    /// Special post 16 institution.
    public static let specialPost16Institution = EstablishmentType(rawValue: "32")
    /// Academy special sponsor led.
    public static let academySpecialSponsorLed = EstablishmentType(rawValue: "33")
    /// Academy converter.
    public static let academyConverter = EstablishmentType(rawValue: "34")
    /// Free schools.
    public static let freeSchools = EstablishmentType(rawValue: "35")
    /// Free schools special.
    public static let freeSchoolsSpecial = EstablishmentType(rawValue: "36")
    /// British schools overseas.
    public static let britishSchoolsOverseas = EstablishmentType(rawValue: "37")
    /// Free schools alternative provision.
    public static let freeSchoolsAlternativeProvision = EstablishmentType(rawValue: "38")
    /// Free schools 16 to 19.
    public static let freeSchools16To19 = EstablishmentType(rawValue: "39")
    /// University technical college.
    public static let universityTechnicalCollege = EstablishmentType(rawValue: "40")
    /// Studio schools.
    public static let studioSchools = EstablishmentType(rawValue: "41")
    /// Academy alternative provision converter.
    public static let academyAlternativeProvisionConverter = EstablishmentType(rawValue: "42")
    /// Academy alternative provision sponsor led.
    public static let academyAlternativeProvisionSponsorLed = EstablishmentType(rawValue: "43")
    /// Academy special converter.
    public static let academySpecialConverter = EstablishmentType(rawValue: "44")
    /// Academy 16-19 converter.
    public static let academy16To19Converter = EstablishmentType(rawValue: "45")
    /// Academy 16 to 19 sponsor led.
    public static let academy16To19SponsorLed = EstablishmentType(rawValue: "46")
    /// Children's centre.
    public static let childrensCentre = EstablishmentType(rawValue: "47")
    /// Children's centre linked site.
    public static let childrensCentreLinkedSite = EstablishmentType(rawValue: "48")
    /// Online provider.
    public static let onlineProvider = EstablishmentType(rawValue: "49")
    /// Institution funded by other government department.
    public static let institutionFundedByOtherGovernmentDepartment = EstablishmentType(rawValue: "56")
    /// Academy secure 16 to 19.
    public static let academySecure16To19 = EstablishmentType(rawValue: "57")
}

extension EstablishmentType {
    /// The types that this version knows, in the order of their codes.
    public static let known: [EstablishmentType] = titles.map(\.type)

    /// The name of the type as the register writes it, or the code where the type is not known.
    public var title: String {
        EstablishmentType.titles.first { $0.type == self }?.title ?? rawValue
    }

    /// Creates the type that the register writes by a name, in whatever case, or `nil` when no known type has it.
    public init?(title: String) {
        let wanted = title.lowercased()
        guard let found = EstablishmentType.titles.first(where: { $0.title.lowercased() == wanted }) else {
            return nil
        }
        self = found.type
    }

    /// Whether the type is an academy or free school, the only establishments that can belong to an academy trust;
    /// `nil` for a type that this version does not know.
    public var isAcademy: Bool? {
        isKnown ? EstablishmentType.academies.contains(self) : nil
    }

    /// Whether the type is a special school, a pupil referral unit or alternative provision, which the published
    /// measures of trusts leave out; `nil` for a type that this version does not know.
    public var isSpecialOrAlternativeProvision: Bool? {
        isKnown ? EstablishmentType.specialOrAlternativeProvision.contains(self) : nil
    }

    private static let academies: Set<EstablishmentType> = [
        .academySponsorLed, .academySpecialSponsorLed, .academyConverter, .freeSchools,
        .freeSchoolsSpecial, .freeSchoolsAlternativeProvision, .freeSchools16To19,
        .universityTechnicalCollege, .studioSchools, .academyAlternativeProvisionConverter,
        .academyAlternativeProvisionSponsorLed, .academySpecialConverter, .academy16To19Converter,
        .academy16To19SponsorLed, .academySecure16To19,
    ]

    private static let specialOrAlternativeProvision: Set<EstablishmentType> = [
        .communitySpecialSchool, .nonMaintainedSpecialSchool, .otherIndependentSpecialSchool,
        .foundationSpecialSchool, .pupilReferralUnit, .academySpecialSponsorLed, .freeSchoolsSpecial,
        .freeSchoolsAlternativeProvision, .academyAlternativeProvisionConverter,
        .academyAlternativeProvisionSponsorLed, .academySpecialConverter,
    ]

    private static let titles: [(type: EstablishmentType, title: String)] = [
        (.communitySchool, "Community school"),
        (.voluntaryAidedSchool, "Voluntary aided school"),
        (.voluntaryControlledSchool, "Voluntary controlled school"),
        (.foundationSchool, "Foundation school"),
        (.cityTechnologyCollege, "City technology college"),
        (.communitySpecialSchool, "Community special school"),
        (.nonMaintainedSpecialSchool, "Non-maintained special school"),
        (.otherIndependentSpecialSchool, "Other independent special school"),
        (.otherIndependentSchool, "Other independent school"),
        (.foundationSpecialSchool, "Foundation special school"),
        (.pupilReferralUnit, "Pupil referral unit"),
        (.localAuthorityNurserySchool, "Local authority nursery school"),
        (.furtherEducation, "Further education"),
        (.secureUnits, "Secure units"),
        (.offshoreSchools, "Offshore schools"),
        (.serviceChildrensEducation, "Service children's education"),
        (.miscellaneous, "Miscellaneous"),
        (.academySponsorLed, "Academy sponsor led"),
        (.higherEducationInstitutions, "Higher education institutions"),
        (.welshEstablishment, "Welsh establishment"),
        (.sixthFormCentres, "Sixth form centres"),
        (.specialPost16Institution, "Special post 16 institution"),
        (.academySpecialSponsorLed, "Academy special sponsor led"),
        (.academyConverter, "Academy converter"),
        (.freeSchools, "Free schools"),
        (.freeSchoolsSpecial, "Free schools special"),
        (.britishSchoolsOverseas, "British schools overseas"),
        (.freeSchoolsAlternativeProvision, "Free schools alternative provision"),
        (.freeSchools16To19, "Free schools 16 to 19"),
        (.universityTechnicalCollege, "University technical college"),
        (.studioSchools, "Studio schools"),
        (.academyAlternativeProvisionConverter, "Academy alternative provision converter"),
        (.academyAlternativeProvisionSponsorLed, "Academy alternative provision sponsor led"),
        (.academySpecialConverter, "Academy special converter"),
        (.academy16To19Converter, "Academy 16-19 converter"),
        (.academy16To19SponsorLed, "Academy 16 to 19 sponsor led"),
        (.childrensCentre, "Children's centre"),
        (.childrensCentreLinkedSite, "Children's centre linked site"),
        (.onlineProvider, "Online provider"),
        (.institutionFundedByOtherGovernmentDepartment, "Institution funded by other government department"),
        (.academySecure16To19, "Academy secure 16 to 19"),
    ]
}
