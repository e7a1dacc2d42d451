import TrustImprovement

/// `rules`: the rule book.
enum RulesCommand: Command {
    static let name = "rules"
    static let summary = "Lists the rules that records are held against."
    static let help = """
        Lists the rules that records are held against.

        Usage: trust-improvement rules [--format text|json|markdown]

          --format text|json|markdown   'text' (unless given) prints a rule a line; 'json' prints one object with 'version'
                                        and 'rules'; 'markdown' prints the page of the documentation

        Exit status: 0 fine, 2 wrong usage.

        """

    static func run(_ words: inout ArgumentReader, console: Console) throws -> ExitStatus {
        let arguments = try words.parse(options: ["--format"])
        try arguments.refuseOperands()
        let book = RuleBook.standard
        switch try arguments.choice("--format", among: ["text", "json", "markdown"], usual: "text") {
        case "json": console.writeBytes(jsonValue(book).json(.pretty))
        case "markdown": console.write(page(book))
        default:
            for rule in book.rules { console.write("\(rule.severities)  \(rule.code)  \(rule.title)\n") }
        }
        return .fine
    }

    private static func jsonValue(_ book: RuleBook) -> JSONValue {
        let rules = book.rules.map { rule -> JSONValue in
            .object([
                "code": .string(rule.code.rawValue),
                "title": .string(rule.title),
                "severity": .string(rule.severities.description),
                "stages": stages(of: rule),
                "guidance": rule.guidance.map(JSONValue.string) ?? .null,
                "fixtures": .object([
                    "valid": .string("\(rule.code)/valid.json"), "invalid": .string("\(rule.code)/invalid.json"),
                    "expected": .string("\(rule.code)/expected.json"),
                ]),
            ])
        }
        return .object(["version": .string(book.version), "rules": .array(rules)])
    }

    /// The severity at each stage at which the rule is asked.
    private static func stages(of rule: Rule) -> JSONValue {
        var members = UnrecognisedMembers()
        for stage in Stage.allCases {
            if let severity = rule.severities[stage] { members[stage.rawValue] = .string(severity.rawValue) }
        }
        return .object(members)
    }

    /// The page that the guidance of every rule points into.
    private static func page(_ book: RuleBook) -> String {
        var text = """
            # The standard rules

            What records are held against, beyond what the types of the model hold by themselves.

            ## Overview

            This is the rule book \(book.version): \(book.rules.count) rules. The `guidance` of an ``Issue`` is the heading
            of its rule here. An error makes a record invalid; a warning or advice does not. A host adds, removes and
            re-grades rules by code, as <doc:OwnCodesAndRules> shows.

            """
        var section = ""
        for rule in book.rules {
            let subject = rule.code.rawValue.prefix { $0 != "." }
            if subject != section {
                section = String(subject)
                text += "\n## \(section)\n"
            }
            text += "\n### \(rule.code)\n\n\(rule.title). Severity: \(rule.severities).\n"
        }
        return text
    }
}
