import TrustImprovement

/// What came of checking records, counted and listed.
struct CheckResult {
    private var records = 0
    private var hasErrors = false
    private var uncounted = 0
    private var issues: [Issue] = []
    /// The issues that the records themselves hold back.
    private var suppressed: [Issue] = []
    /// The issues that were mended, where that was asked for.
    private var mended: [Issue]?
    /// The files that mended texts were written to.
    private var written: [String] = []
    private var sector = SectorCheck(maximumIssues: .max)

    init(isFixing: Bool) {
        mended = isFixing ? [] : nil
    }

    /// Adds what came of one record, and returns its issues with the file's name.
    mutating func add(_ checked: CheckedRecord, from file: String, line: Int) -> [Issue] {
        records += 1
        uncounted += checked.report.uncounted
        suppressed += checked.report.suppressed.map { $0.named(file) }
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

    /// Adds what came of mending one record.
    mutating func add(_ fixed: FixedDocument, from file: String, line: Int) {
        mended?.append(contentsOf: fixed.mended.map { $0.named(file) })
        _ = add(fixed.checked, from: file, line: line)
    }

    private func count(_ severity: Severity) -> Int {
        issues.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }

    /// Whether there is no error.
    var isValid: Bool { !hasErrors }

    /// How far the result has come.
    struct Mark {
        fileprivate var issues, mended, written: Int
    }

    /// How far the result has come.
    var mark: Mark { Mark(issues: issues.count, mended: mended?.count ?? 0, written: written.count) }

    /// The issues that were added since.
    func issues(since mark: Mark) -> ArraySlice<Issue> { issues[mark.issues...] }

    /// The mended issues that were added since.
    func mended(since mark: Mark) -> ArraySlice<Issue> { mended?[mark.mended...] ?? [] }

    /// Whether a file was written since.
    func isWritten(since mark: Mark) -> Bool { written.count > mark.written }

    /// Notes the file that a mended text went to, in which the issues that are left stand now.
    mutating func noteWritten(_ file: String, since mark: Mark) {
        written.append(file)
        for index in issues.indices[mark.issues...] { issues[index].source = file }
    }

    /// The counts, for a person.
    var summary: String {
        var text = "\(records) record\(records == 1 ? "" : "s"): \(count(.error)) errors, \(count(.warning)) warnings, "
        text += "\(count(.advice)) advice"
        if !suppressed.isEmpty { text += ", \(suppressed.count) held back by the records" }
        if uncounted > 0 { text += ", and \(uncounted) more that are not described" }
        var codes: [IssueCode: Int] = [:]
        for issue in issues { codes[issue.code, default: 0] += 1 }
        for (code, count) in codes.sorted(by: { $0.key < $1.key }) { text += "\n  \(count) \(code)" }
        let fixable = issues.reduce(0) { $0 + ($1.fix == nil ? 0 : 1) }
        if mended == nil, fixable > 0 { text += "\n\(fixable) can be mended with '--fix'" }
        return text + "\n" + (isValid ? "Valid.\n" : "Not valid.\n")
    }

    /// The whole result, for a program.
    var jsonValue: JSONValue {
        var counts: UnrecognisedMembers = [
            "records": .number(JSONNumber(records)),
            "errors": .number(JSONNumber(count(.error))),
            "warnings": .number(JSONNumber(count(.warning))),
            "advice": .number(JSONNumber(count(.advice))),
            "uncounted": .number(JSONNumber(uncounted)),
        ]
        if let mended { counts["mended"] = .number(JSONNumber(mended.count)) }
        var members: UnrecognisedMembers = [
            "valid": .boolean(isValid), "counts": .object(counts), "issues": .array(issues.map(\.jsonValue)),
        ]
        if !suppressed.isEmpty { members["suppressed"] = .array(suppressed.map(\.jsonValue)) }
        if let mended {
            members["mended"] = .array(mended.map(\.jsonValue))
            members["written"] = .array(written.map(JSONValue.string))
        }
        return .object(members)
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
        if let fix { members["fix"] = fix.jsonValue }
        return .object(members)
    }
}
