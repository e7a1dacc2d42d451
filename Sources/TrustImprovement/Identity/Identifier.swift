/// An identifier that the authors of a record choose, typed by what it names.
///
/// One to 64 characters of `A-Z a-z 0-9 . _ -`; case matters. `Identifier<School>` and `Identifier<Trust>` cannot be
/// mistaken for each other, and identifiers of up to 15 characters need no memory of their own. There is no literal
/// form, because a literal would be a door without a check.
public struct Identifier<Entity>: Hashable, Sendable {
    /// The identifier as it is written.
    public let text: String

    /// Reads an identifier.
    ///
    /// - Throws: ``TextError`` when the text is empty, longer than 64 characters, or has a character other than
    ///   `A-Z a-z 0-9 . _ -`.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Reads an identifier from a text that may have been damaged, and says what was mended.
    ///
    /// Surrounding spaces and no-break spaces are removed; nothing else is touched.
    ///
    /// - Throws: ``TextError`` when the text is not an identifier even so.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<Identifier<Entity>> {
        try repaired(text: text)
    }
}

extension Identifier: RepairableText {
    package static var subject: String { "identifier" }
    package static var expectation: String { "1 to 64 characters of A-Z a-z 0-9 . _ -" }
    package static var placeholder: Identifier<Entity> { Identifier(known: "") }

    /// Creates an identifier of the package's own, which is known to be right.
    package init(known text: String) {
        self.text = text
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(1...64)
        for offset in 0..<bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "-"):
                continue
            default:
                throw TextFault(.character, at: offset)
            }
        }
        text = bytes.text
    }

    package func append(to output: inout OutputBuffer) {
        output.append(text)
    }

    /// Orders identifiers by their bytes.
    public static func < (left: Identifier<Entity>, right: Identifier<Entity>) -> Bool {
        left.text < right.text
    }
}

extension Identifier {
    package func accept(_ walker: inout RecordWalker) {
        walker.note(self)
    }

    package static func accept(list: [Identifier<Entity>], _ walker: inout RecordWalker) {
        walker.noteRepeats(in: list, as: \.text)
    }
}
