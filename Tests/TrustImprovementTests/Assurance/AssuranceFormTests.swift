import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// What each assurance type looks like in JSON with every member given, and that nothing in it is lost.
struct `The form of assurance` {
    private static let criterion =
        #"{"id":"c1","section":"s1","order":1,"title":"Purpose","guidingQuestions":["Who says so?","How often?"],"#
        + #""assures":["qualityOfWork","capacityToImprove"],"level":"governance","#
        + #""levelDescriptors":[{"scale":"capacity@2","point":"red","text":"Nobody can say."}],"#
        + #""history":[{"status":"current","since":"2024-09-01"},{"status":"withdrawn","since":"2025-09-01","#
        + #""recorded":"2025-09-03","role":"owner","reason":"Split"}],"replacedBy":["c2","c3"]}"#

    private static let scale =
        #"{"id":"capacity","version":"2","title":"Capacity","points":[{"code":"red","label":"Red","isDescribed":true},"#
        + #"{"code":"amber","label":"Amber"},{"code":"green","label":"Green","isDescribed":true}]}"#

    private static let framework =
        #"{"id":"moor","title":"Moor framework","edition":"September 2024","owner":"Moor Alliance","#
        + #""purpose":"developmental","published":"2024-09-01","licence":"OGL-UK-3.0","#
        + #""address":"https://moor.example","definesOverallJudgement":true,"scales":["# + scale
        + #"],"sections":[{"id":"s1","title":"Vision","order":1}],"criteria":["# + criterion + "]}"

    private static let judgement =
        #""outcome":"rated","scale":"capacity@2","point":"amber","rationale":"Two of three teams do.","#
        + #""evidenceFor":["e1"],"evidenceAgainst":["e2"],"counterEvidenceSought":true,"confidence":"medium","#
        + #""rated":"2026-03-01","recorded":"2026-03-02","role":"director of education""#

    private static let rating =
        #"{"id":"r1","criterion":"c1","# + judgement
        + #","actions":[{"id":"a1","what":"Write it down","owner":"chief executive","decided":"2026-03-10","#
        + #""due":"2026-07-31","history":[{"status":"underWay","since":"2026-04-01"}]},"#
        + #"{"decision":"notToAct","reason":"It is done elsewhere","decided":"2026-03-10"}],"#
        + #""history":[{"outcome":"notYetRated"},"#
        + #"{"outcome":"notApplicable","reason":"No sixth form","rated":"2025-03-01"}]}"#

    private static let finding =
        #"{"id":"f1","text":"Teams share plans.","kind":"strength","criteria":["c1"],"evidence":["e1"],"#
        + #""question":"capacity","strands":["buildCapabilityAndCapacity"],"components":["illustrative.evaluation"]}"#

    private static let scope =
        #"{"declared":"2026-01-10","criteria":["c1","c2"],"exclusions":[{"criterion":"c2","reason":"No early years","#
        + #""date":"2026-01-10","role":"chair"}],"additions":[{"criterion":"c4","reason":"New duty","#
        + #""date":"2026-02-01","role":"chair"}]}"#

    private static let assessor =
        #"{"kind":"peer","organisation":"Fell Trust","role":"headteacher","isEmployedBySubject":false,"#
        + #""isPaidBySubject":true,"hasSupportedSubject":false,"interests":"Shares a training centre"}"#

    private static let sampling =
        #"{"population":"Books in year 4","populationCount":120,"sample":"Books of two classes","sampleCount":60,"#
        + #""method":"nominated","chosenByRole":"headteacher","date":"2026-02-20"}"#

    private static let assessment =
        #"{"id":"as1","framework":{"id":"moor","edition":"September 2024"},"school":"143601","round":"spring 2026","#
        + #""respondentGroup":"headteachers","date":"2026-03-01","purpose":"diagnostic","scope":"# + scope
        + #","assessor":"# + assessor + #","sampling":"# + sampling + #","ratings":["# + rating
        + #"],"findings":["# + finding + #"],"history":[{"status":"completed","since":"2026-03-05"}]}"#

