import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A rule book` {
    private static let record = TrustRecord(
        trust: Trust(id: "example", name: ""), schools: [School(urn: "199001", name: "Example School")])

    private let host = Rule("example.postcode.missing", "Every school has a postcode", .warning) { context, issues in
        for (index, school) in context.record.schools.enumerated() where school.postcode == nil {
            issues.report(at: ["schools", .index(index)], "\(school.name) has no postcode", ["urn": "\(school.urn)"])
        }
    }

    @Test
    func `finds a rule by its code`() {
        #expect(RuleBook.standard["trust.name.empty"]?.title == "A trust has a name")
        #expect(RuleBook.standard["trust.name.empty"]?.severities == .error)
        #expect(RuleBook.standard["trust.name"] == nil)
        #expect(RuleBook.empty.rules.isEmpty)
        #expect(RuleBook.empty.version == "none")
        #expect(RuleBook.standard.maximumIssues == 1_000)
    }

    @Test
    func `runs a host's rules after its own, and in the order in which they were added`() throws {
        let second = Rule("example.second", "A second rule of the host", .advice, guidance: "our-guide") { _, issues in
            issues.report(at: [], "Second")
        }
        let book = try RuleBook.standard.adding(host).adding(second)
        #expect(book.rules.suffix(2).map(\.code) == ["example.postcode.missing", "example.second"])
        #expect(book.version == RuleBook.standard.version)
        let report = Self.record.validate(with: book)
        let own = report.issues(with: "example.postcode.missing")
        #expect(
            own == [
                TrustImprovement.Issue(
                    code: "example.postcode.missing", severity: .warning, path: ["schools", 0],
                    message: "Example School has no postcode", parameters: ["urn": "199001"],
                    guidance: "example.postcode.missing")
            ])
        #expect(report.issues(with: "example.second").map(\.guidance) == ["our-guide"])
        #expect(
            report.issues.map(\.code) == [
                "example.second", "trust.name.empty", "school.orphan", "example.postcode.missing",
            ])
    }

    @Test
    func `does not take a second rule with a code`() throws {
        let book = try RuleBook.empty.adding(host)
        let error = #expect(throws: RuleBookError.self) { try book.adding(host) }
        #expect(error?.reason == .duplicate)
        #expect(error?.code == "example.postcode.missing")
        #expect(
            error?.description
                == "There is a rule 'example.postcode.missing' in the book already; codes can only be used once")
    }

    @Test
    func `without a rule does not report its breach, and keeps the others in order`() throws {
        let book = try RuleBook.standard.removing("trust.name.empty")
        #expect(book.rules.map(\.code) == RuleBook.standard.rules.map(\.code).filter { $0 != "trust.name.empty" })
        #expect(Self.record.validate(with: book).isValid)
        #expect(!Self.record.validate().isValid)
    }

    @Test
    func `names the code that may have been meant by one it does not have`() {
        let doors: [() throws -> RuleBook] = [
            { try RuleBook.standard.removing("trust.nme.empty") },
            { try RuleBook.standard.regrading("trust.nme.empty", to: .advice) },
            { try RuleBook.standard.applying(RuleProfile("strict", severities: ["trust.nme.empty": .error])) },
        ]
        for door in doors {
            let error = #expect(throws: RuleBookError.self) { try door() }
            #expect(error?.reason == .unknown)
            #expect(error?.suggestion == "trust.name.empty")
            #expect(
                error?.description
                    == "There is no rule 'trust.nme.empty' in the book; did you mean 'trust.name.empty'?")
        }
        let error = #expect(throws: RuleBookError.self) { try RuleBook.standard.removing("nothing.like.it") }
        #expect(error?.suggestion == nil)
        #expect(error?.description == "There is no rule 'nothing.like.it' in the book")
    }

    @Test(arguments: Severity.allCases)
    func `regrades a rule either way`(severity: Severity) throws {
        let book = try RuleBook.standard.regrading("trust.name.empty", to: severity)
        let report = Self.record.validate(with: book)
        #expect(report.issues(with: "trust.name.empty").map(\.severity) == [severity])
        #expect(report.isValid == (severity != .error))
        #expect(RuleBook.standard["trust.name.empty"]?.severities == .error)
    }

    @Test
    func `is tightened by a profile and never loosened`() throws {
        let strict = RuleProfile(
            "strict", severities: ["school.orphan": .error, "trust.name.empty": .error], additions: [host])
        let book = try RuleBook.standard.applying(strict)
        #expect(book["school.orphan"]?.severities == .error)
        #expect(book["trust.name.empty"]?.severities == .error)
        #expect(book.rules.last?.code == "example.postcode.missing")
        #expect(book.rules.count == RuleBook.standard.rules.count + 1)
        for severity in [Severity.warning, .advice] {
            let error = #expect(throws: RuleBookError.self) {
                try RuleBook.standard.applying(RuleProfile("lax", severities: ["trust.name.empty": severity]))
            }
            #expect(error?.reason == .loosens)
            #expect(
                error?.description
                    == "The profile would loosen the rule 'trust.name.empty'; a profile can only tighten a book")
        }
        let again = #expect(throws: RuleBookError.self) { try book.applying(strict) }
        #expect(again?.reason == .duplicate)
    }

    @Test
    func `has factories whose rules look at every element and know where it stands`() throws {
        let trust = try Trust(
            id: "example", name: "Example Trust",
            memberships: [Membership(school: "199001"), Membership(school: "199002")],
            governance: [GovernanceAppointment(role: .trustee), GovernanceAppointment(role: .member)])
        let inspected = School(
            urn: "199002", name: "B", links: [SchoolLink(school: "199003", kind: .other)],
            inspections: [Inspection(date: "2025-12-01", findings: .reportCard(areas: [], safeguarding: nil))])
        let record = TrustRecord(
            trust: trust, schools: [School(urn: "199001", name: "A"), inspected],
            readings: [Reading(measure: MeasureReference(id: "m"), value: .number(1), period: .date("2025-01-01"))])
        let rules: [Rule] = [
            .schools("test.school", "") { $2.report(at: $0.path, "\($0.value.urn) at \($0.index)") },
            .memberships("test.membership", "") { $2.report(at: $0.path, "\($0.value.school) at \($0.index)") },
            .appointments("test.appointment", "") { $2.report(at: $0.path, "\($0.value.role) at \($0.index)") },
            .readings("test.reading", "") { $2.report(at: $0.path, "\($0.value.measure) at \($0.index)") },
            .inspections("test.inspection", "") { $2.report(at: $0.path, "\($0.value.date) at \($0.index)") },
            .links("test.link", "") { $2.report(at: $0.path, "\($0.value.school) at \($0.index)") },
        ]
        let book = try rules.reduce(RuleBook.empty) { try $0.adding($1) }
        #expect(
            record.validate(with: book).issues.map { "\($0.code) \($0.path) \($0.message)" } == [
                "test.membership /trust/memberships/0 199001 at 0", "test.membership /trust/memberships/1 199002 at 1",
                "test.appointment /trust/governance/0 trustee at 0", "test.appointment /trust/governance/1 member at 1",
                "test.school /schools/0 199001 at 0", "test.school /schools/1 199002 at 1",
                "test.link /schools/1/links/0 199003 at 0", "test.inspection /schools/1/inspections/0 2025-12-01 at 0",
                "test.reading /readings/0 m at 0",
            ])
    }
}

