import Foundation
import Testing
import TrustImprovement

@testable import trust_improvement

/// What a run of the tool wrote, and how it ended.
struct ToolRun {
    let status: trust_improvement.ExitStatus
    let output: String
    let errors: String

    /// Runs a command line.
    init(_ arguments: String..., input: String = "", isInteractive: Bool = false) {
        self.init(all: arguments, input: input, isInteractive: isInteractive)
    }

    /// Runs a command line that was put together before.
    init(all arguments: [String], input: String = "", isInteractive: Bool = false) {
        let capture = Capture()
        let console = Console(
            openInput: { ByteCollectionSource(input) }, writeBytes: { capture.output += $0 },
            report: { capture.errors += $0 }, isInteractive: isInteractive)
        status = TrustImprovementTool.run(arguments, console: console)
        output = String(decoding: capture.output, as: UTF8.self)
        errors = capture.errors
    }

    private final class Capture {
        var output: [UInt8] = []
        var errors = ""
    }

    /// Checks that the run was refused with a sentence, and that nothing was written.
    func checkUsage(_ message: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(status == .unusable, sourceLocation: sourceLocation)
        #expect(output == "", sourceLocation: sourceLocation)
        #expect(
            errors == "trust-improvement: \(message)\nRun 'trust-improvement --help' for help.\n",
            sourceLocation: sourceLocation)
    }
}

/// A folder that is there as long as a test needs it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "trust-improvement-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and returns its path.
    func write(_ text: String, to name: String) throws -> String {
        try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
        return path + "/" + name
    }

    /// The path of a file that need not be there.
    func path(of name: String) -> String { path + "/" + name }

    /// The text of a file.
    func text(of name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }
}

/// The worked examples of the documentation.
enum Example {
    private static var folder: String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.path + "/Documentation/Examples/"
    }

    static func path(_ name: String) -> String { folder + name }

    static func text(_ name: String) throws -> String { try String(contentsOfFile: folder + name, encoding: .utf8) }
}
