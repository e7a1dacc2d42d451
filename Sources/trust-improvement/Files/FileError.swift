/// A file that cannot be read or written.
struct FileError: Error, CustomStringConvertible {
    /// The path as it was given.
    let path: String
    /// What could not be done.
    let action: String
    /// What the system says.
    let reason: String

    var description: String { "'\(path)' cannot be \(action): \(reason)" }
}
