/// Something that hands over bytes piece by piece, such as a file: what is read from it need never be whole in memory.
public protocol ByteSource {
    /// The next bytes, or `nil` at the end. A piece may be of any length.
    mutating func nextBytes() throws -> [UInt8]?
}

/// Bytes that are in memory already, as a source of one piece.
public struct ByteCollectionSource: ByteSource, Sendable {
    private var bytes: [UInt8]?

    /// Creates a source of bytes.
    public init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// Creates a source of a text's UTF-8 bytes.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// All bytes the first time, then `nil`.
    public mutating func nextBytes() -> [UInt8]? {
        defer { bytes = nil }
        return bytes
    }
}
