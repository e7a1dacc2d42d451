import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `What rests on something` {
    /// Everything that can rest on evidence, some of it by way of other evidence.
    private static func record() throws -> TrustRecord {
        var record = TrustRecord(trust: Trust(id: "example", name: "Example Trust"))
        record.contributions = [Contribution(practice: "reading", evidence: ["other", "notes"])]
        record.evidence = [
            try Evidence(id: "visit"), try Evidence(id: "notes", basedOn: ["visit"]),
            try Evidence(id: "summary", basedOn: ["other", "notes"]), try Evidence(id: "other"),
        ]
        let amber = FullAssurance.point("amber")
        record.assessments = [
            Assessment(
                id: "autumn", framework: FrameworkReference(id: "moor"),
                ratings: [
                    CriterionRating(criterion: "c1", current: RatingEvent(.rated(amber), evidenceFor: ["other"])),
                    CriterionRating(
                        id: "r2", criterion: "c2",
                        current: RatingEvent(.rated(amber), evidenceFor: ["other"], evidenceAgainst: ["summary"]),
                        actions: [RatingAction(.act(what: "Write it down")), RatingAction(.notToAct(reason: nil))],
                        history: [RatingEvent(.rated(amber), evidenceFor: ["visit"])]),
                ],
                findings: [Finding(id: "f1", text: "Teams share plans", evidence: ["notes"])])
        ]
        record.sectorFindings = [
            SectorFinding(id: "s1", statement: "Plans are shared", question: .assurance, counterEvidence: ["visit"])
        ]
        return record
    }

    private static func described(_ dependents: [Dependent]) -> [String] {
        dependents.map { "\($0.kind.rawValue) \($0.reference) \($0.through.map(\.text).joined(separator: " "))" }
    }

    @Test
    func `is listed straight or through other evidence, in the order of the document`() throws {
        let index = RecordIndex(try Self.record())
        let found = index.dependents(of: .evidence("visit"))
        #expect(
            Self.described(found) == [
                "contribution /contributions/0/evidence/1 notes visit",
                "rating /assessments/0/ratings/1/evidenceAgainst/0 summary notes visit",
                "formerJudgement /assessments/0/ratings/1/history/0/evidenceFor/0 visit",
                "finding /assessments/0/findings/0/evidence/0 notes visit",
                "evidence /evidence/1/basedOn/0 visit",
                "evidence /evidence/2/basedOn/1 notes visit",
                "sectorFinding /sectorFindings/0/counterEvidence/0 visit",
            ])
        #expect(found.map(\.path.pointer).prefix(2) == ["/contributions/0", "/assessments/0/ratings/1"])
    }

    @Test
    func `is nothing for evidence that nobody names`() throws {
        let index = RecordIndex(try Self.record())
        #expect(index.dependents(of: .evidence("summary")).map(\.kind) == [.rating])
        #expect(index.dependents(of: .evidence("unheard-of")).isEmpty)
    }

    @Test
    func `are the actions of a rating, and nothing of a finding`() throws {
        let index = RecordIndex(try Self.record())
        #expect(
            Self.described(index.dependents(of: .rating("r2"))) == [
                "action /assessments/0/ratings/1/actions/0 ", "action /assessments/0/ratings/1/actions/1 ",
            ])
        #expect(index.dependents(of: .rating("r9")).isEmpty)
        #expect(index.dependents(of: .finding("f1")).isEmpty)
    }

    @Test
    func `is found though the evidence was made from itself`() throws {
        var record = TrustRecord(trust: Trust(id: "example", name: "Example Trust"))
        record.evidence = [try Evidence(id: "a", basedOn: ["b"]), try Evidence(id: "b", basedOn: ["a"])]
        let found = RecordIndex(record).dependents(of: .evidence("a"))
        #expect(
            Self.described(found) == ["evidence /evidence/0/basedOn/0 b a", "evidence /evidence/1/basedOn/0 a"])
    }

    @Test
    func `rests on the capability of an offer too`() throws {
        var record = try Self.record()
        record.offers = [
            CapacityOffer(id: "o1"),
            CapacityOffer(id: "o2", capability: Capability("Two teachers lead it well", evidence: ["notes"])),
        ]
        let found = RecordIndex(record).dependents(of: .evidence("visit")).filter { $0.kind == .capability }
        #expect(Self.described(found) == ["capability /offers/1/capability/evidence/0 notes visit"])
    }
}
