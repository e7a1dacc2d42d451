import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Practices and their parts` {
    static let types: [DescribedType] = [
        DescribedType(
            Practice.self,
            #"{"id":"p","title":"P","description":"d","activeIngredients":[{"id":"a","text":"A"}],"conditions":"#
                + #"[{"text":"c"}],"contraIndications":[{"text":"n"}],"evidenceProfiles":[{"source":{"title":"S"},"#
                + #""edition":"1","date":"2021-08-26"}],"alignmentDegree":"aligned","mechanisms":["modelling"],"#
                + #""strands":["curateClearGoals"],"components":["c"],"unknown":1}"#, required: ["id", "title"]),
        DescribedType(
            ActiveIngredient.self,
            #"{"id":"a","text":"A","isEssential":false,"allowedAdaptations":["shorter"],"unknown":1}"#,
            required: ["id", "text"]),
        DescribedType(
            PracticeCondition.self, #"{"text":"t","factor":"systemsAndStructures","unknown":1}"#, required: ["text"]),
        DescribedType(
            EvidenceProfile.self,
            #"{"source":{"title":"S"},"edition":"1","date":"2021-08-26","entry":"e","phase":"primary","#
                + #""monthsProgress":-1,"security":4,"cost":1,"costEdition":"2","unknown":1}"#,
            required: ["source", "edition", "date"]),
        DescribedType(
            Driver.self,
            #"{"id":"d","title":"D","kind":"secondary","parents":["e"],"goals":["g"],"measures":["m@1"],"unknown":1}"#,
            required: ["id", "title"]),
        DescribedType(
            Contribution.self,
            #"{"id":"c","practice":"p","driver":"d","goal":"g","mechanism":"m","assumption":"a","evidence":["e"],"#
                + #""unknown":1}"#, required: ["practice"]),
        DescribedType(
            Implementation.self,
            #"{"id":"i","practice":"p","kind":"deImplement","mode":"replace","replacedBy":"q","population":{},"reason":"r","#
                + #""role":"head","phases":[{"status":"explore","since":"2024-09-01"}],"activities":[{"text":"t"}],"#
                + #""fidelity":[{"date":"2024-10-01"}],"testCycles":[{"number":1}],"plannedStop":"2025-07-01","#
                + #""stopped":"2025-07-02","successor":"j","workloadReleased":{"number":1.5,"unit":"hours"},"#
                + #""strands":["implementImprovementInitiatives"],"components":["c"],"unknown":1}"#,
            required: ["id", "practice", "kind"]),
        DescribedType(
            ImplementationActivity.self,
            #"{"text":"t","phase":"prepare","behaviours":["unite"],"factor":"whatIsImplemented","role":"r","unknown":1}"#,
            required: ["text"]),
        DescribedType(
            FidelityObservation.self,
            #"{"date":"2024-10-01","ingredient":"a","school":"143601","extent":62.5,"words":"w","role":"r","unknown":1}"#,
            required: ["date"]),
        DescribedType(
            TestCycle.self,
            #"{"number":2,"plan":"p","prediction":"q","start":"2024-10-01","end":"2024-10-01","result":"r","#
                + #""learned":"l","decision":"later-word","unknown":1}"#, required: ["number"]),
    ]

    @Test(arguments: types)
    func `have the same members in JSON and in any coder, and name the one that is wrong`(type: DescribedType) throws {
        try type.check(type)
    }

    @Test
    func `keep what they do not know at each level`() throws {
        let practice =
            #"{"id":"p","title":"P","activeIngredients":[{"id":"a","text":"A","x":1}],"conditions":[{"text":"c","x":[]}],"#
            + #""contraIndications":[{"text":"n","x":{}}],"evidenceProfiles":[{"source":{"title":"S","x":"é"},"edition":"1","#
            + #""date":"2021-08-26","phase":"later-phase","x":null}],"x":{"y":[1.50]}}"#
        checkJSON(try Practice(json: practice), practice)
        let implementation =
            #"{"id":"i","practice":"p","kind":"implement","population":{"phase":"primary","x":1},"phases":"#
            + #"[{"status":"sustain","since":"2024-09-01","x":2}],"activities":[{"text":"t","x":3}],"fidelity":"#
            + #"[{"date":"2024-10-01","x":4}],"testCycles":[{"number":1,"decision":"later","x":5}],"workloadReleased":"#
            + #"{"number":1.5,"unit":"laterUnit","x":6},"mode2":7}"#
        checkJSON(try Implementation(json: implementation), implementation)
        checkCodable(try Implementation(json: implementation))
    }

    @Test
    func `may be drafts with next to nothing in them`() throws {
        checkJSON(Practice(id: "p", title: ""), #"{"id":"p","title":""}"#)
        checkJSON(try Driver(id: "d", title: ""), #"{"id":"d","title":""}"#)
        checkJSON(Contribution(practice: "p"), #"{"practice":"p"}"#)
        checkJSON(try Implementation(id: "i", practice: "p"), #"{"id":"i","practice":"p","kind":"implement"}"#)
        checkJSON(try TestCycle(number: 1), #"{"number":1}"#)
        checkJSON(PracticeCondition("c"), #"{"text":"c"}"#)
        checkJSON(ImplementationActivity("t"), #"{"text":"t"}"#)
        checkJSON(FidelityObservation(date: "2025-01-01"), #"{"date":"2025-01-01"}"#)
        checkJSON(try ActiveIngredient(id: "a", text: ""), #"{"id":"a","text":""}"#)
    }
}
