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

    /// All bytes of a file.
    static func contents(of path: String) throws -> [UInt8] {
        let source = try FileByteSource(path)
        var bytes: [UInt8] = []
        while let piece = try source.nextBytes() { bytes += piece }
        return bytes
    }
}
