/// A measure by its name, with the version of its definition where one is meant.
///
/// Written as the name alone, or as name and version with `@` between them: `ks2.rwm.expected@2018`.
public struct MeasureReference: Hashable, Sendable {
    /// The name of the measure.
    public var id: Identifier<Measure>
    /// The version of its definition.
    public var version: Identifier<MeasureReference>?

    /// Creates a reference from its parts.
    public init(id: Identifier<Measure>, version: Identifier<MeasureReference>? = nil) {
        self.id = id
        self.version = version
    }

    /// Reads a reference such as `ks2.rwm.expected@2018`.
    ///
    /// - Throws: ``TextError`` when the name or the version is not an identifier.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }
}

extension MeasureReference: TextValue {
    package static var subject: String { "measure reference" }
    package static var expectation: String {
        "a name, and with '@' a version, each 1 to 64 characters of A-Z a-z 0-9 . _ -"
    }
    package static var placeholder: MeasureReference { MeasureReference(id: .placeholder) }

    package init(parsing bytes: ByteView) throws(TextFault) {
        var end = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: "@") { end += 1 }
        guard bytes.count > 0 else { throw TextFault(.empty) }
        id = try Identifier(part: bytes, from: 0, to: end)
        guard end < bytes.count else { return }
        version = try Identifier(part: bytes, from: end + 1, to: bytes.count)
    }

    package func append(to output: inout OutputBuffer) {
        id.append(to: &output)
        guard let version else { return }
        output.append(UInt8(ascii: "@"))
        version.append(to: &output)
    }

    /// Orders references by name, then version; one without a version comes first.
    public static func < (left: MeasureReference, right: MeasureReference) -> Bool {
        if left.id != right.id { return left.id < right.id }
        guard let rightVersion = right.version else { return false }
        guard let leftVersion = left.version else { return true }
        return leftVersion < rightVersion
    }
}

extension Identifier {
    /// Reads a part of a text that must not be empty.
    init(part bytes: ByteView, from lower: Int, to upper: Int) throws(TextFault) {
        guard lower < upper else { throw TextFault(.length, at: lower) }
        do {
            try self.init(parsing: bytes[lower: lower, upper: upper])
        } catch {
            throw TextFault(error.kind, at: error.offset + lower)
        }
    }
}
