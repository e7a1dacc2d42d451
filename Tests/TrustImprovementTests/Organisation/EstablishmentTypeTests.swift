import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// One type as the register's files have it: code, name and the number of its group.
typealias RegisteredType = (code: String, title: String, group: Int)

struct `An establishment type` {
    /// The register's types and their groups.
    ///
    /// Academies and free schools are groups 10 and 11; 47 and 48 have a group
    /// whose number was not seen.
    static let registered: [RegisteredType] = [
        ("01", "Community school", 4), ("02", "Voluntary aided school", 4), ("03", "Voluntary controlled school", 4),
        ("05", "Foundation school", 4), ("06", "City technology college", 3), ("07", "Community special school", 5),
        ("08", "Non-maintained special school", 5), ("10", "Other independent special school", 5),
        ("11", "Other independent school", 3), ("12", "Foundation special school", 5), ("14", "Pupil referral unit", 4),
        ("15", "Local authority nursery school", 4), ("18", "Further education", 1), ("24", "Secure units", 9),
        ("25", "Offshore schools", 9), ("26", "Service children's education", 9), ("27", "Miscellaneous", 9),
        ("28", "Academy sponsor led", 10), ("29", "Higher education institutions", 2), ("30", "Welsh establishment", 6),
        ("31", "Sixth form centres", 1), ("32", "Special post 16 institution", 9),
        ("33", "Academy special sponsor led", 10), ("34", "Academy converter", 10), ("35", "Free schools", 11),
        ("36", "Free schools special", 11), ("37", "British schools overseas", 9),
        ("38", "Free schools alternative provision", 11), ("39", "Free schools 16 to 19", 11),
        ("40", "University technical college", 11), ("41", "Studio schools", 11),
        ("42", "Academy alternative provision converter", 10),
        ("43", "Academy alternative provision sponsor led", 10), ("44", "Academy special converter", 10),
        ("45", "Academy 16-19 converter", 10), ("46", "Academy 16 to 19 sponsor led", 10),
        ("47", "Children's centre", 0),
        ("48", "Children's centre linked site", 0), ("49", "Online provider", 13),
        ("56", "Institution funded by other government department", 9), ("57", "Academy secure 16 to 19", 10),
    ]

    @Test
    func `is one of the register's, in its order`() {
        #expect(EstablishmentType.known.map(\.rawValue) == Self.registered.map(\.code))
        #expect(EstablishmentType.known.map(\.title) == Self.registered.map(\.title))
    }

    @Test(arguments: registered.map(\.code))
    func `is found by its name in whatever case, and is an academy by its group`(code: String) throws {
        let registered = try #require(Self.registered.first { $0.code == code })
        let type = EstablishmentType(rawValue: code)
        #expect(type.isKnown)
        #expect(EstablishmentType(title: registered.title) == type)
        #expect(EstablishmentType(title: registered.title.uppercased()) == type)
        #expect(type.isAcademy == (registered.group == 10 || registered.group == 11))
        let isSpecial =
            registered.group == 5 || code == "14"
            || [" special", "alternative provision"].contains { registered.title.contains($0) }
        #expect(type.isSpecialOrAlternativeProvision == isSpecial)
    }

    @Test
    func `has the name by which code speaks of it`() {
        let named: [(EstablishmentType, String)] = [
            (.communitySchool, "01"), (.foundationSchool, "05"), (.cityTechnologyCollege, "06"),
            (.pupilReferralUnit, "14"), (.academySponsorLed, "28"), (.academySpecialSponsorLed, "33"),
            (.academyConverter, "34"), (.freeSchools, "35"), (.freeSchoolsSpecial, "36"),
            (.freeSchoolsAlternativeProvision, "38"), (.freeSchools16To19, "39"), (.universityTechnicalCollege, "40"),
            (.studioSchools, "41"), (.academyAlternativeProvisionConverter, "42"),
            (.academyAlternativeProvisionSponsorLed, "43"), (.academySpecialConverter, "44"),
            (.academy16To19Converter, "45"), (.academy16To19SponsorLed, "46"), (.onlineProvider, "49"),
            (.academySecure16To19, "57"),
        ]
        for (type, code) in named { #expect(type.rawValue == code) }
    }

    @Test(arguments: ["99", "1", "2", "", "academyConverter"])
    func `that nobody knows is kept and says nothing of itself`(code: String) {
        let type = EstablishmentType(rawValue: code)
        #expect(!type.isKnown)
        #expect(type.title == code)
        #expect(type.isAcademy == nil)
        #expect(type.isSpecialOrAlternativeProvision == nil)
    }

    @Test(arguments: ["", "Academy", "Community  school", "Community school "])
    func `is not found by another name`(title: String) {
        #expect(EstablishmentType(title: title) == nil)
    }
}