struct `A report` {
    private func record(schools: Int, closed: Bool = false) -> TrustRecord {
        let schools = (0..<schools).map { number in
            School(urn: literal("\(199_001 + number)"), name: "Example School", phase: PhaseOfEducation(rawValue: "?"))
        }
        return TrustRecord(trust: Trust(id: "example", name: closed ? "" : "Example Trust"), schools: schools)
    }

    private func literal(_ text: String) -> URN { URN(stringLiteral: text) }

    @Test
    func `is valid without errors, whatever warnings there are`() throws {
        let report = record(schools: 1).validate()
        #expect(report.count(of: .warning) == 1)
        #expect(report.count(of: .advice) == 1)
        #expect(report.count(of: .error) == 0)
        #expect(report.isValid)
        #expect(record(schools: 1, closed: true).validate().count(of: .error) == 1)
        #expect(!record(schools: 1, closed: true).validate().isValid)
    }

    @Test
    func `has its issues in the order of the document, not of the rules`() {
        let report = record(schools: 3, closed: true).validate()
        #expect(
            report.issues.map(\.path.pointer) == [
                "/trust/name", "/schools/0", "/schools/0/phase", "/schools/1", "/schools/1/phase", "/schools/2",
                "/schools/2/phase",
            ])
    }

    @Test
    func `counts what goes beyond the budget, and stays valid when none of it is an error`() throws {
        var book = RuleBook.standard
        book.maximumIssues = 2
        let report = record(schools: 4).validate(with: book)
        #expect(report.issues.count == 2)
        #expect(report.uncounted == 6)
        #expect(report.uncountedErrors == 0)
        #expect(report.isValid)
        #expect(throws: Never.self) { try record(schools: 4).validated(with: book) }
    }

    @Test
    func `is not valid when an error goes beyond the budget`() throws {
        var book = RuleBook.standard
        book.maximumIssues = 0
        let report = record(schools: 1, closed: true).validate(with: book)
        #expect(report.issues.isEmpty)
        #expect(report.uncounted == 3)
        #expect(report.uncountedErrors == 1)
        #expect(!report.isValid)
        #expect(throws: ValidationError.self) { try record(schools: 1, closed: true).validated(with: book) }
        let checked = TrustRecord.check(json: record(schools: 1, closed: true).json(.compact), rules: book)
        #expect(checked.report == report)
        #expect(checked.validated == nil)
    }

    @Test
    func `comes back from every coder`() {
        checkCodable(record(schools: 2, closed: true).validate())
    }

    @Test
    func `names the version of its book`() {
        #expect(record(schools: 0).validate().ruleBookVersion == "1.0.0")
        #expect(record(schools: 0).validate(with: .empty).ruleBookVersion == "none")
    }
}

