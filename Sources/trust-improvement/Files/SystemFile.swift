#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The system's files: the one place where the tool speaks with the C library.
///
/// Foundation would do the same at twice the time to start and in a larger program.
struct SystemFile: ~Copyable {
    /// One of the streams that every process has, by its descriptor.
    enum StandardStream: Int32 {
        case input = 0
        case output = 1
        case error = 2
    }

    private let descriptor: Int32
    private let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        if descriptor > StandardStream.error.rawValue { _ = close(descriptor) }
    }

    /// Opens a file to be read; `-` is standard input.
    static func reading(_ path: String) throws(FileError) -> SystemFile {
        if path == "-" { return SystemFile(descriptor: StandardStream.input.rawValue, path: path) }
        let descriptor = unsafe open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure(path, "read") }
        return SystemFile(descriptor: descriptor, path: path)
    }

    /// Creates a file; `-` is standard output.
    ///
    /// - Parameter overwriting: Whether a file that is there is emptied; if not, it is an error that there is one.
    static func writing(_ path: String, overwriting: Bool = true) throws(FileError) -> SystemFile {
        if path == "-" { return SystemFile(descriptor: StandardStream.output.rawValue, path: path) }
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | (overwriting ? O_TRUNC : O_EXCL), 0o644)
        guard descriptor >= 0 else { throw failure(path, "written") }
        return SystemFile(descriptor: descriptor, path: path)
    }

    /// The next bytes, at most so many; none at the end.
    func read(upTo count: Int) throws(FileError) -> [UInt8] {
        var result = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            repeat {
                result = unsafe systemRead(descriptor, buffer.baseAddress, count)
            } while result < 0 && errno == EINTR
            length = max(0, result)
        }
        guard result >= 0 else { throw SystemFile.failure(path, "read") }
        return bytes
    }

    /// Writes bytes.
    func write(_ bytes: [UInt8]) throws(FileError) {
        guard SystemFile.write(bytes[...], to: descriptor) else { throw SystemFile.failure(path, "written") }
    }

    // MARK: - The process

    /// Writes bytes to one of the process's streams.
    ///
    /// A reader that has gone away, as in `… | head`, is no error.
    static func write(_ bytes: [UInt8], to stream: StandardStream) {
        _ = write(bytes[...], to: stream.rawValue)
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBufferPointer { buffer in
                unsafe systemWrite(descriptor, buffer.baseAddress, buffer.count)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return true
    }

    /// Whether one of the process's streams goes to a terminal.
    static func isTerminal(_ stream: StandardStream) -> Bool {
        isatty(stream.rawValue) != 0
    }

    /// Ends the process.
    static func end(with status: Int32) -> Never {
        exit(status)
    }

    private static func failure(_ path: String, _ action: String) -> FileError {
        FileError(
            path: path, action: action, reason: unsafe String(cString: strerror(errno)), isThere: errno == EEXIST)
    }
}

/// The C library's `read`, under a name that the methods here do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    unsafe read(descriptor, buffer, count)
}

/// The C library's `write`, under a name that the methods here do not hide.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafePointer<UInt8>?, _ count: Int) -> Int {
    unsafe write(descriptor, buffer, count)
}
