/// One change to a JSON document, or one condition on it, as RFC 6902 defines them.
public enum JSONPatchOperation: Hashable, Sendable {
    /// Puts a value at a path: into an array, where what follows moves up by one, or under a name, where it takes the place
    /// of what is there.
    ///
    /// The step `-` stands for the end of an array.
    case add(Path, JSONValue)
    /// Takes away what stands at a path.
    case remove(Path)
    /// Puts a value in the place of what stands at a path.
    case replace(Path, with: JSONValue)
    /// Takes away what stands at a path and adds it at another.
    case move(from: Path, to: Path)
    /// Adds what stands at a path at another too.
    case copy(from: Path, to: Path)
    /// Lets the patch fail unless a value stands at a path, however its numbers are written and its members ordered.
    case test(Path, JSONValue)

    /// Where the value goes, or which is tested or taken away.
    public var path: Path {
        switch self {
        case .add(let path, _), .remove(let path), .replace(let path, with: _), .move(from: _, to: let path),
            .copy(from: _, to: let path), .test(let path, _):
            path
        }
    }

    /// Where the value comes from that is moved or copied.
    public var source: Path? {
        switch self {
        case .move(from: let path, to: _), .copy(from: let path, to: _): path
        case .add, .remove, .replace, .test: nil
        }
    }
}
