/// A unique reference number: the register's number for one establishment.
///
/// Five or six digits, the first not 0. Schools have six; children's centres have five (20001 to 24007 were seen).
/// A school that becomes an academy gets a new number and the old record stays, closed, so one school may have had
/// several. Source: Get Information about Schools.
public struct URN: Hashable, Sendable {
    private let number: UInt32

    /// The number as an integer.
    public var value: Int { Int(number) }

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

extension URN: RepairableText {
    package static var subject: String { "URN" }
    package static var expectation: String { "5 or 6 digits, the first not 0" }
    package static var placeholder: URN { URN(number: 0) }

    private init(number: UInt32) {
        self.number = number
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(5...6)
        let number = try bytes.digits(from: 0, to: bytes.count)
        guard bytes[0] != UInt8(ascii: "0") else { throw TextFault(.value) }
        self.number = UInt32(number)
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        removeFraction(&bytes, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt64(number))
    }

    /// Orders URNs by number.
    public static func < (left: URN, right: URN) -> Bool {
        left.number < right.number
    }
}
