/// One change to a JSON document.
///
/// Source: RFC 6902.
public enum JSONPatchOperation: Hashable, Sendable, Codable {
    /// Puts a value where there is none, or in the place of an object's member.
    case add(Path, JSONValue)
    /// Takes a value out.
    case remove(Path)
    /// Puts a value in the place of one that is there.
    case replace(Path, with: JSONValue)
    /// Takes a value out and puts it elsewhere.
    case move(from: Path, to: Path)
    /// Puts a value elsewhere too.
    case copy(from: Path, to: Path)
    /// Goes on only if a value is as given.
    case test(Path, JSONValue)
}
