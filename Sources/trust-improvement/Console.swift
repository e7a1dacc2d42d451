import TrustImprovement

/// Where the tool writes, results to standard output and everything else to standard error, and what `-` stands for.
struct Console {
    /// Opens what is read where a file is named `-`.
    let openInput: () throws -> any ByteSource
    /// Writes bytes of a result.
    let writeBytes: ([UInt8]) -> Void
    /// Writes a message for the person at the keyboard.
    let report: (String) -> Void
    /// Whether messages go to a terminal, so that progress may be shown.
    let isInteractive: Bool

    /// The process's own streams.
    static var standard: Console {
        Console(
            openInput: { try FileByteSource("-") },
            writeBytes: { SystemFile.write($0, to: .output) },
            report: { SystemFile.write(Array($0.utf8), to: .error) },
            isInteractive: SystemFile.isTerminal(.error))
    }

    /// Writes text of a result.
    func write(_ text: String) {
        writeBytes(Array(text.utf8))
    }
}
