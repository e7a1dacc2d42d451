import TrustImprovement
import TrustImprovementTestSupport

/// A record in which every described type stands at least once and every member has a value.
enum FullRecord {
    static func make() throws -> TrustRecord {
        var record = TrustRecord(
            trust: try trust(), asOf: "2025-12-01", schools: [try primary(), secondary()], measures: try measures(),
            readings: try readings(),
            sources: [
                Source(
                    title: "Get Information about Schools", publisher: "Department for Education",
                    address: "https://get-information-schools.service.gov.uk", licence: "OGL-UK-3.0",
                    published: "2025-11-30")
            ])
        record.unrecognised = ["vendor.note": .string("kept")]
        return record
    }

    static func trust() throws -> Trust {
        Trust(
            id: "heath", name: "Heath Trust", kind: .multiAcademyTrust, status: .open, uid: "2044",
            reference: "TR00055", ukprn: "10058700", companyNumber: "07318714", opened: "2010-07-19",
            closed: "2031-08-31", headquartersRegion: .eastMidlands,
            memberships: [
                try Membership(
                    school: "143601", joined: "2016-10-01", left: "2030-08-31", reasonJoined: .initiatedByTrust,
                    reasonLeft: .intervention),
                try Membership(school: "139557"),
            ],
            governance: [
                try GovernanceAppointment(
                    role: .trustee, holder: "trustee-3", start: "2022-09-01", end: "2026-08-31", isExOfficio: true,
                    isEmployee: false, school: "143601", appointingBody: "the members")
            ],
            operatingModel: OperatingModel(alignments: [
                try FunctionAlignment(
                    function: .curriculum, degree: .aligned, phase: .primary, cluster: "north", theme: "phonics",
                    isEarned: true, directionOfTravel: .develop, start: "2023-09-01", end: "2027-08-31"),
                try FunctionAlignment(function: .finance, degree: .centralised),
            ]),
            objectives: [StrategicObjective(id: "read", title: "Every child reads by seven")])
    }

    static func primary() throws -> School {
        School(
            urn: "143601", name: "St Mary's C of E Primary – “Ash”", laestab: "8913614", ukprn: "10058701",
            phase: .primary, type: EstablishmentType(rawValue: "34"), status: .open, statutoryLowAge: 3,
            statutoryHighAge: 11, localAuthority: "891", region: .eastMidlands, postcode: "NG20 8JX", roll: 420,
            capacity: 410, opened: "2016-10-01", closed: "2030-08-31",
            links: [SchoolLink(school: "122734", kind: .predecessor, established: "2016-10-01")],
            inspections: [
                Inspection(
                    date: "2019-05-14",
                    findings: .overallEffectiveness(
                        .good, judgements: [KeyJudgementGrade(.qualityOfEducation, .good)],
                        safeguardingIsEffective: true),
                    published: "2019-06-20", school: "122734", categoryOfConcern: .noticeToImprove),
                Inspection(
                    date: "2024-10-01",
                    findings: .gradedWithoutOverall(
                        judgements: [KeyJudgementGrade(.earlyYears, .outstanding)], safeguardingIsEffective: false)),
                Inspection(
                    date: "2025-11-18",
                    findings: .reportCard(
                        areas: [EvaluationAreaGrade(.inclusion, .strongStandard)], safeguarding: .met)),
            ])
    }

    static func secondary() -> School {
        School(urn: "139557", name: "Lime Tree Academy", phase: .secondary)
    }

    static func measures() throws -> [Measure] {
        [
            try Measure(
                id: "ks2.rwm.expected", version: "2023", title: "Expected standard in reading, writing and maths",
                definition: "Share of pupils at the end of key stage 2.", unit: .percent, direction: .higher,
                additivity: .weightedMean, decimalPlaces: 0,
                source: Source(title: "Key stage 2 attainment", published: "2024-12-12"),
                comparableVersions: ["2019"]),
            try Measure(
                id: "reserves", title: "Reserves",
                unit: .percent, direction: .within(DecimalRange(lower: 5, upper: ExactDecimal("7.50")))),
            try Measure(id: "absence", title: "Absence", unit: .percent, direction: .lower),
            try Measure(id: "fsm", title: "Free school meals", unit: .pupils, direction: nil, additivity: .sum),
        ]
    }

    static func readings() throws -> [Reading] {
        [
            Reading(
                id: "r1", measure: try MeasureReference("ks2.rwm.expected@2023"),
                value: .number(try ExactDecimal("64.90")), period: .academicYear("2024/25"),
                population: Population(.schools(["143601", "139557"]), pupils: .disadvantaged), pupils: 58,
                published: "2025-12-11", status: .final, source: Source(title: "Key stage 2 attainment"),
                predatesJoining: true),
            Reading(
                measure: try MeasureReference("ks2.rwm.expected@2023"),
                value: .estimate(
                    try Estimate(
                        point: ExactDecimal("-0.4"), lower: ExactDecimal("-1.10"), upper: ExactDecimal("0.3"),
                        confidence: Percentage(95))),
                period: .academicYear("2023/24"), population: Population(.phase(.primary))),
            Reading(
                measure: try MeasureReference("absence"), value: .withheld(Withheld(publishedToken: "SUPP")),
                period: .date("2025-03-31")),
            Reading(
                measure: try MeasureReference("reserves"),
                value: .number(try ExactDecimal("123456789012345.678")), period: .date("2025-08-31")),
        ]
    }
}
