import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `The inquiry` {
    @Test
    func `asks four questions, of which each part of a record answers one`() throws {
        #expect(InquiryQuestion.allCases.map(\.rawValue) == ["assurance", "goals", "practices", "capacity"])
        #expect(Set(InquiryQuestion.allCases.map(\.title)).count == 4)
        #expect(InquiryQuestion.allCases.allSatisfy { $0.title.hasSuffix("?") })
        InquiryQuestion.allCases.forEach { checkCodable($0) }
        let parts: [any InquiryRelated] = [
            Practice(id: "p", title: "P", strands: [.curateClearGoals], components: ["c"]),
            try Implementation(id: "i", practice: "p"),
            CapacityOffer(id: "o", strands: [.buildCapabilityAndCapacity]),
            SectorFinding(id: "f", statement: "S", question: .assurance),
        ]
        #expect(parts.map(\.question) == [.practices, .practices, .capacity, .assurance])
        #expect(parts.map(\.strands) == [[.curateClearGoals], [], [.buildCapabilityAndCapacity], []])
        #expect(parts.map(\.components) == [["c"], [], [], []])
    }

    @Test
    func `has a model of three strands with official names`() {
        #expect(
            ImprovementStrand.allCases.map(\.title) == [
                "Curate clear goals", "Build capability & capacity", "Implement improvement initiatives",
            ])
        ImprovementStrand.allCases.forEach { checkCodable($0) }
    }

    @Test
    func `has words that cannot be mistaken`() {
        checkJSONRefused(
            SectorFinding.self, #"{"id":"f","statement":"S","question":"goal"}"#, code: "member.text",
            pointer: "/question",
            "'goal' is not a question of the inquiry: a question of the inquiry is one of 'assurance', 'goals', "
                + "'practices' and 'capacity'; did you mean 'goals'?")
        checkJSONRefused(
            ModelComponent.self, #"{"id":"c","strand":"goals","label":"L"}"#, code: "member.text", pointer: "/strand",
            "'goals' is not a strand of improvement: a strand of improvement is one of 'curateClearGoals', "
                + "'buildCapabilityAndCapacity' and 'implementImprovementInitiatives'")
    }

    @Test
    func `has a sample of components that is marked as one and is not whole`() {
        let sample = ModelComponent.illustrative
        #expect(sample.count == 5)
        #expect(sample.allSatisfy { $0.isIllustrative && $0.id.text.hasPrefix("illustrative.") })
        #expect(Set(sample.map(\.id)).count == sample.count)
        for component in sample {
            #expect((try? Identifier<ModelComponent>(component.id.text)) == component.id)
        }
        checkJSON(
            ModelComponent(id: "c", strand: .curateClearGoals, label: "L"),
            #"{"id":"c","strand":"curateClearGoals","label":"L"}"#)
        checkHashable(equivalenceClasses: sample.map { [$0] })
    }

    @Test(arguments: [
        DescribedType(
            ModelComponent.self,
            #"{"id":"c","strand":"curateClearGoals","label":"L","edition":"2024","isIllustrative":true,"unknown":1}"#,
            required: ["id", "strand", "label"])
    ])
    func `has components with the same members in JSON and in any coder`(type: DescribedType) throws {
        try type.check(type)
    }
}
