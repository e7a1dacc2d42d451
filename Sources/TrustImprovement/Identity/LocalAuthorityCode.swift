/// A local authority's three-digit code, such as `201` for the City of London.
///
/// A code is a text, not a quantity: leading zeros belong to it, and `000` stands for "does not apply", as for
/// British schools overseas. Welsh and offshore codes are read too. Source: Get Information about Schools.
public struct LocalAuthorityCode: Hashable, Sendable {
    /// The digits as an integer, from 0 to 999.
    let packed: UInt16

    /// Reads a local authority code from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not three digits.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a local authority code from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, and the `.0` of a number kept as a decimal.
    ///
    /// - Throws: ``TextError`` when the text is not a local authority code even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<LocalAuthorityCode> {
        try repaired(text: text)
    }
}

extension LocalAuthorityCode: RepairableText {
    package static var subject: String { "local authority code" }
    package static var expectation: String { "3 digits" }
    package static var placeholder: LocalAuthorityCode { LocalAuthorityCode(packed: 0) }

    init(packed: UInt16) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(3...3)
        packed = UInt16(try bytes.digits(from: 0, to: 3))
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        removeFraction(&bytes, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt64(packed), width: 3)
    }

    /// Orders local authority codes by number.
    public static func < (left: LocalAuthorityCode, right: LocalAuthorityCode) -> Bool {
        left.packed < right.packed
    }
}
