extension JSONTextReader {
    /// Reads the one value that a document is, and resolves the places of all problems.
    mutating func readDocument<Value: MemberValue>(_: Value.Type) -> JSONReading<Value> {
        var value = Value.placeholder
        let outcome = readRoot(into: &value)
        let resolved = resolved()
        return JSONReading(
            salvaged: value, outcome: outcome, issues: resolved.issues, uncounted: uncounted.all,
            uncountedErrors: uncounted.errors, gaps: resolved.gaps, isCutShort: halted)
    }

    /// Reads a document's one value and checks what stands before and after it.
    private mutating func readRoot<Value: MemberValue>(into value: inout Value) -> ReadOutcome {
        guard bytes.count <= options.maximumBytes else {
            halt("json.size", at: 0, "The text has \(bytes.count) bytes; at most \(options.maximumBytes) are read")
            return .failed
        }
        skipByteOrderMark()
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

    /// Passes over a byte order mark, as RFC 8259 lets a reader do.
    mutating func skipByteOrderMark() {
        if bytes.hasPrefix("\u{FEFF}", at: 0) { position = 3 }
    }

    /// All problems as issues with path, line and column, in the order of the text; and which elements were left out.
    private mutating func resolved() -> (issues: [Issue], gaps: ReadingGaps) {
        guard !findings.isEmpty || !gaps.isEmpty else { return ([], ReadingGaps()) }
        // One walk serves both, so their offsets are merged.
        let known = located(findings.map(\.offset) + gaps.map(\.list))
        var left = ReadingGaps()
        for gap in gaps {
            if let list = known[gap.list] { left.leaveOut(gap.positions, of: list.path) }
        }
        for index in findings.indices {
            guard let value = known[findings[index].offset] else { continue }
            findings[index].issue.path = left.documentPath(of: findings[index].path, in: value.path)
        }
        moveToMembers()
        let places = located(findings.map(\.offset))
        let ordered = findings.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }
        let issues = ordered.map { _, finding in
            var issue = finding.issue
            issue.place = places[finding.offset]?.place
            issue.fix = finding.mended.map { JSONPatch(.replace(issue.path, with: .string($0))) }
            return issue
        }
        return (issues, left)
    }

    /// Moves problems that speak of a member of the value in which they were found to that member, where it is there.
    private mutating func moveToMembers() {
        let inner = findings.indices.filter { !findings[$0].path.components.isEmpty }
        guard !inner.isEmpty else { return }
        let offsets = JSONPathFinder(inner.map { findings[$0].issue.path }).offsets(in: bytes)
        for (index, offset) in zip(inner, offsets) { findings[index].offset = offset }
    }

    /// Path and place of each offset.
    private func located(_ offsets: [Int]) -> [Int: (path: Path, place: Place)] {
        var finder = JSONPlaceFinder(bytes)
        var found: [Int: (path: Path, place: Place)] = [:]
        for offset in Set(offsets).sorted() { found[offset] = finder.locate(offset) }
        return found
    }
}
