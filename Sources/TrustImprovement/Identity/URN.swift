/// A unique reference number: the register's number for one establishment.
///
/// Five or six digits, the first not 0. Schools have six; children's centres have five (20001 to 24007 were seen).
/// A school that becomes an academy gets a new number and the old record stays, closed, so one school may have had
/// several. Source: Get Information about Schools.
public struct URN: Hashable, Sendable {
    package let packed: UInt32

    /// The number as an integer.
    public var value: Int { Int(packed) }

    /// Reads a URN from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not five or six digits, or begins with 0.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a URN from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, and the `.0` of a number kept as a decimal.
    ///
    /// - Throws: ``TextError`` when the text is not a URN even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<URN> {
        try repaired(text: text)
    }
}

extension URN: PackedDigits {
    package static var subject: String { "URN" }
    package static var expectation: String { "5 or 6 digits, the first not 0" }
    package static var lengths: ClosedRange<Int> { 5...6 }

    package static func fault(in packed: UInt32, digits: Int) -> TextFault? {
        beginsWithZero(packed, digits: digits) ? TextFault(.value) : nil
    }

    package init(packed: UInt32) {
        self.packed = packed
    }
}

extension URN {
    package func accept(_ walker: inout RecordWalker) {
        walker.note(self)
    }

    package static func accept(list: [URN], _ walker: inout RecordWalker) {
        walker.noteRepeats(in: list, as: \.description)
    }
}
