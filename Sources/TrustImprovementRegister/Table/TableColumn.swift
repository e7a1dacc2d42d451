/// A column of a table, found in its header.
package struct TableColumn: Hashable, Sendable {
    /// Its position, counted from 0.
    package let index: Int
    /// Its name as it stands in the header, trimmed; empty for a column without a name.
    package let name: String
}
