/// A command of the tool.
protocol Command {
    /// The word that calls it.
    static var name: String { get }
    /// What it does, in a line.
    static var summary: String { get }
    /// How it is used.
    static var help: String { get }

    /// Reads the rest of the command line and does the work.
    ///
    /// - Throws: ``UsageError`` when the command line is wrong, ``FileError`` when a file cannot be read or written.
    static func run(_ arguments: inout ArgumentReader, console: Console) throws -> ExitStatus
}