    private static let evidence =
        #"{"id":"e1","kind":"visit","title":"Visit to two schools","reference":"V-12","#
        + #""address":"https://moor.example/v12","happened":"2026-02-01","observed":"2026-02-01","#
        + #""recorded":"2026-02-03","goodUntil":"2027-02-01","producerRole":"school improvement lead","#
        + #""producerOrganisation":"Fell Trust","isIndependentOfAssessor":true,"basedOn":["e0"],"readings":["r1"],"#
        + #""notes":"Half a day each"}"#

    private static let crosswalk =
        #"{"id":"x1","from":{"id":"moor","edition":"2023"},"to":{"id":"moor","edition":"September 2024"},"#
        + #""owner":"Moor Alliance","date":"2024-09-01","pairs":["#
        + #"{"from":"a","to":"c1","strength":"exact","rationale":"The same words"},"#
        + #"{"from":"a","to":"c2","strength":"lossy"},{"from":"b","to":"c2","strength":"partial"}]}"#

    private static let retraction =
        #"{"id":"x2","evidence":"e1","date":"2026-05-01","role":"chair","reason":"Wrong school"}"#

    private static let concern =
        #"{"id":"k1","title":"Cash","statement":"Reserves fall","school":"143601","owner":"chief financial officer","#
        + #""ratings":[{"scale":"concern","point":"red-amber","direction":"deteriorating","#
        + #""rationale":"Two months' pay left","rated":"2026-01-15","recorded":"2026-01-16","role":"auditor"}],"#
        + #""escalations":[{"to":"audit committee","date":"2026-01-20","reason":"Two months","role":"executive"}],"#
        + #""history":[{"status":"open","since":"2026-01-15"},{"status":"closed","since":"2026-06-30","#
        + #""role":"board","reason":"Reserves are restored"}]}"#

    @Test
    func `is the same through JSON and every coder`() throws {
        try check(FullAssurance.scale(), Self.scale)
        check(FullAssurance.criterion(), Self.criterion)
        try check(FullAssurance.framework(), Self.framework)
        check(FullAssurance.judgement(), "{" + Self.judgement + "}")
        check(FullAssurance.rating(), Self.rating)
        check(FullAssurance.finding(), Self.finding)
        check(FullAssurance.scope(), Self.scope)
        check(FullAssurance.assessor(), Self.assessor)
        try check(FullAssurance.sampling(), Self.sampling)
        try check(FullAssurance.assessment(), Self.assessment)
        try check(FullAssurance.evidence(), Self.evidence)
        check(FullAssurance.crosswalk(), Self.crosswalk)
        check(FullAssurance.retraction(), Self.retraction)
        try check(FullAssurance.concern(), Self.concern)
    }

    private func check(_ value: some JSONConvertible, _ text: String) {
        checkJSON(value, text)
        checkCodable(value)
    }

    @Test
    func `keeps what it does not know in every object`() throws {
        try checkKept(RatingScale.self, Self.scale, objects: 4)
        try checkKept(AssuranceFramework.self, Self.framework, objects: 10)
        try checkKept(CriterionRating.self, Self.rating, objects: 6)
        try checkKept(Assessment.self, Self.assessment, objects: 15)
        try checkKept(Evidence.self, Self.evidence, objects: 1)
        try checkKept(Crosswalk.self, Self.crosswalk, objects: 6)
        try checkKept(Retraction.self, Self.retraction, objects: 1)
        try checkKept(Concern.self, Self.concern, objects: 5)
    }

