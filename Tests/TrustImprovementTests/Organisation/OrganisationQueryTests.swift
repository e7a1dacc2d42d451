import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A school's time in a trust` {
    @Test
    func `has its first and its last day`() throws {
        let membership = try Membership(school: "199001", joined: "2012-09-01", left: "2020-08-31")
        #expect(!membership.isCurrent(on: "2012-08-31"))
        #expect(membership.isCurrent(on: "2012-09-01"))
        #expect(membership.isCurrent(on: "2020-08-31"))
        #expect(!membership.isCurrent(on: "2020-09-01"))
    }

    @Test
    func `without a beginning or an end reaches as far as dates do`() throws {
        let whole = try Membership(school: "199001")
        #expect(whole.isCurrent(on: .earliest) && whole.isCurrent(on: .latest))
        let ended = try Membership(school: "199001", left: "2020-08-31")
        #expect(ended.isCurrent(on: .earliest) && !ended.isCurrent(on: "2020-09-01"))
        let begun = try Membership(school: "199001", joined: "2012-09-01")
        #expect(begun.isCurrent(on: .latest) && !begun.isCurrent(on: "2012-08-31"))
    }

    /// Two memberships, two appointments and two alignments overlap when there is a day that both contain.
    @Test
    func `overlaps another, as offices and alignments do, when both have a day`() {
        checkRandomly { generator in
            func day() -> CalendarDate? {
                Bool.random(using: &generator)
                    ? ("2024-09-01" as CalendarDate).adding(days: Int.random(in: 0...6, using: &generator)) : nil
            }
            let (joined, left, otherJoined, otherLeft) = (day(), day(), day(), day())
            guard let first = try? Membership(school: "199001", joined: joined, left: left),
                let second = try? Membership(school: "199001", joined: otherJoined, left: otherLeft)
            else { return true }
            let days = (-1...8).compactMap { ("2024-09-01" as CalendarDate).adding(days: $0) }
            let share = days.contains { first.isCurrent(on: $0) && second.isCurrent(on: $0) }
            let appointments = try [(joined, left), (otherJoined, otherLeft)].map { start, end in
                try GovernanceAppointment(role: .trustee, start: start, end: end)
            }
            let alignments = try [(joined, left), (otherJoined, otherLeft)].map { start, end in
                try FunctionAlignment(function: .finance, degree: .aligned, start: start, end: end)
            }
            return first.overlaps(second) == share && second.overlaps(first) == share
                && appointments[0].overlaps(appointments[1]) == share
                && appointments[1].overlaps(appointments[0]) == share
                && alignments[0].overlaps(alignments[1]) == share
        }
    }
}

struct `A trust` {
    @Test
    func `has on each day the schools that belong to it, each once and in their order`() throws {
        let trust = try Trust(
            id: "example", name: "Example Trust",
            memberships: [
                Membership(school: "199003", joined: "2020-09-01"),
                Membership(school: "199001", joined: "2012-09-01", left: "2016-08-31"),
                Membership(school: "199002"),
                Membership(school: "199001", joined: "2016-08-31"),
            ])
        #expect(trust.schools(on: "2012-08-31") == ["199002"])
        #expect(trust.schools(on: "2012-09-01") == ["199001", "199002"])
        #expect(trust.schools(on: "2016-08-31") == ["199001", "199002"])
        #expect(trust.schools(on: "2020-09-01") == ["199003", "199002", "199001"])
        #expect(Trust(id: "e", name: "E").schools(on: "2020-09-01").isEmpty)
        #expect(TrustRecord(trust: trust).id == trust.id)
    }

    @Test
    func `has on each day those who hold an office`() throws {
        let chair = try GovernanceAppointment(role: .chairOfTrustees, start: "2020-09-01", end: "2024-08-31")
        let trustee = try GovernanceAppointment(role: .trustee)
        let trust = Trust(id: "example", name: "Example Trust", governance: [chair, trustee])
        #expect(trust.appointments(on: "2020-08-31") == [trustee])
        #expect(trust.appointments(on: "2020-09-01") == [chair, trustee])
        #expect(trust.appointments(on: "2024-08-31") == [chair, trustee])
        #expect(trust.appointments(on: "2024-09-01") == [trustee])
        #expect(trust.appointments(to: .chairOfTrustees, on: "2024-08-31") == [chair])
        #expect(trust.appointments(to: .chairOfTrustees, on: "2024-09-01").isEmpty)
    }

    @Test
    func `works in its own way in each function`() throws {
        let aligned = try FunctionAlignment(function: .curriculum, degree: .aligned, phase: .primary)
        let central = try FunctionAlignment(function: .finance, degree: .centralised)
        let model = OperatingModel(alignments: [aligned, central])
        #expect(model.alignments(of: .curriculum) == [aligned])
        #expect(model.alignments(of: .estates).isEmpty)
        for other in try [
            FunctionAlignment(function: .assessment, degree: .aligned, phase: .primary),
            FunctionAlignment(function: .curriculum, degree: .aligned, phase: .secondary),
            FunctionAlignment(function: .curriculum, degree: .aligned),
            FunctionAlignment(function: .curriculum, degree: .aligned, phase: .primary, cluster: "North"),
            FunctionAlignment(function: .curriculum, degree: .aligned, phase: .primary, theme: "reading"),
        ] {
            #expect(!aligned.overlaps(other) && !other.overlaps(aligned))
        }
        #expect(try aligned.overlaps(FunctionAlignment(function: .curriculum, degree: .centralised, phase: .primary)))
    }
}

