import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// An open code's list as it is written in records, which never changes its meaning.
struct OpenCodeLaws: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: @Sendable () throws -> Void

    init<Code: OpenCodeValue>(_: Code.Type, _ codes: [String]) {
        testDescription = "\(Code.self)"
        check = {
            #expect(Code.known.map(\.rawValue) == codes)
            #expect(Set(Code.known).count == codes.count)
            let values = codes.map(Code.init(rawValue:)) + [Code(rawValue: "nobody knows"), Code(rawValue: "")]
            checkHashable(equivalenceClasses: values.map { [$0, Code(rawValue: $0.rawValue)] })
            for value in values {
                #expect(value.isKnown == codes.contains(value.rawValue))
                #expect(value.description == value.rawValue)
                checkCodable(value)
                try #expect(MinimalEncoder.encode(value) == .string(value.rawValue))
                #expect(String(decoding: value.json(.compact), as: UTF8.self) == "\"\(value.rawValue)\"\n")
                #expect(Code.read(json: value.json(.compact), options: JSONReadingOptions()).value == value)
            }
            #expect(
                Code.read(json: "1".utf8, options: JSONReadingOptions()).issues.map(\.code) == ["member.type"])
            #expect(throws: DecodingError.self) { try MinimalDecoder.decode(Code.self, from: .integer(1)) }
        }
    }

    static let all: [OpenCodeLaws] = [
        OpenCodeLaws(
            CategoryOfConcern.self,
            ["specialMeasures", "requiresSignificantImprovement", "seriousWeaknesses", "noticeToImprove"]),
        OpenCodeLaws(DirectionOfTravel.self, ["maintain", "develop"]),
        OpenCodeLaws(
            EstablishmentStatus.self,
            ["open", "closed", "openButProposedToClose", "proposedToOpen", "createdInError"]),
        OpenCodeLaws(
            EvaluationArea.self,
            [
                "inclusion", "curriculumAndTeaching", "achievement", "attendanceAndBehaviour",
                "personalDevelopmentAndWellBeing", "leadershipAndGovernance", "earlyYears", "post16Provision",
            ]),
        OpenCodeLaws(
            GovernanceRole.self,
            [
                "member", "memberOrganisation", "trustee", "chairOfTrustees", "accountingOfficer",
                "chiefFinancialOfficer", "chairOfLocalGoverningBody", "localGovernor", "governanceProfessional",
            ]),
        OpenCodeLaws(
            KeyJudgement.self,
            [
                "qualityOfEducation", "behaviourAndAttitudes", "personalDevelopment", "leadershipAndManagement",
                "earlyYears", "sixthForm",
            ]),
        OpenCodeLaws(MembershipReason.self, ["intervention", "initiatedByTrust", "sponsorOrTrustClosure"]),
        OpenCodeLaws(
            PhaseOfEducation.self,
            [
                "notApplicable", "nursery", "primary", "middleDeemedPrimary", "secondary", "middleDeemedSecondary",
                "16plus", "allThrough",
            ]),
        OpenCodeLaws(
            TrustFunction.self,
            [
                "visionAndValues", "curriculum", "pedagogy", "assessment", "behaviour", "professionalDevelopment",
                "specialEducationalNeeds", "safeguarding", "qualityAssurance", "dataCollection", "finance",
                "humanResources", "estates", "informationTechnology", "admissions", "governance",
            ]),
        OpenCodeLaws(
            TrustKind.self, ["multiAcademyTrust", "singleAcademyTrust", "secureSingleAcademyTrust"]),
        OpenCodeLaws(
            TrustStatus.self, ["open", "closed", "proposedToOpen", "proposedToClose", "createdInError"]),
        OpenCodeLaws(EstablishmentType.self, `An establishment type`.registered.map(\.code)),
    ]
}

