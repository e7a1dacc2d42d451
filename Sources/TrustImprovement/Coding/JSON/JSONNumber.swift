/// A JSON number with the digits it was written with, however many there are.
///
/// `1.50` and `1.5` are equal and are written as they were read.
public struct JSONNumber: Hashable, Sendable {
    /// The number as it is written in JSON.
    public let text: String

    /// Reads a number in JSON's own notation.
    ///
    /// - Throws: ``TextError`` when the text is not a JSON number, such as `+1`, `01`, `1.` or `NaN`.
    public init(_ text: String) throws(TextError) {
        let valid = ByteView.over(text: text) { bytes in
            let end = JSONTextReader.endOfNumber(in: bytes, from: 0)
            return end == bytes.count && end > 0
        }
        guard valid else {
            throw TextError(
                TextFault(text.isEmpty ? .empty : .character), subject: "JSON number", text: text,
                expectation: "digits without a leading zero, with '-', a fraction and an exponent where needed")
        }
        self.text = text
    }

    init(unchecked text: String) {
        self.text = text
    }

    /// Creates the number that an integer writes.
    public init(_ value: Int) {
        text = String(value)
    }

    /// The number as an integer, or `nil` when it is not written as one or is out of range.
    public var integer: Int? { Int(text) }
}

extension JSONNumber: CustomStringConvertible {
    /// The number as it is written in JSON.
    public var description: String { text }

    /// Whether two numbers are the same, however they are written.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        left.text == right.text || left.reduced == right.reduced
    }

    /// Feeds the number into a hasher, however it is written.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(reduced)
    }

    /// The digits without zeros at either end, and the power of ten of the first.
    private struct Reduced: Hashable {
        var isNegative = false
        var digits: [UInt8] = []
        var exponent = 0
    }

    private var reduced: Reduced {
        var reduced = Reduced()
        var pointShift = 0
        var isAfterPoint = false
        var bytes = text.utf8[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "-"): reduced.isNegative = true
            case UInt8(ascii: "."): isAfterPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                // An exponent beyond any text's length is kept apart only by its sign; nothing else could be told of it.
                let exponent = String(decoding: bytes, as: UTF8.self)
                let limit = exponent.hasPrefix("-") ? Int.min / 2 : Int.max / 2
                pointShift += max(Int.min / 2, min(Int(exponent) ?? limit, Int.max / 2))
                bytes = bytes[bytes.endIndex...]
            default:
                if isAfterPoint { pointShift -= 1 }
                if byte != UInt8(ascii: "0") || !reduced.digits.isEmpty { reduced.digits.append(byte) }
            }
        }
        while reduced.digits.last == UInt8(ascii: "0") {
            reduced.digits.removeLast()
            pointShift += 1
        }
        guard !reduced.digits.isEmpty else { return Reduced() }
        reduced.exponent = pointShift
        return reduced
    }
}
