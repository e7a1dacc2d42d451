extension RowScanner {
    /// The row from its start up to an offset, or `nil` when it is a blank line.
    mutating func takeRow(to end: Int) -> ScannedRow? {
        let row = ScannedRow(bytes: rowBytes(to: end), fields: fields, line: rowLine, offset: rowOffset)
        let capacity = fields.count
        fields = []
        fields.reserveCapacity(capacity)
        carried.removeAll(keepingCapacity: true)
        if let found = textAfterQuote {
            textAfterQuote = nil
            let kind = ScanNote.Kind.textAfterQuote(opened: row.place(at: found.opened), more: found.more)
            notes.append(ScanNote(kind: kind, field: found.field, place: row.place(at: found.text)))
        }
        let isBlank = row.fields.count == 1 && row.bytes.allSatisfy { byte in byte == 0x20 || byte == 0x09 }
        if isBlank { blankLines += 1 }
        return isBlank ? nil : row
    }

    private func rowBytes(to end: Int) -> [UInt8] {
        if carried.isEmpty { return Array(piece[rowStart..<(rowStart + end)]) }
        if end <= carried.count { return Array(carried[..<end]) }
        return carried + piece[rowStart..<(rowStart + end - carried.count)]
    }

    /// Puts the rest of the piece by, or ends the text.
    mutating func endPiece() -> Outcome? {
        if state == .rowStart || state == .skipping {
            dropPiece()
            guard isFinished else { return .needsBytes }
            if state == .skipping { line += 1 }
            state = .rowStart
            return .end
        }
        if let kind = brokenBudget(at: offsetInRow) {
            setAside(kind)
            return nil
        }
        guard isFinished else {
            carried += piece[rowStart...]
            dropPiece()
            return .needsBytes
        }
        return endText()
    }

    private mutating func dropPiece() {
        pieceOffset += piece.count
        piece = []
        position = 0
        rowStart = 0
    }

    /// Ends the last row of a text that does not end with a line end.
    private mutating func endText() -> Outcome? {
        guard state == .quoted else {
            let end = offsetInRow
            appendField(to: end)
            let row = takeRow(to: end)
            line += 1
            state = .rowStart
            return row.map(Outcome.row)
        }
        // The field ends with its line, and the lines after it are read as rows of their own.
        isEscaped = true
        let end = lineEndInQuotes ?? offsetInRow
        let (field, opened, resume) = (fields.count, fieldStart, resumption)
        appendField(to: end)
        let taken = takeRow(to: end)
        line += 1
        state = .rowStart
        if let resume { self.resume(resume) }
        guard let row = taken else { return nil }
        let kind = ScanNote.Kind.unterminatedQuote(cutAtLineEnd: resume != nil)
        notes.append(ScanNote(kind: kind, field: field, place: row.place(at: opened)))
        return .row(row)
    }

    // MARK: - Budgets

    /// The budget that the field would break if it ended here, which is the one it crossed first.
    @inline(__always)
    func brokenBudget(at end: Int) -> ScanNote.Kind? {
        if end &- fieldStart <= maximumFieldBytes && end <= maximumRowBytes { return nil }
        guard fieldStart &+ maximumFieldBytes < maximumRowBytes else { return .rowTooLong }
        return .fieldTooLong(isQuoted: state != .bare && state != .fieldStart)
    }

    /// Drops the row and goes on at the next line.
    @inline(never)
    mutating func setAside(_ kind: ScanNote.Kind) {
        let start = ScannedRow(bytes: rowBytes(to: fieldStart), fields: [], line: rowLine, offset: rowOffset)
        notes.append(ScanNote(kind: kind, field: fields.count, place: start.place(at: fieldStart)))
        fields.removeAll()
        textAfterQuote = nil
        if let resume = resumption {
            self.resume(resume)
        } else {
            carried.removeAll()
            state = .skipping
        }
    }

    /// Where reading goes on when it has to go back to the line end inside the field's quotes.
    private struct Resumption {
        var piece: [UInt8]?
        var position: Int
        var offset: Int
        var line: Int
        var skipsLineFeed: Bool
    }

    private var resumption: Resumption? {
        guard let lineEnd = lineEndInQuotes else { return nil }
        let target = lineEnd + 1
        let inPiece = rowStart + lineEnd - carried.count
        let byte = lineEnd < carried.count ? carried[lineEnd] : piece[inPiece]
        let isInPiece = target >= carried.count
        return Resumption(
            piece: isInPiece ? nil : Array(carried[target...]) + piece[rowStart...],
            position: isInPiece ? inPiece + 1 : 0,
            offset: isInPiece ? pieceOffset : rowOffset + target,
            line: fieldLine + 1,
            skipsLineFeed: byte == RowScanner.carriageReturn)
    }

    private mutating func resume(_ resumption: Resumption) {
        if let piece = resumption.piece { self.piece = piece }
        position = resumption.position
        pieceOffset = resumption.offset
        line = resumption.line
        skipsLineFeed = resumption.skipsLineFeed
        carried.removeAll()
        state = .rowStart
    }
}
