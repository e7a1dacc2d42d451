/// A decimal number without binary drift, which keeps the digits it was given.
///
/// Up to 18 digits, of which up to 16 may stand after the point. `0.50` and `0.5` are equal but are written as they
/// were given, because trailing zeros say how exactly a figure was published.
public struct ExactDecimal: Hashable, Sendable {
    /// The number without its point: 1250 for `12.50`.
    public let coefficient: Int64
    /// How many digits stand after the point, 0 to 16.
    public let scale: Int

    package static let scales = 0...16
    package static let coefficients: ClosedRange<Int64> = -999_999_999_999_999_999...999_999_999_999_999_999

    /// The number 0.
    public static let zero = ExactDecimal(0)

    /// Creates a number from its digits and the number of them after the point, or `nil` when it has more than 18
    /// digits or more than 16 after the point.
    public init?(coefficient: Int64, scale: Int) {
        guard ExactDecimal.scales.contains(scale), ExactDecimal.coefficients.contains(coefficient) else {
            return nil
        }
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Creates a whole number.
    public init(_ value: Int32) {
        coefficient = Int64(value)
        scale = 0
    }

    /// Creates a whole number, or `nil` when it has more than 18 digits.
    public init?(exactly value: some BinaryInteger) {
        guard let coefficient = Int64(exactly: value) else { return nil }
        self.init(coefficient: coefficient, scale: 0)
    }

    /// Reads a number such as `64.9`, `-1` or `1e2`.
    ///
    /// - Throws: ``TextError`` when the text is not a number in JSON's notation, or has more than 18 digits or more
    ///   than 16 after the point.
    public init(_ text: String) throws(TextError) {
        let parsed = ByteView.over(text: text) { bytes in
            Result { () throws(TextFault) -> ExactDecimal in try ExactDecimal(parsing: bytes) }
        }
        switch parsed {
        case .success(let value): self = value
        case .failure(let fault): throw ExactDecimal.error(fault, text: text)
        }
    }

    package static func error(_ fault: TextFault, text: String) -> TextError {
        TextError(
            fault, subject: "decimal number", text: text,
            expectation: "at most 18 digits, at most 16 of them after the point, with '-' in front where needed")
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        guard bytes.count > 0 else { throw TextFault(.empty) }
        let end = JSONTextReader.endOfNumber(in: bytes, from: 0)
        guard end == bytes.count else { throw TextFault(.character, at: ExactDecimal.firstOddByte(in: bytes)) }
        var coefficient: Int64 = 0
        var scale = 0
        var afterPoint = false
        var offset = bytes[0] == UInt8(ascii: "-") ? 1 : 0
        while offset < end, bytes[offset] | 0x20 != UInt8(ascii: "e") {
            if bytes[offset] == UInt8(ascii: ".") {
                afterPoint = true
            } else {
                let digit = Int64(bytes[offset] &- UInt8(ascii: "0"))
                let (scaled, overflow) = coefficient.multipliedReportingOverflow(by: 10)
                guard !overflow, scaled <= ExactDecimal.coefficients.upperBound - digit else {
                    throw TextFault(.value, at: offset)
                }
                coefficient = scaled + digit
                if afterPoint { scale += 1 }
            }
            offset += 1
        }
        if bytes[0] == UInt8(ascii: "-") { coefficient = -coefficient }
        let exponent = try ExactDecimal.exponent(in: bytes, from: offset)
        guard let value = ExactDecimal(coefficient: coefficient, scale: scale, exponent: exponent) else {
            throw TextFault(.value, at: offset)
        }
        self = value
    }

    private static func exponent(in bytes: ByteView, from start: Int) throws(TextFault) -> Int {
        guard start < bytes.count else { return 0 }
        var offset = start + 1
        let negative = bytes[offset] == UInt8(ascii: "-")
        if negative || bytes[offset] == UInt8(ascii: "+") { offset += 1 }
        // An exponent of more digits than these is out of range whatever it is.
        guard bytes.count - offset <= 4 else { throw TextFault(.value, at: start) }
        let size = Int(try bytes.digits(from: offset, to: bytes.count))
        return negative ? -size : size
    }

    /// Moves the point by an exponent, as long as the number stays in range.
    private init?(coefficient: Int64, scale: Int, exponent: Int) {
        var coefficient = coefficient
        var scale = scale - exponent
        while scale < 0 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            coefficient = product
            scale = coefficient == 0 ? 0 : scale + 1
        }
        self.init(coefficient: coefficient, scale: scale)
    }

    private static func firstOddByte(in bytes: ByteView) -> Int {
        for offset in 0..<bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): continue
            case UInt8(ascii: "-") where offset == 0: continue
            default: return offset
            }
        }
        return 0
    }

    package func append(to output: inout OutputBuffer) {
        if coefficient < 0 { output.append(UInt8(ascii: "-")) }
        let power = ExactDecimal.powers[scale]
        let magnitude = coefficient.magnitude
        output.append(magnitude / power)
        guard scale > 0 else { return }
        output.append(UInt8(ascii: "."))
        output.append(magnitude % power, width: scale)
    }

    /// 10 to the power of each scale.
    static let powers: [UInt64] = (0...18).map { exponent in
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// The number with the digits it was given.
    public var description: String {
        var output = OutputBuffer(capacity: 24)
        append(to: &output)
        return output.text
    }

    /// The nearest binary number, for drawing and for estimates; not for arithmetic that must be exact.
    public var approximation: Double {
        Double(coefficient) / Double(ExactDecimal.powers[scale])
    }
}

extension ExactDecimal: Comparable {
    /// Whether two numbers are the same, however many zeros end them.
    public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.coefficient == right.coefficient }
        let (left, right) = (left.reduced, right.reduced)
        return left.coefficient == right.coefficient && left.scale == right.scale
    }

    /// Whether one number is smaller than another.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.coefficient < right.coefficient }
        // A difference of scales of up to 16 makes at most 35 digits: more than 64 bits, so multiply in full width.
        let scale = max(left.scale, right.scale)
        return left.widened(to: scale) < right.widened(to: scale)
    }

    /// Feeds the number into a hasher, without zeros at its end.
    public func hash(into hasher: inout Hasher) {
        let reduced = reduced
        hasher.combine(reduced.coefficient)
        hasher.combine(reduced.scale)
    }

    /// The number without zeros at the end of its fraction.
    public var reduced: ExactDecimal {
        var coefficient = coefficient
        var scale = scale
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        return ExactDecimal(coefficient: coefficient, scale: scale) ?? self
    }

    private func widened(to scale: Int) -> (high: Int64, low: UInt64) {
        coefficient.multipliedFullWidth(by: Int64(ExactDecimal.powers[scale - self.scale]))
    }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    /// Creates a whole number from a literal.
    public init(integerLiteral value: Int32) {
        self.init(value)
    }
}
