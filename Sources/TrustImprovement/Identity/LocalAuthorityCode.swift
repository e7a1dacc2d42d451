/// A local authority's three-digit code, such as `201` for the City of London.
///
/// A code is a text, not a quantity: leading zeros belong to it, and `000` stands for "does not apply", as for
/// British schools overseas. Welsh and offshore codes are read too. Source: Get Information about Schools.
public struct LocalAuthorityCode: Hashable, Sendable {
    package let packed: UInt16

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

extension LocalAuthorityCode: PackedDigits {
    package static var subject: String { "local authority code" }
    package static var expectation: String { "3 digits" }
    package static var lengths: ClosedRange<Int> { 3...3 }

    package init(packed: UInt16) {
        self.packed = packed
    }
}
