import Foundation
import Testing
import TrustImprovement

@testable import trust_improvement

private let small = record("a")
private let nameless = record("b", name: "")

/// The smallest record of a trust, on a line.
private func record(_ id: String, name: String = "A") -> String {
    #"{"format":"trust-improvement/1.0","trust":{"id":"\#(id)","name":"\#(name)"}}"# + "\n"
}
private let pretty = """
    {
      "format": "trust-improvement/1.0",
      "trust": {
        "id": "a",
        "name": "A"
      }
    }

    """

@Suite struct `The command check` {
    @Test func `a valid record`() throws {
        let folder = try TemporaryFolder()
        let run = ToolRun("check", try folder.write(small, to: "a.json"))
        #expect(run.status == .fine)
        #expect(run.output == "1 record: 0 errors, 0 warnings, 0 advice\nValid.\n")
        #expect(run.errors == "")
    }

    @Test func `lines of which one is bad, blank ones, and several files`() throws {
        let folder = try TemporaryFolder()
        let lines = try folder.write(
            small + "\n{\"format\": nonsense}\n \t\n" + nameless + record("c").dropLast(), to: "a.ndjson")
        let single = try folder.write(pretty.replacing("\"a\"", with: "\"d\""), to: "b.json")
        let run = ToolRun("check", lines, single)
        #expect(run.status == .errorsInData)
        let printed = run.output.split(separator: "\n").map(String.init)
        let issues = printed.filter { $0.hasPrefix(lines) }
        #expect(issues.count >= 2)
        #expect(issues.first?.hasPrefix("\(lines):3:12: error: ") == true)
        #expect(
            issues.last == "\(lines):5:60: error: The trust's name is empty; a trust has a name [trust.name.empty] at "
                + "/trust/name")
        #expect(printed.contains("5 records: \(issues.count) errors, 0 warnings, 0 advice"))
        #expect(printed.contains("  1 trust.name.empty"))
        #expect(printed.last == "Not valid.")
        #expect(run.errors == "")
    }

    @Test func `warnings do not make a record invalid`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(small.replacing("\"A\"", with: "\"A\u{FFFD}\""), to: "a.json")
        let run = ToolRun("check", path)
        #expect(run.status == .fine)
        #expect(
            run.output == """
                \(path):1:60: warning: 'A\u{FFFD}' has lost a character, in whose place stands U+FFFD \
                [text.replacementCharacter] at /trust/name
                1 record: 0 errors, 1 warnings, 0 advice
                  1 text.replacementCharacter
                Valid.

                """)
    }

    @Test func `the result as JSON, with every member`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            small.replacing("\"name\":\"A\"", with: "\"name\":\"\u{FFFD}\",\"status\":\"closed\",\"uid\":\"x\""),
            to: "a.json")
        let run = ToolRun("check", "--format=json", path)
        #expect(run.status == .errorsInData)
        #expect(run.output.hasSuffix("}\n"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["valid", "counts", "issues"])
        #expect(object["valid"] as? Bool == false)
        #expect(
            object["counts"] as? [String: Int] == [
                "records": 1, "errors": 2, "warnings": 1, "advice": 0, "uncounted": 0,
            ])
        let issues = try #require(object["issues"] as? [[String: Any]])
        #expect(issues.count == 3)
        let keys: Set = ["code", "severity", "pointer", "line", "column", "message", "parameters", "file"]
        #expect(issues.allSatisfy { Set($0.keys).subtracting(["guidance"]) == keys })
        #expect(
            issues.map { $0["code"] as? String } == [
                "trust.closed.missing", "text.replacementCharacter", "member.text",
            ])
        #expect(issues.map { $0["severity"] as? String } == ["error", "warning", "error"])
        #expect(issues.map { $0["pointer"] as? String } == ["/trust/closed", "/trust/name", "/trust/uid"])
        #expect(issues.map { $0["line"] as? Int } == [1, 1, 1])
        #expect(issues.map { $0["column"] as? Int } == [43, 60, 88])
        #expect(issues.map { $0["file"] as? String } == [path, path, path])
        #expect(
            issues.map { $0["message"] as? String }.first
                == "The trust is closed, but 'closed' is missing; a closed trust has the day on which it closed")
        #expect((issues.last?["parameters"] as? [String: String])?["text"] == "x")
        #expect((issues.first?["parameters"] as? [String: String]) == [:])
    }

    @Test func `the result as JSON when nothing is wrong`() throws {
        let run = ToolRun("check", "--format", "json", "-", input: small)
        #expect(run.status == .fine)
        #expect(
            run.output == """
                {
                  "valid": true,
                  "counts": {
                    "records": 1,
                    "errors": 0,
                    "warnings": 0,
                    "advice": 0,
                    "uncounted": 0
                  },
                  "issues": []
                }

                """)
    }

    @Test func `what a record holds back is counted, and listed for programs`() throws {
        let text = """
            {"format":"trust-improvement/1.0","trust":{"id":"a","name":""},"suppressions":[{"pointer":"/trust/name",
            "code":"trust.name.empty","reason":"Not public yet","ownerRole":"chair","expires":"2026-01-31"}]}
            """
        let run = ToolRun("check", "--on", "2026-01-31", "-", input: text)
        #expect(run.output == "1 record: 0 errors, 0 warnings, 0 advice, 1 held back by the records\nValid.\n")
        let json = try JSONValue(json: ToolRun("check", "--format", "json", "-", input: text).output)
        guard case .object(let members) = json, case .array(let issues)? = members["suppressed"] else {
            Issue.record("The output has no list of what is held back")
            return
        }
        #expect(members["issues"] == .array([]))
        #expect(issues.count == 1)
    }

    @Test func `standard input is one record or one a line`() {
        #expect(ToolRun("check", "-", input: pretty).output.hasPrefix("1 record: "))
        #expect(ToolRun("check", "-", input: small).output.hasPrefix("1 record: "))
        #expect(ToolRun("check", "-", input: small + "\n" + record("c")).output.hasPrefix("2 records: "))
        let broken = ToolRun("check", "-", input: small + nameless)
        #expect(broken.status == .errorsInData)
        #expect(broken.output.hasPrefix("<standard input>:2:60: error: The trust's name is empty"))
        #expect(ToolRun("check", "-", input: small + "]\n").output.hasSuffix("Not valid.\n"))
        #expect(ToolRun("check", "-", input: small + "]\n").output.contains("1 record: "))
        #expect(ToolRun("check", "-", input: "").status == .errorsInData)
    }

    @Test func `records of one file and of several are held against each other`() throws {
        let twice = ToolRun("check", "-", input: small + "\n" + small)
        #expect(twice.status == .errorsInData)
        #expect(
            twice.output == """
                <standard input>:3:1: error: 'a' names 'A' (a, record 2) and 'A' (a, record 1); each trust has an id of its \
                own [sector.id.duplicate] at /trust/id
                2 records: 1 errors, 0 warnings, 0 advice
                  1 sector.id.duplicate
                Not valid.

                """)
        let folder = try TemporaryFolder()
        let (first, second) = (try folder.write(small, to: "1.json"), try folder.write(pretty, to: "2.json"))
        #expect(ToolRun("check", first, second).output.hasPrefix("\(second):1:1: error: 'a' names "))
    }

    @Test func `the day decides what is still to come`() {
        let later = small.replacing("\"A\"", with: "\"A\",\"status\":\"open\",\"opened\":\"2030-01-01\"")
        #expect(ToolRun("check", "-", input: later).output == "1 record: 0 errors, 0 warnings, 0 advice\nValid.\n")
        let run = ToolRun("check", "--on", "2026-01-01", "-", input: later)
        #expect(run.output.contains(" warning: "))
        #expect(run.output.contains("[trust.opened.inFuture] at /trust/opened\n"))
    }

    @Test func `progress is shown on a terminal only`() {
        let many = (1...4_001).map { record("a\($0)") }.joined()
        let silent = ToolRun("check", "-", input: many)
        #expect(silent.output == "4001 records: 0 errors, 0 warnings, 0 advice\nValid.\n")
        #expect(silent.errors == "")
        let shown = ToolRun("check", "-", input: many, isInteractive: true)
        #expect(shown.output == silent.output)
        #expect(shown.errors == "\r-: 2000\r-: 4000\r\u{1B}[K")
        #expect(ToolRun("check", "-", input: small, isInteractive: true).errors == "")
    }
}

