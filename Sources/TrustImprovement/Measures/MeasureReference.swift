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

extension MeasureReference: VersionedReference {
    package static var subject: String { "measure reference" }
}
