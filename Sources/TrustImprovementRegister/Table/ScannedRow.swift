import TrustImprovement

/// Where a field stands in the bytes of its row.
struct ScannedField: Hashable, Sendable {
    var start: Int32
    var end: Int32
    /// The range begins with the opening quote, and what follows has to be freed of quotes; else it is the
    /// content.
    var isEscaped: Bool
}

/// A row as it was written, cut into fields but not yet decoded.
struct ScannedRow: Sendable {
    /// The bytes of the row without its line end.
    var bytes: [UInt8]
    var fields: [ScannedField]
    /// The physical line on which the row starts.
    var line: Int
    /// The distance of the row's first byte from the start of the text.
    var offset: Int

    /// Where a field begins in the row, at its opening quote if it has one.
    func start(of field: ScannedField) -> Int {
        let start = Int(field.start)
        let isAfterQuote = !field.isEscaped && start > 0 && bytes[start - 1] == RowScanner.quote
        return isAfterQuote ? start - 1 : start
    }

    /// Where a byte of the row stands in the text.
    func place(at index: Int) -> Place {
        let index = min(max(index, 0), bytes.count)
        var line = line
        var lineStart = 0
        var position = 0
        while position < index {
            let byte = bytes[position]
            position += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, position < index, bytes[position] == 0x0A { position += 1 }
            line += 1
            lineStart = position
        }
        let before = bytes[lineStart..<index]
        // One character a byte in windows-1252; in UTF-8 the continuation bytes do not count.
        let column =
            TextEncoding.isWellFormedUTF8(before)
            ? before.reduce(into: 1) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
            : before.count + 1
        return Place(line: line, column: column, offset: offset + index)
    }
}

/// Something about the layout that whoever reads the file should hear of.
struct ScanNote: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// The text ends inside quotes; without a line end in them the row is kept whole.
        case unterminatedQuote(cutAtLineEnd: Bool)
        /// Text follows a closing quote, here and in a number of further fields of the row.
        case textAfterQuote(opened: Place, more: Int)
        case fieldTooLong(isQuoted: Bool)
        case rowTooLong
        case tooManyFields
    }

    var kind: Kind
    /// The number of the field in its row, counted from 0.
    var field: Int
    var place: Place

    /// Whether the row was set aside.
    var isSetAside: Bool {
        switch kind {
        case .unterminatedQuote, .textAfterQuote: false
        case .fieldTooLong, .rowTooLong, .tooManyFields: true
        }
    }
}
