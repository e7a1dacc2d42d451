package import TrustImprovement

/// One field of a row, decoded only when it is asked for.
package struct TableField: Sendable {
    /// The content, freed of quotes, in the encoding of the file.
    private let content: ArraySlice<UInt8>
    private let declaredEncoding: TextEncoding?

    /// Creates the field that a missing column has.
    static var missing: TableField { TableField(content: [], declaredEncoding: nil) }

    private init(content: ArraySlice<UInt8>, declaredEncoding: TextEncoding?) {
        self.content = content
        self.declaredEncoding = declaredEncoding
    }

    init(_ field: ScannedField, of row: ScannedRow, declaredEncoding: TextEncoding?) {
        let written = row.bytes[Int(field.start)..<Int(field.end)]
        content = field.isEscaped ? TableField.unescaped(written)[...] : written
        self.declaredEncoding = declaredEncoding
    }

    // MARK: - Text

    /// The encoding that the field was read in; UTF-8 where it is ASCII.
    package var encoding: TextEncoding {
        declaredEncoding ?? TextEncoding.detect(content) ?? .utf8
    }

    /// The text as it stands in the file, without its quotes.
    package var text: String { encoding.text(content) }

    /// The text without spaces, tabs, line ends and no-break spaces around it.
    package var trimmed: String {
        let encoding = encoding
        return encoding.text(TableField.trimmed(content, encoding))
    }

    /// The trimmed text in which C1 control characters are read as the windows-1252 characters that they
    /// were.
    ///
    /// Text of windows-1252 that somebody read as Latin-1 has U+0092 where a right quote, U+2019, was meant.
    package var mended: String {
        let text = trimmed
        guard text.unicodeScalars.contains(where: { scalar in (0x80...0x9F).contains(scalar.value) }) else {
            return text
        }
        var mended = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = (0x80...0x9F).contains(scalar.value)
            mended.append(
                isControl ? TextEncoding.windows1252Scalar(UInt8(truncatingIfNeeded: scalar.value)) : scalar)
        }
        return String(mended)
    }

    /// Whether nothing but spaces, tabs, line ends and no-break spaces stands in the field.
    package var isEmpty: Bool {
        if content.isEmpty { return true }
        guard let first = content.first, first <= 0x20 || first >= 0x80 else { return false }
        return TableField.trimmed(content, encoding).isEmpty
    }

    /// Whether a U+FFFD stands in the field: characters were destroyed before the file was written.
    package var containsReplacementCharacter: Bool {
        !TextEncoding.isASCII(content) && text.unicodeScalars.contains("\u{FFFD}")
    }

    /// Whether control characters other than tabs and line ends stand in the field: U+0000 to U+001F, U+007F
    /// to U+009F.
    package var containsControlCharacter: Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: false
            case 0...0x1F, 0x7F...0x9F: true
            default: false
            }
        }
    }

    // MARK: - Bytes

    /// Lends the bytes of the text, in the encoding of the file, for the length of the call.
    package func withBytes<Result>(_ body: (ByteView) -> Result) -> Result {
        ByteView.over(content, body)
    }

    /// Lends the bytes of the trimmed text, in the encoding of the file, for the length of the call.
    package func withTrimmedBytes<Result>(_ body: (ByteView) -> Result) -> Result {
        guard let first = content.first, let last = content.last else { return ByteView.over(content, body) }
        let isPlain = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
        return ByteView.over(isPlain ? content : TableField.trimmed(content, encoding), body)
    }

    /// The content of a field whose first byte is a quote: two quotes are one, a single one ends what is
    /// quoted.
    private static func unescaped(_ written: ArraySlice<UInt8>) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        var content: [UInt8] = []
        content.reserveCapacity(written.count)
        var rest = written.dropFirst()
        while let index = rest.firstIndex(of: quote) {
            content += rest[..<index]
            rest = rest[(index + 1)...]
            guard rest.first == quote else { break }
            content.append(quote)
            rest = rest.dropFirst()
        }
        return content + rest
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> ArraySlice<UInt8> {
        var rest = bytes
        while let first = rest.first {
            if isSpace(first) || encoding == .windows1252 && first == 0xA0 {
                rest = rest.dropFirst()
            } else if encoding == .utf8, rest.starts(with: noBreakSpace) {
                rest = rest.dropFirst(noBreakSpace.count)
            } else {
                break
            }
        }
        while let last = rest.last {
            if isSpace(last) || encoding == .windows1252 && last == 0xA0 {
                rest = rest.dropLast()
            } else if encoding == .utf8, rest.suffix(noBreakSpace.count).elementsEqual(noBreakSpace) {
                rest = rest.dropLast(noBreakSpace.count)
            } else {
                break
            }
        }
        return rest
    }

    /// The space, and the tab up to the carriage return.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte >= 0x09 && byte <= 0x0D
    }

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}
