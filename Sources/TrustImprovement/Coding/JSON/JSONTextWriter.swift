/// Writes described types as JSON text, in the order of their descriptions.
package struct JSONTextWriter: ~Copyable {
    /// Where the bytes go.
    package var output: OutputBuffer
    /// Whether every member stands on a line of its own.
    private let isPretty: Bool
    private var depth = 0
    /// Whether the object or array being written is still empty.
    private var isEmpty = true

    package init(style: JSONStyle, capacity: Int = 4_096) {
        output = OutputBuffer(capacity: capacity)
        isPretty = style == .pretty
    }

    package mutating func writeObject<Value: Described>(_ value: Value) {
        let wasEmpty = open(UInt8(ascii: "{"))
        var value = value
        value.visitMembers(&self)
        for member in value.unrecognised {
            writeName(member.name)
            member.value.write(to: &self)
        }
        close(UInt8(ascii: "}"))
        isEmpty = wasEmpty
    }

    package mutating func writeArray<Element: MemberValue>(_ elements: [Element]) {
        let wasEmpty = open(UInt8(ascii: "["))
        for element in elements {
            separate()
            element.write(to: &self)
        }
        close(UInt8(ascii: "]"))
        isEmpty = wasEmpty
    }

    /// Writes an object whose names are not known at compile time.
    package mutating func writeMembers(_ members: some Sequence<(name: String, value: JSONValue)>) {
        let wasEmpty = open(UInt8(ascii: "{"))
        for member in members {
            writeName(member.name)
            member.value.write(to: &self)
        }
        close(UInt8(ascii: "}"))
        isEmpty = wasEmpty
    }

    private mutating func open(_ bracket: UInt8) -> Bool {
        let wasEmpty = isEmpty
        output.append(bracket)
        isEmpty = true
        depth += 1
        return wasEmpty
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if isPretty, !isEmpty { breakLine() }
        output.append(bracket)
    }

    @inline(__always)
    private mutating func separate() {
        if !isEmpty { output.append(UInt8(ascii: ",")) }
        isEmpty = false
        if isPretty { breakLine() }
    }

    private mutating func breakLine() {
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { output.append("  ") }
    }

    @inline(__always)
    private mutating func writeName(_ name: StaticString) {
        separate()
        output.append(UInt8(ascii: "\""))
        output.append(name)
        output.append(isPretty ? "\": " : "\":")
    }

    private mutating func writeName(_ name: String) {
        separate()
        writeString(name)
        output.append(isPretty ? ": " : ":")
    }

    /// Writes the opening mark of a text whose characters need no escapes.
    package mutating func beginText() {
        output.append(UInt8(ascii: "\""))
    }

    /// Writes the closing mark of a text.
    package mutating func endText() {
        output.append(UInt8(ascii: "\""))
    }

    /// Writes a text, with escapes only for quotation marks, backslashes and control characters.
    package mutating func writeString(_ text: String) {
        output.append(UInt8(ascii: "\""))
        ByteView.over(text: text) { bytes in
            var offset = 0
            while offset < bytes.count {
                var end = offset
                while let word = bytes.word(at: end), JSONTextReader.isUneventful(word) { end += 8 }
                while end < bytes.count, !JSONTextWriter.needsEscape(bytes[end]) { end += 1 }
                output.append(bytes[lower: offset, upper: end])
                if end < bytes.count { writeEscape(bytes[end]) }
                offset = end + 1
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func writeEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): output.append("\\\"")
        case UInt8(ascii: "\\"): output.append("\\\\")
        case 0x08: output.append("\\b")
        case 0x0C: output.append("\\f")
        case 0x0A: output.append("\\n")
        case 0x0D: output.append("\\r")
        case 0x09: output.append("\\t")
        default:
            output.append("\\u00")
            output.append(byte >> 4 == 0 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let low = byte & 0x0F
            output.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        }
    }
}

extension JSONTextWriter: MemberVisitor {
    package mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        writeName(name)
        value.write(to: &self)
    }

    package mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        guard let value else { return }
        writeName(name)
        value.write(to: &self)
    }

    package mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        guard !values.isEmpty else { return }
        writeName(name)
        writeArray(values)
    }

    package mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        guard value != usual else { return }
        writeName(name)
        value.write(to: &self)
    }
}
