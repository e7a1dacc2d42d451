/// Changes to a JSON document, one after another.
///
/// Source: RFC 6902.
public struct JSONPatch: Hashable, Sendable, Codable {
    /// The changes, in the order in which they are made.
    public var operations: [JSONPatchOperation]

    /// Creates a patch.
    public init(_ operations: [JSONPatchOperation]) {
        self.operations = operations
    }

    /// Creates a patch.
    public init(_ operations: JSONPatchOperation...) {
        self.operations = operations
    }
}
