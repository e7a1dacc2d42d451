import TrustImprovement
import TrustImprovementRegister

/// `register`: the public files become one record for each open academy trust.
enum RegisterCommand: Command {
    static let name = "register"
    static let summary = "Makes records of every open academy trust from the public files."
    static let help = """
        Makes a record of every open academy trust from the public files.

        Usage: trust-improvement register --groups FILE --academies FILE [OPTIONS] --output FILE.ndjson

          --groups FILE           every group of the register (allgroupsdata….csv)
          --academies FILE        academies with their trusts, or all group links
          --establishments FILE   establishments or a search result; may be given more than once
          --links FILE            links between establishments
          --ks2-schools FILE      key stage 2 results by school; may be given more than once
          --ks2-trusts FILE       key stage 2 results by trust; may be given more than once
          --census FILE           the school census in the performance tables; may be given more than once
          --as-of YYYY-MM-DD      the day of the register, which every record then carries
          --issues FILE           writes every issue to a file, one a line as JSON
          --output FILE           where the records go, one a line; '-' is standard output

        Prints what became of every row of every file. A row that cannot be read is an issue and does not stop the work.
        Exit status: 0 fine, 1 rows were refused or columns are missing, 2 wrong usage or a file that cannot be read.

        """

    static func run(_ words: inout ArgumentReader, console: Console) throws -> ExitStatus {
        let arguments = try words.parse(options: [
            "--groups", "--academies", "--establishments", "--links", "--ks2-schools", "--ks2-trusts", "--census",
            "--as-of", "--issues", "--output",
        ])
        try arguments.refuseOperands()
        // Everything that can be wrong with the command line is found before the first file is opened.
        let (groups, academies) = (try arguments.required("--groups"), try arguments.required("--academies"))
        let (links, issues) = (try arguments.one("--links"), try arguments.one("--issues"))
        let output = try arguments.required("--output")
        var run = RegisterRun(asOf: try arguments.date("--as-of"), console: console)
        try run.read(groups) { RegisterReader(groups: $0, name: $1) }
        try run.read(academies) { RegisterReader(academies: $0, name: $1) }
        for path in arguments.all("--establishments") {
            try run.read(path) { RegisterReader(establishments: $0, name: $1) }
        }
        if let links {
            try run.read(links) { RegisterReader(links: $0, name: $1) }
        }
        for path in arguments.all("--ks2-schools") {
            try run.read(path) { RegisterReader(keyStage2Schools: $0, name: $1) }
        }
        for path in arguments.all("--ks2-trusts") {
            try run.read(path) { RegisterReader(keyStage2Trusts: $0, name: $1) }
        }
        for path in arguments.all("--census") {
            try run.read(path) { RegisterReader(census: $0, name: $1) }
        }
        let written = try run.writeRecords(to: output)
        if let issues { try run.writeIssues(to: issues) }
        run.printAccounts(written: written, to: output)
        return run.hasErrors ? .errorsInData : .fine
    }
}
