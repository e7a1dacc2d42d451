/// What the tool tells the shell.
enum ExitStatus: Int32 {
    /// All went well, and the data has no errors.
    case fine = 0
    /// The data has errors.
    case errorsInData = 1
    /// The command line is wrong, or a file cannot be read or written.
    case unusable = 2
}
