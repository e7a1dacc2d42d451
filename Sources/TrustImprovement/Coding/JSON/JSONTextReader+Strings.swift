extension JSONTextReader {
    /// Where the bytes of a string stand, without its quotes.
    struct StringRange {
        var lower: Int
        var upper: Int
        var hasEscapes: Bool
        /// Whether every byte is ASCII.
        var isASCII: Bool
        var isPlain: Bool { !hasEscapes }
    }

    /// Reads a text, or records that something else stands there.
    mutating func readTextString() -> String? {
        guard skipSpace() == UInt8(ascii: "\"") else {
            reportType(expected: "a text")
            return nil
        }
        return readString()
    }

    /// Reads a string into text.
    mutating func readString() -> String? {
        guard let range = scanString() else { return nil }
        return range.isPlain ? text(of: range) : unescape(range)
    }

    /// A string's bytes as they stand, for messages and for strings without escapes.
    func text(of range: StringRange) -> String {
        bytes[lower: range.lower, upper: range.upper].text
    }

    /// Finds the end of the string that begins here, checks its encoding and moves past it.
    mutating func scanString() -> StringRange? {
        let lower = position &+ 1
        var offset = lower
        var hasEscapes = false
        var isASCII = true
        scan: while true {
            while let word = bytes.word(at: offset) {
                guard JSONTextReader.isUneventful(word) else { break }
                offset &+= 8
            }
            guard offset < bytes.count else {
                halt("json.syntax", at: position, "A text begins here and has no closing quotation mark")
                return nil
            }
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""): break scan
            case UInt8(ascii: "\\"):
                hasEscapes = true
                offset &+= 1
                // Only these two would be taken for something else; whatever else is escaped is looked at as it stands.
                if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "\\") {
                    offset &+= 1
                }
            case 0x00...0x1F:
                halt(
                    "json.syntax", at: offset,
                    "A control character stands in a text; there it must be written as an escape such as \\n")
                return nil
            case 0x80...:
                isASCII = false
                let length = lengthOfScalar(at: offset)
                guard length > 0 else {
                    halt("json.encoding", at: offset, "The bytes here are not UTF-8, the only encoding of JSON")
                    return nil
                }
                offset &+= length
            default: offset &+= 1
            }
        }
        position = offset &+ 1
        return StringRange(lower: lower, upper: offset, hasEscapes: hasEscapes, isASCII: isASCII)
    }

    /// Whether none of eight bytes is a quotation mark, a backslash, a control character or beyond ASCII.
    @inline(__always)
    static func isUneventful(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let events =
            ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- (ones &* 0x20)) & ~word) | word
        return events & highs == 0
    }

    /// The number of bytes of the well-formed UTF-8 scalar at an offset, or 0 where it is ill-formed.
    func lengthOfScalar(at offset: Int) -> Int {
        let first = bytes[offset]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
        for index in 2..<max(length, 2) where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// Puts together the text of a string with escapes.
    mutating func unescape(_ range: StringRange) -> String? {
        scratch.removeAll()
        var offset = range.lower
        while offset < range.upper {
            let byte = bytes[offset]
            guard byte == UInt8(ascii: "\\") else {
                scratch.append(byte)
                offset += 1
                continue
            }
            let escape = offset
            offset += 2
            switch bytes[escape + 1] {
            case UInt8(ascii: "\""): scratch.append(UInt8(ascii: "\""))
            case UInt8(ascii: "\\"): scratch.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "/"): scratch.append(UInt8(ascii: "/"))
            case UInt8(ascii: "b"): scratch.append(0x08)
            case UInt8(ascii: "f"): scratch.append(0x0C)
            case UInt8(ascii: "n"): scratch.append(0x0A)
            case UInt8(ascii: "r"): scratch.append(0x0D)
            case UInt8(ascii: "t"): scratch.append(0x09)
            case UInt8(ascii: "u"):
                guard let scalar = unescapeScalar(&offset, escape: escape, end: range.upper) else { return nil }
                scratch.append(String(Character(scalar)))
            default:
                report(
                    "json.escape", at: escape,
                    "An unknown escape stands in a text; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with "
                        + "four hexadecimal digits")
                return nil
            }
        }
        return scratch.text
    }

    private mutating func unescapeScalar(_ offset: inout Int, escape: Int, end: Int) -> UnicodeScalar? {
        guard let first = hexadecimal(at: offset, end: end) else {
            report("json.escape", at: escape, "\\u must be followed by four hexadecimal digits")
            return nil
        }
        offset += 4
        if let scalar = UnicodeScalar(first) { return scalar }
        // A surrogate: the first half must be followed by an escape with the second half.
        if first < 0xDC00, offset + 6 <= end, bytes[offset] == UInt8(ascii: "\\"),
            bytes[offset + 1] == UInt8(ascii: "u"),
            let second = hexadecimal(at: offset + 2, end: end), (0xDC00...0xDFFF).contains(second)
        {
            offset += 6
            return UnicodeScalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        }
        report(
            "json.escape", at: escape, "Half of a surrogate pair stands alone; both halves are needed for a character")
        return nil
    }

    private func hexadecimal(at offset: Int, end: Int) -> UInt32? {
        guard offset + 4 <= end else { return nil }
        var number: UInt32 = 0
        for index in offset..<offset + 4 {
            let digit: UInt8
            switch bytes[index] {
            case let byte where byte &- UInt8(ascii: "0") <= 9: digit = byte - UInt8(ascii: "0")
            case let byte where (byte | 0x20) &- UInt8(ascii: "a") <= 5: digit = (byte | 0x20) - UInt8(ascii: "a") + 10
            default: return nil
            }
            number = number << 4 | UInt32(digit)
        }
        return number
    }

    /// Goes past one value without keeping it, checking its grammar, with no recursion.
    mutating func skipValue() {
        var closers: [UInt8] = []
        var expectsName = false
        repeat {
            if expectsName {
                guard skipSpace() == UInt8(ascii: "\"") else {
                    return haltUnexpected(expected: "a member's name or '}'")
                }
                guard scanString() != nil, take(UInt8(ascii: ":"), where: "after a member's name") else { return }
                expectsName = false
            }
            switch skipSpace() {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = bytes[position] == UInt8(ascii: "{")
                let closer = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
                guard depth + closers.count < options.maximumDepth else {
                    depth = options.maximumDepth
                    _ = descend()
                    return
                }
                position &+= 1
                if skipSpace() != closer {
                    closers.append(closer)
                    expectsName = isObject
                    continue
                }
                position &+= 1
            case UInt8(ascii: "\""): guard scanString() != nil else { return }
            case UInt8(ascii: "t"): guard takeLiteral("true") else { return }
            case UInt8(ascii: "f"): guard takeLiteral("false") else { return }
            case UInt8(ascii: "n"): guard takeLiteral("null") else { return }
            case UInt8(ascii: "-"), (UInt8(ascii: "0")...UInt8(ascii: "9"))?: guard takeNumber() != nil else { return }
            default: return haltUnexpected(expected: "a value")
            }
            while let closer = closers.last {
                let isObject = closer == UInt8(ascii: "}")
                guard isObject ? closeMember() : closeElement() else {
                    expectsName = isObject
                    break
                }
                closers.removeLast()
            }
        } while !closers.isEmpty && !halted
    }
}
