/// Where the tool writes: results to standard output, everything else to standard error.
struct Console {
    /// Writes bytes of a result.
    let writeBytes: ([UInt8]) -> Void
    /// Writes a message for the person at the keyboard.
    let report: (String) -> Void
    /// Whether messages go to a terminal, so that progress may be shown.
    let isInteractive: Bool

    /// The process's own streams.
    static var standard: Console {
        Console(
            writeBytes: { SystemFile.write($0, to: .output) },
            report: { SystemFile.write(Array($0.utf8), to: .error) },
            isInteractive: SystemFile.isTerminal(.error))
    }

    /// Writes text of a result.
    func write(_ text: String) {
        writeBytes(Array(text.utf8))
    }
}
