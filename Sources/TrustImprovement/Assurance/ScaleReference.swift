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

extension ScaleReference: VersionedReference {
    package static var subject: String { "scale reference" }
}
