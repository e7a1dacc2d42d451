import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A described type with values of it, each with the text it is written as: from the least to the fullest.
struct DescribedLaws: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let coding: @Sendable () -> Void
    let refusals: @Sendable () -> Void

    /// The laws of a type.
    ///
    /// - Parameter required: The members that must be there; each is taken away from the fullest text in turn.
    init<Value: JSONConvertible>(_: Value.Type, required: [String], _ values: [(value: Value, text: String)]) {
        testDescription = "\(Value.self)"
        coding = {
            for (value, text) in values {
                checkJSON(value, text)
                checkCodable(value)
            }
            checkHashable(equivalenceClasses: values.map { [$0.value, $0.value] })
        }
        refusals = {
            guard let full = values.last?.text else { return }
            let reading = JSONValue.read(json: full.utf8, options: JSONReadingOptions())
            guard case .object(let members)? = reading.value else {
                Issue.record("\(full) is no object")
                return
            }
            #expect(members.map(\.name).filter { required.contains($0) } == required)
            for name in required {
                var others = members
                others[name] = nil
                let text = String(decoding: JSONValue.object(others).json(.compact), as: UTF8.self)
                checkJSONRefused(Value.self, text, code: "member.missing", pointer: "/" + name)
            }
            for member in members {
                // No member of these types is a truth value and a number and an object at once.
                var others = members
                others[member.name] = .array([.array([])])
                let text = String(decoding: JSONValue.object(others).json(.compact), as: UTF8.self)
                let issues = Value.read(json: text).issues
                #expect(issues.map(\.code) == ["member.type"], "\(member.name)")
                #expect(issues.first?.path.pointer.hasPrefix("/" + member.name) == true)
            }
        }
    }

    private static func known<Value>(_ make: () throws -> Value) -> Value {
        do { return try make() } catch { fatalError("\(error)") }
    }

    static let all: [DescribedLaws] = [
        DescribedLaws(
            Membership.self, required: ["school"],
            known {
                try [
                    (Membership(school: "199001"), #"{"school":"199001"}"#),
                    (
                        Membership(school: "199001", joined: "2012-09-01", left: "2012-09-02"),
                        #"{"school":"199001","joined":"2012-09-01","left":"2012-09-02"}"#
                    ),
                    (
                        Membership(
                            school: "199001", joined: "2012-09-01", left: "2020-08-31", reasonJoined: .initiatedByTrust,
                            reasonLeft: MembershipReason(rawValue: "other")),
                        #"{"school":"199001","joined":"2012-09-01","left":"2020-08-31","reasonJoined":"initiatedByTrust","reasonLeft":"other"}"#
                    ),
                ]
            }),
        DescribedLaws(
            GovernanceAppointment.self, required: ["role"],
            known {
                try [
                    (GovernanceAppointment(role: .trustee), #"{"role":"trustee"}"#),
                    (
                        GovernanceAppointment(
                            role: .localGovernor, holder: "governor-1", start: "2024-09-01", end: "2028-08-31",
                            isExOfficio: true, isEmployee: false, school: "199001", appointingBody: "Example Diocese"),
                        #"{"role":"localGovernor","holder":"governor-1","start":"2024-09-01","end":"2028-08-31","isExOfficio":true,"isEmployee":false,"school":"199001","appointingBody":"Example Diocese"}"#
                    ),
                ]
            }),
        DescribedLaws(
            FunctionAlignment.self, required: ["function", "degree"],
            known {
                try [
                    (
                        FunctionAlignment(function: .curriculum, degree: .aligned),
                        #"{"function":"curriculum","degree":"aligned"}"#
                    ),
                    (
                        FunctionAlignment(
                            function: .curriculum, degree: .collaborative, phase: .secondary, cluster: "North",
                            theme: "reading", isEarned: true, directionOfTravel: .develop, start: "2024-09-01",
                            end: "2024-09-01"),
                        #"{"function":"curriculum","degree":"collaborative","phase":"secondary","cluster":"North","theme":"reading","isEarned":true,"directionOfTravel":"develop","start":"2024-09-01","end":"2024-09-01"}"#
                    ),
                ]
            }),
        DescribedLaws(
            OperatingModel.self, required: [],
            known {
                try [
                    (OperatingModel(), "{}"),
                    (
                        OperatingModel(alignments: [FunctionAlignment(function: .finance, degree: .centralised)]),
                        #"{"alignments":[{"function":"finance","degree":"centralised"}]}"#
                    ),
                ]
            }),
        DescribedLaws(
            StrategicObjective.self, required: ["id", "title"],
            [(StrategicObjective(id: "reading", title: "Read well"), #"{"id":"reading","title":"Read well"}"#)]),
        DescribedLaws(
            SchoolLink.self, required: ["school", "kind"],
            [
                (SchoolLink(school: "199001", kind: .successor), #"{"school":"199001","kind":"successor"}"#),
                (
                    SchoolLink(school: "199001", kind: .predecessorMerged, established: "2020-09-01"),
                    #"{"school":"199001","kind":"predecessorMerged","established":"2020-09-01"}"#
                ),
            ]),
        DescribedLaws(
            KeyJudgementGrade.self, required: ["judgement", "grade"],
            [(KeyJudgementGrade(.sixthForm, .good), #"{"judgement":"sixthForm","grade":"good"}"#)]),
        DescribedLaws(
            EvaluationAreaGrade.self, required: ["area", "grade"],
            [(EvaluationAreaGrade(.inclusion, .exceptional), #"{"area":"inclusion","grade":"exceptional"}"#)]),
        DescribedLaws(
            Inspection.self, required: ["regime", "date"],
            [
                (
                    Inspection(date: "2025-12-02", findings: .reportCard(areas: [], safeguarding: nil)),
                    #"{"regime":"reportCard","date":"2025-12-02"}"#
                ),
                (
                    Inspection(
                        date: "2025-03-04",
                        findings: .gradedWithoutOverall(
                            judgements: [KeyJudgementGrade(.earlyYears, .inadequate)], safeguardingIsEffective: false)),
                    #"{"regime":"gradedWithoutOverall","date":"2025-03-04","judgements":[{"judgement":"earlyYears","grade":"inadequate"}],"safeguardingIsEffective":false}"#
                ),
                (
                    Inspection(
                        date: "2025-12-02",
                        findings: .reportCard(
                            areas: [EvaluationAreaGrade(.achievement, .needsAttention)], safeguarding: .notMet),
                        published: "2026-01-12", school: "199002", categoryOfConcern: .requiresSignificantImprovement),
                    #"{"regime":"reportCard","date":"2025-12-02","published":"2026-01-12","school":"199002","evaluationAreas":[{"area":"achievement","grade":"needsAttention"}],"safeguardingStandards":"notMet","categoryOfConcern":"requiresSignificantImprovement"}"#
                ),
            ]),
        DescribedLaws(
            School.self, required: ["urn", "name"],
            [
                (School(urn: "199001", name: "Example School"), #"{"urn":"199001","name":"Example School"}"#),
                (
                    School(
                        urn: "199001", name: "Example School", laestab: "2010611", ukprn: "10999001", phase: .primary,
                        type: .academyConverter, status: .open, statutoryLowAge: 4, statutoryHighAge: 11,
                        localAuthority: "201", region: .london, postcode: "SW1A 2AA", roll: 196, capacity: 180,
                        opened: "2012-09-01", closed: "2026-08-31",
                        links: [SchoolLink(school: "199002", kind: .predecessor)],
                        inspections: [
                            Inspection(date: "2025-12-02", findings: .reportCard(areas: [], safeguarding: nil))
                        ]),
                    #"{"urn":"199001","name":"Example School","laestab":"2010611","ukprn":"10999001","phase":"primary","type":"34","status":"open","statutoryLowAge":4,"statutoryHighAge":11,"localAuthority":"201","region":"london","postcode":"SW1A 2AA","roll":196,"capacity":180,"opened":"2012-09-01","closed":"2026-08-31","links":[{"school":"199002","kind":"predecessor"}],"inspections":[{"regime":"reportCard","date":"2025-12-02"}]}"#
                ),
            ]),
        DescribedLaws(
            Trust.self, required: ["id", "name"],
            known {
                try [
                    (Trust(id: "example", name: "Example Trust"), #"{"id":"example","name":"Example Trust"}"#),
                    (
                        Trust(
                            id: "example", name: "Example Trust", kind: .multiAcademyTrust, status: .closed,
                            uid: "99001",
                            reference: "TR99001.old", ukprn: "10999001", companyNumber: "09900001",
                            opened: "2012-09-01",
                            closed: "2025-08-31", headquartersRegion: .northEast,
                            memberships: [Membership(school: "199001")],
                            governance: [GovernanceAppointment(role: .member)], operatingModel: OperatingModel(),
                            objectives: [StrategicObjective(id: "reading", title: "Read well")]),
                        #"{"id":"example","name":"Example Trust","kind":"multiAcademyTrust","status":"closed","uid":"99001","reference":"TR99001.old","ukprn":"10999001","companyNumber":"09900001","opened":"2012-09-01","closed":"2025-08-31","headquartersRegion":"northEast","memberships":[{"school":"199001"}],"governance":[{"role":"member"}],"operatingModel":{},"objectives":[{"id":"reading","title":"Read well"}]}"#
                    ),
                ]
            }),
    ]
}

struct `A type of the organisation` {
    @Test(arguments: DescribedLaws.all)
    func `is written by its members and comes back from every coder`(laws: DescribedLaws) { laws.coding() }

    @Test(arguments: DescribedLaws.all)
    func `cannot do without its required members, nor take them of another type`(laws: DescribedLaws) {
        laws.refusals()
    }

    @Test
    func `keeps members that nobody knows`() throws {
        var membership = try Membership(school: "199001")
        membership.unrecognised = ["note": .string("x")]
        checkJSON(membership, #"{"school":"199001","note":"x"}"#)
        checkCodable(membership)
        #expect(try membership != Membership(school: "199001"))
        #expect(try Membership(json: #"{"school":"199001","joined":null}"#) == Membership(school: "199001"))
    }

    @Test
    func `may have been given what it would have had anyway`() throws {
        #expect(
            try GovernanceAppointment(json: #"{"role":"trustee","isExOfficio":false}"#)
                == GovernanceAppointment(role: .trustee))
        #expect(try Trust(json: #"{"id":"e","name":"E","memberships":[]}"#) == Trust(id: "e", name: "E"))
    }
}

/// What no value of a type can be, through each door: the initialiser, the reader and any decoder.
struct `A contradiction` {
    @Test(arguments: [("2012-09-01", "2012-09-01"), ("2012-09-01", "2012-08-31")] as [(CalendarDate, CalendarDate)])
    func `is a school that leaves before it has been there`(joined: CalendarDate, left: CalendarDate) {
        check(
            Membership.self, #"{"school":"199001","joined":"\#(joined)","left":"\#(left)"}"#,
            code: "membership.left.notAfterJoined", member: "left",
            "The school left on \(left), not after it joined on \(joined); a membership ends after it begins",
            ["joined": "\(joined)", "left": "\(left)"]
        ) { try Membership(school: "199001", joined: joined, left: left) }
    }

    @Test(arguments: [("2024-09-01", "2024-09-01"), ("2024-09-01", "2024-08-31")] as [(CalendarDate, CalendarDate)])
    func `is an appointment that ends when it starts`(start: CalendarDate, end: CalendarDate) {
        check(
            GovernanceAppointment.self, #"{"role":"trustee","start":"\#(start)","end":"\#(end)"}"#,
            code: "appointment.end.notAfterStart", member: "end",
            "The appointment ends on \(end), not after it starts on \(start); it must end later than it starts",
            ["start": "\(start)", "end": "\(end)"]
        ) { try GovernanceAppointment(role: .trustee, start: start, end: end) }
    }

    @Test
    func `is an alignment that ends before it starts`() {
        check(
            FunctionAlignment.self,
            #"{"function":"finance","degree":"aligned","start":"2024-09-02","end":"2024-09-01"}"#,
            code: "alignment.end.beforeStart", member: "end",
            "The alignment ends on 2024-09-01, before it starts on 2024-09-02; it must not",
            ["start": "2024-09-02", "end": "2024-09-01"]
        ) { try FunctionAlignment(function: .finance, degree: .aligned, start: "2024-09-02", end: "2024-09-01") }
    }

    @Test(
        arguments: [
            ("reportCard", "overallEffectiveness", #""good""#),
            ("reportCard", "judgements", #"[{"judgement":"earlyYears","grade":"good"}]"#),
            ("reportCard", "safeguardingIsEffective", "true"),
            ("overallEffectiveness", "evaluationAreas", #"[{"area":"inclusion","grade":"exceptional"}]"#),
            ("overallEffectiveness", "safeguardingStandards", #""met""#),
            ("gradedWithoutOverall", "evaluationAreas", #"[{"area":"inclusion","grade":"exceptional"}]"#),
            ("gradedWithoutOverall", "safeguardingStandards", #""met""#),
            ("gradedWithoutOverall", "overallEffectiveness", #""good""#),
        ])
    func `is an inspection with grades of another regime`(regime: String, member: String, value: String) {
        checkJSONRefused(
            Inspection.self, #"{"regime":"\#(regime)","date":"2025-12-02","\#(member)":\#(value)}"#,
            code: "inspection.regime.mixed", pointer: "/\(member)",
            "'\(member)' does not belong to an inspection of the regime '\(regime)'; an inspection has the grades of its "
                + "own regime only")
    }

    private func check<Value: JSONConvertible>(
        _: Value.Type, _ text: String, code: IssueCode, member: String, _ message: String,
        _ parameters: [String: String], _ make: () throws -> Value
    ) {
        let error = #expect(throws: StructureError.self) { try make() }
        #expect(error?.code == code)
        #expect(error?.path == [.member(member)])
        #expect(error?.message == message)
        #expect(error?.parameters == parameters)
        checkJSONRefused(Value.self, text, code: code, pointer: "/" + member, message)
        #expect(Value.read(json: text).issues.first?.parameters == parameters)
    }
}
