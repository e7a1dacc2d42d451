import TrustImprovement

/// The bytes of a file, piece by piece.
final class FileByteSource: ByteSource {
    private let file: SystemFile

    /// Opens a file; `-` is standard input.
    init(_ path: String) throws(FileError) {
        file = try SystemFile.reading(path)
    }

    func nextBytes() throws -> [UInt8]? {
        let bytes = try file.read(upTo: 256 * 1_024)
        return bytes.isEmpty ? nil : bytes
    }
}

extension ByteSource {
    /// All bytes that are left.
    mutating func allBytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let piece = try nextBytes() { bytes += piece }
        return bytes
    }
}
