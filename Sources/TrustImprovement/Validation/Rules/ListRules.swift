extension RuleBook {
    /// Rules about lists of names and words, wherever they stand.
    static let listRules: [Rule] = [
        Rule("list.element.repeated", "A list names each thing once", .advice) { context, issues in
            for case (.repeated(let text), let path) in context.walkerFindings {
                issues.report(
                    at: path, "'\(text)' stands in the list already; once is enough", ["element": text],
                    fix: JSONPatch(.remove(path)))
            }
        }
    ]
}
