/// A rating scale by its name, with its version where one is meant.
///
/// Written as the name alone, or as name and version with `@` between them: `capacity@2019`.
public struct ScaleReference: Hashable, Sendable {
    /// The name of the scale.
    public var id: Identifier<RatingScale>
    /// The version of the scale.
    public var version: Identifier<ScaleReference>?

    /// Creates a reference from its parts.
    public init(id: Identifier<RatingScale>, version: Identifier<ScaleReference>? = nil) {
        self.id = id
        self.version = version
    }

    /// Reads a reference such as `capacity@2019`.
    ///
    /// - Throws: ``TextError`` when the name or the version is not an identifier.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }
}

extension ScaleReference: TextValue {
    package static var subject: String { "scale reference" }
    package static var expectation: String {
        "a name, and with '@' a version, each 1 to 64 characters of A-Z a-z 0-9 . _ -"
    }
    package static var placeholder: ScaleReference { ScaleReference(id: .placeholder) }

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
    public static func < (left: ScaleReference, right: ScaleReference) -> Bool {
        if left.id != right.id { return left.id < right.id }
        guard let rightVersion = right.version else { return false }
        guard let leftVersion = left.version else { return true }
        return leftVersion < rightVersion
    }
}
