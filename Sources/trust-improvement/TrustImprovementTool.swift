/// The command-line tool.
@main
enum TrustImprovementTool {
    static func main() {
        let status = run(Array(CommandLine.arguments.dropFirst()), console: .standard)
        SystemFile.end(with: status.rawValue)
    }

    /// Runs a command line without the program's name.
    static func run(_ arguments: [String], console: Console) -> ExitStatus {
        do {
            return try dispatch(ArgumentReader(arguments), console: console)
        } catch let error as UsageError {
            console.report("trust-improvement: \(error)\nRun 'trust-improvement --help' for help.\n")
        } catch {
            console.report("trust-improvement: \(error)\n")
        }
        return .unusable
    }

    private static func dispatch(_ words: ArgumentReader, console: Console) throws -> ExitStatus {
        var words = words
        guard let name = words.takeCommand() else {
            guard words.asksForHelp else {
                throw UsageError("A command is missing; the commands are \(commandNames)")
            }
            console.write(help)
            return .fine
        }
        for command in commands where command.name == name {
            if words.asksForHelp {
                console.write(command.help)
                return .fine
            }
            return try command.run(&words, console: console)
        }
        let near = nearest(to: name, in: commands.map { $0.name })
        throw UsageError(
            "'\(name)' is not a command; the commands are \(commandNames)"
                + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }

    private static var commands: [any Command.Type] {
        [RegisterCommand.self, CheckCommand.self, FormatCommand.self, ShowCommand.self]
    }

    private static var commandNames: String { commands.map { command in "'\(command.name)'" }.joined(separator: ", ") }

    private static var help: String {
        let width = commands.map { $0.name.count }.max() ?? 0
        let lines = commands.map { command in
            "  " + command.name + String(repeating: " ", count: width - command.name.count + 2) + command.summary
        }
        return """
            Reads, checks and writes records of school-trust improvement.

            Usage: trust-improvement COMMAND [ARGUMENTS]

            Commands:
            \(lines.joined(separator: "\n"))

            'trust-improvement COMMAND --help' tells more of each.

            Exit status: 0 fine, 1 errors in the data, 2 wrong usage or a file that cannot be read.

            """
    }
}