struct `What an inspection found` {
    private static let overall = Inspection.Findings.overallEffectiveness(
        .good, judgements: [KeyJudgementGrade(.qualityOfEducation, .outstanding)], safeguardingIsEffective: true)
    private static let judged = Inspection.Findings.gradedWithoutOverall(
        judgements: [KeyJudgementGrade(.sixthForm, .requiresImprovement)], safeguardingIsEffective: false)
    private static let card = Inspection.Findings.reportCard(
        areas: [EvaluationAreaGrade(.inclusion, .strongStandard)], safeguarding: .met)

    private static let all: [(findings: Inspection.Findings, regime: InspectionRegime)] = [
        (overall, .overallEffectiveness), (judged, .gradedWithoutOverall), (card, .reportCard),
        (.overallEffectiveness(nil, judgements: [], safeguardingIsEffective: nil), .overallEffectiveness),
        (.gradedWithoutOverall(judgements: [], safeguardingIsEffective: nil), .gradedWithoutOverall),
        (.reportCard(areas: [], safeguarding: nil), .reportCard),
    ]

    @Test
    func `is what was put in, by regime`() {
        for (findings, regime) in Self.all {
            let inspection = Inspection(date: "2025-12-02", findings: findings)
            #expect(inspection.findings == findings)
            #expect(inspection.regime == regime)
            checkCodable(inspection)
        }
    }

    @Test
    func `leaves nothing behind when it is replaced, and can always be read back`() throws {
        for (before, _) in Self.all {
            for (after, regime) in Self.all {
                var inspection = Inspection(date: "2025-12-02", findings: before, categoryOfConcern: .specialMeasures)
                inspection.findings = after
                #expect(inspection.findings == after)
                #expect(inspection.regime == regime)
                #expect(
                    inspection == Inspection(date: "2025-12-02", findings: after, categoryOfConcern: .specialMeasures))
                #expect(try Inspection(json: inspection.json(.compact)) == inspection)
            }
        }
    }
}

struct `A banding of trusts by size` {
    @Test
    func `sorts every number of schools into one band`() throws {
        let banding = SizeBanding.usual
        let expected = ["None", "1", "2 to 5", "2 to 5", "6 to 20", "6 to 20", "21 and more", "21 and more"]
        #expect([0, 1, 2, 5, 6, 20, 21, .max].map { banding.band(for: $0)?.title } == expected)
        for count in 0...100 {
            #expect(banding.bands.filter { $0.contains(count) }.count == 1)
            #expect(banding.band(for: count)?.contains(count) == true)
        }
        #expect(banding.band(for: -1) == nil)
        #expect(try SizeBanding(banding.bands) == banding)
        let fromOne = try SizeBanding([SizeBand("Any", from: 1, to: nil)])
        #expect(fromOne.band(for: 0) == nil)
        #expect(fromOne.band(for: 1)?.title == "Any")
    }

    @Test
    func `has a trust's band on a day from its schools on that day`() throws {
        let trust = try Trust(
            id: "example", name: "Example Trust",
            memberships: [Membership(school: "199001", left: "2020-08-31"), Membership(school: "199002")])
        #expect(SizeBanding.usual.band(of: trust, on: "2020-08-31")?.title == "2 to 5")
        #expect(SizeBanding.usual.band(of: trust, on: "2020-09-01")?.title == "1")
    }

    @Test(
        arguments: [
            ([], "sizeBanding.empty", "", "A banding has no bands; it needs at least one"),
            (
                [SizeBand("A", from: 2, to: nil)], "sizeBanding.start", "/0",
                "'A' begins at 2; the first band must begin at 0 or 1 school"
            ),
            (
                [SizeBand("A", from: -1, to: nil)], "sizeBanding.start", "/0",
                "'A' begins at -1; the first band must begin at 0 or 1 school"
            ),
            (
                [SizeBand("A", from: 0, to: nil), SizeBand("B", from: 1, to: nil)], "sizeBanding.overlap", "/0",
                "'A' has no upper end; only the last band may have none"
            ),
            (
                [SizeBand("A", from: 0, to: 2), SizeBand("B", from: 3, to: 2), SizeBand("C", from: 3, to: nil)],
                "sizeBanding.reversed", "/1", "'B' goes from 3 to 2; a band goes from fewer to more"
            ),
            (
                [SizeBand("A", from: 0, to: 2), SizeBand("B", from: 4, to: nil)], "sizeBanding.gap", "/1",
                "'B' begins at 4, not at 3 where 'A' leaves off; bands must follow each other"
            ),
            (
                [SizeBand("A", from: 0, to: 2), SizeBand("B", from: 2, to: nil)], "sizeBanding.overlap", "/1",
                "'B' begins at 2, not at 3 where 'A' leaves off; bands must follow each other"
            ),
            (
                [SizeBand("A", from: 0, to: 2), SizeBand("B", from: 3, to: 5)], "sizeBanding.end", "/1",
                "'B' ends at 5; the last band must have no upper end"
            ),
            (
                [SizeBand("A", from: 0, to: .max)], "sizeBanding.end", "/0",
                "'A' ends at \(Int.max); the last band must have no upper end"
            ),
        ] as [([SizeBand], IssueCode, String, String)])
    func `refuses bands that do not follow each other`(
        bands: [SizeBand], code: IssueCode, pointer: String, message: String
    ) {
        let error = #expect(throws: StructureError.self) { try SizeBanding(bands) }
        #expect(error?.code == code)
        #expect(error?.path.pointer == pointer)
        #expect(error?.message == message)
    }
}
