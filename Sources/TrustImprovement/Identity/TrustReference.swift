/// A trust reference number, which the register also calls Group ID: `TR` and five digits.
///
/// On some closed trusts the register marks the number as old, as in `TR00055.old`, `TR00055_old` or `TR00055-old`;
/// these are kept exactly as written, and ``isSuperseded`` tells them apart. A closed single-academy trust and the
/// multi-academy trust that it became share one number, so it is not a key: ``GroupUID`` is.
/// Source: Get Information about Schools.
public struct TrustReference: Hashable, Sendable {
    // The number in the upper bits, the suffix in the lowest two, so that the order is that of the numbers.
    private let packed: UInt32

    /// Whether the register marks the number as no longer in use by this trust.
    public var isSuperseded: Bool { packed & 3 != 0 }

    /// The reference without the mark that says it is old.
    public var current: TrustReference { TrustReference(packed: packed & ~3) }

    /// The five digits as an integer, from 0 to 99,999.
    public var value: Int { Int(packed >> 2) }

    /// Reads a trust reference, in capitals and with or without one of the marks that say it is old.
    ///
    /// - Throws: ``TextError`` when the text is not `TR` and five digits, optionally with `.old`, `_old` or `-old`.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a trust reference from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, and `tr` becomes `TR`.
    ///
    /// - Throws: ``TextError`` when the text is not a trust reference even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<TrustReference> {
        try repaired(text: text)
    }
}

extension TrustReference: RepairableText {
    package static var subject: String { "trust reference" }
    package static var expectation: String {
        "'TR' and 5 digits, on closed trusts also with '.old', '_old' or '-old' at the end"
    }
    package static var placeholder: TrustReference { TrustReference(packed: 0) }

    private init(packed: UInt32) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(7...11)
        guard bytes.count == 7 || bytes.count == 11 else { throw TextFault(.length, at: 7) }
        guard bytes[0] == UInt8(ascii: "T") else { throw TextFault(.character, at: 0) }
        guard bytes[1] == UInt8(ascii: "R") else { throw TextFault(.character, at: 1) }
        let number = try bytes.digits(from: 2, to: 7)
        packed = UInt32(number) << 2 | (bytes.count == 7 ? 0 : try TrustReference.suffix(of: bytes))
    }

    private static func suffix(of bytes: ByteView) throws(TextFault) -> UInt32 {
        let mark: UInt32
        switch bytes[7] {
        case UInt8(ascii: "."): mark = 1
        case UInt8(ascii: "_"): mark = 2
        case UInt8(ascii: "-"): mark = 3
        default: throw TextFault(.character, at: 7)
        }
        guard bytes[8] == UInt8(ascii: "o") else { throw TextFault(.character, at: 8) }
        guard bytes[9] == UInt8(ascii: "l") else { throw TextFault(.character, at: 9) }
        guard bytes[10] == UInt8(ascii: "d") else { throw TextFault(.character, at: 10) }
        return mark
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        raiseCase(&bytes, first: 2, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        output.append("TR")
        output.append(UInt64(packed >> 2), width: 5)
        switch packed & 3 {
        case 1: output.append(".old")
        case 2: output.append("_old")
        case 3: output.append("-old")
        default: break
        }
    }

    /// Orders trust references by number, those marked as old after the one that is not.
    public static func < (left: TrustReference, right: TrustReference) -> Bool {
        left.packed < right.packed
    }
}
