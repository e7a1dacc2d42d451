/// Why a patch cannot be read or cannot be applied to a document.
public struct JSONPatchError: Error, Hashable, Sendable {
    /// What kind of thing was wrong.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The patch itself is not one of RFC 6902.
        case malformed
        /// Nothing stands where a path leads, or a path leads through what has no members or elements.
        case notFound
        /// A value was to be moved into itself.
        case intoItself
        /// The value at a path is not the one that was tested for.
        case testFailed
        /// The document would grow deeper or faster than is allowed.
        case tooLarge
    }

    /// What kind of thing was wrong.
    public let kind: Kind
    /// The position of the operation in the patch, counted from 0, or `nil` when the patch as a whole is wrong.
    public let operation: Int?
    /// Where in the document the operation failed; of a malformed patch, where in the patch.
    public let path: Path
    /// A sentence that names the specific thing first, then the rule.
    public let message: String

    init(_ kind: Kind, operation: Int?, at path: Path, _ message: String) {
        self.kind = kind
        self.operation = operation
        self.path = path
        self.message = message
    }
}

extension JSONPatchError: CustomStringConvertible {
    /// The sentence and the position of the operation.
    public var description: String {
        operation.map { "\(message) (operation \($0), counted from 0)" } ?? message
    }
}
