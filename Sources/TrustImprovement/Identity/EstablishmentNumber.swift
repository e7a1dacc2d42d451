/// An establishment's four-digit number within its local authority, such as `3614` or `0611`.
///
/// A number is a text, not a quantity: leading zeros belong to it. It is unique only together with the local
/// authority's code, as ``LAESTAB``. Source: Get Information about Schools.
public struct EstablishmentNumber: Hashable, Sendable {
    package let packed: UInt16

    /// Reads an establishment number from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not four digits.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads an establishment number from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, as is the `.0` of a number kept as a decimal; a number of
    /// three digits gets its leading zero back.
    ///
    /// - Throws: ``TextError`` when the text is not an establishment number even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<EstablishmentNumber> {
        try repaired(text: text)
    }
}

extension EstablishmentNumber: PackedDigits {
    package static var subject: String { "establishment number" }
    package static var expectation: String { "4 digits" }
    package static var lengths: ClosedRange<Int> { 4...4 }

    package init(packed: UInt16) {
        self.packed = packed
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        removeFraction(&bytes, noting: &repairs)
        restoreZeros(&bytes, ofLength: 3...3, width: 4, noting: &repairs)
    }
}