@Suite struct `The command format` {
    @Test func `the pretty form and the compact form`() throws {
        let folder = try TemporaryFolder()
        let messy = try folder.write(
            "{ \"trust\":{\"name\":\"A\", \"id\" :\"a\"},\"format\":\"trust-improvement/1.0\"}", to: "a.json")
        #expect(ToolRun("format", messy).output == pretty)
        #expect(ToolRun("format", "--compact", messy).output == small)
        #expect(ToolRun("format", messy, "--compact").output == small)
        #expect(ToolRun("format", "-", input: small).output == pretty)
        let lines = try folder.write(small + "\n" + small, to: "a.NDJSON")
        #expect(ToolRun("format", lines).output == small + small)
        #expect(ToolRun("format", lines).status == .fine)
        #expect(ToolRun("format", lines).errors == "")
    }

    @Test func `what is not known is kept`() {
        let later = small.replacing("\"A\"", with: "\"A\",\"motto\":[1,null]")
        #expect(ToolRun("format", "--compact", "-", input: later).output == later)
    }

    @Test func `a record that breaks rules is written, one that cannot be read whole is not`() {
        let run = ToolRun("format", "-", "--compact", input: nameless)
        #expect(run.status == .fine)
        #expect(run.output == nameless)
        let lossy = small.replacing("\"A\"", with: "\"A\",\"uid\":\"x\"")
        let refused = ToolRun("format", "--compact", "-", input: small + lossy + small)
        #expect(refused.status == .errorsInData)
        #expect(refused.output == small + small)
        #expect(refused.errors.hasPrefix("-:2:70: error: 'x' is not a "))
        #expect(refused.errors.hasSuffix(" [member.text] at /trust/uid\n"))
        let nothing = ToolRun("format", "-", input: "")
        #expect(nothing.status == .errorsInData)
        #expect(nothing.output == "")
    }
}

