/// How a table is read and how much of it.
package struct TableReadingOptions: Hashable, Sendable {
    /// What stands between two fields of a row.
    package enum Delimiter: Hashable, Sendable, CaseIterable {
        /// A comma, as in all public files.
        case comma
        /// A tab, as in text copied from a spreadsheet.
        case tab
        /// A semicolon, as spreadsheets write where the comma is the decimal sign.
        case semicolon

        var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .tab: UInt8(ascii: "\t")
            case .semicolon: UInt8(ascii: ";")
            }
        }
    }

    /// What stands between two fields; a comma unless changed.
    package var delimiter: Delimiter
    /// The encoding of the whole text, or `nil` to judge each field alone (see ``TextEncoding``).
    package var encoding: TextEncoding?
    /// How many lines may stand above the header; 10 unless changed.
    package var maximumTitleLines: Int
    /// How many bytes a field may have as it is written, quotes included; 1 MiB unless changed.
    package var maximumFieldBytes: Int
    /// How many fields a row may have; 10,000 unless changed.
    package var maximumFields: Int
    /// How many bytes a row may have as it is written; 16 MiB unless changed, 1 GiB at the most.
    package var maximumRowBytes: Int
    /// How many issues are described one by one before further ones are only counted; 1,000 unless changed.
    package var maximumIssues: Int

    /// The most that ``maximumRowBytes`` can be: a field keeps its bounds in 32 bits.
    static let largestRow = 1 << 30

    /// Creates options; without any they are the documented defaults.
    package init(
        delimiter: Delimiter = .comma,
        encoding: TextEncoding? = nil,
        maximumTitleLines: Int = 10,
        maximumFieldBytes: Int = 1 << 20,
        maximumFields: Int = 10_000,
        maximumRowBytes: Int = 1 << 24,
        maximumIssues: Int = 1_000
    ) {
        self.delimiter = delimiter
        self.encoding = encoding
        self.maximumTitleLines = maximumTitleLines
        self.maximumFieldBytes = maximumFieldBytes
        self.maximumFields = maximumFields
        self.maximumRowBytes = maximumRowBytes
        self.maximumIssues = maximumIssues
    }
}
