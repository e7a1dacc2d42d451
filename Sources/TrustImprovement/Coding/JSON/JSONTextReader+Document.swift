extension JSONTextReader {
    /// Reads the one value that a document is, and resolves the places of all problems.
    mutating func readDocument<Value: MemberValue>(_: Value.Type) -> JSONReading<Value> {
        let value = readRoot { reader in Value.read(from: &reader) }
        return JSONReading(value: value, issues: resolvedIssues(), uncounted: uncounted)
    }

    /// Reads a document's one value and checks what stands before and after it.
    mutating func readRoot<Value>(_ body: (inout JSONTextReader) -> Value?) -> Value? {
        guard bytes.count <= options.maximumBytes else {
            halt("json.size", at: 0, "The text has \(bytes.count) bytes; at most \(options.maximumBytes) are read")
            return nil
        }
        if bytes.hasPrefix("\u{FEFF}", at: 0) {
            // RFC 8259 lets a reader pass over a byte order mark.
            position = 3
        }
        guard skipSpace() != nil else {
            halt("json.syntax", at: position, "The text is empty where a value is expected")
            return nil
        }
        let value = body(&self)
        if !halted, skipSpace() != nil {
            report(
                "json.trailing", at: position, "Something follows the end of the document; it must be one value")
        }
        return value
    }

    /// All problems as issues with path, line and column, in the order of the text.
    func resolvedIssues() -> [Issue] {
        guard !findings.isEmpty else { return [] }
        let ordered = findings.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }.map(\.element)
        var finder = JSONPlaceFinder(bytes)
        return ordered.map { finding in
            var issue = finding.issue
            let found = finder.locate(finding.offset)
            issue.path = found.path.appending(finding.path)
            issue.place = found.place
            return issue
        }
    }
}
