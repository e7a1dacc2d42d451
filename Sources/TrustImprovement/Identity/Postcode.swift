/// A postcode of the United Kingdom in capitals with one space: `SW1A 2AA`.
///
/// The part before the space (outward code) has one of the forms `A9`, `A99`, `A9A`, `AA9`, `AA99` and `AA9A`; the
/// part behind it (inward code) is a digit and two letters. Letters that no postcode uses in their place are refused.
/// `GIR 0AA` is the one exception. Whether a postcode exists is not known here. Source: Royal Mail, Postcode Address
/// File; BS 7666.
public struct Postcode: Hashable, Sendable {
    // The canonical text, at most eight bytes, the first in the highest bits and zeros behind the last.
    private let packed: UInt64

    /// The part before the space, such as `SW1A`: the area and district.
    public var outward: String { String(description.dropLast(4)) }

    /// The part behind the space, such as `2AA`: the sector and unit.
    public var inward: String { String(description.suffix(3)) }

    /// Reads a postcode in its canonical form.
    ///
    /// - Throws: ``TextError`` when the text is not a postcode in capitals with one space.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a postcode from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, lower-case letters become capitals, and the space is put
    /// where it belongs.
    ///
    /// - Throws: ``TextError`` when the text is not a postcode even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<Postcode> {
        try repaired(text: text)
    }
}

extension Postcode: RepairableText {
    package static var subject: String { "postcode" }
    package static var expectation: String {
        "an outward code such as M1, B33, W1A, CR2, DN55 or EC1A, a space and an inward code such as 2AA, in capitals"
    }
    package static var placeholder: Postcode { Postcode(packed: 0) }

    private init(packed: UInt64) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(6...8)
        if !bytes.equals("GIR 0AA") { try Postcode.check(bytes) }
        var packed: UInt64 = 0
        for offset in 0..<8 { packed = packed << 8 | (offset < bytes.count ? UInt64(bytes[offset]) : 0) }
        self.packed = packed
    }

    private static func check(_ bytes: ByteView) throws(TextFault) {
        try requireLetter(in: bytes, at: 0, butNot: "QVX")
        var offset = 1
        if !isDigit(bytes[1]) {
            try requireLetter(in: bytes, at: 1, butNot: "IJZ")
            offset = 2
        }
        // W1A and its kin use other letters than EC1A and its kin.
        let excluded: StaticString = offset == 1 ? "ILMNOQRVXYZ" : "CDFGIJKLOQSTUZ"
        guard isDigit(bytes[offset]) else { throw TextFault(.character, at: offset) }
        offset += 1
        if bytes[offset] != UInt8(ascii: " ") {
            if !isDigit(bytes[offset]) { try requireLetter(in: bytes, at: offset, butNot: excluded) }
            offset += 1
        }
        guard bytes[offset] == UInt8(ascii: " ") else { throw TextFault(.character, at: offset) }
        guard bytes.count >= offset + 4 else { throw TextFault(.length, at: bytes.count) }
        guard isDigit(bytes[offset + 1]) else { throw TextFault(.character, at: offset + 1) }
        try requireLetter(in: bytes, at: offset + 2, butNot: "CIKMOV")
        try requireLetter(in: bytes, at: offset + 3, butNot: "CIKMOV")
        guard bytes.count == offset + 4 else { throw TextFault(.length, at: offset + 4) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") <= 9
    }

    private static func requireLetter(
        in bytes: ByteView, at offset: Int, butNot excluded: StaticString
    ) throws(TextFault) {
        guard bytes[offset] &- UInt8(ascii: "A") < 26 else { throw TextFault(.character, at: offset) }
        let isExcluded = excluded.description.utf8.contains(bytes[offset])
        guard !isExcluded else { throw TextFault(.value, at: offset) }
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        raiseCase(&bytes, noting: &repairs)
        var compact: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x20 {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                compact.append(bytes[index])
                index += 1
            }
        }
        guard (5...7).contains(compact.count) else { return }
        compact.insert(0x20, at: compact.count - 3)
        if compact != bytes {
            bytes = compact
            repairs.append(.correctedSpacing)
        }
    }

    package func append(to output: inout OutputBuffer) {
        for shift in stride(from: 56, through: 0, by: -8) {
            let byte = UInt8(truncatingIfNeeded: packed >> UInt64(shift))
            if byte != 0 { output.append(byte) }
        }
    }

    /// Orders postcodes by their text.
    public static func < (left: Postcode, right: Postcode) -> Bool {
        left.packed < right.packed
    }
}
