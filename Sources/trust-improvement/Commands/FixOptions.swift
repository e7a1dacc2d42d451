import TrustImprovement

/// What `check --fix` was told about where mended records go.
struct FixOptions {
    /// The file that was named, if one was.
    let output: String?
    /// Whether a file that is there may be written over.
    let overwrites: Bool

    /// Reads the options, or is `nil` where nothing is to be mended.
    init?(_ arguments: Arguments) throws(UsageError) {
        output = try arguments.one("--output")
        overwrites = arguments.flags.contains("--overwrite")
        let files = try arguments.files()
        guard arguments.flags.contains("--fix") else {
            guard output == nil, !overwrites else {
                throw UsageError("'\(output == nil ? "--overwrite" : "--output")' is of no use without '--fix'")
            }
            return nil
        }
        guard output == nil || files.count == 1 else {
            throw UsageError("\(files.count) files are named; '--output' takes what becomes of one")
        }
        guard output != nil || !files.contains("-") else {
            throw UsageError("'--output' is missing; it says where standard input goes that was mended")
        }
    }

    /// Where the mended text of a file goes: beside it, with `.fixed` before the ending, unless a file was named.
    func target(of path: String) -> String {
        if let output { return output }
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path + ".fixed" }
        return String(path[..<dot]) + ".fixed" + path[dot...]
    }

    /// Writes the mended text of a file.
    func write(_ bytes: [UInt8], to target: String, console: Console) throws(FileError) {
        if target == "-" { return console.writeBytes(bytes) }
        do {
            try SystemFile.writing(target, overwriting: overwrites).write(bytes)
        } catch {
            guard error.isThere else { throw error }
            throw FileError(
                path: target, action: error.action, reason: "there is such a file; '--overwrite' writes over it")
        }
    }
}
