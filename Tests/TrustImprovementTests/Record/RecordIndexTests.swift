import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `The index of a record` {
    private static func record() throws -> TrustRecord {
        var record = TrustRecord(
            trust: Trust(
                id: "example", name: "Example Trust", memberships: [try Membership(school: "199001")],
                objectives: [StrategicObjective(id: "read", title: "Every child reads")]))
        record.goals = [
            ImprovementGoal(id: "reading", title: "First", indicators: [try Indicator(id: "fluency")]),
            ImprovementGoal(id: "reading", title: "Second", indicators: [try Indicator(id: "phonics")]),
        ]
        record.practices = [Practice(id: "reading", title: "Daily reading")]
        record.frameworks = ["2024", "2025"].map { AssuranceFramework(id: "moor", title: "Moor", edition: $0) }
        record.scales = [
            try RatingScale(id: "risk", points: [RatingPoint("low", label: "Low"), RatingPoint("high", label: "High")])
        ]
        record.assessments = [
            Assessment(
                id: "autumn", framework: FrameworkReference(id: "moor", edition: "2024"),
                ratings: [CriterionRating(id: "r1", criterion: "c1")], findings: [Finding(id: "f1", text: "Found")])
        ]
        return record
    }

    @Test
    func `finds things by identifiers typed by what they name, the first of several`() throws {
        let index = RecordIndex(try Self.record())
        #expect(index["reading" as Identifier<ImprovementGoal>]?.title == "First")
        #expect(index["reading" as Identifier<Practice>]?.title == "Daily reading")
        #expect(index["reading" as Identifier<Driver>] == nil)
        #expect(index["phonics" as Identifier<Indicator>]?.id == "phonics")
        #expect(index["r1" as Identifier<CriterionRating>]?.criterion == "c1")
        #expect(index["f1" as Identifier<Finding>]?.text == "Found")
        #expect(index["read" as Identifier<StrategicObjective>]?.title == "Every child reads")
        #expect(index.path(of: "phonics" as Identifier<Indicator>)?.pointer == "/goals/1/indicators/0")
        #expect(index.path(of: "example" as Identifier<Trust>)?.pointer == "/trust")
        #expect(index.names(of: .indicator) == ["fluency", "phonics"])
        #expect(index.duplicates.map(\.path.pointer) == ["/goals/1"])
        #expect(index.scale(ScaleReference(id: "risk"))?.points.count == 2)
    }

    @Test
    func `tells editions of a framework apart, and takes the only one for one without an edition`() throws {
        var record = try Self.record()
        let index = RecordIndex(record)
        #expect(index.framework(FrameworkReference(id: "moor", edition: "2025"))?.edition == "2025")
        #expect(index.framework(FrameworkReference(id: "moor", edition: "2026")) == nil)
        #expect(index.framework(FrameworkReference(id: "moor")) == nil)
        record.frameworks.removeLast()
        #expect(RecordIndex(record).framework(FrameworkReference(id: "moor"))?.edition == "2024")
    }

    @Test
    func `holds something of every kind under the list that the kind names`() throws {
        let text = TrustRecord(trust: Trust(id: "example", name: "Example")).jsonText(.compact)
        #expect(text.contains("example"))
        for kind in EntityKind.allCases {
            guard let first = kind.list.components.first, kind.list.components.count == 1, kind != .trust else {
                continue
            }
            guard case .member(let list) = first else { continue }
            // An element that is no object is refused at the list, so the record has a list of that name.
            let document =
                #"{"format":"trust-improvement/1.0","trust":{"id":"example","name":"Example"},"\#(list)":[1]}"#
            #expect(TrustRecord.read(json: document).issues.map(\.path.pointer) == ["/\(list)/0"])
        }
    }

    @Test
    func `is asked before other records, and they before nobody`() throws {
        var record = try Self.record()
        record.goals = []
        record.contributions = [Contribution(practice: "reading", goal: "shared")]
        #expect(record.validate().issues.map(\.code) == ["reference.unknown"])
        var other = TrustRecord(trust: Trust(id: "other", name: "Other Trust"))
        other.goals = [ImprovementGoal(id: "shared", title: "Shared")]
        #expect(record.validate(resolving: OtherRecords([other])).issues.isEmpty)
    }
}
