import TrustImprovement

/// `check`: everything that is wrong with records.
enum CheckCommand: Command {
    static let name = "check"
    static let summary = "Reads records and prints every issue."
    static let help = """
        Reads records and prints every issue of text, structure and meaning, and what no single record can show: trusts that
        share a number, and schools that two trusts have at the same time.

        Usage: trust-improvement check [--format text|json] [--stage STAGE] [--on YYYY-MM-DD]
                 [--fix [--output FILE] [--overwrite]] FILE…

          --format text|json   'text' (unless given) prints an issue a line and a summary;
                               'json' prints one object with 'valid', 'counts' and 'issues', where it is certain how to mend
                               an issue with a 'fix' (RFC 6902); with '--fix' also with 'mended' and 'written'
          --stage STAGE        how far the records have come: draft (unless given), agreed, active, underReview or closed
          --on YYYY-MM-DD      the day on which to look at the records; without it, no rule asks what is still to come
          --output FILE        with '--fix' and one file: where the mended text goes; '-' is standard output, and then the
                               report goes to standard error
          --fix                makes every fix that is certain, and writes the mended text of x.json to x.fixed.json
                               where there is anything to mend; the report then tells what was mended and what is left
          --overwrite          with '--fix': writes over a file that is there

        A file that ends in .ndjson has one record a line, any other one record; '-' is standard input. Mended records are
        written in their canonical form; where something in one cannot be read, its members stay as they are. What has
        nothing to mend stays as it is, byte for byte.
        Exit status: 0 no errors (left), 1 errors, 2 wrong usage or a file that cannot be read or written.

        """

    static func run(_ words: inout ArgumentReader, console: Console) throws -> ExitStatus {
        let arguments = try words.parse(
            options: ["--format", "--stage", "--on", "--output"], flags: ["--fix", "--overwrite"])
        let format = try arguments.choice("--format", among: ["text", "json"], usual: "text")
        let stages = Stage.allCases.map(\.rawValue)
        var run = CheckRun(
            stage: Stage(rawValue: try arguments.choice("--stage", among: stages, usual: "draft")) ?? .draft,
            date: try arguments.date("--on"), isText: format == "text", fixes: try FixOptions(arguments),
            console: console)
        for path in try arguments.files() { try run.check(path) }
        return run.finish()
    }
}