/// A closed list: its words from the first to the last, which is also their order where they have one.
struct ClosedCodeLaws: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: @Sendable () throws -> Void

    init<Code: ClosedCode & Hashable & Sendable>(_: Code.Type, _ words: [String], misspelt: String, _ message: String) {
        testDescription = "\(Code.self)"
        check = {
            #expect(Code.allCases.map(\.rawValue) == words)
            for value in Code.allCases {
                checkCodable(value)
                try #expect(MinimalEncoder.encode(value) == .string(value.rawValue))
                #expect(String(decoding: value.json(.compact), as: UTF8.self) == "\"\(value.rawValue)\"\n")
                #expect(Code.read(json: value.json(.compact), options: JSONReadingOptions()).value == value)
            }
            let reading = Code.read(json: "\"\(misspelt)\"".utf8, options: JSONReadingOptions())
            #expect(reading.value == nil)
            #expect(reading.issues.map(\.code) == ["member.text"])
            #expect(reading.issues.map(\.message) == [message])
            #expect(throws: DecodingError.self) { try MinimalDecoder.decode(Code.self, from: .string(misspelt)) }
            #expect(throws: DecodingError.self) { try MinimalDecoder.decode(Code.self, from: .string("")) }
        }
    }

    static let all: [ClosedCodeLaws] = [
        ClosedCodeLaws(
            AlignmentDegree.self, ["schoolDetermined", "collaborative", "aligned", "standardised", "centralised"],
            misspelt: "standardized",
            "'standardized' is not a degree of alignment: a degree of alignment is one of 'schoolDetermined', 'collaborative', "
                + "'aligned', 'standardised' and 'centralised'; did you mean 'standardised'?"),
        ClosedCodeLaws(
            EducationInspectionGrade.self, ["outstanding", "good", "requiresImprovement", "inadequate"],
            misspelt: "satisfactory",
            "'satisfactory' is not a grade of the education inspection framework: a grade of the education inspection framework is one of 'outstanding', "
                + "'good', 'requiresImprovement' and 'inadequate'"),
        ClosedCodeLaws(
            InspectionRegime.self, ["overallEffectiveness", "gradedWithoutOverall", "reportCard"],
            misspelt: "reportcard",
            "'reportcard' is not an inspection regime: an inspection regime is one of 'overallEffectiveness', "
                + "'gradedWithoutOverall' and 'reportCard'; did you mean 'reportCard'?"),
        ClosedCodeLaws(
            Region.self,
            [
                "eastMidlands", "eastOfEngland", "london", "northEast", "northWest", "southEast", "southWest",
                "westMidlands", "yorkshireAndTheHumber",
            ], misspelt: "wales",
            "'wales' is not a region of England: a region of England is one of 'eastMidlands', 'eastOfEngland', 'london', "
                + "'northEast', 'northWest', 'southEast', 'southWest', 'westMidlands' and 'yorkshireAndTheHumber'"),
        ClosedCodeLaws(
            ReportCardGrade.self,
            ["exceptional", "strongStandard", "expectedStandard", "needsAttention", "urgentImprovement"],
            misspelt: "good",
            "'good' is not a grade of a report card: a grade of a report card is one of 'exceptional', 'strongStandard', "
                + "'expectedStandard', 'needsAttention' and 'urgentImprovement'"),
        ClosedCodeLaws(
            SafeguardingStandards.self, ["met", "notMet"], misspelt: "unmet",
            "'unmet' is not an outcome for safeguarding standards: an outcome for safeguarding standards is one of 'met' and 'notMet'"
        ),
    ]
}

struct `A list of codes` {
    @Test(arguments: OpenCodeLaws.all)
    func `that others extend keeps what it does not know`(laws: OpenCodeLaws) throws { try laws.check() }

    @Test(arguments: ClosedCodeLaws.all)
    func `that cannot grow refuses what is not on it`(laws: ClosedCodeLaws) throws { try laws.check() }

    @Test
    func `is ordered where its words are steps`() {
        checkComparable(
            ascending: [
                AlignmentDegree.schoolDetermined, .collaborative, .aligned, .standardised, .centralised,
            ])
        checkComparable(ascending: [EducationInspectionGrade.inadequate, .requiresImprovement, .good, .outstanding])
        checkComparable(
            ascending: [
                ReportCardGrade.urgentImprovement, .needsAttention, .expectedStandard, .strongStandard, .exceptional,
            ])
        #expect(EducationInspectionGrade.allCases.map(\.number) == [1, 2, 3, 4])
    }

    @Test
    func `has the register's names`() {
        #expect(
            TrustKind.known.map(\.title) == [
                "Multi-academy trust", "Single-academy trust", "Secure single-academy trust",
            ])
        #expect(TrustKind(rawValue: "other").title == "other")
        #expect(
            PhaseOfEducation.known.map(\.title) == [
                "Not applicable", "Nursery", "Primary", "Middle deemed primary", "Secondary", "Middle deemed secondary",
                "16 plus", "All-through",
            ])
        #expect(PhaseOfEducation(rawValue: "upper").title == "upper")
        #expect(
            Region.allCases.map(\.title) == [
                "East Midlands", "East of England", "London", "North East", "North West", "South East", "South West",
                "West Midlands", "Yorkshire and the Humber",
            ])
        for region in Region.allCases {
            #expect(Region(title: region.title) == region)
            #expect(Region(title: region.title.uppercased()) == region)
        }
        #expect(Region(title: "Yorkshire and The Humber") == .yorkshireAndTheHumber)
        for title in ["", "Wales", "Not Applicable", "North of England"] { #expect(Region(title: title) == nil) }
    }

    @Test
    func `tells what follows from a code, and nothing from one that nobody knows`() {
        let statuses = EstablishmentStatus.known + [EstablishmentStatus(rawValue: "pendingApproval")]
        #expect(statuses.map(\.isOpen) == [true, false, true, false, false, nil])
        let phases = PhaseOfEducation.known + [PhaseOfEducation(rawValue: "upper")]
        #expect(phases.map(\.includesKeyStage2) == [nil, false, true, true, false, true, false, true, nil])
        #expect(
            GovernanceRole.known.filter(\.isSingular) == [
                .chairOfTrustees, .accountingOfficer, .chiefFinancialOfficer, .governanceProfessional,
            ])
        #expect(!GovernanceRole(rawValue: "clerk").isSingular)
        #expect(EvaluationArea.core == Array(EvaluationArea.known.prefix(6)))
        for kind in SchoolLinkKind.known + [SchoolLinkKind(rawValue: "federated")] {
            let isSuccession = kind.rawValue.hasPrefix("successor") || kind.rawValue.hasPrefix("predecessor")
            let expected: SchoolLinkKind.Succession = kind.rawValue.hasPrefix("successor") ? .after : .before
            #expect(kind.succession == (isSuccession ? expected : nil), "\(kind)")
        }
    }
}
