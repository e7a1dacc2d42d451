import TrustImprovement

/// `format`: records in their canonical form.
enum FormatCommand: Command {
    static let name = "format"
    static let summary = "Writes records in their canonical form."
    static let help = """
        Writes records in their canonical form to standard output.

        Usage: trust-improvement format [--compact] FILE

          --compact   without space, one record a line

        A file that ends in .ndjson has one record a line and keeps them so; '-' is standard input. A record that cannot
        be read whole is not written, because something would be lost; its issues are printed instead.
        Exit status: 0 fine, 1 a record cannot be read whole, 2 wrong usage or a file that cannot be read.

        """

    static func run(_ words: inout ArgumentReader, console: Console) throws -> ExitStatus {
        let arguments = try words.parse(options: [], flags: ["--compact"])
        let files = try arguments.files()
        guard files.count == 1 else { throw UsageError("\(files.count) files are named; this command takes one") }
        let isCompact = arguments.flags.contains("--compact") || RecordInput.isLineFormat(files[0])
        var status = ExitStatus.fine
        try RecordInput.read(files[0], from: console, rules: .empty, on: nil) { checked, _ in
            if checked.reading.isComplete, let record = checked.record {
                console.writeBytes(record.json(isCompact ? .compact : .pretty))
            } else {
                for issue in checked.report.issues { console.report("\(issue.named(files[0]))\n") }
                status = .errorsInData
            }
        }
        return status
    }
}
