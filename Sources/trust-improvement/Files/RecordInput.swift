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

    /// Goes through the records of a file, mends each, and hands over what came of it, with the line on which it begins.
    ///
    /// The file is held whole in memory, so that nothing is written before all of it was read.
    ///
    /// - Returns: The text of the file with everything mended.
    static func fix(
        _ path: String, from console: Console, at stage: Stage, on date: CalendarDate?,
        body: (FixedDocument, Int) -> Void
    ) throws -> [UInt8] {
        var input = try path == "-" ? console.openInput() : FileByteSource(path)
        let bytes = try input.allBytes()
        guard path == "-" ? isOneALine(bytes) : isLineFormat(path) else {
            let fixed = TrustRecord.fix(json: bytes, at: stage, on: date)
            body(fixed, 1)
            return fixed.json
        }
        var written: [UInt8] = []
        var lines = LineReader(ByteCollectionSource(bytes), maximumBytes: .max)
        while let line = try lines.next() {
            guard let bytes = line.bytes, bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
            let fixed = TrustRecord.fix(json: bytes, style: .compact, at: stage, on: date)
            body(fixed.moved(lines: line.number - 1, given: line.offset, written: written.count), line.number)
            written += fixed.json
            if written.last != UInt8(ascii: "\n") { written.append(UInt8(ascii: "\n")) }
        }
        return written
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
