import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// Inspections of one school, from the first to the last, and whether they make it stuck.
struct StuckCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var inspections: [Inspection]
    var expected: Bool?

    init(_ title: String, _ inspections: [Inspection], _ expected: Bool?) {
        testDescription = title
        self.inspections = inspections
        self.expected = expected
    }

    static func overall(_ date: CalendarDate, _ grade: EducationInspectionGrade?, of school: URN? = nil) -> Inspection {
        Inspection(
            date: date, findings: .overallEffectiveness(grade, judgements: [], safeguardingIsEffective: true),
            school: school)
    }

    private static func judged(
        _ date: CalendarDate, _ judgements: (KeyJudgement, EducationInspectionGrade)...
    ) -> Inspection {
        Inspection(
            date: date,
            findings: .gradedWithoutOverall(
                judgements: judgements.map { KeyJudgementGrade($0, $1) }, safeguardingIsEffective: true))
    }

    private static let weak = overall("2019-03-05", .requiresImprovement)
    private static let good = overall("2019-03-05", .good)
    private static let unknown = overall("2019-03-05", nil)
    private static let card = Inspection(date: "2025-12-02", findings: .reportCard(areas: [], safeguarding: .met))

    static let all: [StuckCase] = [
        StuckCase("never inspected", [], false),
        StuckCase("one inspection", [weak], false),
        StuckCase("one report card", [card], false),
        StuckCase("requires improvement twice", [weak, overall("2023-03-07", .requiresImprovement)], true),
        StuckCase("in another order", [overall("2023-03-07", .requiresImprovement), weak], true),
        StuckCase(
            "requires improvement after inadequate",
            [overall("2019-03-05", .inadequate), overall("2023-03-07", .requiresImprovement)], true),
        StuckCase("inadequate after requires improvement", [weak, overall("2023-03-07", .inadequate)], false),
        StuckCase("good after requires improvement", [weak, overall("2023-03-07", .good)], false),
        StuckCase("requires improvement after good", [good, overall("2023-03-07", .requiresImprovement)], false),
        StuckCase(
            "only the last two count",
            [weak, overall("2021-01-12", .good), overall("2023-03-07", .requiresImprovement)],
            false),
        StuckCase("an unknown grade before", [unknown, overall("2023-03-07", .requiresImprovement)], nil),
        StuckCase("an unknown grade before a good one", [unknown, overall("2023-03-07", .good)], false),
        StuckCase("an unknown grade after", [weak, overall("2023-03-07", nil)], nil),
        StuckCase("an unknown grade after a good one", [good, overall("2023-03-07", nil)], false),
        StuckCase(
            "leadership requires improvement",
            [weak, judged("2025-03-04", (.leadershipAndManagement, .requiresImprovement))],
            true),
        StuckCase(
            "quality of education requires improvement",
            [
                weak,
                judged("2025-03-04", (.qualityOfEducation, .requiresImprovement), (.leadershipAndManagement, .good)),
            ],
            true),
        StuckCase(
            "another judgement requires improvement",
            [
                weak,
                judged(
                    "2025-03-04", (.behaviourAndAttitudes, .requiresImprovement), (.qualityOfEducation, .good),
                    (.leadershipAndManagement, .good)),
            ], false),
        StuckCase(
            "one of the two judgements good, the other unknown",
            [weak, judged("2025-03-04", (.qualityOfEducation, .good))], nil),
        StuckCase(
            "leadership inadequate", [weak, judged("2025-03-04", (.leadershipAndManagement, .inadequate))], false),
        StuckCase(
            "one inadequate, the other requires improvement",
            [
                weak,
                judged(
                    "2025-03-04", (.leadershipAndManagement, .inadequate), (.qualityOfEducation, .requiresImprovement)),
            ],
            nil),
        StuckCase(
            "no overall grade, twice",
            [
                judged("2024-10-01", (.qualityOfEducation, .inadequate)),
                judged("2025-03-04", (.qualityOfEducation, .requiresImprovement)),
            ], true),
        StuckCase(
            "no overall grade and good before",
            [
                judged("2024-10-01", (.qualityOfEducation, .good), (.leadershipAndManagement, .outstanding)),
                judged("2025-03-04", (.qualityOfEducation, .requiresImprovement)),
            ], false),
        StuckCase("no grades before", [judged("2024-10-01"), overall("2025-03-04", .requiresImprovement)], nil),
        StuckCase("a report card after requires improvement", [weak, card], nil),
        StuckCase("a report card after good", [good, card], false),
        StuckCase("two on one day", [weak, overall("2019-03-05", .requiresImprovement)], nil),
        StuckCase(
            "two on the day before",
            [weak, good, overall("2023-03-07", .requiresImprovement)], nil),
        StuckCase(
            "a predecessor's inspection before",
            [overall("2019-03-05", .requiresImprovement, of: "199002"), overall("2023-03-07", .requiresImprovement)],
            false),
        StuckCase(
            "an inspection that names the school itself",
            [overall("2019-03-05", .requiresImprovement, of: "199001"), overall("2023-03-07", .requiresImprovement)],
            true),
        StuckCase(
            "a predecessor's inspection long before",
            [overall("2015-03-05", .good, of: "199002"), weak, overall("2023-03-07", .requiresImprovement)], true),
    ]
}

struct `A school is stuck` {
    private let twice = [
        StuckCase.overall("2019-03-05", .requiresImprovement), StuckCase.overall("2023-03-07", .requiresImprovement),
    ]

    @Test(arguments: StuckCase.all)
    func `by its two latest inspections`(example: StuckCase) {
        let school = School(urn: "199001", name: "Example School", inspections: example.inspections)
        #expect(school.isStuck(in: Trust(id: "example", name: "Example Trust")) == example.expected)
    }

    @Test(
        arguments: [
            (nil, nil), ("2012-09-01", true), ("2019-03-05", true), ("2019-03-06", false), ("2023-03-07", false),
            ("2024-09-01", false),
        ] as [(CalendarDate?, Bool?)])
    func `unless it joined its trust since the earlier one`(joined: CalendarDate?, expected: Bool?) throws {
        let school = School(urn: "199001", name: "Example School", inspections: twice)
        let trust = try Trust(
            id: "example", name: "Example Trust",
            memberships: [
                Membership(school: "199001", joined: joined), Membership(school: "199002", joined: "2022-09-01"),
            ])
        #expect(school.isStuck(in: trust) == expected)
    }

    @Test(
        arguments: [
            (nil, nil), ("2019-03-05", true), ("2019-03-06", false), ("2024-09-01", false),
        ] as [(CalendarDate?, Bool?)])
    func `unless it took over from a predecessor since`(day: CalendarDate?, expected: Bool?) {
        var school = School(urn: "199001", name: "Example School", inspections: twice)
        let trust = Trust(id: "example", name: "Example Trust")
        school.links = [SchoolLink(school: "199002", kind: .predecessor, established: day)]
        #expect(school.isStuck(in: trust) == expected)
        school.links = [SchoolLink(school: "199002", kind: .other, established: day)]
        #expect(school.isStuck(in: trust) == true)
        school.links = []
        school.opened = day
        #expect(school.isStuck(in: trust) == (expected ?? true))
    }
}
