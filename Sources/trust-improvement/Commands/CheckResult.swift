import TrustImprovement

/// What came of checking records, counted and listed.
struct CheckResult {
    private var records = 0
    private var hasErrors = false
    private var uncounted = 0
    private var issues: [Issue] = []
    private var sector = SectorCheck(maximumIssues: .max)

    /// Adds what came of one record, and returns its issues with the file's name.
    mutating func add(_ checked: CheckedRecord, from file: String, line: Int) -> [Issue] {
        records += 1
        uncounted += checked.report.uncounted
        if !checked.report.isValid { hasErrors = true }
        var found = checked.report.issues.map { $0.named(file) }
        if let record = checked.record {
            let shared = sector.add(record, source: file, place: Place(line: line, column: 1))
            if shared.contains(where: { $0.severity == .error }) { hasErrors = true }
            found += shared
        } else {
            hasErrors = true
        }
        issues += found
        return found
    }

    private func count(_ severity: Severity) -> Int {
        issues.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }

    /// Whether there is no error.
    var isValid: Bool { !hasErrors }

    /// The counts, for a person.
    var summary: String {
        var text = "\(records) record\(records == 1 ? "" : "s"): \(count(.error)) errors, \(count(.warning)) warnings, "
        text += "\(count(.advice)) advice"
        if uncounted > 0 { text += ", and \(uncounted) more that are not described" }
        var codes: [IssueCode: Int] = [:]
        for issue in issues { codes[issue.code, default: 0] += 1 }
        for (code, count) in codes.sorted(by: { $0.key < $1.key }) { text += "\n  \(count) \(code)" }
        return text + "\n" + (isValid ? "Valid.\n" : "Not valid.\n")
    }

    /// The whole result, for a program.
    var jsonValue: JSONValue {
        .object([
            "valid": .boolean(isValid),
            "counts": .object([
                "records": .number(JSONNumber(records)),
                "errors": .number(JSONNumber(count(.error))),
                "warnings": .number(JSONNumber(count(.warning))),
                "advice": .number(JSONNumber(count(.advice))),
                "uncounted": .number(JSONNumber(uncounted)),
            ]),
            "issues": .array(issues.map(\.jsonValue)),
        ])
    }
}

extension Issue {
    /// The issue with the name of its file.
    func named(_ file: String) -> Issue {
        var issue = self
        issue.source = file
        return issue
    }

    /// The issue as a program wants it.
    var jsonValue: JSONValue {
        var members: UnrecognisedMembers = [
            "code": .string(code.rawValue),
            "severity": .string(severity.rawValue),
            "pointer": .string(path.pointer),
        ]
        members["line"] = place.map { .number(JSONNumber($0.line)) } ?? .null
        members["column"] = place.map { .number(JSONNumber($0.column)) } ?? .null
        members["message"] = .string(message)
        var named = UnrecognisedMembers()
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) { named[name] = .string(value) }
        members["parameters"] = .object(named)
        members["file"] = source.map(JSONValue.string) ?? .null
        if let guidance { members["guidance"] = .string(guidance) }
        return .object(members)
    }
}
