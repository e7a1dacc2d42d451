/// A Companies House number: eight digits, or two capital letters and six digits.
///
/// Leading zeros belong to the number (`07318714`). Companies registered in England and Wales have eight digits;
/// letters name another register, such as `SC` for Scotland, `NI` for Northern Ireland or `OC` for a limited
/// liability partnership. Every open academy trust has one. Source: Companies House.
public struct CompanyNumber: Hashable, Sendable {
    // Numbers without letters come first; each pair of letters has a block of a million behind them.
    private let packed: UInt32

    /// The two letters that name the register, such as `SC`, or `nil` where there are none.
    public var prefix: String? {
        guard packed >= CompanyNumber.firstWithLetters else { return nil }
        return String(description.prefix(2))
    }

    /// Reads a company number.
    ///
    /// - Throws: ``TextError`` when the text is not eight digits, or two capital letters and six digits.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a company number from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, as is the `.0` of a number kept as a decimal
    /// (`7318714.0`); a number of five to seven digits gets its leading zeros back.
    ///
    /// - Throws: ``TextError`` when the text is not a company number even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<CompanyNumber> {
        try repaired(text: text)
    }
}

extension CompanyNumber: RepairableText {
    package static var subject: String { "company number" }
    package static var expectation: String { "8 digits, or 2 capital letters and 6 digits" }
    package static var placeholder: CompanyNumber { CompanyNumber(packed: 0) }

    private static var firstWithLetters: UInt32 { 100_000_000 }
    private static var perPrefix: UInt32 { 1_000_000 }

    private init(packed: UInt32) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(8...8)
        let first = bytes[0] &- UInt8(ascii: "A")
        guard first < 26 else {
            packed = UInt32(try bytes.digits(from: 0, to: 8))
            return
        }
        let second = bytes[1] &- UInt8(ascii: "A")
        guard second < 26 else { throw TextFault(.character, at: 1) }
        let number = UInt32(try bytes.digits(from: 2, to: 8))
        let block = UInt32(first) * 26 + UInt32(second)
        packed = CompanyNumber.firstWithLetters + block * CompanyNumber.perPrefix + number
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        removeFraction(&bytes, noting: &repairs)
        restoreZeros(&bytes, ofLength: 5...7, width: 8, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        guard packed >= CompanyNumber.firstWithLetters else {
            output.append(UInt64(packed), width: 8)
            return
        }
        let (block, number) = (packed - CompanyNumber.firstWithLetters).quotientAndRemainder(
            dividingBy: CompanyNumber.perPrefix)
        output.append(UInt8(ascii: "A") &+ UInt8(truncatingIfNeeded: block / 26))
        output.append(UInt8(ascii: "A") &+ UInt8(truncatingIfNeeded: block % 26))
        output.append(UInt64(number), width: 6)
    }

    /// Orders company numbers by their text.
    public static func < (left: CompanyNumber, right: CompanyNumber) -> Bool {
        left.packed < right.packed
    }
}