@Suite struct `The command show` {
    @Test func `the example on a page`() {
        let run = ToolRun("show", Example.path("example-trust.json"))
        #expect(run.status == .fine)
        #expect(run.errors == "")
        #expect(
            run.output == """
                Example Trust
                Multi-academy trust, open

                  Group UID         99999
                  Trust reference   TR99999
                  UKPRN             10999999
                  Company number    09999999
                  Opened            2014-03-03
                  Headquarters      South West
                  As of             2026-07-01

                2 schools (band: 2 to 5), 1120 pupils in the 2 whose roll is known

                Phase
                  Primary                     1
                  Secondary                   1

                Region
                  South West                  2

                Schools (URN, joined)
                  199991  2014-09-01  Example Primary School
                  199992  2019-01-01  Example Academy

                Readings
                  2026-06-30  Pupils' attendance: 93.7%
                  2026-03-31  Reserves as a share of income: 7.25%
                  and 4 of schools or phases

                """)
    }

    @Test func `another day shows the schools of that day`() {
        let run = ToolRun("show", "--on=2015-01-01", Example.path("example-trust.json"))
        #expect(
            run.output.contains("  As of             2015-01-01\n\n2 schools (band: 2 to 5), 208 pupils in the 1 whose")
        )
        #expect(
            run.output.contains("  199991  2014-09-01  Example Primary School\n  199993  2014-09-01  Example Studio"))
    }

    @Test func `a trust with next to nothing`() {
        #expect(ToolRun("show", "-", input: small).output == "A\nTrust\n\n0 schools (band: None)\n")
    }

    @Test func `one trust among several, by each of its names`() {
        let named = small.replacing(
            "\"id\":\"a\",\"name\":\"A\"", with: #""id":"b","name":"B","uid":"77","reference":"TR00077""#)
        let input = small + named
        for name in ["b", "77", "TR00077"] {
            let run = ToolRun("show", "--trust", name, "-", input: input)
            #expect(run.status == .fine)
            #expect(run.output.hasPrefix("B\nTrust\n"))
            #expect(!run.output.contains("A\n"))
        }
        let both = ToolRun("show", "-", input: input)
        #expect(both.output.hasPrefix("A\nTrust\n\n0 schools (band: None)\n\nB\nTrust\n"))
        let none = ToolRun("show", "--trust", "c", "-", input: input)
        #expect(none.status == .errorsInData)
        #expect(none.output == "")
        #expect(none.errors == "'c' is not the id, UID or reference of a trust in -\n")
    }

    @Test func `a record that cannot be read is told, and the others shown`() {
        let run = ToolRun("show", "-", input: small + "nonsense\n" + small)
        #expect(run.status == .errorsInData)
        #expect(run.output == "A\nTrust\n\n0 schools (band: None)\n\nA\nTrust\n\n0 schools (band: None)\n")
        #expect(run.errors.hasPrefix("-:2:1: error: "))
    }

    @Test func `estimates and what is withheld`() {
        let readings = """
            ,"measures":[{"id":"m","title":"Measure","unit":"percent"}],"readings":[\
            {"measure":"m","value":{"point":1,"lower":-0.5,"upper":2},"period":"2024/25"},\
            {"measure":"m","value":{"reason":"suppressed","token":"SUPP"},"period":"2024/25","population":{"pupils":"girls"}},\
            {"measure":"n@2","value":7,"period":"2025-01-01"}]}
            """
        let run = ToolRun("show", "-", input: small.replacing("}}\n", with: "}" + readings))
        #expect(
            run.output.hasSuffix(
                """
                Readings
                  2024/25  Measure: 1 (-0.5 to 2)
                  2024/25  Measure (girls): withheld, suppressed [SUPP]
                  2025-01-01  n@2: 7

                """))
    }
}
