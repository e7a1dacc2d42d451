public import TrustImprovement

/// Reads one of the public files row by row into values of the model.
///
/// Columns are found by name, whatever their order and whichever edition's names they have. Text may be UTF-8 or
/// windows-1252, with or without a byte order mark, with any line ends and any quoting. A row that cannot become a value
/// becomes an issue with file, line and column name; no row is dropped in silence and none stops the file.
///
/// ```swift
/// var reader = RegisterReader(groups: ByteCollectionSource(text), name: "allgroupsdata.csv")
/// while let entry = try reader.next() {
///     print(entry.trust.name)
/// }
/// print(reader.reconciliation)
/// ```
///
/// Memory is bounded by the largest row and the pieces of the source, however long the file is.
public struct RegisterReader<Entry: Sendable, Source: ByteSource> {
    /// What becomes of one row.
    enum Outcome {
        case value(Entry)
        case refused
        case setAside(String)
    }

    /// Makes what reads the rows of a file, once its header is known.
    typealias Layout = (TableHeader, inout [Issue]) -> (inout RowParser) -> Outcome

    /// The name of the file, which issues carry.
    public let name: String
    /// What became of the rows read so far.
    public private(set) var reconciliation = Reconciliation()
    /// How many issues there were, by code, described or not.
    public private(set) var issueCounts: [IssueCode: Int] = [:]
    private var rowIssues: [Issue] = []
    /// How many issues of rows are described one by one, 10,000 unless changed.
    ///
    /// Further ones are only counted.
    public var maximumIssues = 10_000

    private var table: TableReader<Source>
    private let required: [TableColumnNames]
    private let layout: Layout
    private var makeOutcome: ((inout RowParser) -> Outcome)?
    private var hasReadHeader = false

    init(_ source: Source, name: String, requiring required: [TableColumnNames], layout: @escaping Layout) {
        self.name = name
        self.required = required
        self.layout = layout
        table = TableReader(source, name: name)
    }

    /// Everything that was found wrong or doubtful so far: about the layout first, then about the rows in their order.
    public var issues: [Issue] { table.issues + rowIssues }

    /// How many issues there were beyond those described.
    public var uncountedIssues: Int {
        table.uncountedIssues + issueCounts.values.reduce(0, +) - rowIssues.count
    }

    /// Whether the file has the columns without which nothing can be read from it.
    ///
    /// Known once reading has begun.
    public var isReadable: Bool {
        guard let header = table.header else { return !hasReadHeader }
        return header.missing.isEmpty
    }

    /// The encoding of the text, as far as it could be told so far: `UTF-8` or `windows-1252`.
    public var encodingName: String? { table.encoding?.rawValue }

    /// The value of the next row that has one, or `nil` at the end of the file.
    ///
    /// - Throws: Only what the source throws.
    public mutating func next() throws -> Entry? {
        try readHeader()
        guard isReadable, let makeOutcome else { return nil }
        while let row = try table.next() {
            reconciliation.rows += 1
            guard !row.isBlank else {
                reconciliation.setAside("without any field filled")
                continue
            }
            var parser = RowParser(row)
            let outcome = isMisaligned(row) ? refuseMisaligned(&parser) : makeOutcome(&parser)
            note(parser.issues)
            switch outcome {
            case .value(let entry):
                reconciliation.values += 1
                return entry
            case .refused: reconciliation.refused += 1
            case .setAside(let reason): reconciliation.setAside(reason)
            }
        }
        countRowsOfTable()
        return nil
    }

    /// Whether a row has values beyond the last column, so that nobody can tell which value belongs to which column.
    ///
    /// Only the links of a search result may go on beyond their column.
    private func isMisaligned(_ row: TableRow) -> Bool {
        guard let header = table.header, row.fieldCount > header.columns.count else { return false }
        if header.columns.last?.name.lowercased() == "linked establishments" { return false }
        return row.extraFields.contains { !$0.isEmpty }
    }

    private func refuseMisaligned(_ parser: inout RowParser) -> Outcome {
        let (fields, columns) = (parser.row.fieldCount, table.header?.columns.count ?? 0)
        parser.note(
            .rowRefused, .error, nil,
            "The row has \(fields) fields for \(columns) columns, so it cannot be told which value belongs to which column",
            ["fields": String(fields), "columns": String(columns)])
        return .refused
    }

    private mutating func readHeader() throws {
        guard !hasReadHeader else { return }
        hasReadHeader = true
        guard let header = try table.readHeader(requiring: required), header.missing.isEmpty else { return }
        var issues: [Issue] = []
        makeOutcome = layout(header, &issues)
        note(issues)
    }

    /// Rows that broke a budget of the table never came here, but were read and refused.
    private mutating func countRowsOfTable() {
        let missed = table.counts.rowsSetAside
        let known = reconciliation.setAside["beyond a budget", default: 0]
        reconciliation.rows += missed - known
        if missed > known { reconciliation.setAside["beyond a budget"] = missed }
    }

    private mutating func note(_ issues: [Issue]) {
        for issue in issues {
            issueCounts[issue.code, default: 0] += 1
            if rowIssues.count < maximumIssues { rowIssues.append(issue) }
        }
    }
}

/// A file is read by one task; its source is nobody else's.
@available(*, unavailable)
extension RegisterReader: Sendable {}
