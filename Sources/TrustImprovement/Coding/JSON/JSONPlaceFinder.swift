/// Finds path, line and column for byte offsets of a text, in one walk when they are asked for in ascending order.
///
/// The walk trusts nothing: where the text breaks the grammar it goes on token by token, and later offsets get the path
/// reached there. A comma that is missing counts as if it were there, as it does to the reader.
struct JSONPlaceFinder {
    private let bytes: ByteView
    private var position = 0
    private var line = 1
    /// Up to where columns of the current line have been counted, and the column there.
    private var counted = (offset: 0, column: 1)
    private var stack: [Level] = []

    /// One object or array around the current position.
    private struct Level {
        var isObject: Bool
        var index = 0
        /// Where the name of the current member begins.
        var name: Int?
        /// Whether the current value is over, so that a comma or the end is due.
        var isAfterValue = false

        /// In an object, whether a text that comes next is a name.
        var expectsName: Bool { isObject && (name == nil || isAfterValue) }

        /// Goes on to the next member or element.
        mutating func advance() {
            index += 1
            name = nil
            isAfterValue = false
        }
    }

    init(_ bytes: ByteView) {
        self.bytes = bytes
        if bytes.hasPrefix("\u{FEFF}", at: 0) {
            // No editor shows a byte order mark, so it takes no column.
            position = 3
            counted.offset = 3
        }
    }

    /// The path of the value or name that begins at an offset, and its place.
    ///
    /// An offset must not be smaller than the one before.
    mutating func locate(_ offset: Int) -> (path: Path, place: Place) {
        while position < min(offset, bytes.count) { step() }
        var levels = stack
        if position == offset, position < bytes.count, var level = levels.popLast() {
            switch bytes[position] {
            case UInt8(ascii: "\"") where level.expectsName:
                // A name stands for its member.
                level.name = position
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"): break
            case UInt8(ascii: "]") where !level.isAfterValue:
                // After a comma too many there is no element.
                return (path(of: levels), place(of: offset))
            case UInt8(ascii: "]"): break
            default: if level.isAfterValue, !level.isObject { level.advance() }
            }
            levels.append(level)
        }
        return (path(of: levels), place(of: offset))
    }

    private func path(of levels: [Level]) -> Path {
        Path(
            levels.compactMap { level in
                level.isObject ? level.name.flatMap(readName).map(Path.Component.member) : .index(level.index)
            })
    }

    private func readName(at offset: Int) -> String? {
        var reader = JSONTextReader(bytes, options: JSONReadingOptions(maximumIssues: 0))
        reader.position = offset
        return reader.readString()
    }

    private mutating func place(of offset: Int) -> Place {
        // Columns are counted in Unicode scalars: every byte but those that continue one.
        while counted.offset < min(offset, bytes.count) {
            if bytes[counted.offset] & 0xC0 != 0x80 { counted.column += 1 }
            counted.offset += 1
        }
        return Place(line: line, column: counted.column, offset: offset)
    }

    /// Goes past one token or one byte of space.
    private mutating func step() {
        switch bytes[position] {
        case UInt8(ascii: "\n"):
            line += 1
            position += 1
            counted = (position, 1)
        case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: ":"): position += 1
        case UInt8(ascii: ","):
            if let last = stack.indices.last { stack[last].advance() }
            position += 1
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            beginValue()
            stack.append(Level(isObject: bytes[position] == UInt8(ascii: "{")))
            position += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            _ = stack.popLast()
            endValue()
            position += 1
        case UInt8(ascii: "\""):
            if let last = stack.indices.last, stack[last].expectsName {
                stack[last].advance()
                stack[last].name = position
                position = endOfString(from: position)
            } else {
                beginValue()
                position = endOfString(from: position)
                endValue()
            }
        default:
            beginValue()
            repeat { position += 1 } while position < bytes.count && !isPunctuation(bytes[position])
            endValue()
        }
    }

    private mutating func beginValue() {
        if let last = stack.indices.last, stack[last].isAfterValue, !stack[last].isObject { stack[last].advance() }
    }

    private mutating func endValue() {
        if let last = stack.indices.last { stack[last].isAfterValue = true }
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "\""):
            true
        default: false
        }
    }

    private func endOfString(from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "\""): return index + 1
            default: index += 1
            }
        }
        return bytes.count
    }
}
