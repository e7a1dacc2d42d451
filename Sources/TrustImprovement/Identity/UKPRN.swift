/// A UK provider reference number: the register's number for a learning provider, school or trust.
///
/// Eight digits beginning 10. A school and the trust it belongs to have different ones; a school that becomes an
/// academy may keep its own, so two records may share one. Source: UK Register of Learning Providers.
public struct UKPRN: Hashable, Sendable {
    package let packed: UInt32

    /// The number as an integer, from 10,000,000 to 10,999,999.
    public var value: Int { Int(packed) }

    /// Reads a UKPRN from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not eight digits that begin with 10.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a UKPRN from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, and the `.0` of a number kept as a decimal.
    ///
    /// - Throws: ``TextError`` when the text is not a UKPRN even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<UKPRN> {
        try repaired(text: text)
    }
}

extension UKPRN: PackedDigits {
    package static var subject: String { "UKPRN" }
    package static var expectation: String { "8 digits that begin with 10" }
    package static var lengths: ClosedRange<Int> { 8...8 }

    package static func fault(in packed: UInt32, digits: Int) -> TextFault? {
        packed / 1_000_000 == 10 ? nil : TextFault(.value)
    }

    package init(packed: UInt32) {
        self.packed = packed
    }
}
