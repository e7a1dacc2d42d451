import TrustImprovement

/// `check`: everything that is wrong with records.
enum CheckCommand: Command {
    static let name = "check"
    static let summary = "Reads records and prints every issue."
    static let help = """
        Reads records and prints every issue of text, structure and meaning, and what no single record can show: trusts that
        share a number, and schools that two trusts have at the same time.

        Usage: trust-improvement check [--format text|json] [--stage STAGE] [--on YYYY-MM-DD] FILE…

          --format text|json   'text' (unless given) prints an issue a line and a summary;
                               'json' prints one object with 'valid', 'counts' and 'issues'
          --stage STAGE        how far the records have come: draft (unless given), agreed, active, underReview or closed
          --on YYYY-MM-DD      the day on which to look at the records; without it, no rule asks what is still to come

        A file that ends in .ndjson has one record a line, any other one record; '-' is standard input.
        Exit status: 0 no errors, 1 errors, 2 wrong usage or a file that cannot be read.

        """

    static func run(_ words: inout ArgumentReader, console: Console) throws -> ExitStatus {
        let arguments = try words.parse(options: ["--format", "--stage", "--on"])
        let format = try arguments.choice("--format", among: ["text", "json"], usual: "text")
        let date = try arguments.date("--on")
        let stages = Stage.allCases.map(\.rawValue)
        let stage = Stage(rawValue: try arguments.choice("--stage", among: stages, usual: "draft")) ?? .draft
        var result = CheckResult()
        for path in try arguments.files() {
            var progress = Progress(path, console: console)
            let name = path == "-" ? "<standard input>" : path
            try RecordInput.read(path, from: console, rules: .standard, at: stage, on: date) { checked, line in
                let issues = result.add(checked, from: name, line: line)
                if format == "text" {
                    for issue in issues { console.write("\(issue)\n") }
                }
                progress.advance()
            }
            progress.finish()
        }
        if format == "text" {
            console.write(result.summary)
        } else {
            console.writeBytes(result.jsonValue.json(.pretty))
        }
        return result.isValid ? .fine : .errorsInData
    }
}