    /// Checks that a member put at the end of every object comes back, byte for byte, and is told where asked for.
    private func checkKept<Value: JSONConvertible>(_: Value.Type, _ text: String, objects: Int) throws {
        let written = text.replacing("}", with: #","future":{"a":[null,1.50]}}"#)
        let value = try Value(json: written)
        #expect(value.jsonText(.compact) == written + "\n")
        let reading = Value.read(json: written, options: JSONReadingOptions(unrecognised: .list))
        #expect(reading.issues.count == objects)
        #expect(reading.issues.allSatisfy { $0.code == "member.unrecognised" })
        let node = try MinimalEncoder.encode(value)
        #expect(try MinimalDecoder.decode(Value.self, from: node) == value)
        checkCodable(value)
    }

    @Test
    func `needs little of a draft`() throws {
        checkJSON(
            AssuranceFramework(id: "m", title: "M", edition: "1"), #"{"id":"m","title":"M","edition":"1"}"#)
        checkJSON(AssuranceCriterion(id: "c", title: "C"), #"{"id":"c","title":"C"}"#)
        checkJSON(FrameworkSection(id: "s", title: "S"), #"{"id":"s","title":"S"}"#)
        checkJSON(
            Assessment(id: "a", framework: FrameworkReference(id: "m")), #"{"id":"a","framework":{"id":"m"}}"#)
        checkJSON(CriterionRating(criterion: "c"), #"{"criterion":"c","outcome":"notYetRated"}"#)
        checkJSON(RatingEvent(.notApplicable(reason: nil)), #"{"outcome":"notApplicable"}"#)
        checkJSON(RatingAction(.notToAct(reason: nil)), #"{"decision":"notToAct"}"#)
        checkJSON(AssessmentScope(), "{}")
        checkJSON(ScopeExclusion("c"), #"{"criterion":"c"}"#)
        checkJSON(ScopeAddition("c"), #"{"criterion":"c"}"#)
        checkJSON(Assessor(.selfAssessing), #"{"kind":"self"}"#)
        checkJSON(try SamplingFrame(), "{}")
        checkJSON(try Evidence(id: "e"), #"{"id":"e"}"#)
        checkJSON(Retraction(id: "x", of: .finding("f")), #"{"id":"x","finding":"f"}"#)
        checkJSON(
            Crosswalk(id: "x", from: FrameworkReference(id: "a"), to: FrameworkReference(id: "b")),
            #"{"id":"x","from":{"id":"a"},"to":{"id":"b"}}"#)
        checkJSON(Finding(id: "f", text: "T"), #"{"id":"f","text":"T"}"#)
        checkJSON(try Concern(id: "k", title: "K"), #"{"id":"k","title":"K"}"#)
        checkJSON(ConcernEscalation(to: "board"), #"{"to":"board"}"#)
        checkJSON(
            ConcernRating(ScalePoint(scale: ScaleReference(id: "s"), point: "p")), #"{"scale":"s","point":"p"}"#)
    }

    @Test
    func `has members that must be there`() {
        checkNeeded(AssuranceFramework.self, ["id", "title", "edition"])
        checkNeeded(AssuranceCriterion.self, ["id", "title"])
        checkNeeded(FrameworkSection.self, ["id", "title"])
        checkNeeded(FrameworkReference.self, ["id"])
        checkNeeded(RatingScale.self, ["id"])
        checkNeeded(RatingPoint.self, ["code", "label"])
        checkNeeded(LevelDescriptor.self, ["scale", "point", "text"])
        checkNeeded(Assessment.self, ["id", "framework"])
        checkNeeded(ScopeExclusion.self, ["criterion"])
        checkNeeded(ScopeAddition.self, ["criterion"])
        checkNeeded(Assessor.self, ["kind"])
        checkNeeded(RatingEvent.self, ["outcome"])
        checkNeeded(CriterionRating.self, ["criterion", "outcome"])
        checkNeeded(Evidence.self, ["id"])
        checkNeeded(Retraction.self, ["id"])
        checkNeeded(Crosswalk.self, ["id", "from", "to"])
        checkNeeded(CrosswalkPair.self, ["from", "to", "strength"])
        checkNeeded(Finding.self, ["id", "text"])
        checkNeeded(Concern.self, ["id", "title"])
        checkNeeded(ConcernRating.self, ["scale", "point"])
        checkNeeded(ConcernEscalation.self, ["to"])
    }

    private func checkNeeded<Value: JSONConvertible>(_: Value.Type, _ members: [String]) {
        let reading = Value.read(json: "{}")
        #expect(reading.value == nil)
        #expect(reading.issues.map(\.path.pointer) == members.map { "/" + $0 })
        #expect(reading.issues.allSatisfy { $0.code == "member.missing" })
    }
}
