import Testing
import TrustImprovement

@testable import trust_improvement

@Suite struct `The command line` {
    private let commands = "the commands are 'register', 'check', 'format', 'show', 'rules'"

    @Test func `help of the tool names every command`() {
        for word in ["--help", "-h"] {
            let run = ToolRun(word)
            #expect(run.status == .fine)
            #expect(
                run.output == """
                    Reads, checks and writes records of school-trust improvement.

                    Usage: trust-improvement COMMAND [ARGUMENTS]

                    Commands:
                      register  Makes records of every open academy trust from the public files.
                      check     Reads records and prints every issue.
                      format    Writes records in their canonical form.
                      show      Prints what a person wants to know of a trust.
                      rules     Lists the rules that records are held against.

                    'trust-improvement COMMAND --help' tells more of each.

                    Exit status: 0 fine, 1 errors in the data, 2 wrong usage or a file that cannot be read.

                    """)
            #expect(run.errors == "")
        }
    }

    @Test(arguments: [
        ("register", "Usage: trust-improvement register --groups FILE --academies FILE [OPTIONS] --output FILE.ndjson"),
        (
            "check",
            """
            Usage: trust-improvement check [--format text|json] [--stage STAGE] [--on YYYY-MM-DD]
                     [--fix [--output FILE] [--overwrite]] FILE…
            """
        ),
        ("format", "Usage: trust-improvement format [--compact] FILE"),
        ("show", "Usage: trust-improvement show [--trust ID] [--on YYYY-MM-DD] FILE"),
    ])
    func `help of each command tells its usage and its exit status`(command: String, usage: String) {
        for run in [ToolRun(command, "--help"), ToolRun(command, "x", "-h", "--nonsense")] {
            #expect(run.status == .fine)
            #expect(run.output.contains("\n\n\(usage)\n\n"))
            #expect(run.output.contains("\nExit status: 0 "))
            #expect(run.output.hasSuffix("\n") && !run.output.hasSuffix("\n\n"))
            #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
            #expect(run.errors == "")
        }
    }

    @Test func `help names every option of its command`() {
        let options = [
            "register": [
                "--groups", "--academies", "--establishments", "--links", "--ks2-schools", "--ks2-trusts", "--census",
                "--as-of", "--issues", "--output",
            ],
            "check": ["--format", "--stage", "--on", "--output", "--fix", "--overwrite"], "format": ["--compact"],
            "show": ["--trust", "--on"],
            "rules": ["--format"],
        ]
        for (command, names) in options {
            let lines = ToolRun(command, "--help").output.split(separator: "\n")
            let named = lines.compactMap { line in
                line.split(separator: " ").first.map(String.init).flatMap { $0.hasPrefix("--") ? $0 : nil }
            }
            #expect(named == names)
            let refusal = ToolRun(command, "--nonsense-option").errors
            #expect(refusal.contains("the options are \(names.joined(separator: ", "))\n"))
        }
    }

    @Test func `without a command, and with one that there is not`() {
        ToolRun().checkUsage("A command is missing; \(commands)")
        ToolRun("--on", "2026-01-01").checkUsage("A command is missing; \(commands)")
        ToolRun("regsiter").checkUsage("'regsiter' is not a command; \(commands); did you mean 'register'?")
        ToolRun("Check", "x").checkUsage("'Check' is not a command; \(commands); did you mean 'check'?")
        ToolRun("nonsense").checkUsage("'nonsense' is not a command; \(commands)")
    }

    @Test func `an option that there is not`() {
        ToolRun("check", "--fromat", "json", "a").checkUsage(
            "'--fromat' is not an option here; the options are --format, --stage, --on, --output, --fix, --overwrite; "
                + "did you mean '--format'?")
        ToolRun("check", "--fromat=json", "a").checkUsage(
            "'--fromat' is not an option here; the options are --format, --stage, --on, --output, --fix, --overwrite; "
                + "did you mean '--format'?")
        ToolRun("format", "--compct", "a").checkUsage(
            "'--compct' is not an option here; the options are --compact; did you mean '--compact'?")
        ToolRun("show", "-x", "a").checkUsage("'-x' is not an option here; the options are --trust, --on")
        let register = ToolRun("register", "--acadamies", "a")
        #expect(register.status == .unusable)
        #expect(register.errors.contains("; did you mean '--academies'?"))
    }

    @Test func `an option without a value, twice, or with a value that it does not take`() {
        ToolRun("check", "a", "--format").checkUsage("'--format' wants a value after it")
        ToolRun("show", "a", "--trust").checkUsage("'--trust' wants a value after it")
        ToolRun("register", "--groups").checkUsage("'--groups' wants a value after it")
        ToolRun("check", "--on=2026-01-01", "--on", "2026-01-02", "a").checkUsage(
            "'--on' is given 2 times; it can be given once")
        ToolRun("show", "--trust", "1", "--trust=2", "a").checkUsage("'--trust' is given 2 times; it can be given once")
        ToolRun("format", "--compact=yes", "a").checkUsage("'--compact' takes no value")
        ToolRun("check", "--format", "xml", "a").checkUsage("'--format' is 'xml'; it can be text or json")
        ToolRun("check", "--format=", "a").checkUsage("'--format' is ''; it can be text or json")
        for command in ["check", "show"] {
            ToolRun(command, "--on", "2026-02-30", "a").checkUsage(
                "'--on': '2026-02-30' is not a date: a date is a day of the years 0001 to 9999 that exists, written as "
                    + "2024-09-01")
        }
    }

    @Test func `files that are missing or too many`() {
        let missing = "A file is missing; name at least one, or '-' for standard input"
        for command in ["check", "format", "show"] { ToolRun(command).checkUsage(missing) }
        for command in ["format", "show"] {
            ToolRun(command, "a", "b", "c").checkUsage("3 files are named; this command takes one")
        }
        ToolRun("check", "--", "--help").checkFileMissing("--help")
    }

    @Test(arguments: ["check", "format", "show"])
    func `a file that is not there`(command: String) {
        ToolRun(command, "/nowhere/a.json").checkFileMissing("/nowhere/a.json")
        ToolRun(command, "/nowhere/a.ndjson").checkFileMissing("/nowhere/a.ndjson")
        ToolRun(command, "--", "-x.json").checkFileMissing("-x.json")
    }

    @Test func `a folder is no file`() throws {
        let folder = try TemporaryFolder()
        for command in ["check", "format", "show"] {
            let run = ToolRun(command, folder.path)
            #expect(run.status == .unusable)
            #expect(run.errors == "trust-improvement: '\(folder.path)' cannot be read: Is a directory\n")
        }
    }
}

