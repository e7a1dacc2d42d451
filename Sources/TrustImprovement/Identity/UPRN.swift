/// A unique property reference number: Ordnance Survey's number for a place with an address.
///
/// One to twelve digits, kept exactly as written: `0100` and `100` are two different texts and so two values.
/// Source: Ordnance Survey, OS Places; seen with 8, 10, 11 and 12 digits in Get Information about Schools.
public struct UPRN: Hashable, Sendable {
    // The number in the upper bits, how many digits were written in the lowest four.
    private let packed: UInt64

    /// Reads a UPRN from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not one to twelve digits.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a UPRN from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, and the `.0` of a number kept as a decimal.
    /// A number that a spreadsheet has cut, such as `2E+11`, cannot be restored and is refused.
    ///
    /// - Throws: ``TextError`` when the text is not a UPRN even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<UPRN> {
        try repaired(text: text)
    }
}

extension UPRN: RepairableText {
    package static var subject: String { "UPRN" }
    package static var expectation: String { "1 to 12 digits" }
    package static var placeholder: UPRN { UPRN(packed: 0) }

    private init(packed: UInt64) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(1...12)
        packed = try bytes.digits(from: 0, to: bytes.count) << 4 | UInt64(bytes.count)
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        removeFraction(&bytes, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        output.append(packed >> 4, width: Int(packed & 15))
    }

    /// Orders UPRNs by number, then those with fewer leading zeros first.
    public static func < (left: UPRN, right: UPRN) -> Bool {
        left.packed < right.packed
    }
}
