/// A name that belongs to a part of the record, such as a criterion of a framework, beside the names that there are.
struct ScopedName {
    /// The name as it stands.
    let name: String
    /// The name that was meant, when it is near enough.
    let near: String?
    private let choices: [String]

    init(_ name: String, among choices: [String]) {
        self.name = name
        self.choices = choices
        near = Suggestion.nearest(to: name, in: choices)
    }

    /// The end of a sentence: what was meant, or what there is.
    var hint: String {
        if let near { return "did you mean '\(near)'?" }
        return choices.isEmpty ? "it has none" : "it has \(choices.quoted())"
    }

    /// The mend, where only the case of letters is wrong.
    func fix(at path: Path) -> JSONPatch? {
        guard let near, near.lowercased() == name.lowercased() else { return nil }
        return JSONPatch(.replace(path, with: .string(near)))
    }
}

extension Sequence<String> {
    /// The texts in quotation marks as a part of a sentence; of many, the first and how many more there are.
    func quoted(_ conjunction: String = "and", limit: Int = 5) -> String {
        let all = map { "'\(TextError.shortened($0))'" }
        // One more is no longer than saying that there is one more.
        let shown = all.count > limit + 1 ? Array(all.prefix(limit)) : all
        if all.count > shown.count {
            return shown.joined(separator: ", ") + " \(conjunction) \(all.count - shown.count) more"
        }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
