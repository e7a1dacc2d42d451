extension RuleBook {
    /// Rules about every text and every code, wherever it stands.
    static let textRules: [Rule] = [
        Rule("text.replacementCharacter", "A text has no characters that were lost on the way", .warning) {
            context, issues in
            for case (.replacementCharacter(let text), let path) in context.walkerFindings {
                issues.report(
                    at: path, "'\(TextError.shortened(text))' has lost a character, in whose place stands U+FFFD")
            }
        },
        Rule("text.controlCharacter", "A text has no control characters but tabs and line ends", .warning) {
            context, issues in
            for case (.controlCharacter(let control), let path) in context.walkerFindings {
                let code = String(control.value, radix: 16, uppercase: true)
                let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
                issues.report(
                    at: path, "The text holds the control character \(name), which nobody can see",
                    ["character": name])
            }
        },
        Rule("code.unrecognised", "Codes are known to this version", .warning) { context, issues in
            for case (.unknownCode(let code, let near, let isRespelt), let path) in context.walkerFindings {
                let hint = near.map { "did you mean '\($0)'?" } ?? "it is kept as it is"
                let known = isRespelt ? near : nil
                issues.report(
                    at: path, "'\(TextError.shortened(code))' is not a code that this version knows; \(hint)",
                    ["code": code], fix: known.map { JSONPatch(.replace(path, with: .string($0))) })
            }
        },
    ]
}
