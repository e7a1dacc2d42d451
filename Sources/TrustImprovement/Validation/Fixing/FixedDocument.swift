/// The text of a record that was mended by the fixes of its own report.
public struct FixedDocument: Equatable, Sendable {
    /// The text in UTF-8: written anew where something was mended, and as it was given where nothing was.
    ///
    /// What is mended is written in its canonical form where it can be read whole. Where something in it cannot be read,
    /// all members stay as they are and where they are, so that nothing gets lost.
    public let json: [UInt8]
    /// What came of reading the text and holding it against the rule book; its places are those of ``json``.
    public let checked: CheckedRecord
    /// The issues that are gone because their ``Issue/fix`` was made, in the order in which that happened.
    ///
    /// The paths of each are those of the document as it was just before; a place is that in the text as it was given,
    /// where the issue was there from the beginning.
    public let mended: [Issue]

    /// Whether anything was mended.
    public var isChanged: Bool { !mended.isEmpty }

    /// The same with places that count from the start of the longer texts of which this is a line.
    ///
    /// - Parameters:
    ///   - lines: How many lines come before it.
    ///   - given: How many bytes come before it in the text that was given.
    ///   - written: How many bytes come before it in the text that is written.
    package func moved(lines: Int, given: Int, written: Int) -> FixedDocument {
        FixedDocument(
            json: json, checked: checked.moved(lines: lines, bytes: written),
            mended: mended.map { $0.moved(lines: lines, bytes: given) })
    }
}
