import TrustImprovement

/// Takes a command line apart, word by word.
struct ArgumentReader {
    private var words: [String]

    init(_ words: [String]) {
        self.words = words
    }

    /// The first word, if it is not an option.
    mutating func takeCommand() -> String? {
        guard let first = words.first, !first.hasPrefix("-") else { return nil }
        return words.removeFirst()
    }

    /// Whether help is asked for anywhere before `--`.
    var asksForHelp: Bool {
        let options = words.prefix { $0 != "--" }
        return options.contains("--help") || options.contains("-h")
    }

    /// The options and operands of a command: `--name VALUE` or `--name=VALUE`, flags, and everything else.
    ///
    /// After `--` everything is an operand, and `-` is one.
    mutating func parse(options: [String], flags: [String] = []) throws(UsageError) -> Arguments {
        var arguments = Arguments()
        var rest = words[...]
        words = []
        while let word = rest.popFirst() {
            if word == "--" {
                arguments.operands += rest
                return arguments
            }
            guard word.hasPrefix("-"), word != "-" else {
                arguments.operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if flags.contains(word) {
                arguments.flags.insert(word)
            } else if options.contains(parts[0]) {
                guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                    throw UsageError("'\(word)' wants a value after it")
                }
                arguments.values[parts[0], default: []].append(value)
            } else if parts.count == 2, flags.contains(parts[0]) {
                throw UsageError("'\(parts[0])' takes no value")
            } else {
                let known = options + flags
                let near = nearest(to: parts[0], in: known)
                throw UsageError(
                    "'\(parts[0])' is not an option here; the options are \(known.joined(separator: ", "))"
                        + (near.map { "; did you mean '\($0)'?" } ?? ""))
            }
        }
        return arguments
    }
}

/// The choice that a word may have been meant for.
func nearest(to word: String, in choices: [String]) -> String? {
    Suggestion.nearest(to: word, in: choices)
}
