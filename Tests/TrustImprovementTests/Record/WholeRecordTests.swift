import Testing
import TrustImprovement
import TrustImprovementTestSupport

@Suite struct `A whole record` {
    /// One thing of each list, as small as it can be, in the order in which lists are written.
    private let text =
        [
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"Example Trust"},"#,
            #""schools":[{"urn":"199991","name":"Example School"}],"#,
            #""measures":[{"id":"m","title":"Example measure","unit":"percent"}],"#,
            #""readings":[{"measure":"m","value":64.9,"period":"2024/25"}],"#,
            #""goals":[{"id":"g","title":"Example goal"}],"#,
            #""practices":[{"id":"p","title":"Example practice"}],"#,
            #""drivers":[{"id":"d","title":"Example driver"}],"#,
            #""contributions":[{"practice":"p","goal":"g"}],"#,
            #""implementations":[{"id":"i","practice":"p","kind":"implement"}],"#,
            #""components":[{"id":"c","strand":"curateClearGoals","label":"Example component"}],"#,
            #""frameworks":[{"id":"f","title":"Example framework","edition":"2024"}],"#,
            #""scales":[{"id":"k","points":[{"code":"low","label":"Low"},{"code":"high","label":"High"}]}],"#,
            #""crosswalks":[{"id":"x","from":{"id":"f"},"to":{"id":"f"}}],"#,
            #""assessments":[{"id":"a","framework":{"id":"f"}}],"#,
            #""evidence":[{"id":"e"}],"#,
            #""retractions":[{"id":"r","evidence":"e"}],"#,
            #""concerns":[{"id":"n","title":"Example concern"}],"#,
            #""offers":[{"id":"o"}],"#,
            #""commitments":[{"offer":"o","goal":"g"}],"#,
            #""schoolCapacities":[{"school":"199991","role":"giver"}],"#,
            #""sectorFindings":[{"id":"s","statement":"Example finding","question":"capacity"}],"#,
            #""deletions":[{"kind":"goal","id":"y","date":"2025-01-01"}],"#,
            #""suppressions":[{"pointer":"/goals/0","code":"c.d","reason":"r","ownerRole":"o","expires":"2026-01-01"}],"#,
            #""sources":[{"title":"Invented"}]}"#,
        ].joined() + "\n"

    @Test func `holds each thing in its list, and loses none on the way`() throws {
        let record = try TrustRecord(json: text)
        let counts: [Int] = [
            record.schools.count, record.measures.count, record.readings.count, record.goals.count,
            record.practices.count, record.drivers.count, record.contributions.count, record.implementations.count,
            record.components.count, record.frameworks.count, record.crosswalks.count, record.assessments.count,
            record.evidence.count, record.retractions.count, record.concerns.count, record.offers.count,
            record.commitments.count, record.schoolCapacities.count, record.sectorFindings.count, record.scales.count,
            record.deletions.count, record.suppressions.count, record.sources.count,
        ]
        #expect(counts.allSatisfy { $0 == 1 })
        #expect(record.unrecognised.isEmpty)
        #expect(record.jsonText(.compact) == text)
        checkCodable(record)
    }
}
