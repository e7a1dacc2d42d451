/// A text value with a second, more lenient door that mends known damage and says what it mended.
///
/// The strict parser stays the only judge: a mended text goes through it like any other.
package protocol RepairableText: TextValue {
    /// Whether the text may need mending although the parser took it as it stands.
    var mayBeDamaged: Bool { get }

    /// Mends a text from which surrounding space has been removed, and notes what was done.
    ///
    /// A text that is not recognised as damaged in a known way is left as it is.
    static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair])
}

extension RepairableText {
    package var mayBeDamaged: Bool { false }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {}

    /// Reads a text, mending it where that is needed and possible.
    ///
    /// The error is about the text as far as it was mended, because that is where the reader got stuck.
    package static func repaired(text: String) throws(TextError) -> Repaired<Self> {
        if case .success(let value) = parse(text), !value.mayBeDamaged {
            return Repaired(value: value, original: text)
        }
        var repairs: [Repair] = []
        var bytes = trimmed(text.utf8)
        if bytes.count < text.utf8.count { repairs.append(.trimmedSpace) }
        mend(&bytes, noting: &repairs)
        let mended = String(decoding: bytes, as: UTF8.self)
        switch parse(mended) {
        case .success(let value): return Repaired(value: value, original: text, repairs: repairs)
        case .failure(let fault): throw error(fault, text: mended)
        }
    }

    /// The text as the repair door mends it.
    package static func mended(_ text: String) -> String? {
        (try? repaired(text: text))?.value.description
    }

    /// Removes the `.0` with which spreadsheets and data frames write a whole number, when all before it is digits.
    package static func removeFraction(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        guard bytes.count > 2, bytes.suffix(2) == [UInt8(ascii: "."), UInt8(ascii: "0")],
            isDigits(bytes.dropLast(2))
        else { return }
        bytes.removeLast(2)
        repairs.append(.removedFraction)
    }

    /// Puts zeros before a text of nothing but digits whose length is among those given, up to a width.
    package static func restoreZeros(
        _ bytes: inout [UInt8], ofLength lengths: ClosedRange<Int>, width: Int, noting repairs: inout [Repair]
    ) {
        guard lengths.contains(bytes.count), bytes.count < width, isDigits(bytes[...]) else { return }
        bytes.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: width - bytes.count), at: 0)
        repairs.append(.restoredLeadingZeros)
    }

    /// Makes capitals of the lower-case ASCII letters among the first bytes.
    package static func raiseCase(
        _ bytes: inout [UInt8], first length: Int = .max, noting repairs: inout [Repair]
    ) {
        var isChanged = false
        for index in bytes.indices.prefix(length) where bytes[index] &- UInt8(ascii: "a") < 26 {
            bytes[index] &-= 0x20
            isChanged = true
        }
        if isChanged { repairs.append(.raisedCase) }
    }

    package static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
    }
}
