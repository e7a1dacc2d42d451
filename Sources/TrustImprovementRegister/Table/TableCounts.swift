/// What a reader has counted so far.
package struct TableCounts: Hashable, Sendable {
    /// Bytes taken from the source.
    package var bytes = 0
    /// Physical lines read; a quoted field can hold several.
    package var lines = 0
    /// Lines with nothing on them, which are skipped.
    package var blankLines = 0
    /// Rows above the header.
    package var titleLines = 0
    /// Rows after the header that were handed over.
    package var rows = 0
    /// Rows handed over with fewer fields than the header.
    package var shortRows = 0
    /// Rows handed over with more fields than the header.
    package var longRows = 0
    /// Rows that broke a budget and were dropped.
    package var rowsSetAside = 0
    /// Fields read as UTF-8 that are not ASCII, the header's included.
    package var fieldsInUTF8 = 0
    /// Fields read as windows-1252 that are not ASCII, the header's included.
    package var fieldsInWindows1252 = 0
}
