/// Finds path, line and column for byte offsets of a text, in one walk when they are asked for in ascending order.
///
/// The walk trusts nothing: where the text breaks the grammar it stops, and later offsets get the path reached there.
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
        var name: String?
        /// In an object, whether the next text is a name.
        var expectsName: Bool

        var component: Path.Component? {
            isObject ? name.map(Path.Component.member) : .index(index)
        }
    }

    init(_ bytes: ByteView) {
        self.bytes = bytes
    }

    /// The path of the value or name that begins at an offset, and its place.
    ///
    /// An offset must not be smaller than the one before.
    mutating func locate(_ offset: Int) -> (path: Path, place: Place) {
        while position < min(offset, bytes.count) { step() }
        // A name stands for its member.
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\""), let level = stack.last, level.expectsName {
            takeName(at: offset)
        }
        return (Path(stack.compactMap(\.component)), place(of: offset))
    }

    private mutating func place(of offset: Int) -> Place {
        // Columns are counted in Unicode scalars: every byte but those that continue one.
        while counted.offset < min(offset, bytes.count) {
            if bytes[counted.offset] & 0xC0 != 0x80 { counted.column += 1 }
            counted.offset += 1
        }
        return Place(line: line, column: counted.column, offset: offset)
    }

    /// Goes past one token.
    private mutating func step() {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\n"):
            line += 1
            counted = (position + 1, 1)
        case UInt8(ascii: "{"): stack.append(Level(isObject: true, expectsName: true))
        case UInt8(ascii: "["): stack.append(Level(isObject: false, expectsName: false))
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = stack.popLast()
        case UInt8(ascii: ","):
            if let last = stack.indices.last {
                stack[last].index += 1
                stack[last].expectsName = stack[last].isObject
            }
        case UInt8(ascii: "\""):
            if let level = stack.last, level.expectsName { takeName(at: position) }
            position = endOfString(from: position)
            return
        default: break
        }
        position += 1
    }

    private mutating func takeName(at offset: Int) {
        guard let last = stack.indices.last else { return }
        var reader = JSONTextReader(bytes, options: JSONReadingOptions())
        reader.position = offset
        stack[last].name = reader.readString()
        stack[last].expectsName = false
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
