import Foundation
import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import trust_improvement

@Suite struct `The worked examples` {
    @Test(arguments: ["example-trust.json", "example-draft.json"])
    func `an example is valid without a warning, and canonical`(name: String) throws {
        let run = ToolRun("check", "--on", "2026-07-01", Example.path(name))
        #expect(run.output == "1 record: 0 errors, 0 warnings, 0 advice\nValid.\n")
        #expect(ToolRun("format", Example.path(name)).output == (try Example.text(name)))
    }

    @Test func `the example trust is plainly invented and has everything`() throws {
        let record = try TrustRecord(json: try Example.text("example-trust.json"))
        #expect(record.trust.name == "Example Trust")
        #expect(record.sources.first?.title == "Invented for this example: no such trust or school exists")
        #expect(record.schools.allSatisfy { $0.name.hasPrefix("Example ") && $0.urn.description.hasPrefix("19999") })
        let inspections = record.schools.flatMap(\.inspections)
        #expect(Set(inspections.map(\.regime)) == Set(InspectionRegime.allCases))
        #expect(record.trust.memberships.contains { $0.left != nil })
        #expect(!record.trust.governance.isEmpty && !record.trust.objectives.isEmpty)
        #expect(record.trust.operatingModel?.alignments.isEmpty == false)
        #expect(record.schools.contains { !$0.links.isEmpty })
        var kinds: Set<String> = []
        for reading in record.readings {
            switch reading.value {
            case .number: kinds.insert("number")
            case .estimate: kinds.insert("estimate")
            case .withheld: kinds.insert("withheld")
            }
        }
        #expect(kinds.count == 3)
        #expect(record.measures.contains { if case .within = $0.direction { true } else { false } })
        let members = try JSONSerialization.jsonObject(with: Data(try Example.text("example-trust.json").utf8))
        #expect(
            Set((members as? [String: Any] ?? [:]).keys) == [
                "format", "asOf", "trust", "schools", "measures", "readings", "sources",
            ])
    }

    @Test func `the invalid example has ten mistakes`() throws {
        let run = ToolRun("check", "--format", "json", Example.path("example-invalid.json"))
        #expect(run.status == .errorsInData)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let issues = try #require(object["issues"] as? [[String: Any]])
        let found = issues.map {
            "\($0["line"] ?? "") \($0["severity"] ?? "") \($0["code"] ?? "") \($0["pointer"] ?? "")"
        }
        #expect(
            found == [
                "3 error trust.closed.missing /trust/closed", "6 error member.duplicate /trust/name",
                "8 error member.text /trust/opened",
                "13 error membership.left.notAfterJoined /trust/memberships/0/left",
                "16 error member.text /trust/memberships/1/school",
                "24 error member.text /trust/operatingModel/alignments/0/degree",
                "33 error member.type /schools/0/roll",
                "38 error inspection.regime.mixed /schools/0/inspections/0/overallEffectiveness",
                "42 error member.missing /schools/1/name", "57 error reading.value.outOfRange /readings/0/value",
            ])
    }

    @Test func `the examples of public files give a record of each open trust`() throws {
        let folder = try TemporaryFolder()
        let run = ToolRun(
            "register", "--groups", Example.path("register/groups.csv"), "--academies",
            Example.path("register/academies.csv"), "--ks2-trusts", Example.path("register/ks2-trusts.csv"), "--as-of",
            "2026-07-01", "--output", folder.path(of: "records.ndjson"))
        #expect(run.status == .fine)
        #expect(
            run.output.hasSuffix(
                "Every row is accounted for.\n25 records written to \(folder.path(of: "records.ndjson"))\n"))
        let lines = try folder.text(of: "records.ndjson").split(separator: "\n")
        let records = try lines.map { try TrustRecord(json: String($0)) }
        let kinds = records.map(\.trust.kind)
        #expect(kinds.filter { $0 == .multiAcademyTrust }.count == 12)
        #expect(kinds.filter { $0 == .singleAcademyTrust }.count == 12)
        #expect(kinds.filter { $0 == .secureSingleAcademyTrust }.count == 1)
        #expect(records.allSatisfy { $0.trust.status == .open && $0.validate(on: "2026-07-01").isValid })
    }

    @Test func `the public files are credited and name nobody`() throws {
        let readme = try Example.text("register/README.md")
        #expect(readme.contains("Contains public sector information licensed under the Open Government Licence v3.0"))
        let groups = try Example.text("register/groups.csv").split(separator: "\r\n")
        #expect(
            groups.first?.contains("\"Head of Group Title\",\"Head of Group First Name\",\"Head of Group Last Name\"")
                == true)
        for row in groups.dropFirst() {
            #expect(row.contains("\"\",\"\",\"\",\"\"") || row.hasSuffix("\"\",\"\",\"\",\"1\(row.suffix(8))"))
        }
    }
}
