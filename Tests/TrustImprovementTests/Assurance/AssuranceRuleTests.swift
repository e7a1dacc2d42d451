import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// Cases beside those of the rules' own records.
struct `A rule about assurance` {
    /// A record with one assessment of a framework of four points, which is complete but for what the change does.
    private static func issues(
        at stage: Stage = .underReview, _ change: (inout TrustRecord, inout Assessment) throws -> Void
    ) throws -> [TrustImprovement.Issue] {
        let points = ["red", "amber-red", "amber-green", "green"]
        let scale = try RatingScale(
            id: "capacity", points: try points.map { RatingPoint(try Identifier($0), label: $0) })
        var record = TrustRecord(trust: Trust(id: "example", name: "Example Trust"))
        record.frameworks = [
            AssuranceFramework(
                id: "moor", title: "Moor framework", edition: "2024", scales: [scale],
                criteria: ["c1", "c2", "c3", "c4"].map { AssuranceCriterion(id: $0, title: "Criterion") })
        ]
        record.evidence = try ["e1", "e2", "e3", "e4"].map { try Evidence(id: $0, kind: .visit) }
        var assessment = Assessment(
            id: "autumn", framework: FrameworkReference(id: "moor", edition: "2024"), date: "2025-11-20",
            scope: AssessmentScope(declared: "2025-10-01", criteria: ["c1", "c2", "c3", "c4"]),
            assessor: Assessor(.peer, organisation: "Fell Trust", role: "headteacher"))
        try change(&record, &assessment)
        record.assessments = [assessment]
        return record.validate(at: stage, on: "2026-01-15").issues
    }

    private static func codes(
        _ family: String, at stage: Stage = .underReview,
        _ change: (inout TrustRecord, inout Assessment) throws -> Void
    ) throws -> [String] {
        try issues(at: stage, change).map { "\($0.code.rawValue) \($0.path.pointer)" }.filter { $0.hasPrefix(family) }
    }

    private static func rated(
        _ point: Identifier<RatingPoint>, for evidence: [Identifier<Evidence>] = [], on date: CalendarDate? = nil
    ) -> RatingEvent {
        RatingEvent(
            .rated(ScalePoint(scale: ScaleReference(id: "capacity"), point: point)), evidenceFor: evidence, rated: date)
    }

    // MARK: What is chosen in sight of ratings

    @Test(
        arguments: [
            ("green", "red", nil, true), ("amber-red", "red", nil, true), ("green", "green", nil, false),
            ("amber-red", "amber-green", nil, false), ("green", "red", "2025-10-31", false),
            ("green", "red", "2025-11-01", false), ("green", "red", "2025-11-02", true),
        ] as [(Identifier<RatingPoint>, Identifier<RatingPoint>, CalendarDate?, Bool)])
    func `finds that a criterion flatters only when it was taken in late and is stronger than one and weaker than none`(
        point: Identifier<RatingPoint>, other: Identifier<RatingPoint>, added: CalendarDate?, flatters: Bool
    ) throws {
        let codes = try Self.codes("scope.addition.flattering") { _, assessment in
            assessment.scope.criteria = ["c1"]
            assessment.scope.additions = [ScopeAddition("c2", reason: "A new duty", date: added)]
            assessment.ratings = [
                CriterionRating(criterion: "c1", current: Self.rated(other, on: "2025-11-01")),
                CriterionRating(criterion: "c2", current: Self.rated(point, on: "2025-11-12")),
            ]
        }
        #expect(codes == (flatters ? ["scope.addition.flattering /assessments/0/scope/additions/0"] : []))
    }

    @Test
    func `asks nothing of the criteria that nobody has rated`() throws {
        let codes = try Self.codes("scope.") { _, assessment in
            assessment.scope.declared = "2025-12-01"
            assessment.ratings = [
                CriterionRating(criterion: "c1", current: RatingEvent(.notYetRated, rated: "2025-11-01"))
            ]
        }
        #expect(codes.isEmpty)
    }

