package import TrustImprovement

/// Reads delimited text row by row, however the rows are laid out.
///
/// ```swift
/// var reader = TableReader(source, name: "allgroupsdata20260701.csv")
/// let uid = TableColumnNames("Group UID", "group_uid")
/// guard let header = try reader.readHeader(requiring: [uid]) else { … }
/// let name = header.column("Group Name", "group_name")
/// while let row = try reader.next() {
///     print(row.line, row.trimmed(name))
/// }
/// for issue in reader.issues { print(issue) }
/// ```
///
/// Nothing in a text stops it: what is doubtful about the layout becomes an issue, and only an error of the
/// source is thrown. Memory is bounded by the largest row and by the pieces that the source hands over.
///
/// A quote that is never closed does not swallow the rest of the text: its field ends with its line.
package struct TableReader<Source: ByteSource> {
    /// The name of the file, which issues carry.
    package let name: String
    /// How the table is read.
    package let options: TableReadingOptions
    /// What was wrong so far.
    package private(set) var issues: [Issue] = []
    /// How many issues there were beyond those described.
    package private(set) var uncountedIssues = 0
    /// The header, once it was read.
    package private(set) var header: TableHeader?

    private var source: Source
    private var scanner: RowScanner
    private var tally = TableCounts()
    private var context: TableContext?
    private var hasLookedForHeader = false
    /// Rows that were read in search of the header, in reverse.
    private var rowsAhead: [ScannedRow] = []
    /// The first lines that hold other than ASCII characters, by encoding.
    private var firstLines: [TextEncoding: Int] = [:]

    /// Creates a reader of a text.
    package init(_ source: Source, name: String, options: TableReadingOptions = TableReadingOptions()) {
        self.source = source
        self.name = name
        self.options = options
        scanner = RowScanner(options)
    }

    /// What was counted so far.
    package var counts: TableCounts {
        var counts = tally
        counts.bytes = scanner.byteCount
        counts.lines = scanner.line - 1
        counts.blankLines = scanner.blankLines
        return counts
    }

    /// The encoding that was detected or given: windows-1252 as soon as one field had to be read so, `nil`
    /// while all is ASCII.
    package var encoding: TextEncoding? {
        if let given = options.encoding { return given }
        if tally.fieldsInWindows1252 > 0 { return .windows1252 }
        return tally.fieldsInUTF8 > 0 || hasByteOrderMark ? .utf8 : nil
    }

    /// Whether the text begins with UTF-8's byte order mark.
    package var hasByteOrderMark: Bool { scanner.hasByteOrderMark }

    // MARK: - Header

    /// Reads the header, or returns `nil` when there is not one line in the text.
    ///
    /// It is the first line that has all the required columns. Where none of the first lines has them all, as
    /// many as ``TableReadingOptions/maximumTitleLines`` allows, it is the one that has the most, and each
    /// column that is missing gives an issue. Called again, it returns the same header.
    package mutating func readHeader(requiring required: [TableColumnNames] = []) throws -> TableHeader? {
        guard !hasLookedForHeader else { return header }
        var candidates: [(row: ScannedRow, header: TableHeader)] = []
        var best = 0
        while candidates.count <= max(0, options.maximumTitleLines) {
            guard let row = try nextScannedRow() else { break }
            let candidate = TableHeader(
                names: texts(of: row), line: row.line, requiring: required)
            candidates.append((row, candidate))
            if candidate.missing.count < candidates[best].header.missing.count { best = candidates.count - 1 }
            if candidate.missing.isEmpty { break }
        }
        hasLookedForHeader = true
        guard !candidates.isEmpty else {
            report(TableIssues.noHeader())
            return nil
        }
        tally.titleLines = best
        rowsAhead = candidates.dropFirst(best + 1).reversed().map(\.row)
        let (row, found) = candidates[best]
        header = found
        context = TableContext(name: name, header: found, encoding: options.encoding)
        for issue in TableIssues.header(found, row: row) { report(issue) }
        return found
    }

    private func texts(of row: ScannedRow) -> [String] {
        row.fields.map { field in TableField(field, of: row, declaredEncoding: options.encoding).text }
    }

    // MARK: - Rows

    /// Reads the next row, or returns `nil` at the end of the text.
    ///
    /// Where the header was not read yet, the first line that is not blank is taken for it.
    package mutating func next() throws -> TableRow? {
        if !hasLookedForHeader { _ = try readHeader() }
        guard let context else { return nil }
        guard let row = try rowsAhead.popLast() ?? nextScannedRow() else { return nil }
        tally.rows += 1
        if row.fields.count < context.header.columns.count { tally.shortRows += 1 }
        if row.fields.count > context.header.columns.count { tally.longRows += 1 }
        return TableRow(row, number: tally.rows, table: context)
    }

    private mutating func nextScannedRow() throws -> ScannedRow? {
        while true {
            let outcome = scanner.next()
            if !scanner.notes.isEmpty { reportNotes() }
            switch outcome {
            case .row(let row):
                if options.encoding == nil, !TextEncoding.isASCII(row.bytes[...]) { noteEncodings(of: row) }
                return row
            case .needsBytes:
                if let piece = try source.nextBytes() {
                    scanner.feed(piece)
                } else {
                    scanner.finish()
                }
            case .end:
                return nil
            }
        }
    }

    // MARK: - Issues

    private mutating func report(_ issue: Issue) {
        guard issues.count < options.maximumIssues else {
            uncountedIssues += 1
            return
        }
        var issue = issue
        issue.source = name
        issues.append(issue)
    }

    private mutating func reportNotes() {
        for note in scanner.notes {
            if note.isSetAside { tally.rowsSetAside += 1 }
            report(TableIssues.issue(note, header: header, options: options))
        }
        scanner.notes.removeAll()
    }

    private mutating func noteEncodings(of row: ScannedRow) {
        for field in row.fields {
            let bytes = row.bytes[Int(field.start)..<Int(field.end)]
            guard let encoding = TextEncoding.detect(bytes) else { continue }
            switch encoding {
            case .utf8: tally.fieldsInUTF8 += 1
            case .windows1252: tally.fieldsInWindows1252 += 1
            }
            guard firstLines[encoding] == nil else { continue }
            firstLines[encoding] = row.line
            if let utf8 = firstLines[.utf8], let windows1252 = firstLines[.windows1252] {
                let place = row.place(at: row.start(of: field))
                report(TableIssues.mixedEncodings(utf8: utf8, windows1252: windows1252, at: place))
            }
        }
    }
}
