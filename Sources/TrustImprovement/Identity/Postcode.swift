/// A postcode as it is written, be it right or not: `SW1A 2AA`, but also `Gl20 5JG` or the foreign `2036`.
///
/// Registers hold odd postcodes, and a school is not lost for one: any 1 to 8 letters and digits with single spaces
/// between them are kept as they are. Two postcodes are equal when they are written alike, so `NG208JX` and `NG20 8JX`
/// differ; compare their ``standard`` forms to ask whether they are the same place.
///
/// A standard postcode is one of the United Kingdom in capitals with one space. The part before the space (outward
/// code) has one of the forms `A9`, `A99`, `A9A`, `AA9`, `AA99` and `AA9A`; the part behind it (inward code) is a digit
/// and two letters. Letters that no postcode uses in their place are not standard. `GIR 0AA` is the one exception.
/// Whether a postcode exists is not known here. Source: Royal Mail, Postcode Address File; BS 7666.
public struct Postcode: Hashable, Sendable {
    // The text as written, at most eight bytes, the first in the highest bits and zeros behind the last.
    private let packed: UInt64

    /// The part of a standard postcode before the space, such as `SW1A`: the area and district.
    public var outward: String? { isStandard ? String(description.dropLast(4)) : nil }

    /// The part of a standard postcode behind the space, such as `2AA`: the sector and unit.
    public var inward: String? { isStandard ? String(description.suffix(3)) : nil }

    /// The postcode in capitals with one space, or `nil` where that does not make a standard one of it.
    public var standard: Postcode? {
        if isStandard { return self }
        var bytes = Array(description.utf8)
        var repairs: [Repair] = []
        Postcode.mend(&bytes, noting: &repairs)
        return repairs.isEmpty ? nil : ByteView.over(bytes) { try? Postcode(parsing: $0) }
    }

    /// Reads a postcode and keeps it as it is written.
    ///
    /// - Throws: ``TextError`` when the text is not 1 to 8 letters and digits with single spaces between them.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a postcode from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed. Where that makes a standard postcode, lower-case letters
    /// become capitals, and the space is put where it belongs; any other postcode is left as it is written.
    ///
    /// - Throws: ``TextError`` when the text is not a postcode even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<Postcode> {
        try repaired(text: text)
    }
}

extension Postcode {
    /// Whether the postcode has the form of one of the United Kingdom, in capitals with one space.
    public var isStandard: Bool {
        if packed == Postcode.girobank { return true }
        let outward = length - 4
        guard (2...4).contains(outward), self[outward] == UInt8(ascii: " "), isDigit(at: outward + 1),
            isLetter(at: outward + 2, butNot: "CIKMOV"), isLetter(at: outward + 3, butNot: "CIKMOV"),
            isLetter(at: 0, butNot: "QVX")
        else { return false }
        let area = isDigit(at: 1) ? 1 : 2
        guard area == 1 || isLetter(at: 1, butNot: "IJZ"), isDigit(at: area) else { return false }
        // W1A and its kin use other letters than EC1A and its kin.
        let excluded: StaticString = area == 1 ? "ILMNOQRVXYZ" : "CDFGIJKLOQSTUZ"
        switch outward - area {
        case 1: return true
        case 2: return isDigit(at: area + 1) || isLetter(at: area + 1, butNot: excluded)
        default: return false
        }
    }

    /// `GIR 0AA`, of a form that no other postcode has.
    private static let girobank: UInt64 = 0x47_49_52_20_30_41_41_00

    private var length: Int { 8 - packed.trailingZeroBitCount / 8 }

    private subscript(offset: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: packed >> UInt64(56 - 8 * offset))
    }

    private func isDigit(at offset: Int) -> Bool {
        self[offset] &- UInt8(ascii: "0") <= 9
    }

    private func isLetter(at offset: Int, butNot excluded: StaticString) -> Bool {
        self[offset] &- UInt8(ascii: "A") < 26 && !excluded.description.utf8.contains(self[offset])
    }
}

extension Postcode: RepairableText {
    package static var subject: String { "postcode" }
    package static var expectation: String { "1 to 8 letters and digits, with single spaces between them" }
    package static var placeholder: Postcode { Postcode(packed: 0) }

    package var mayBeDamaged: Bool { !isStandard }

    private init(packed: UInt64) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(1...8)
        var packed: UInt64 = 0
        // A space stands neither first nor last nor behind another.
        var allowsSpace = false
        for offset in 0..<bytes.count {
            let byte = bytes[offset]
            let isSpace = byte == UInt8(ascii: " ")
            guard isSpace ? allowsSpace && offset + 1 < bytes.count : Postcode.isLetterOrDigit(byte) else {
                throw TextFault(.character, at: offset)
            }
            allowsSpace = !isSpace
            packed |= UInt64(byte) << UInt64(56 - 8 * offset)
        }
        self.packed = packed
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") <= 9 || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        var mended = bytes
        var done: [Repair] = []
        raiseCase(&mended, noting: &done)
        respace(&mended, noting: &done)
        let isStandard = ByteView.over(mended) { (try? Postcode(parsing: $0))?.isStandard == true }
        guard isStandard else { return }
        bytes = mended
        repairs += done
    }

    /// Puts one space before the last three characters, and takes all others out.
    private static func respace(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
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
        for offset in 0..<length { output.append(self[offset]) }
    }

    /// Orders postcodes by their text.
    public static func < (left: Postcode, right: Postcode) -> Bool {
        left.packed < right.packed
    }
}
