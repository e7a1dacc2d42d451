/// Reads a document's bytes straight into described types, in one pass, and records every problem.
///
/// Members are expected in the order of their description: the next name is compared as bytes with the expected one.
/// Only when something is left over at the end of an object is the description run through again, until each name has
/// been taken or is known not to be in it.
/// Nothing is thrown and no path is kept while all is well: a problem notes its byte offset, and pointers, lines and
/// columns are found for all of them together at the end.
package struct JSONTextReader: ~Copyable {
    let bytes: ByteView
    let options: JSONReadingOptions
    package internal(set) var position = 0
    var depth = 0
    /// The text broke the grammar or a budget: what follows cannot be told apart, so reading ends.
    var halted = false
    var findings: [Finding] = []
    /// How many problems were met beyond those described, and how many of them are errors.
    var uncounted = (all: 0, errors: 0)
    /// Lists of which elements were left out.
    var gaps: [Gap] = []
    /// The object that is being read.
    var object = ObjectState()
    /// Where unescaped texts are put together.
    var scratch = OutputBuffer(capacity: 64)

    /// A problem with its byte offset; its path and place are found later.
    struct Finding {
        var offset: Int
        /// What the issue's path goes on with after the value at the offset.
        var path: Path
        var issue: Issue
        /// What certainly belongs in the place of the value at the offset, where that is known.
        var mended: String?
    }

    /// A list, by the offset at which it begins, and the positions of what was left out of it, ascending.
    struct Gap {
        var list: Int
        var positions: [Int]
    }

    package init(_ bytes: ByteView, options: JSONReadingOptions) {
        self.bytes = bytes
        self.options = options
    }

    // MARK: - Problems

    /// Records a problem at a byte offset.
    mutating func report(
        _ code: IssueCode, at offset: Int, path: Path = Path(), severity: Severity = .error,
        _ message: @autoclosure () -> String, _ parameters: @autoclosure () -> [String: String] = [:],
        mended: @autoclosure () -> String? = nil
    ) {
        guard findings.count < options.maximumIssues else {
            uncounted.all += 1
            if severity == .error { uncounted.errors += 1 }
            return
        }
        let issue = Issue(code: code, severity: severity, message: message(), parameters: parameters())
        findings.append(Finding(offset: offset, path: path, issue: issue, mended: mended()))
    }

    /// Records members that contradict each other, in the value that begins at an offset.
    mutating func report(_ error: StructureError, at offset: Int) {
        report(error.code, at: offset, path: error.path, error.message, error.parameters)
    }

    /// Records that the text cannot be read on from here, and ends reading.
    mutating func halt(_ code: IssueCode, at offset: Int, _ message: String) {
        guard !halted else { return }
        report(code, at: offset, message)
        halted = true
        position = bytes.count
    }

    /// Records that a value is of another type than expected, and goes past it.
    ///
    /// - Parameter mended: The text that certainly belongs in its place, where that is known.
    mutating func reportType(expected: String, mended: String? = nil) {
        let offset = position
        let found = valueDescription(at: offset)
        skipValue()
        guard !halted else { return }
        report(
            "member.type", at: offset, "\(found) stands where \(expected) is expected",
            ["found": found, "expected": expected], mended: mended)
    }

    private func valueDescription(at offset: Int) -> String {
        guard offset < bytes.count else { return "Nothing" }
        return switch bytes[offset] {
        case UInt8(ascii: "{"): "An object"
        case UInt8(ascii: "["): "An array"
        case UInt8(ascii: "\""): "A text"
        case UInt8(ascii: "t"), UInt8(ascii: "f"): "A truth value"
        case UInt8(ascii: "n"): "null"
        default: "A number"
        }
    }

    // MARK: - Tokens

    /// The next byte that is not space, or `nil` at the end.
    @inline(__always)
    mutating func skipSpace() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20 { return byte }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            position &+= 1
        }
        return nil
    }

    /// Takes a byte that must come next, after any space.
    @inline(__always)
    mutating func take(_ expected: UInt8, where context: StaticString) -> Bool {
        if skipSpace() == expected {
            position &+= 1
            return true
        }
        haltUnexpected(expected: "'\(Character(UnicodeScalar(expected)))' \(context)")
        return false
    }

    @inline(never)
    mutating func haltUnexpected(expected: String) {
        guard position < bytes.count else {
            halt("json.syntax", at: bytes.count, "The text ends where \(expected) is expected")
            return
        }
        let byte = bytes[position]
        let found: String =
            switch byte {
            case 0x20...0x7E: "'\(Character(UnicodeScalar(byte)))'"
            case 0x80...0xFF: "A character that is not ASCII"
            default: "The control character U+\(paddedHexadecimal(byte))"
            }
        halt("json.syntax", at: position, "\(found) stands where \(expected) is expected")
    }

    private func paddedHexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// Records a comma before a closing bracket, after which reading goes on.
    @inline(never)
    mutating func reportSpareComma() {
        report("json.syntax", at: position, "A comma stands before a closing bracket; the last value has none after it")
    }

    /// Records that a comma is missing before a value or name, at which reading goes on.
    @inline(never)
    mutating func reportMissingComma() {
        report("json.syntax", at: position, "A comma is missing here; values and members are separated by commas")
    }

    /// Goes one level deeper, or ends reading where the budget is spent.
    mutating func descend() -> Bool {
        depth += 1
        guard depth <= options.maximumDepth else {
            halt(
                "json.depth", at: position,
                "Objects and arrays stand more than \(options.maximumDepth) deep, the most that is read")
            return false
        }
        return true
    }

    /// Takes a literal such as `null`, or ends reading.
    mutating func takeLiteral(_ literal: StaticString) -> Bool {
        guard bytes.hasPrefix(literal, at: position) else {
            haltUnexpected(expected: "a value")
            return false
        }
        position &+= literal.utf8CodeUnitCount
        return true
    }

    /// Takes `null` if it comes next.
    @inline(__always)
    mutating func takeNull() -> Bool {
        guard skipSpace() == UInt8(ascii: "n") else { return false }
        return takeLiteral("null")
    }
}
