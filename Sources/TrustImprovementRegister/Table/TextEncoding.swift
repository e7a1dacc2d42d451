/// How the bytes of a text stand for characters.
///
/// The public files are UTF-8 or windows-1252 and nothing in them says which. A windows-1252 file can be pure
/// ASCII for hundreds of kilobytes before its first other byte, and files that were put together from several
/// sources hold both, so a decision for the whole file would need the whole file, and would still be wrong.
/// Each field is therefore judged alone: well-formed UTF-8 is read as such, anything else as windows-1252.
/// That is safe because a windows-1252 field is well-formed UTF-8 only where an accented capital is followed
/// by a sign, such as `Ã©`. A caller who knows better names the encoding in ``TableReadingOptions/encoding``.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    /// UTF-8, of which ASCII is a part.
    case utf8 = "UTF-8"
    /// Microsoft's code page 1252, as browsers read it: its five undefined bytes are the C1 controls.
    case windows1252 = "windows-1252"

    /// The encoding that bytes are in, or `nil` where they are ASCII and the question does not arise.
    package static func detect(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        if isASCII(bytes) { return nil }
        return isWellFormedUTF8(bytes) ? .utf8 : .windows1252
    }

    /// The text that bytes are; ill-formed UTF-8 becomes the replacement character.
    package func text(_ bytes: ArraySlice<UInt8>) -> String {
        switch self {
        case .utf8:
            return String(decoding: bytes, as: UTF8.self)
        case .windows1252:
            var text = String.UnicodeScalarView()
            for byte in bytes { text.append(TextEncoding.windows1252Scalar(byte)) }
            return String(text)
        }
    }

    /// The character that a byte of windows-1252 stands for.
    package static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard byte >= 0x80, byte <= 0x9F else { return Unicode.Scalar(byte) }
        return windows1252Block[Int(byte) - 0x80]
    }

    /// Whether all bytes are below 128.
    static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        return all < 0x80
    }

    /// Whether bytes are UTF-8 as the Unicode Standard allows it: no overlong forms, surrogates or values
    /// above 10FFFF.
    static func isWellFormedUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            index += 1
            if lead < 0x80 { continue }
            let rest: Int
            var low: UInt8 = 0x80
            var high: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: rest = 1
            case 0xE0...0xEF:
                rest = 2
                if lead == 0xE0 { low = 0xA0 }
                if lead == 0xED { high = 0x9F }
            case 0xF0...0xF4:
                rest = 3
                if lead == 0xF0 { low = 0x90 }
                if lead == 0xF4 { high = 0x8F }
            default: return false
            }
            guard bytes.endIndex - index >= rest else { return false }
            for _ in 0..<rest {
                guard bytes[index] >= low, bytes[index] <= high else { return false }
                low = 0x80
                high = 0xBF
                index += 1
            }
        }
        return true
    }

    /// The bytes 80 to 9F; 81, 8D, 8F, 90 and 9D are undefined and stay control characters.
    private static let windows1252Block: [Unicode.Scalar] = [
        "\u{20AC}", "\u{0081}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{008D}", "\u{017D}", "\u{008F}",
        "\u{0090}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{009D}", "\u{017E}", "\u{0178}",
    ]
}