    @Test
    func `counts for nothing where an assessment is voided`() throws {
        let codes = try Self.codes("") { _, assessment in
            assessment.scope = AssessmentScope(declared: "2025-12-01", criteria: ["c1", "c9"])
            assessment.ratings = [CriterionRating(criterion: "c9", current: Self.rated("green", on: "2025-11-01"))]
            assessment.history = StatusHistory([
                StatusChange(.draft, since: "2025-09-01", role: "chair"),
                StatusChange(.voided, since: "2025-12-02", role: "chair", reason: "It was another trust's"),
            ])
        }
        // Nothing names the evidence, which is of the record and not of the assessment.
        #expect(codes == (0..<4).map { "evidence.unused /evidence/\($0)" })
    }

    // MARK: What is missing

    @Test
    func `lets an honest draft be unfinished`() throws {
        let issues = try Self.issues(at: .draft) { _, assessment in
            assessment = Assessment(id: "autumn", framework: FrameworkReference(id: "moor"))
            assessment.scope.exclusions = [ScopeExclusion("c3")]
            assessment.ratings = [
                CriterionRating(criterion: "c1", current: Self.rated("red")),
                CriterionRating(criterion: "c2", current: RatingEvent(.notApplicable(reason: nil))),
                CriterionRating(
                    criterion: "c4", current: Self.rated("amber-red"),
                    actions: [RatingAction(.notToAct(reason: nil)), RatingAction(.act(what: "Write it down"))]),
            ]
            assessment.findings = [Finding(id: "f1", text: "Teams share plans")]
            assessment.assessor = Assessor(.external)
        }
        #expect(issues.map(\.message) == [])
    }

