/// A file that cannot be read or written.
struct FileError: Error, CustomStringConvertible {
    /// The path as it was given.
    let path: String
    /// What could not be done.
    let action: String
    /// What the system says.
    let reason: String
    /// Whether the trouble is that there is such a file.
    var isThere = false

    var description: String { "'\(path)' cannot be \(action): \(reason)" }
}
