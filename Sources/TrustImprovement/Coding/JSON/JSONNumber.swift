/// A JSON number with the digits it was written with, however many there are.
///
/// Two numbers are equal when they are written alike.
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