    @Test
    func `takes a criterion that is not yet rated as missing once all is closed, and not before`() throws {
        let change: (inout TrustRecord, inout Assessment) -> Void = { _, assessment in
            assessment.scope.criteria = ["c1"]
            assessment.ratings = [CriterionRating(criterion: "c1")]
        }
        #expect(try Self.codes("rating.missing", at: .underReview, change) == [])
        #expect(
            try Self.issues(at: .closed, change).filter { $0.code == "rating.missing" }.map {
                "\($0.severity) \($0.message)"
            }
                == ["error 'c1' is not yet rated although all is closed; rate it or say why it does not apply"])
    }

    // MARK: What a rating rests on

    @Test(
        arguments: [
            (["e1"], [:], false), (["e1", "e2"], ["e2": ["e1"]], false),
            (["e1", "e2", "e3"], ["e2": ["e1"], "e3": ["e2"]], true),
            (["e2", "e3", "e4"], ["e2": ["e1"], "e3": ["e1"], "e4": ["e1"]], true),
            (["e2", "e3", "e4"], ["e2": ["e1"], "e3": ["e1"]], false),
            (["e1", "e2", "e3"], ["e1": ["e2"], "e2": ["e1"]], false),
        ] as [([Identifier<Evidence>], [Identifier<Evidence>: [Identifier<Evidence>]], Bool)])
    func `finds that three pieces of evidence are one source`(
        named: [Identifier<Evidence>], bases: [Identifier<Evidence>: [Identifier<Evidence>]], isOne: Bool
    ) throws {
        let codes = try Self.codes("rating.evidence.oneSource") { record, assessment in
            for position in record.evidence.indices {
                record.evidence[position].basedOn = bases[record.evidence[position].id] ?? []
            }
            assessment.ratings = [CriterionRating(criterion: "c1", current: Self.rated("green", for: named))]
        }
        #expect(codes == (isOne ? ["rating.evidence.oneSource /assessments/0/ratings/0/evidenceFor"] : []))
    }

    @Test(
        arguments: [
            (AssessorKind.peer, "Fell Trust", "headteacher", nil, true), (.peer, "Fell Trust", nil, nil, true),
            (.peer, "Fell Trust", "data officer", nil, false), (.peer, nil, "headteacher", nil, false),
            (.peer, "Moor Trust", "headteacher", nil, false), (.peer, nil, nil, false, true),
            (.peer, "Fell Trust", "headteacher", true, false),
            (.selfAssessing, "Fell Trust", "headteacher", nil, false),
        ] as [(AssessorKind, String?, String?, Bool?, Bool)])
    func `finds that an assessor rests on nothing but their own words`(
        kind: AssessorKind, organisation: String?, role: String?, isIndependent: Bool?, isOwn: Bool
    ) throws {
        let codes = try Self.codes("rating.evidence.ofAssessor") { record, assessment in
            record.evidence[0].producerOrganisation = organisation
            record.evidence[0].producerRole = role
            record.evidence[0].isIndependentOfAssessor = isIndependent
            assessment.assessor?.kind = kind
            assessment.ratings = [CriterionRating(criterion: "c1", current: Self.rated("green", for: ["e1"]))]
        }
        #expect(codes == (isOwn ? ["rating.evidence.ofAssessor /assessments/0/ratings/0/evidenceFor"] : []))
    }

    @Test(
        arguments: [
            ("amber-red", "red", ["e1"], ["e1"], true), ("amber-red", "red", ["e1"], [], true),
            ("amber-red", "red", ["e1"], ["e1", "e2"], false), ("red", "amber-red", ["e1"], ["e1"], false),
            ("red", "red", ["e1"], ["e1"], false), ("green", "purple", ["e1"], ["e1"], false),
        ] as [(Identifier<RatingPoint>, Identifier<RatingPoint>, [Identifier<Evidence>], [Identifier<Evidence>], Bool)])
    func `finds that a rating was raised on what was known before`(
        now: Identifier<RatingPoint>, before: Identifier<RatingPoint>, known: [Identifier<Evidence>],
        named: [Identifier<Evidence>], isBare: Bool
    ) throws {
        let codes = try Self.codes("rating.raised.withoutNewEvidence") { _, assessment in
            assessment.ratings = [
                CriterionRating(
                    criterion: "c1", current: Self.rated(now, for: named), history: [Self.rated(before, for: known)])
            ]
        }
        #expect(codes == (isBare ? ["rating.raised.withoutNewEvidence /assessments/0/ratings/0/point"] : []))
    }

    // MARK: Mends

    @Test
    func `puts former judgements in order by moving them`() throws {
        let days: [CalendarDate] = ["2025-11-03", "2025-11-01", "2025-11-02", "2025-11-01"]
        let issues = try Self.issues { _, assessment in
            assessment.ratings = [
                CriterionRating(
                    criterion: "c1", current: Self.rated("red", on: "2025-11-04"),
                    history: days.map { Self.rated("red", on: $0) })
            ]
        }
        let fix = try #require(issues.first { $0.code == "rating.history.notInOrder" }?.fix)
        let list: Path = ["assessments", 0, "ratings", 0, "history"]
        #expect(
            fix.operations == [
                .move(from: list.appending(1), to: list.appending(0)),
                .move(from: list.appending(2), to: list.appending(1)),
                .move(from: list.appending(3), to: list.appending(1)),
            ])
        var sorted = days
        for case .move(let from, let to) in fix.operations {
            guard case .index(let source)? = from.components.last, case .index(let target)? = to.components.last else {
                continue
            }
            sorted.insert(sorted.remove(at: source), at: target)
        }
        #expect(sorted == days.sorted())
    }

    @Test
    func `does not put judgements in order that have no day, or of which the latest does not stand`() throws {
        for (days, current) in [(["2025-11-03", nil, "2025-11-01"], "2025-11-04"), (["2025-11-03"], "2025-11-02")]
            as [([CalendarDate?], CalendarDate)]
        {
            let issues = try Self.issues { _, assessment in
                assessment.ratings = [
                    CriterionRating(
                        criterion: "c1", current: Self.rated("red", on: current),
                        history: days.map { Self.rated("red", on: $0) })
                ]
            }
            let found = try #require(issues.first { $0.code == "rating.history.notInOrder" })
            #expect(found.fix == nil)
        }
    }

    @Test
    func `mends a name whose letters are in another case only`() throws {
        let issues = try Self.issues { _, assessment in
            assessment.ratings = [
                CriterionRating(criterion: "C1", current: Self.rated("Green")),
                CriterionRating(criterion: "d1", current: Self.rated("gren")),
            ]
        }
        let rating: Path = ["assessments", 0, "ratings", 0]
        let unknown = issues.filter { $0.code.rawValue.hasSuffix(".unknown") }
        #expect(
            unknown.map(\.fix) == [
                JSONPatch(.replace(rating.appending("criterion"), with: .string("c1"))),
                JSONPatch(.replace(rating.appending("point"), with: .string("green"))), nil, nil,
            ])
    }
}