extension ToolRun {
    /// Checks that the run ended because a file was not there.
    fileprivate func checkFileMissing(_ path: String) {
        #expect(status == .unusable)
        #expect(output == "")
        #expect(errors == "trust-improvement: '\(path)' cannot be read: No such file or directory\n")
    }
}

@Suite struct `The command rules` {
    @Test func `the list names every rule with its severity`() {
        let lines = ToolRun("rules").output.split(separator: "\n").map(String.init)
        #expect(lines == RuleBook.standard.rules.map { "\($0.severities)  \($0.code)  \($0.title)" })
    }

    @Test func `a program gets the version and every rule`() throws {
        let run = ToolRun("rules", "--format", "json")
        #expect(run.status == .fine)
        let value = try JSONValue(json: run.output)
        guard case .object(let members) = value, case .array(let rules)? = members["rules"] else {
            Issue.record("The output is not an object with rules")
            return
        }
        #expect(members["version"] == .string(RuleBook.standard.version))
        #expect(rules.count == RuleBook.standard.rules.count)
        let first = """
            {"code":"trust.name.empty","title":"A trust has a name","severity":"error",\
            "stages":{"draft":"error","agreed":"error","active":"error","underReview":"error","closed":"error"},\
            "guidance":"trust.name.empty","fixtures":{"valid":"trust.name.empty/valid.json",\
            "invalid":"trust.name.empty/invalid.json","expected":"trust.name.empty/expected.json"}}
            """
        #expect(rules.first == (try JSONValue(json: first)))
        let later = try JSONValue(
            json: #"{"agreed":"warning","active":"warning","underReview":"warning","closed":"warning"}"#)
        let missing = rules.compactMap { rule -> JSONValue? in
            guard case .object(let members) = rule, members["code"] == .string("status.role.missing") else {
                return nil
            }
            return members["stages"]
        }
        #expect(missing == [later])
    }

    @Test func `the page has a heading for the guidance of every rule`() {
        let headings = ToolRun("rules", "--format", "markdown").output.split(separator: "\n").filter {
            $0.hasPrefix("### ")
        }
        #expect(headings.map { $0.dropFirst(4) } == RuleBook.standard.rules.map { ($0.guidance ?? "")[...] })
    }
}
