/// A value that can be a member of a described type: it knows how it stands in JSON text and in any coder.
package protocol MemberValue: Hashable, Sendable, Codable {
    /// A value that stands in until the real one has been read; it never leaves the reader.
    static var placeholder: Self { get }

    /// Reads one value, or records an issue and returns `nil`.
    static func read(from reader: inout JSONTextReader) -> Self?
    /// Writes the value.
    func write(to writer: inout JSONTextWriter)
}
