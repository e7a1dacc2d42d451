import TrustImprovement

@testable import TrustImprovementRegister

/// Bytes in pieces of one size.
struct PiecesSource: ByteSource {
    let bytes: [UInt8]
    let size: Int
    var position = 0

    init(_ bytes: [UInt8], size: Int) {
        self.bytes = bytes
        self.size = max(1, size)
    }

    mutating func nextBytes() -> [UInt8]? {
        guard position < bytes.count else { return nil }
        let end = min(position + size, bytes.count)
        defer { position = end }
        return Array(bytes[position..<end])
    }
}

/// Everything that was read from a table.
struct ReadTable: Equatable {
    var names: [String]?
    var rows: [[String]] = []
    /// The line of each row.
    var lines: [Int] = []
    /// Where each field starts, with its distance from the start of the text.
    var places: [[Place]] = []
    var issues: [Issue]
    var counts: TableCounts
    var encoding: TextEncoding?

    /// Reads a table to its end.
    init(
        _ bytes: [UInt8], pieces size: Int = .max, options: TableReadingOptions = TableReadingOptions(),
        requiring: [TableColumnNames] = []
    ) throws {
        let size = min(size, max(1, bytes.count))
        var reader = TableReader(PiecesSource(bytes, size: size), name: "t.csv", options: options)
        let header = try reader.readHeader(requiring: requiring)
        names = header?.columns.map(\.name)
        while let row = try reader.next() {
            let columns = (0..<row.fieldCount).map { index in TableColumn(index: index, name: "") }
            rows.append(columns.map { column in row.text(column) })
            lines.append(row.line)
            places.append(columns.map { column in row.place(of: column) })
        }
        issues = reader.issues
        counts = reader.counts
        encoding = reader.encoding
    }

    init(
        _ text: String, options: TableReadingOptions = TableReadingOptions(),
        requiring: [TableColumnNames] = []
    ) throws {
        try self.init(Array(text.utf8), options: options, requiring: requiring)
    }

    var messages: [String] { issues.map(\.description) }
}

/// The header and the first row of a text, with the fields by name.
struct FirstRow {
    let header: TableHeader
    let row: TableRow

    init(_ bytes: [UInt8], options: TableReadingOptions = TableReadingOptions()) throws {
        var reader = TableReader(ByteCollectionSource(bytes), name: "t.csv", options: options)
        guard let header = try reader.readHeader(), let row = try reader.next() else { throw NoRow() }
        self.header = header
        self.row = row
    }

    init(_ text: String, options: TableReadingOptions = TableReadingOptions()) throws {
        try self.init(Array(text.utf8), options: options)
    }

    subscript(name: String) -> TableField { row[header.column(name)] }

    struct NoRow: Error {}
}

/// Numbers that look random and are the same in each run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

/// The bytes of a text in windows-1252, for characters that Latin-1 has too.
func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in UInt8(truncatingIfNeeded: scalar.value) }
}
