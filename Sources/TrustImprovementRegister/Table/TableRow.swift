package import TrustImprovement

/// A row of a table, which keeps its bytes and makes texts of fields only on demand.
package struct TableRow: Sendable {
    /// The number of the row, counted from 1 from the first row after the header.
    package let number: Int
    private let row: ScannedRow
    private let table: TableContext

    init(_ row: ScannedRow, number: Int, table: TableContext) {
        self.row = row
        self.number = number
        self.table = table
    }

    /// The physical line on which the row starts, counted from 1.
    package var line: Int { row.line }

    /// How many fields the row has, which may be fewer or more than the header has columns.
    package var fieldCount: Int { row.fields.count }

    /// Whether the row has fewer fields than the header; those that are missing are empty.
    package var isShort: Bool { row.fields.count < table.header.columns.count }

    /// Whether all fields are empty, as in the rows of commas that spreadsheets leave behind.
    package var isBlank: Bool {
        row.fields.indices.allSatisfy { index in field(at: index).isEmpty }
    }

    /// The fields beyond the last column of the header.
    package var extraFields: [TableField] {
        row.fields.indices.dropFirst(table.header.columns.count).map(field(at:))
    }

    /// The field in a column; empty where the row is too short or the table has no such column.
    package subscript(column: TableColumn?) -> TableField {
        guard let column else { return .missing }
        return field(at: column.index)
    }

    private func field(at index: Int) -> TableField {
        guard row.fields.indices.contains(index) else { return .missing }
        return TableField(row.fields[index], of: row, declaredEncoding: table.encoding)
    }

    // MARK: - Shorthand

    /// The text of a field as it stands in the file.
    package func text(_ column: TableColumn?) -> String { self[column].text }

    /// The text of a field without the spaces around it.
    package func trimmed(_ column: TableColumn?) -> String { self[column].trimmed }

    /// Whether a field has nothing but spaces in it, or is missing.
    package func isEmpty(_ column: TableColumn?) -> Bool { self[column].isEmpty }

    /// Lends the bytes of a field, in the encoding of the file, for the length of the call.
    package func withBytes<Result>(of column: TableColumn?, _ body: (ByteView) -> Result) -> Result {
        self[column].withBytes(body)
    }

    // MARK: - Issues

    /// Where a field starts in the text; for a field that is missing, where the row ends.
    package func place(of column: TableColumn?) -> Place {
        guard let column else { return row.place(at: 0) }
        guard row.fields.indices.contains(column.index) else { return row.place(at: row.bytes.count) }
        return row.place(at: row.start(of: row.fields[column.index]))
    }

    /// An issue about the row, or about its field in a column.
    package func issue(
        _ code: IssueCode,
        severity: Severity = .error,
        column: TableColumn? = nil,
        _ message: String,
        _ parameters: [String: String] = [:]
    ) -> Issue {
        var parameters = parameters
        var path = Path()
        if let column {
            parameters["column"] = column.name
            path = Path([.member(column.name)])
        }
        return Issue(
            code: code, severity: severity, path: path, source: table.name, place: place(of: column),
            message: message, parameters: parameters)
    }
}

/// What all rows of a table have in common.
final class TableContext: Sendable {
    let name: String
    let header: TableHeader
    let encoding: TextEncoding?

    init(name: String, header: TableHeader, encoding: TextEncoding?) {
        self.name = name
        self.header = header
        self.encoding = encoding
    }
}
