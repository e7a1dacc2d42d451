extension JSONTextReader {
    /// Reads the one value that a document is, and resolves the places of all problems.
    mutating func readDocument<Value: MemberValue>(_: Value.Type) -> JSONReading<Value> {
        var value = Value.placeholder
        let outcome = readRoot(into: &value)
        let resolved = resolved()
        return JSONReading(
            salvaged: value, outcome: outcome, issues: resolved.issues, uncounted: uncounted, gaps: resolved.gaps,
            isCutShort: halted)
    }

    /// Reads a document's one value and checks what stands before and after it.
    private mutating func readRoot<Value: MemberValue>(into value: inout Value) -> ReadOutcome {
        guard bytes.count <= options.maximumBytes else {
            halt("json.size", at: 0, "The text has \(bytes.count) bytes; at most \(options.maximumBytes) are read")
            return .failed
        }
        if bytes.hasPrefix("\u{FEFF}", at: 0) {
            // RFC 8259 lets a reader pass over a byte order mark.
            position = 3
        }
        guard skipSpace() != nil else {
            halt("json.syntax", at: position, "The text is empty where a value is expected")
            return .failed
        }
        let outcome = value.read(from: &self)
        if !halted, skipSpace() != nil {
            report(
                "json.trailing", at: position, "Something follows the end of the document; it must be one value")
        }
        return outcome
    }

    /// All problems as issues with path, line and column, in the order of the text; and which elements were left out.
    private func resolved() -> (issues: [Issue], gaps: ReadingGaps) {
        guard !findings.isEmpty || !dropped.isEmpty else { return ([], ReadingGaps()) }
        // One walk serves both, so their offsets are merged.
        let offsets = Set(findings.map(\.offset) + dropped).sorted()
        var finder = JSONPlaceFinder(bytes)
        var found: [Int: (path: Path, place: Place)] = [:]
        for offset in offsets { found[offset] = finder.locate(offset) }
        let ordered = findings.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }
        let issues = ordered.map { _, finding in
            var issue = finding.issue
            guard let place = found[finding.offset] else { return issue }
            issue.path = place.path.appending(finding.path)
            issue.place = place.place
            return issue
        }
        return (issues, ReadingGaps(dropped.compactMap { found[$0]?.path }))
    }
}
