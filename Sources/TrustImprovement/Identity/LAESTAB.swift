/// A local authority's code and an establishment's number together, written as seven digits: `2013614`.
///
/// It is unique among open establishments only: a closed school and the academy that it became share one.
/// The form with a slash, `201/3614`, is read by ``repairing(_:)``. Source: Get Information about Schools.
public struct LAESTAB: Hashable, Sendable {
    private let packed: UInt32

    /// The local authority's code, the first three digits.
    public var authority: LocalAuthorityCode { LocalAuthorityCode(packed: UInt16(packed / 10_000)) }

    /// The establishment's number within its local authority, the last four digits.
    public var number: EstablishmentNumber { EstablishmentNumber(packed: UInt16(packed % 10_000)) }

    /// Creates a LAESTAB from its two parts.
    public init(authority: LocalAuthorityCode, number: EstablishmentNumber) {
        packed = UInt32(authority.packed) * 10_000 + UInt32(number.packed)
    }

    /// Reads a LAESTAB from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not seven digits.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a LAESTAB from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, as is the slash of `201/3614` and the `.0` of a number kept
    /// as a decimal.
    ///
    /// - Throws: ``TextError`` when the text is not a LAESTAB even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<LAESTAB> {
        try repaired(text: text)
    }
}

extension LAESTAB: RepairableText {
    package static var subject: String { "LAESTAB" }
    package static var expectation: String { "7 digits: the local authority's 3 and the establishment's 4" }
    package static var placeholder: LAESTAB { LAESTAB(packed: 0) }

    private init(packed: UInt32) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(7...7)
        packed = UInt32(try bytes.digits(from: 0, to: 7))
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        if bytes.count == 8, bytes[3] == UInt8(ascii: "/") {
            bytes.remove(at: 3)
            repairs.append(.removedSeparator)
        }
        removeFraction(&bytes, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt64(packed), width: 7)
    }

    /// Orders LAESTABs by local authority, then by establishment.
    public static func < (left: LAESTAB, right: LAESTAB) -> Bool {
        left.packed < right.packed
    }
}
