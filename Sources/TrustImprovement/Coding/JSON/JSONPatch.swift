/// Changes to a JSON document, one after the other, as RFC 6902 defines them.
///
/// The changes are made all or none:
///
/// ```swift
/// let patch = JSONPatch(.test(["status"], "open"), .replace(["status"], with: "closed"))
/// let mended = try document.applying(patch)
/// ```
public struct JSONPatch: Hashable, Sendable {
    /// The changes, in the order in which they are made.
    public var operations: [JSONPatchOperation]

    /// Creates a patch of some changes.
    public init(_ operations: JSONPatchOperation...) {
        self.operations = operations
    }

    /// Creates a patch of a list of changes.
    public init(_ operations: [JSONPatchOperation]) {
        self.operations = operations
    }
}

extension JSONPatch {
    /// Reads a patch from a JSON value: an array of objects, each with `op`, `path` and what else it needs.
    ///
    /// Members that RFC 6902 does not define are passed over, as it demands.
    ///
    /// - Throws: ``JSONPatchError`` when the value is not a patch.
    public init(_ value: JSONValue) throws(JSONPatchError) {
        guard case .array(let elements) = value else {
            throw JSONPatchError(
                .malformed, operation: nil, at: Path(),
                "\(value.kindWithArticle) stands where an array of operations is expected")
        }
        operations = []
        for (position, element) in elements.enumerated() {
            operations.append(try JSONPatchOperation(element, at: position))
        }
    }

    /// The patch as a JSON value.
    public var jsonValue: JSONValue { .array(operations.map(\.jsonValue)) }
}

extension JSONPatch: Codable {
    /// Reads a patch from an array of operations.
    public init(from decoder: any Decoder) throws {
        operations = try [JSONPatchOperation](from: decoder)
    }

    /// Writes the patch as an array of operations.
    public func encode(to encoder: any Encoder) throws {
        try operations.encode(to: encoder)
    }
}

extension JSONPatch: CustomStringConvertible {
    /// The patch as JSON text on one line.
    public var description: String {
        var writer = JSONTextWriter(style: .compact)
        jsonValue.write(to: &writer)
        return writer.output.text
    }
}
