import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// One type that states its members, by a text in which all of them stand, and which of them must be there.
struct DescribedType: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let json: String
    let required: [String]
    let check: @Sendable (DescribedType) throws -> Void

    init<Value: Described & JSONConvertible>(_: Value.Type, _ json: String, required: [String]) {
        testDescription = "\(Value.self)"
        self.json = json
        self.required = required
        check = { type in
            let value = try Value(json: type.json)
            checkJSON(value, type.json)
            checkCodable(value)
            try type.checkDamage(Value.self)
        }
    }

    /// Takes out each member, makes each null and gives each another type, and looks at what JSON and a decoder say.
    private func checkDamage<Value: Described & JSONConvertible>(_: Value.Type) throws {
        guard case .object(let members) = try JSONValue.read(json: json.utf8, options: .init()).get() else { return }
        for member in members where member.name != "unknown" {
            let mustBeThere = required.contains(member.name)
            let other: JSONValue = if case .boolean = member.value { .string("true") } else { .boolean(true) }
            for damage in [nil, .null, other] as [JSONValue?] {
                var damaged = members
                damaged[member.name] = damage
                let tree = JSONValue.object(damaged)
                let reading = Value.read(json: tree.json(.compact), options: JSONReadingOptions())
                guard mustBeThere || !(damage == nil || damage == .null) else {
                    // What else must be there when this is not is told as a contradiction and tested with its type.
                    #expect(reading.issues.allSatisfy { !$0.code.rawValue.hasPrefix("member.") }, "\(member.name)")
                    continue
                }
                #expect(reading.issues.contains { $0.path.components.first == .member(member.name) }, "\(member.name)")
                #expect(reading.value == nil || !mustBeThere)
                try checkRefused(Value.self, tree, at: member.name, isThere: damage != nil)
            }
        }
    }

    private func checkRefused<Value: Described>(
        _: Value.Type, _ tree: JSONValue, at name: String, isThere: Bool
    ) throws {
        let node = CoderNode.object(["in": .array([try MinimalEncoder.encode(tree)])])
        let error = #expect(throws: DecodingError.self) {
            try MinimalDecoder.decode([String: [Value]].self, from: node)
        }
        let path: [any CodingKey]
        switch error {
        case .keyNotFound(let key, let context)?:
            #expect(!isThere)
            path = context.codingPath + [key]
        case .valueNotFound(_, let context)?, .typeMismatch(_, let context)?, .dataCorrupted(let context)?:
            path = context.codingPath
        default: path = []
        }
        #expect(path.prefix(3).map(\.stringValue) == ["in", "0", name], "\(String(describing: error))")
    }

    static let all: [DescribedType] = [
        DescribedType(
            Suppression.self,
            #"{"pointer":"/goals/0","code":"a.b","reason":"Known","ownerRole":"chair","expires":"2026-01-01","unknown":1}"#,
            required: ["pointer", "code", "reason", "ownerRole", "expires"]),
        DescribedType(
            Deletion.self,
            #"{"kind":"goal","id":"g","date":"2026-01-01","role":"chair","reason":"Done","unknown":1}"#,
            required: ["kind", "id", "date"]),
        DescribedType(
            TrustRecord.self,
            #"{"format":"trust-improvement/1.0","asOf":"2025-01-01","trust":{"id":"t","name":"n"},"schools":"#
                + #"[{"urn":"143601","name":"a"}],"measures":[{"id":"m","title":"M","unit":"percent"}],"readings":"#
                + #"[{"measure":"m","value":1,"period":"2024/25"}],"sources":[{"title":"S"}],"unknown":1}"#,
            required: ["format", "trust"]),
        DescribedType(
            Trust.self,
            #"{"id":"t","name":"n","kind":"k","status":"s","uid":"1","reference":"TR00055","ukprn":"10058700","#
                + #""companyNumber":"07318714","opened":"2010-07-19","closed":"2011-07-19","headquartersRegion":"london","#
                + #""memberships":[{"school":"143601"}],"governance":[{"role":"member"}],"operatingModel":{},"#
                + #""objectives":[{"id":"o","title":"O"}],"unknown":[]}"#, required: ["id", "name"]),
        DescribedType(
            Membership.self,
            #"{"school":"143601","joined":"2016-10-01","left":"2017-10-01","reasonJoined":"a","reasonLeft":"b","unknown":{}}"#,
            required: ["school"]),
        DescribedType(
            GovernanceAppointment.self,
            #"{"role":"trustee","holder":"h","start":"2016-10-01","end":"2017-10-01","isExOfficio":true,"isEmployee":true,"#
                + #""school":"143601","appointingBody":"b","unknown":null}"#, required: ["role"]),
        DescribedType(
            OperatingModel.self, #"{"alignments":[{"function":"finance","degree":"aligned"}],"unknown":1}"#,
            required: []),
        DescribedType(
            FunctionAlignment.self,
            #"{"function":"finance","degree":"aligned","phase":"primary","cluster":"c","theme":"t","isEarned":true,"#
                + #""directionOfTravel":"develop","start":"2016-10-01","end":"2017-10-01","unknown":1}"#,
            required: ["function", "degree"]),
        DescribedType(StrategicObjective.self, #"{"id":"o","title":"O","unknown":1}"#, required: ["id", "title"]),
        DescribedType(
            School.self,
            #"{"urn":"143601","name":"a","laestab":"8913614","ukprn":"10058701","phase":"primary","type":"34","#
                + #""status":"open","statutoryLowAge":3,"statutoryHighAge":11,"localAuthority":"891","region":"london","#
                + #""postcode":"NG20 8JX","roll":420,"capacity":410,"opened":"2016-10-01","closed":"2030-08-31","#
                + #""links":[{"school":"122734","kind":"predecessor"}],"inspections":[{"regime":"reportCard","#
                + #""date":"2025-11-18"}],"unknown":1.5}"#, required: ["urn", "name"]),
        DescribedType(
            SchoolLink.self, #"{"school":"143601","kind":"successor","established":"2016-10-01","unknown":1}"#,
            required: ["school", "kind"]),
        DescribedType(
            Inspection.self,
            #"{"regime":"overallEffectiveness","date":"2019-05-14","published":"2019-06-20","school":"122734","#
                + #""overallEffectiveness":"good","judgements":[{"judgement":"sixthForm","grade":"good"}],"#
                + #""safeguardingIsEffective":true,"categoryOfConcern":"c","unknown":1}"#, required: ["regime", "date"]),
        DescribedType(
            KeyJudgementGrade.self, #"{"judgement":"sixthForm","grade":"good","unknown":1}"#,
            required: ["judgement", "grade"]),
        DescribedType(
            EvaluationAreaGrade.self, #"{"area":"inclusion","grade":"exceptional","unknown":1}"#,
            required: ["area", "grade"]),
        DescribedType(
            Measure.self,
            #"{"id":"m","version":"1","title":"M","definition":"d","unit":"percent","better":"within","#
                + #""range":{"lower":1,"upper":2},"additivity":"sum","decimalPlaces":1,"source":{"title":"S"},"#
                + #""comparableVersions":["0"],"unknown":1}"#, required: ["id", "title", "unit"]),
        DescribedType(DecimalRange.self, #"{"lower":1,"upper":2.5,"unknown":1}"#, required: ["lower", "upper"]),
        DescribedType(
            Source.self,
            #"{"title":"S","publisher":"p","address":"a","licence":"l","published":"2025-11-30","unknown":1}"#,
            required: ["title"]),
        DescribedType(
            Reading.self,
            #"{"id":"r","measure":"m@1","value":64.9,"period":"2024/25","population":{"phase":"primary"},"pupils":5,"#
                + #""published":"2025-12-11","status":"final","source":{"title":"S"},"predatesJoining":true,"unknown":1}"#,
            required: ["measure", "value", "period"]),
        DescribedType(
            Population.self, #"{"schools":["143601"],"pupils":"girls","unknown":1}"#, required: []),
        DescribedType(
            Estimate.self, #"{"point":1,"lower":0.5,"upper":2,"confidence":95,"unknown":1}"#,
            required: ["point", "lower", "upper"]),
        DescribedType(Withheld.self, #"{"reason":"suppressed","token":"SUPP","unknown":1}"#, required: ["reason"]),
        DescribedType(
            DateSpan.self, #"{"start":"2016-10-01","end":"2017-10-01","unknown":1}"#, required: ["start"]),
        DescribedType(
            TermDates.self, #"{"term":"2024/25 spring","start":"2025-01-06","end":"2025-04-11","unknown":1}"#,
            required: ["term", "start", "end"]),
        DescribedType(
            TermCalendar.self,
            #"{"terms":[{"term":"2024/25 spring","start":"2025-01-06","end":"2025-04-11"}],"unknown":1}"#, required: []),
    ]
}

struct `Every described type` {
    @Test(arguments: DescribedType.all)
    func `has the same members in JSON and in any coder, and names the one that is wrong`(type: DescribedType) throws {
        try type.check(type)
    }
}
