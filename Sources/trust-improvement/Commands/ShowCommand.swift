import TrustImprovement

/// `show`: what a person wants to know of a trust.
enum ShowCommand: Command {
    static let name = "show"
    static let summary = "Prints what a person wants to know of a trust."
    static let help = """
        Prints what a person wants to know of a trust: its names, its schools by phase and region, its size, its readings.

        Usage: trust-improvement show [--trust ID] [--on YYYY-MM-DD] FILE

          --trust ID        only the trust with this id, group UID or trust reference
          --on YYYY-MM-DD   the day on which to count schools; the record's own day unless given

        A file that ends in .ndjson has one record a line; '-' is standard input.
        Exit status: 0 fine, 1 a record cannot be read or the trust is not there, 2 wrong usage or unreadable file.

        """

    static func run(_ words: inout ArgumentReader, console: Console) throws -> ExitStatus {
        let arguments = try words.parse(options: ["--trust", "--on"])
        let files = try arguments.files()
        guard files.count == 1 else { throw UsageError("\(files.count) files are named; this command takes one") }
        let wanted = try arguments.one("--trust")
        let date = try arguments.date("--on")
        var status = ExitStatus.fine
        var shown = 0
        try RecordInput.read(files[0], from: console, rules: .empty, on: nil) { checked, _ in
            guard let record = checked.record else {
                for issue in checked.report.issues { console.report("\(issue.named(files[0]))\n") }
                status = .errorsInData
                return
            }
            let trust = record.trust
            let names = [trust.id.text, trust.uid?.description, trust.reference?.description]
            if let wanted, !names.contains(wanted) { return }
            if shown > 0 { console.write("\n") }
            shown += 1
            console.write(TrustSummary(record, on: date ?? record.asOf).text)
        }
        if let wanted, shown == 0 {
            console.report("'\(wanted)' is not the id, UID or reference of a trust in \(files[0])\n")
            return .errorsInData
        }
        return status
    }
}
