/// A group's unique identifier (UID): the register's key for a trust, federation, sponsor or other group.
///
/// One to five digits, the first not 0; 1000 to 86074 were seen. It is unique and never used again, unlike a trust
/// reference, which a closed trust and its successor may share. Source: Get Information about Schools.
public struct GroupUID: Hashable, Sendable {
    package let packed: UInt32

    /// The number as an integer, from 1 to 99,999.
    public var value: Int { Int(packed) }

    /// Reads a group UID from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not one to five digits, or begins with 0.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a group UID from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, and the `.0` of a number kept as a decimal.
    ///
    /// - Throws: ``TextError`` when the text is not a group UID even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<GroupUID> {
        try repaired(text: text)
    }
}

extension GroupUID: PackedDigits {
    package static var subject: String { "group UID" }
    package static var expectation: String { "1 to 5 digits, the first not 0" }
    package static var lengths: ClosedRange<Int> { 1...5 }

    package static func fault(in packed: UInt32, digits: Int) -> TextFault? {
        beginsWithZero(packed, digits: digits) ? TextFault(.value) : nil
    }

    package init(packed: UInt32) {
        self.packed = packed
    }
}
