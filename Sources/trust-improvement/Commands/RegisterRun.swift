import TrustImprovement
import TrustImprovementRegister

/// One run over the public files: what was read, what became of it, and what was wrong.
struct RegisterRun {
    private var compilation: RegisterCompilation
    private let console: Console
    private var accounts: [(file: String, rows: Reconciliation)] = []
    private var issues: [Issue] = []
    private var counts: [IssueCode: (count: Int, severity: Severity)] = [:]
    private var balances = true
    private var refused = 0
    private var uncounted = 0

    init(asOf: CalendarDate?, console: Console) {
        compilation = RegisterCompilation(asOf: asOf)
        self.console = console
    }

    /// Whether rows were refused or files could not be understood.
    var hasErrors: Bool { refused > 0 || counts.values.contains { $0.severity == .error } }

    /// Reads one file and adds its entries.
    mutating func read<Entry: RegisterEntry>(
        _ path: String, with makeReader: (FileByteSource, String) -> RegisterReader<Entry, FileByteSource>
    ) throws {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        var reader = makeReader(try FileByteSource(path), file)
        var progress = Progress(file, console: console)
        while let entry = try reader.next() {
            entry.add(to: &compilation, from: file)
            progress.advance()
        }
        progress.finish()
        accounts.append((file, reader.reconciliation))
        refused += reader.reconciliation.refused
        uncounted += reader.uncountedIssues
        if !reader.reconciliation.balances { balances = false }
        note(reader.issues)
    }

    private mutating func note(_ found: [Issue]) {
        issues += found
        for issue in found {
            let known = counts[issue.code] ?? (0, issue.severity)
            counts[issue.code] = (known.count + 1, max(known.severity, issue.severity))
            if issue.severity == .error { console.report("\(issue)\n") }
        }
    }

    /// Writes the records, one a line, and returns how many there are.
    mutating func writeRecords(to path: String) throws -> Int {
        note(compilation.issues)
        let file = try SystemFile.writing(path)
        var progress = Progress(path, console: console)
        var chunk: [UInt8] = []
        var count = 0
        for record in compilation.records {
            chunk += record.json(.compact)
            if chunk.count > 1 << 20 {
                try file.write(chunk)
                chunk.removeAll(keepingCapacity: true)
            }
            count += 1
            progress.advance()
        }
        try file.write(chunk)
        progress.finish()
        return count
    }

    /// Writes every issue, one a line.
    func writeIssues(to path: String) throws {
        let file = try SystemFile.writing(path)
        for issue in issues { try file.write(issue.jsonValue.json(.compact)) }
    }

    /// Prints what became of every row.
    ///
    /// Records on standard output go first, so the accounts go to standard error then.
    func printAccounts(written: Int, to path: String) {
        var text = ""
        for account in accounts { text += "\(account.file): \(account.rows)\n" }
        let joined = compilation.reconciliation
        let parts = [
            ("trusts", joined.trusts), ("academies", joined.academies), ("establishments", joined.establishments),
            ("links", joined.links), ("key stage 2 results by school", joined.keyStage2Schools),
            ("key stage 2 results by trust", joined.keyStage2Trusts), ("census", joined.census),
        ]
        for (name, part) in parts where part.rows > 0 {
            text += "\(name): \(part.rows) read = \(part.values) in records + \(part.setAsideTotal) set aside"
            let reasons = part.setAside.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
            text += (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))") + "\n"
        }
        if !counts.isEmpty {
            text += "issues:\n"
            for (code, entry) in counts.sorted(by: { $0.key < $1.key }) {
                text += "  \(entry.count) \(code) (\(entry.severity.rawValue))\n"
            }
        }
        if uncounted > 0 { text += "  \(uncounted) more that are not described\n" }
        text += balances && joined.balances ? "Every row is accounted for.\n" : "The rows do not add up.\n"
        text += "\(written) records written to \(path)\n"
        if path == "-" { console.report(text) } else { console.write(text) }
    }
}