struct `The proof that a record is valid` {
    private let valid = TrustRecord(trust: Trust(id: "example", name: "Example Trust", opened: "2026-01-16"))
    private let invalid = TrustRecord(trust: Trust(id: "example", name: "", status: .closed))

    @Test
    func `holds the record and what was found, none of it an error`() throws {
        let proof = try valid.validated(on: "2026-01-15")
        #expect(proof.value == valid)
        #expect(proof.report == valid.validate(on: "2026-01-15"))
        let checked = TrustRecord.check(json: valid.json(.pretty), on: "2026-01-15")
        #expect(checked.validated?.value == valid)
        #expect(checked.record == valid)
    }

    @Test
    func `is not given for a record with an error`() throws {
        let error = #expect(throws: ValidationError.self) { try invalid.validated() }
        #expect(error?.report == invalid.validate())
        #expect(
            error?.description == """
                error: The trust is closed, but 'closed' is missing; a closed trust has the day on which it closed \
                [trust.closed.missing] at /trust/closed
                error: The trust's name is empty; a trust has a name [trust.name.empty] at /trust/name
                """)
        let checked = TrustRecord.check(json: invalid.json(.pretty))
        #expect(checked.validated == nil)
        #expect(checked.record == invalid)
    }

    @Test
    func `is not given for a text that was not read whole, even where no rule is broken`() {
        let checked = TrustRecord.check(
            json: #"{"format":"trust-improvement/1.0","trust":{"id":"example","name":"Example Trust","opened":"x"}}"#
                .utf8)
        #expect(checked.report.issues.map(\.code) == ["member.text"])
        #expect(checked.record?.trust.name == "Example Trust")
        #expect(checked.validated == nil)
    }
}
