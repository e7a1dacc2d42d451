import Foundation
import Testing
import TrustImprovement

@testable import trust_improvement

/// A record with three texts that are certain to be wrong, one of them in a code, and one error that only a person can mend.
private let broken =
    #"{"format":"trust-improvement/1.0","trust":{"id":"a","name":" ","uid":77,"ukprn":" 10001234","status":"Open"}}"#
    + "\n"
private let fine = #"{ "format":"trust-improvement/1.0","trust":{"id":"b","name":"B"}}"# + "\n"
private let mended = """
    {
      "format": "trust-improvement/1.0",
      "trust": {
        "id": "a",
        "name": " ",
        "status": "open",
        "uid": "77",
        "ukprn": "10001234"
      }
    }

    """

@Suite struct `The command check with fixes` {
    @Test func `writes what is mended beside the file and tells what is left there`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(broken, to: "a.json")
        let run = ToolRun("check", "--fix", path)
        #expect(run.status == .errorsInData)
        #expect(run.errors == "")
        let target = folder.path(of: "a.fixed.json")
        #expect(
            run.output == """
                \(path):1:70: error: A number stands where a text is expected [member.type] at /trust/uid (mended)
                \(path):1:81: error: ' 10001234' is not a UKPRN: UKPRN is 8 digits that begin with 10 [member.text] at \
                /trust/ukprn (mended)
                \(path):1:102: warning: 'Open' is not a code that this version knows; did you mean 'open'? \
                [code.unrecognised] at /trust/status (mended)
                \(target):5:13: error: The trust's name is empty; a trust has a name [trust.name.empty] at /trust/name
                3 issues mended in \(path); the text is in \(target)
                1 record: 1 errors, 0 warnings, 0 advice
                  1 trust.name.empty
                Not valid.

                """)
        #expect(try folder.text(of: "a.fixed.json") == mended)
        #expect(try folder.text(of: "a.json") == broken)
        // What is mended has nothing left to mend.
        #expect(ToolRun("check", "--fix", target).output.hasPrefix("\(target):5:13: error: "))
        #expect(
            ToolRun("check", "--fix", target).output.contains("\nNothing to mend in \(target); no file is written\n"))
        #expect(try folder.names() == ["a.fixed.json", "a.json"])
    }

    @Test func `writes nothing where there is nothing to mend`() throws {
        let folder = try TemporaryFolder()
        for (name, text) in [("a.json", fine), ("b.json", "nonsense"), ("c.ndjson", fine + "\n" + fine)] {
            let path = try folder.write(text, to: name)
            #expect(ToolRun("check", "--fix", path).output.contains("Nothing to mend in \(path); no file is written\n"))
        }
        #expect(try folder.names() == ["a.json", "b.json", "c.ndjson"])
    }

    @Test func `mends each line of a file of lines and leaves the others byte for byte`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(fine + "\n" + broken + "{\"format\": nonsense}\n" + fine.dropLast(), to: "a.ndjson")
        let run = ToolRun("check", "--fix", path)
        #expect(run.status == .errorsInData)
        let target = folder.path(of: "a.fixed.ndjson")
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.hasPrefix("\(path):3:") && $0.hasSuffix(" (mended)") }.count == 3)
        #expect(lines.contains { $0.hasPrefix("\(target):4:12: error: ") })
        #expect(lines.contains("3 issues mended in \(path); the text is in \(target)"))
        let line = #"{"format":"trust-improvement/1.0","trust":{"id":"a","name":" ","status":"open","uid":"77","#
        #expect(
            try folder.text(of: "a.fixed.ndjson")
                == fine + line + #""ukprn":"10001234"}}"# + "\n{\"format\": nonsense}\n" + fine)
    }

    @Test func `goes to the file that is named, mended or as it was`() throws {
        let folder = try TemporaryFolder()
        let (a, b) = (try folder.write(broken, to: "a.json"), try folder.write(fine, to: "b"))
        let target = folder.path(of: "out.json")
        #expect(ToolRun("check", "--fix", "--output", target, a).output.contains("; the text is in \(target)\n"))
        #expect(try folder.text(of: "out.json") == mended)
        let second = folder.path(of: "second.json")
        let run = ToolRun("check", "--fix", "--output=\(second)", b)
        #expect(run.output.hasPrefix("Nothing to mend in \(b); the text is in \(second)\n1 record: 0 errors"))
        #expect(run.status == .fine)
        #expect(try folder.text(of: "second.json") == fine)
        let plain = try folder.write(broken, to: "c.d")
        let folded = try folder.write(broken, to: "plain")
        let hidden = try folder.write(broken, to: ".json")
        #expect(ToolRun("check", "--fix", plain, folded, hidden).status == .errorsInData)
        #expect(
            try folder.names() == [
                ".json", ".json.fixed", "a.json", "b", "c.d", "c.fixed.d", "out.json", "plain", "plain.fixed",
                "second.json",
            ])
    }

    @Test func `does not write over a file unless it is told to, and goes on with the next`() throws {
        let folder = try TemporaryFolder()
        let (a, b) = (try folder.write(broken, to: "a.json"), try folder.write(broken, to: "b.json"))
        let target = try folder.write("mine", to: "a.fixed.json")
        let run = ToolRun("check", "--fix", a, b)
        #expect(run.status == .unusable)
        #expect(
            run.errors
                == "trust-improvement: '\(target)' cannot be written: there is such a file; '--overwrite' writes over it\n"
        )
        #expect(run.output.contains("3 issues mended in \(a); no file is written\n"))
        #expect(try folder.text(of: "a.fixed.json") == "mine")
        #expect(try folder.text(of: "b.fixed.json") == mended)
        #expect(ToolRun("check", "--fix", "--overwrite", a).status == .errorsInData)
        #expect(try folder.text(of: "a.fixed.json") == mended)
        #expect(ToolRun("check", "--fix", "--overwrite", "--output", a, a).status == .errorsInData)
        #expect(try folder.text(of: "a.json") == mended)
        let nowhere = ToolRun("check", "--fix", "--output", "/nowhere/x.json", b)
        #expect(nowhere.status == .unusable)
        #expect(
            nowhere.errors == "trust-improvement: '/nowhere/x.json' cannot be written: No such file or directory\n")
    }

    @Test func `takes standard input and gives standard output, and then reports beside it`() throws {
        let run = ToolRun("check", "--fix", "--output", "-", "-", input: broken)
        #expect(run.status == .errorsInData)
        #expect(run.output == mended)
        #expect(run.errors.hasPrefix("<standard input>:1:70: error: "))
        #expect(run.errors.contains("\n<standard output>:5:13: error: The trust's name is empty"))
        #expect(run.errors.hasSuffix("Not valid.\n"))
        let lines = ToolRun("check", "--fix", "--output=-", "-", input: fine + broken)
        #expect(lines.output.hasPrefix(fine + "{\"format\":"))
        #expect(lines.output.split(separator: "\n").count == 2)
        let same = ToolRun("check", "--fix", "--output=-", "-", input: fine)
        #expect(same.output == fine)
        #expect(same.status == .fine)
        let json = ToolRun("check", "--fix", "--format=json", "--output=-", "-", input: broken)
        #expect(json.output == mended)
        #expect(json.errors.hasPrefix("{\n  \"valid\": false,"))
    }

    @Test func `tells a program what was mended, what is left and what was written`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(broken, to: "a.json")
        let run = ToolRun("check", "--fix", "--format", "json", path, try folder.write(fine, to: "b.json"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["valid", "counts", "issues", "mended", "written"])
        #expect(
            object["counts"] as? [String: Int] == [
                "records": 2, "errors": 1, "warnings": 0, "advice": 0, "uncounted": 0, "mended": 3,
            ])
        #expect(object["written"] as? [String] == [folder.path(of: "a.fixed.json")])
        let issues = try #require(object["issues"] as? [[String: Any]])
        #expect(issues.map { $0["file"] as? String } == [folder.path(of: "a.fixed.json")])
        let mended = try #require(object["mended"] as? [[String: Any]])
        #expect(mended.map { $0["pointer"] as? String } == ["/trust/uid", "/trust/ukprn", "/trust/status"])
        #expect(mended.map { $0["file"] as? String } == [path, path, path])
        #expect(
            mended.first?["fix"] as? [[String: String]] == [["op": "replace", "path": "/trust/uid", "value": "77"]])
    }

    @Test func `is offered where it is not asked for`() throws {
        #expect(
            ToolRun("check", "-", input: broken).output.hasSuffix(
                "  1 member.type\n  1 trust.name.empty\n3 can be mended with '--fix'\nNot valid.\n"))
        let run = ToolRun("check", "--format=json", "-", input: broken)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let issues = try #require(object["issues"] as? [[String: Any]])
        #expect(issues.map { $0["fix"] is [[String: Any]] } == [false, true, true, true])
    }

    @Test func `is asked for as the help says`() {
        let useless = "is of no use without '--fix'"
        ToolRun("check", "--output", "x", "a").checkUsage("'--output' \(useless)")
        ToolRun("check", "--overwrite", "a").checkUsage("'--overwrite' \(useless)")
        ToolRun("check", "--fix", "--output", "x", "a", "b").checkUsage(
            "2 files are named; '--output' takes what becomes of one")
        ToolRun("check", "--fix", "-").checkUsage(
            "'--output' is missing; it says where standard input goes that was mended")
        ToolRun("check", "--fix", "--output=x", "--output=y", "a").checkUsage(
            "'--output' is given 2 times; it can be given once")
        ToolRun("check", "--fix=yes", "a").checkUsage("'--fix' takes no value")
        #expect(ToolRun("check", "--fix", "/nowhere/a.json").errors.hasSuffix("No such file or directory\n"))
    }
}

extension TemporaryFolder {
    /// The names of all files.
    fileprivate func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
