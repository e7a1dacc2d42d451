/// Cuts bytes that arrive in pieces into rows and fields.
///
/// It is a state machine that can stop at any byte, so a row may be spread over any number of pieces. A row
/// that lies in one piece is copied once; only its field bounds are noted, and nothing is decoded.
///
/// A quote counts only as the first byte of a field; elsewhere it is text. Where a budget is broken the row
/// is set aside and reading goes on at the line after the one on which the field that broke it starts, even
/// when that field is quoted: a stray quote then costs its own row and not the next thousand. Rows are the
/// same for pieces of any size.
struct RowScanner {
    enum Outcome {
        case row(ScannedRow)
        /// Everything fed so far is used up.
        case needsBytes
        /// The end of the text was told and reached.
        case end
    }

    enum State {
        case rowStart
        case fieldStart
        case bare
        case quoted
        /// After a quote inside quotes, which may close them or be the first of two.
        case quoteInQuotes
        /// In text that follows a closing quote.
        case afterQuotes
        /// In a row that was set aside.
        case skipping
    }

    let delimiter: UInt8
    let maximumFieldBytes: Int
    let maximumRowBytes: Int
    let maximumFields: Int

    var state = State.rowStart
    var isFinished = false
    /// The bytes of the byte order mark met so far, or `nil` once the text has begun.
    private var mark: Int? = 0
    /// The last row ended with a carriage return: a line feed that follows belongs to it.
    var skipsLineFeed = false

    /// The piece that is being read, and the distance of its first byte from the start of the text.
    var piece: [UInt8] = []
    var pieceOffset = 0
    var position = 0
    /// The part of the row that earlier pieces held, and where the row goes on in this piece.
    var carried: [UInt8] = []
    var rowStart = 0

    var rowLine = 1
    var rowOffset = 0
    var fields: [ScannedField] = []
    /// Of the field that is being read: its start in the row, its line, the first line end inside its quotes.
    var fieldStart = 0
    var fieldLine = 1
    var lineEndInQuotes: Int?
    var isEscaped = false
    /// The first field with text after its closing quote, where that text begins, and how many more there
    /// are.
    var textAfterQuote: (field: Int, opened: Int, text: Int, more: Int)?

    /// The line that comes next, counted from 1; between rows one more than the lines read.
    var line = 1
    var blankLines = 0
    private(set) var byteCount = 0
    private(set) var hasByteOrderMark = false
    /// What was noted since the notes were last taken.
    var notes: [ScanNote] = []

    init(_ options: TableReadingOptions) {
        delimiter = options.delimiter.byte
        maximumFieldBytes = max(0, min(options.maximumFieldBytes, TableReadingOptions.largestRow))
        maximumRowBytes = max(0, min(options.maximumRowBytes, TableReadingOptions.largestRow))
        maximumFields = max(1, options.maximumFields)
    }

    // MARK: - Input

    /// Hands over the next piece; only after `needsBytes`.
    mutating func feed(_ next: [UInt8]) {
        byteCount += next.count
        guard let mark else {
            piece = next
            position = 0
            rowStart = 0
            return
        }
        // The mark may be spread over pieces, and files that were saved twice have it twice.
        var matched = mark
        var index = 0
        while index < next.count, next[index] == RowScanner.byteOrderMark[matched] {
            index += 1
            matched += 1
            guard matched == RowScanner.byteOrderMark.count else { continue }
            matched = 0
            hasByteOrderMark = true
            pieceOffset += RowScanner.byteOrderMark.count
        }
        if index == next.count {
            self.mark = matched
        } else {
            begin(Array(RowScanner.byteOrderMark.prefix(matched)) + next[index...])
        }
    }

    /// Tells that there are no more pieces.
    mutating func finish() {
        isFinished = true
        if let mark { begin(Array(RowScanner.byteOrderMark.prefix(mark))) }
    }

    private mutating func begin(_ first: [UInt8]) {
        mark = nil
        piece = first
        position = 0
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let quote = UInt8(ascii: "\"")
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D

    @inline(__always)
    static func endsLine(_ byte: UInt8) -> Bool {
        byte == lineFeed || byte == carriageReturn
    }

    // MARK: - Rows

    /// Reads on to the end of the next row that is not blank.
    mutating func next() -> Outcome {
        while true {
            if let outcome = scanPiece() { return outcome }
        }
    }

    /// Reads in the piece; `nil` when a row was dropped, or the piece replaced to read a part of it again.
    private mutating func scanPiece() -> Outcome? {
        let bytes = piece
        while position < bytes.count {
            let byte = bytes[position]
            switch state {
            case .rowStart:
                beginRow(with: byte)
            case .fieldStart:
                if byte == RowScanner.quote {
                    state = .quoted
                    position &+= 1
                } else {
                    state = .bare
                }
            case .bare, .afterQuotes:
                position = endOfBareText(in: bytes)
                guard position < bytes.count else { break }
                if let outcome = endField(with: bytes[position]) { return outcome }
                guard state == .fieldStart else { return nil }
            case .quoted:
                scanQuotes(in: bytes)
            case .quoteInQuotes:
                if byte == RowScanner.quote {
                    isEscaped = true
                    state = .quoted
                    position &+= 1
                } else if byte == delimiter || RowScanner.endsLine(byte) {
                    if let outcome = endField(with: byte) { return outcome }
                    guard state == .fieldStart else { return nil }
                } else {
                    noteTextAfterQuote()
                    state = .afterQuotes
                }
            case .skipping:
                position = endOfLine(in: bytes)
                guard position < bytes.count else { break }
                endLine(with: bytes[position])
                state = .rowStart
            }
        }
        return endPiece()
    }

    @inline(__always)
    private mutating func beginRow(with byte: UInt8) {
        if skipsLineFeed {
            skipsLineFeed = false
            if byte == RowScanner.lineFeed {
                position &+= 1
                return
            }
        }
        if RowScanner.endsLine(byte) {
            blankLines += 1
            endLine(with: byte)
            return
        }
        rowStart = position
        rowLine = line
        rowOffset = pieceOffset + position
        state = .fieldStart
        beginField(at: 0)
    }

    @inline(__always)
    mutating func beginField(at offset: Int) {
        fieldStart = offset
        fieldLine = line
        lineEndInQuotes = nil
        isEscaped = false
    }

    @inline(__always)
    mutating func endLine(with byte: UInt8) {
        line &+= 1
        skipsLineFeed = byte == RowScanner.carriageReturn
        position &+= 1
    }

    /// The distance of the next byte from the start of the row.
    @inline(__always)
    var offsetInRow: Int { carried.count &+ position &- rowStart }
}
