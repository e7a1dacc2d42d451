import TrustImprovement

/// The records of a file: one alone, or one a line.
enum RecordInput {
    /// Goes through the records of a file and hands over what came of each, with the line on which it begins.
    ///
    /// A file whose name ends in `.ndjson` or `.jsonl` has one record a line; standard input has, when its first line is
    /// a whole value. Any other file is one record.
    static func read(
        _ path: String, from console: Console, rules: RuleBook, at stage: Stage = .draft, on date: CalendarDate?,
        body: (CheckedRecord, Int) throws -> Void
    ) throws {
        if path == "-" {
            var input = try console.openInput()
            let bytes = try input.allBytes()
            if isOneALine(bytes) {
                try readLines(ByteCollectionSource(bytes), rules: rules, at: stage, on: date, body: body)
            } else {
                try body(TrustRecord.check(json: bytes, rules: rules, at: stage, on: date), 1)
            }
        } else if isLineFormat(path) {
            try readLines(try FileByteSource(path), rules: rules, at: stage, on: date, body: body)
        } else {
            var file = try FileByteSource(path)
            try body(TrustRecord.check(json: try file.allBytes(), rules: rules, at: stage, on: date), 1)
        }
    }

    /// Whether a file has one record a line, by its name.
    static func isLineFormat(_ path: String) -> Bool {
        let path = path.lowercased()
        return path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
    }

    private static func readLines(
        _ source: some ByteSource, rules: RuleBook, at stage: Stage = .draft, on date: CalendarDate?,
        body: (CheckedRecord, Int) throws -> Void
    ) throws {
        var stream = RecordStream(source, rules: rules, at: stage, on: date)
        while let element = try stream.next() { try body(element.checked, element.line) }
    }

    private static func isOneALine(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), bytes[end...].contains(UInt8(ascii: "{")) else {
            return false
        }
        return JSONValue.read(json: bytes[..<end]).value != nil
    }
}
