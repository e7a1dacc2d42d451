import TrustImprovement
import TrustImprovementTestSupport

/// Values of the assurance types in which every member has a value; all content is invented.
enum FullAssurance {
    static func point(_ code: Identifier<RatingPoint>) -> ScalePoint {
        ScalePoint(scale: ScaleReference(id: "capacity", version: "2"), point: code)
    }

    static func scale() throws -> RatingScale {
        try RatingScale(
            id: "capacity", version: "2", title: "Capacity",
            points: [
                RatingPoint("red", label: "Red", isDescribed: true), RatingPoint("amber", label: "Amber"),
                RatingPoint("green", label: "Green", isDescribed: true),
            ])
    }

    static func criterion() -> AssuranceCriterion {
        AssuranceCriterion(
            id: "c1", section: "s1", order: 1, title: "Purpose", guidingQuestions: ["Who says so?", "How often?"],
            assures: [.qualityOfWork, .capacityToImprove], level: .governance,
            levelDescriptors: [LevelDescriptor(point("red"), text: "Nobody can say.")],
            history: StatusHistory([
                StatusChange(.current, since: "2024-09-01"),
                StatusChange(.withdrawn, since: "2025-09-01", recorded: "2025-09-03", role: "owner", reason: "Split"),
            ]), replacedBy: ["c2", "c3"])
    }

    static func framework() throws -> AssuranceFramework {
        AssuranceFramework(
            id: "moor", title: "Moor framework", edition: "September 2024", owner: "Moor Alliance",
            purpose: .developmental, published: "2024-09-01", licence: "OGL-UK-3.0",
            address: "https://moor.example", definesOverallJudgement: true, scales: [try scale()],
            sections: [FrameworkSection(id: "s1", title: "Vision", order: 1)], criteria: [criterion()])
    }

    static func judgement() -> RatingEvent {
        RatingEvent(
            .rated(point("amber")), rationale: "Two of three teams do.", evidenceFor: ["e1"], evidenceAgainst: ["e2"],
            counterEvidenceSought: true, confidence: .medium, rated: "2026-03-01", recorded: "2026-03-02",
            role: "director of education")
    }

    static func rating() -> CriterionRating {
        CriterionRating(
            id: "r1", criterion: "c1", current: judgement(),
            actions: [
                RatingAction(
                    id: "a1",
                    .act(
                        what: "Write it down", due: "2026-07-31",
                        history: StatusHistory([StatusChange(.underWay, since: "2026-04-01")])),
                    owner: "chief executive", decided: "2026-03-10"),
                RatingAction(.notToAct(reason: "It is done elsewhere"), decided: "2026-03-10"),
            ],
            history: [
                RatingEvent(.notYetRated),
                RatingEvent(.notApplicable(reason: "No sixth form"), rated: "2025-03-01"),
            ])
    }

    static func finding() -> Finding {
        Finding(
            id: "f1", text: "Teams share plans.", kind: .strength, criteria: ["c1"], evidence: ["e1"],
            question: .capacity, strands: [.buildCapabilityAndCapacity],
            components: ["illustrative.evaluation"])
    }

    static func scope() -> AssessmentScope {
        AssessmentScope(
            declared: "2026-01-10", criteria: ["c1", "c2"],
            exclusions: [ScopeExclusion("c2", reason: "No early years", date: "2026-01-10", role: "chair")],
            additions: [ScopeAddition("c4", reason: "New duty", date: "2026-02-01", role: "chair")])
    }

    static func assessment() throws -> Assessment {
        Assessment(
            id: "as1", framework: FrameworkReference(id: "moor", edition: "September 2024"),
            subject: .school("143601"), round: "spring 2026", respondentGroup: .headteachers, date: "2026-03-01",
            purpose: .diagnostic, scope: scope(), assessor: assessor(), sampling: try sampling(), ratings: [rating()],
            findings: [finding()], history: StatusHistory([StatusChange(.completed, since: "2026-03-05")]))
    }

    static func assessor() -> Assessor {
        Assessor(
            .peer, organisation: "Fell Trust", role: "headteacher", isEmployedBySubject: false, isPaidBySubject: true,
            hasSupportedSubject: false, interests: "Shares a training centre")
    }

    static func sampling() throws -> SamplingFrame {
        try SamplingFrame(
            population: "Books in year 4", populationCount: 120, sample: "Books of two classes", sampleCount: 60,
            method: .nominated, chosenByRole: "headteacher", date: "2026-02-20")
    }

    static func evidence() throws -> Evidence {
        try Evidence(
            id: "e1", kind: .visit, title: "Visit to two schools", reference: "V-12",
            address: "https://moor.example/v12", happened: "2026-02-01", observed: "2026-02-01", recorded: "2026-02-03",
            goodUntil: "2027-02-01",
            producerRole: "school improvement lead", producerOrganisation: "Fell Trust", isIndependentOfAssessor: true,
            basedOn: ["e0"], readings: ["r1"], notes: "Half a day each")
    }

    static func crosswalk() -> Crosswalk {
        Crosswalk(
            id: "x1", from: FrameworkReference(id: "moor", edition: "2023"),
            to: FrameworkReference(id: "moor", edition: "September 2024"), owner: "Moor Alliance", date: "2024-09-01",
            pairs: [
                CrosswalkPair(from: "a", to: "c1", strength: .exact, rationale: "The same words"),
                CrosswalkPair(from: "a", to: "c2", strength: .lossy),
                CrosswalkPair(from: "b", to: "c2", strength: .partial),
            ])
    }

    static func retraction() -> Retraction {
        Retraction(id: "x2", of: .evidence("e1"), date: "2026-05-01", role: "chair", reason: "Wrong school")
    }

    static func concern() throws -> Concern {
        try Concern(
            id: "k1", title: "Cash", statement: "Reserves fall", school: "143601", owner: "chief financial officer",
            ratings: [
                ConcernRating(
                    ScalePoint(scale: ScaleReference(id: "concern"), point: "red-amber"), direction: .deteriorating,
                    rationale: "Two months' pay left", rated: "2026-01-15", recorded: "2026-01-16", role: "auditor")
            ],
            escalations: [
                ConcernEscalation(to: "audit committee", date: "2026-01-20", reason: "Two months", role: "executive")
            ],
            history: StatusHistory([
                StatusChange(.open, since: "2026-01-15"),
                StatusChange(.closed, since: "2026-06-30", role: "board", reason: "Reserves are restored"),
            ]))
    }
}
