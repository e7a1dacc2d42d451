extension RowScanner {
    @inline(__always)
    func endOfBareText(in bytes: [UInt8]) -> Int {
        var index = position
        let delimiter = delimiter
        while index < bytes.count {
            let byte = bytes[index]
            if byte == delimiter || RowScanner.endsLine(byte) { break }
            index &+= 1
        }
        return index
    }

    func endOfLine(in bytes: [UInt8]) -> Int {
        var index = position
        while index < bytes.count {
            if RowScanner.endsLine(bytes[index]) { break }
            index += 1
        }
        return index
    }

    @inline(__always)
    mutating func scanQuotes(in bytes: [UInt8]) {
        var index = position
        while index < bytes.count {
            let byte = bytes[index]
            if byte > RowScanner.quote {
                index &+= 1
                continue
            }
            if byte == RowScanner.quote {
                state = .quoteInQuotes
                index &+= 1
                break
            }
            if RowScanner.endsLine(byte) {
                let previous = index > 0 ? bytes[index - 1] : carried.last
                if byte == RowScanner.carriageReturn || previous != RowScanner.carriageReturn {
                    line += 1
                    if lineEndInQuotes == nil { lineEndInQuotes = carried.count + index - rowStart }
                }
            }
            index &+= 1
        }
        position = index
    }

    /// Ends the field at the delimiter or line end that comes next; a row when that was the last field.
    @inline(__always)
    mutating func endField(with byte: UInt8) -> Outcome? {
        let end = offsetInRow
        if let kind = brokenBudget(at: end) {
            setAside(kind)
            return nil
        }
        appendField(to: end)
        guard byte == delimiter else {
            let row = takeRow(to: end)
            endLine(with: byte)
            state = .rowStart
            return row.map(Outcome.row)
        }
        position &+= 1
        beginField(at: end &+ 1)
        state = .fieldStart
        if fields.count >= maximumFields { setAside(.tooManyFields) }
        return nil
    }

    @inline(__always)
    mutating func appendField(to end: Int) {
        var start = fieldStart
        var end = end
        if state == .quoteInQuotes, !isEscaped {
            start &+= 1
            end &-= 1
        }
        fields.append(
            ScannedField(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
                isEscaped: isEscaped))
    }

    mutating func noteTextAfterQuote() {
        isEscaped = true
        if textAfterQuote == nil {
            textAfterQuote = (fields.count, fieldStart, offsetInRow, 0)
        } else {
            textAfterQuote?.more += 1
        }
    }
}
