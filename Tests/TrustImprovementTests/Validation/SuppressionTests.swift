import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A suppression` {
    private static func record(_ suppressions: Suppression...) -> TrustRecord {
        var record = TrustRecord(trust: Trust(id: "example", name: ""))
        record.suppressions = suppressions
        return record
    }

    private static func suppression(
        of code: IssueCode = "trust.name.empty", at pointer: Path = ["trust", "name"],
        expires: CalendarDate = "2026-01-31"
    ) throws -> Suppression {
        try Suppression(
            of: code, at: pointer, reason: "The name is being chosen", ownerRole: "chief executive", expires: expires)
    }

    @Test
    func `holds one issue back, which stays in the report apart`() throws {
        let report = Self.record(try Self.suppression()).validate(on: "2026-01-31")
        #expect(report.issues.isEmpty)
        #expect(report.isValid)
        #expect(report.suppressed.map(\.code) == ["trust.name.empty"])
        let text = Self.record(try Self.suppression()).json(.pretty)
        let checked = TrustRecord.check(json: text, on: "2026-01-31")
        #expect(checked.report.suppressed.map { $0.place?.line } == [5])
        #expect(checked.report.issues.isEmpty)
    }

    @Test
    func `ends after its last day, and never without a day`() throws {
        let record = Self.record(try Self.suppression())
        #expect(record.validate(on: "2026-02-01").issues.map(\.code) == ["trust.name.empty", "suppression.expired"])
        #expect(record.validate().issues.isEmpty)
    }

    @Test
    func `of another place or code holds nothing back and is reported, where anybody can tell`() throws {
        let elsewhere = Self.record(try Self.suppression(at: ["trust"]))
        #expect(elsewhere.validate(on: "2026-01-01").issues.map(\.code) == ["trust.name.empty", "suppression.unused"])
        // Without a day some rules are silent, so nobody can tell.
        #expect(elsewhere.validate().issues.map(\.code) == ["trust.name.empty"])
        // What is asked from a later stage on may be there then.
        let later = Self.record(
            try Self.suppression(), try Self.suppression(of: "status.role.missing", at: ["concerns", 0]))
        #expect(later.validate(on: "2026-01-01").issues.isEmpty)
        #expect(later.validate(at: .agreed, on: "2026-01-01").issues(with: "suppression.unused").count == 1)
    }

    @Test
    func `finds its issue at the place of the document, though something before it could not be read`() throws {
        let text = """
            {"format":"trust-improvement/1.0","trust":{"id":"example","name":"Example Trust"},
            "schools":[{"urn":"x","name":"A"},{"urn":"199001","name":"","status":"open"}],
            "suppressions":[{"pointer":"/schools/1/name","code":"school.name.empty","reason":"r","ownerRole":"o",
            "expires":"2026-12-31"}]}
            """
        let report = TrustRecord.check(json: Array(text.utf8), on: "2026-01-01").report
        #expect(report.suppressed.map(\.path.pointer) == ["/schools/1/name"])
        #expect(report.issues(with: "school.name.empty").isEmpty)
    }

    @Test(arguments: [
        ("", "chief executive", "suppression.reason.empty"), (" \n", "chief executive", "suppression.reason.empty"),
        ("Because", "\u{A0}", "suppression.ownerRole.empty"),
    ])
    func `is refused without a reason or a role`(reason: String, role: String, code: String) {
        let error = #expect(throws: StructureError.self) {
            try Suppression(
                of: "trust.name.empty", at: ["trust"], reason: reason, ownerRole: role, expires: "2026-01-31")
        }
        #expect(error?.code.rawValue == code)
    }
}
