import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `An improvement goal` {
    @Test
    func `needs no more than a name and a title`() throws {
        let goal = ImprovementGoal(id: "g", title: "Every child reads")
        checkJSON(goal, #"{"id":"g","title":"Every child reads"}"#)
        #expect(goal.history.current == nil && !goal.isMeasurable && goal.population == Population())
    }

    @Test
    func `is written in the order in which it is described`() throws {
        let indicator = try Indicator(
            id: "rwm", title: "Reading, writing and mathematics", measure: MeasureReference("ks2.rwm.expected"),
            role: .outcome, population: Population(.phase(.primary)),
            baseline: Baseline(.number(try ExactDecimal("64.9")), period: .academicYear("2024/25")),
            target: Target(.reach(90), due: .academicYear("2029/30")),
            groupTargets: [
                GroupTarget(
                    pupils: .disadvantaged, target: Target(.changeBy(.points(PercentagePoints(20)))))
            ],
            milestones: [Milestone(due: .academicYear("2026/27"), value: 75)])
        let goal = ImprovementGoal(
            id: "g", title: "G", statement: "S", domain: .attainment, level: .phase,
            population: Population(.phase(.primary)),
            alignsTo: [GoalAlignment(.objective("o"), reason: "R"), GoalAlignment(.goal("h"))],
            strands: [.curateClearGoals, .implementImprovementInitiatives], components: ["g1"],
            indicators: [indicator],
            history: StatusHistory([StatusChange(.draft, since: "2025-09-01", role: "chief executive")]),
            claimed: ClaimedAchievement(.onTrack, on: "2026-01-05", role: "head of school", reason: "W"),
            ownerRole: "director of education", reviewCycle: try ReviewCycle(every: .terms(1), next: "2026-04-20"),
            reviews: [try GoalReview(on: "2026-01-05", role: "r", claimed: .atRisk, note: "N", next: "2026-04-20")])
        checkJSON(
            goal,
            #"{"id":"g","title":"G","statement":"S","domain":"attainment","level":"phase","population":"#
                + #"{"phase":"primary"},"alignsTo":[{"objective":"o","reason":"R"},{"goal":"h"}],"strands":"#
                + #"["curateClearGoals","implementImprovementInitiatives"],"components":["g1"],"indicators":[{"id":"rwm","#
                + #""title":"Reading, writing and mathematics","measure":"ks2.rwm.expected","role":"outcome","population":"#
                + #"{"phase":"primary"},"baseline":{"value":64.9,"period":"2024/25"},"target":{"form":"reach","value":90,"#
                + #""due":"2029/30"},"groupTargets":[{"pupils":"disadvantaged","target":{"form":"changeBy","points":20}}],"#
                + #""milestones":[{"due":"2026/27","value":75}]}],"history":[{"status":"draft","since":"2025-09-01","role":"#
                + #""chief executive"}],"claimed":{"achievement":"onTrack","date":"2026-01-05","role":"head of school","#
                + #""reason":"W"},"ownerRole":"director of education","reviewCycle":{"terms":1,"next":"2026-04-20"},"#
                + #""reviews":[{"date":"2026-01-05","role":"r","claimed":"atRisk","note":"N","next":"2026-04-20"}]}"#)
        checkCodable(goal)
        #expect(goal.isMeasurable)
        #expect(goal.alignedGoals == ["h"] && goal.alignedObjectives == ["o"])
    }

    @Test
    func `takes domains that this version does not know, and only its own levels`() {
        #expect(GoalDomain.known.count == 14 && Set(GoalDomain.known).count == 14)
        #expect(ComparatorKind.known.count == 7 && Set(ComparatorKind.known).count == 7)
        checkJSON(
            ImprovementGoal(id: "g", title: "G", domain: GoalDomain(rawValue: "allotments")),
            #"{"id":"g","title":"G","domain":"allotments"}"#)
        #expect(!GoalDomain(rawValue: "allotments").isKnown)
        let reading = ImprovementGoal.read(json: #"{"id":"g","title":"G","level":"schools"}"#)
        #expect(
            reading.issues.map(\.message) == [
                "'schools' is not a level of a goal: a level of a goal is one of 'trust', 'phase', 'cluster', 'school' "
                    + "and 'pupilGroup'; did you mean 'school'?"
            ])
    }

    @Test
    func `says what it serves, and can be told to serve something else`() {
        var alignment = GoalAlignment(.goal("g"), reason: "R")
        checkJSON(alignment, #"{"goal":"g","reason":"R"}"#)
        alignment.reference = .objective("o")
        checkJSON(alignment, #"{"objective":"o","reason":"R"}"#)
        #expect(alignment.reference == .objective("o"))
        alignment.reference = .goal("h")
        checkJSON(alignment, #"{"goal":"h","reason":"R"}"#)
        #expect(alignment.reference == .goal("h"))
    }

    @Test
    func `is reviewed every so many terms or months, or has a day for the next review alone`() throws {
        let terms = try ReviewCycle(every: .terms(2))
        checkJSON(terms, #"{"terms":2}"#)
        #expect(terms.interval == .terms(2))
        let months = try ReviewCycle(every: .months(1), next: "2026-04-20")
        checkJSON(months, #"{"months":1,"next":"2026-04-20"}"#)
        #expect(months.interval == .months(1))
        checkJSON(try ReviewCycle(next: "2026-04-20"), #"{"next":"2026-04-20"}"#)
        #expect(try ReviewCycle().interval == nil)
        checkJSON(
            try GoalReview(on: "2026-01-05", next: "2026-01-06"), #"{"date":"2026-01-05","next":"2026-01-06"}"#)
    }
}

struct `An indicator` {
    private let baseline = Baseline(.number(50), period: .academicYear("2024/25"))
    private let target = Target(.reach(60), due: .academicYear("2025/26"))

    @Test
    func `is measurable when it says how much, by when and from where`() throws {
        let measure = try MeasureReference("m")
        let whole = try Indicator(id: "i", measure: measure, baseline: baseline, target: target)
        #expect(whole.isMeasurable)
        let withheld = Baseline(.withheld(Withheld(reason: .suppressed)), period: .academicYear("2024/25"))
        let halves = [
            try Indicator(id: "i"),
            try Indicator(id: "i", measure: measure, baseline: baseline),
            try Indicator(id: "i", measure: measure, target: target),
            try Indicator(id: "i", baseline: baseline, target: target),
            try Indicator(id: "i", measure: measure, baseline: baseline, target: Target(.reach(60))),
            try Indicator(id: "i", measure: measure, baseline: withheld, target: target),
            try Indicator(id: "i", target: Target(.completeMilestone("m"))),
            try Indicator(
                id: "i", measure: measure, baseline: baseline,
                groupTargets: [GroupTarget(pupils: .girls, target: target)]),
        ]
        #expect(halves.allSatisfy { !$0.isMeasurable })
        #expect(!ImprovementGoal(id: "g", title: "G", indicators: halves).isMeasurable)
        #expect(ImprovementGoal(id: "g", title: "G", indicators: halves + [whole]).isMeasurable)
    }

    @Test
    func `needs no measure where a milestone or a rating tells, and may be measurable for a group alone`() throws {
        let due = Period.academicYear("2025/26")
        #expect(try Indicator(id: "i", target: Target(.completeMilestone("m"), due: due)).isMeasurable)
        #expect(
            try Indicator(
                id: "i", target: Target(.atLeastPoint(ScalePoint(scale: try ScaleReference("s"), point: "p")), due: due)
            ).isMeasurable)
        let group = try GroupTarget(pupils: .disadvantaged, baseline: baseline, target: target)
        #expect(try Indicator(id: "i", measure: MeasureReference("m"), groupTargets: [group]).isMeasurable)
        #expect(try !Indicator(id: "i", groupTargets: [group]).isMeasurable)
    }

    @Test
    func `takes a target that is due one day after its baseline, and milestones a day apart`() throws {
        let soon = Target(.reach(60), due: .date("2025-09-01"))
        let milestones = [Milestone(due: .date("2025-08-31")), Milestone(due: .date("2025-09-01"))]
        checkJSON(
            try Indicator(id: "i", baseline: baseline, target: soon, milestones: milestones),
            #"{"id":"i","baseline":{"value":50,"period":"2024/25"},"target":{"form":"reach","value":60,"#
                + #""due":"2025-09-01"},"milestones":[{"due":"2025-08-31"},{"due":"2025-09-01"}]}"#)
        checkJSON(
            try GroupTarget(pupils: .girls, baseline: baseline, target: soon),
            #"{"pupils":"girls","baseline":{"value":50,"period":"2024/25"},"target":{"form":"reach","value":60,"#
                + #""due":"2025-09-01"}}"#)
    }

    @Test
    func `is planned as a whole, or stays as it was`() throws {
        var indicator = try Indicator(id: "i", milestones: [Milestone(title: "t")])
        indicator.unrecognised = ["x": .null]
        let before = indicator
        let late = Target(.reach(60), due: .academicYear("2023/24"))
        #expect(throws: StructureError.self) { try indicator.plan(from: baseline, to: late, by: []) }
        #expect(indicator == before)
        try indicator.plan(from: baseline, to: target, by: [])
        checkJSON(
            indicator,
            #"{"id":"i","baseline":{"value":50,"period":"2024/25"},"target":{"form":"reach","value":60,"#
                + #""due":"2025/26"},"x":null}"#)
    }
}
