/// A group's unique identifier (UID): the register's key for a trust, federation, sponsor or other group.
///
/// One to five digits, the first not 0; 1000 to 86074 were seen. It is unique and never used again, unlike a trust
/// reference, which a closed trust and its successor may share. Source: Get Information about Schools.
public struct GroupUID: Hashable, Sendable {
    private let number: UInt32

    /// The number as an integer, from 1 to 99,999.
    public var value: Int { Int(number) }

    /// Reads a group UID from its digits.
    ///
    /// - Throws: ``TextError`` when the text is not one to five digits, or begins with 0.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads a group UID from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed, and the `.0` of a number kept as a decimal.
    ///
    /// - Throws: ``TextError`` when the text is not a group UID even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<GroupUID> {
        try repaired(text: text)
    }
}

extension GroupUID: RepairableText {
    package static var subject: String { "group UID" }
    package static var expectation: String { "1 to 5 digits, the first not 0" }
    package static var placeholder: GroupUID { GroupUID(number: 0) }

    private init(number: UInt32) {
        self.number = number
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(1...5)
        let number = try bytes.digits(from: 0, to: bytes.count)
        guard bytes[0] != UInt8(ascii: "0") else { throw TextFault(.value) }
        self.number = UInt32(number)
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        removeFraction(&bytes, noting: &repairs)
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt64(number))
    }

    /// Orders group UIDs by number.
    public static func < (left: GroupUID, right: GroupUID) -> Bool {
        left.number < right.number
    }
}
