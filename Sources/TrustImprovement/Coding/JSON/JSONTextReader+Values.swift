extension JSONTextReader {
    /// Reads a list.
    ///
    /// Elements that fail are left out; the others are kept. An object is left out by itself. Any other element, such
    /// as a text, is a part of what its list's owner says, which without it would say something else: a figure of fewer
    /// schools. The list is then no better than partial.
    ///
    /// - Parameter isOfParts: Whether objects too are parts of what the owner says.
    mutating func readArray<Element: MemberValue>(into elements: inout [Element], isOfParts: Bool) -> ReadOutcome {
        guard skipSpace() == UInt8(ascii: "[") else {
            reportType(expected: "an array")
            return .failed
        }
        guard descend() else { return .failed }
        let start = position
        position &+= 1
        if skipSpace() == UInt8(ascii: "]") {
            position &+= 1
            depth -= 1
            return .whole
        }
        var index = 0
        var gap: Int?
        var outcome = ReadOutcome.whole
        while !halted {
            var element = Element.placeholder
            _ = skipSpace()
            let elementStart = position
            if element.read(from: &self) == .whole {
                elements.append(element)
            } else {
                gap = leaveOut(index, of: start, in: gap)
                if isOfParts || !isObject(Element.self, at: elementStart) { outcome = .partial }
            }
            index &+= 1
            if halted { break }
            if closeElement() {
                depth -= 1
                return outcome
            }
        }
        return .failed
    }

    /// Whether an object stands at an offset where one belongs.
    @inline(never)
    private func isObject<Element: MemberValue>(_: Element.Type, at offset: Int) -> Bool {
        offset < bytes.count && bytes[offset] == UInt8(ascii: "{") && Element.self is any Described.Type
    }

    /// Notes that an element of the list that begins at an offset is left out, and where the list's gaps are kept.
    @inline(never)
    private mutating func leaveOut(_ index: Int, of list: Int, in known: Int?) -> Int {
        let gap = known ?? gaps.count
        if known == nil { gaps.append(Gap(list: list, positions: [])) }
        gaps[gap].positions.append(index)
        return gap
    }

    /// Takes what follows an element, and tells whether that was the end of its list.
    @inline(__always)
    mutating func closeElement() -> Bool {
        switch skipSpace() {
        case UInt8(ascii: ","):
            position &+= 1
            guard skipSpace() == UInt8(ascii: "]") else { return false }
            reportSpareComma()
            position &+= 1
            return true
        case UInt8(ascii: "]"):
            position &+= 1
            return true
        case let byte? where JSONTextReader.mayBeginValue(byte):
            reportMissingComma()
            return false
        default:
            haltUnexpected(expected: "',' or ']' after an element")
            return false
        }
    }

    private static func mayBeginValue(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "t"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// Reads a value that is written as one text, through its only parser.
    mutating func readText<Value: TextValue>(_: Value.Type) -> Value? {
        guard skipSpace() == UInt8(ascii: "\"") else {
            reportType(expected: "a text", mended: digitsOfNumber().flatMap(Value.mended))
            return nil
        }
        let start = position
        guard let range = scanString() else { return nil }
        guard range.isPlain else { return readEscapedText(range, at: start) }
        do {
            return try Value(parsing: bytes[lower: range.lower, upper: range.upper])
        } catch {
            let text = text(of: range)
            reportText(Value.error(error, text: text), at: start, mended: Value.mended(text))
            return nil
        }
    }

    @inline(never)
    private mutating func readEscapedText<Value: TextValue>(_ range: StringRange, at start: Int) -> Value? {
        guard let text = unescape(range) else { return nil }
        do {
            return try Value(text: text)
        } catch {
            reportText(error, at: start, mended: Value.mended(text))
            return nil
        }
    }

    /// The digits of the number that comes next, or `nil` where there is none or it has more than digits.
    @inline(never)
    private func digitsOfNumber() -> String? {
        let end = JSONTextReader.endOfNumber(in: bytes, from: position)
        let digits = bytes[lower: position, upper: end]
        let isOfDigits = (0..<digits.count).allSatisfy { digits[$0] &- UInt8(ascii: "0") <= 9 }
        return isOfDigits && end > position ? digits.text : nil
    }

    /// Records that a text is not what its member wants.
    ///
    /// - Parameter mended: The text that certainly belongs in its place, where that is known.
    mutating func reportText(_ error: TextError, at offset: Int, mended: String? = nil) {
        report(
            "member.text", at: offset, error.description,
            ["text": error.text, "subject": error.subject, "expectation": error.expectation], mended: mended)
    }

    /// Reads a truth value.
    mutating func readBoolean() -> Bool? {
        switch skipSpace() {
        case UInt8(ascii: "t"): return takeLiteral("true") ? true : nil
        case UInt8(ascii: "f"): return takeLiteral("false") ? false : nil
        default:
            reportType(expected: "true or false")
            return nil
        }
    }

    /// The bytes of a number from the current position, which moves past it; `nil` where no number stands.
    mutating func takeNumber() -> ByteView? {
        guard let first = skipSpace(), first == UInt8(ascii: "-") || first &- UInt8(ascii: "0") <= 9 else {
            reportType(expected: "a number")
            return nil
        }
        let start = position
        let end = JSONTextReader.endOfNumber(in: bytes, from: start)
        guard end > start, end == bytes.count || JSONTextReader.mayFollowNumber(bytes[end]) else {
            halt(
                "json.number", at: start,
                "A number is not written as JSON wants it: digits without a leading zero, then a fraction and an "
                    + "exponent where needed")
            return nil
        }
        position = end
        return bytes[lower: start, upper: end]
    }

    /// Reads a whole number.
    mutating func readInteger() -> Int? {
        let number = takeNumber()
        guard let number else { return nil }
        let start = position - number.count
        if let value = Int(number.text) { return value }
        report(
            "member.number", at: start,
            "\(TextError.shortened(number.text)) stands where a whole number is expected", ["text": number.text])
        return nil
    }

    /// Where the number that starts at an offset ends, or the offset itself where none does.
    static func endOfNumber(in bytes: ByteView, from start: Int) -> Int {
        var offset = start
        func digits() -> Bool {
            let first = offset
            while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") <= 9 { offset += 1 }
            return offset > first
        }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "0") {
            offset += 1
        } else if !digits() {
            return start
        }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
            offset += 1
            if !digits() { return start }
        }
        if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") {
                offset += 1
            }
            if !digits() { return start }
        }
        return offset
    }

    private static func mayFollowNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
    }

    /// Reads any value as it is.
    mutating func readValue() -> JSONValue? {
        switch skipSpace() {
        case UInt8(ascii: "\""): return readString().map(JSONValue.string)
        case UInt8(ascii: "{"): return readUntypedObject()
        case UInt8(ascii: "["): return readUntypedArray()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return readBoolean().map(JSONValue.boolean)
        case UInt8(ascii: "n"): return takeLiteral("null") ? .null : nil
        case UInt8(ascii: "-"), (UInt8(ascii: "0")...UInt8(ascii: "9"))?:
            return takeNumber().map { .number(JSONNumber(unchecked: $0.text)) }
        default:
            haltUnexpected(expected: "a value")
            return nil
        }
    }

    private mutating func readUntypedArray() -> JSONValue? {
        guard descend() else { return nil }
        position &+= 1
        var elements: [JSONValue] = []
        if skipSpace() == UInt8(ascii: "]") {
            position &+= 1
            depth -= 1
            return .array(elements)
        }
        while true {
            let element = readValue()
            guard !halted else { return nil }
            if let element { elements.append(element) }
            if closeElement() {
                depth -= 1
                return .array(elements)
            }
            guard !halted else { return nil }
        }
    }

    private mutating func readUntypedObject() -> JSONValue? {
        guard descend() else { return nil }
        position &+= 1
        var members = UnrecognisedMembers()
        var names: Set<String> = []
        if skipSpace() == UInt8(ascii: "}") {
            position &+= 1
            depth -= 1
            return .object(members)
        }
        while true {
            guard skipSpace() == UInt8(ascii: "\"") else {
                haltUnexpected(expected: "a member's name or '}'")
                return nil
            }
            let nameOffset = position
            let name = readString()
            guard !halted, take(UInt8(ascii: ":"), where: "after a member's name") else { return nil }
            let isFirst = name.map { names.insert($0).inserted } ?? false
            guard names.count <= options.maximumMembers else {
                haltAfterTooManyMembers(at: nameOffset)
                return nil
            }
            if let name, !isFirst { reportDuplicate(name, at: nameOffset) }
            let value = readValue()
            guard !halted else { return nil }
            if let name, let value, isFirst { members.append(name, value) }
            if closeMember() {
                depth -= 1
                return .object(members)
            }
            guard !halted else { return nil }
        }
    }
}
