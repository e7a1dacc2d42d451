/// Looks for personal data in a text: what names a person or says how to reach one.
///
/// It knows shapes, not persons: it is a lint that catches slips before a record travels, and no guarantee. A text in
/// which it finds nothing may still speak of somebody, and what it finds may be nobody's.
///
/// ```swift
/// let findings = PersonalDataScanner.findings(in: "Ring 01632 960001 after the visit")
/// print(findings.map(\.kind))  // [telephoneNumber]
/// ```
public enum PersonalDataScanner: Sendable {
    /// A place in a text that looks like personal data; the text itself is not repeated.
    public struct Finding: Hashable, Sendable {
        /// What it looks like.
        public let kind: PersonalDataKind
        /// Where it stands, in bytes of the text's UTF-8.
        public let range: Range<Int>
    }

    /// What looks like personal data in a text, in its order.
    ///
    /// Cost grows with the length of the text, whatever it holds.
    public static func findings(in text: String) -> [Finding] {
        ByteView.over(text: text, findings(in:))
    }

    /// What looks like personal data in the bytes of a text.
    static func findings(in bytes: ByteView) -> [Finding] {
        findings(in: bytes, with: TextSigns(bytes))
    }

    /// What looks like personal data in the bytes of a text that has been looked at for its signs.
    @inline(__always)
    static func findings(in bytes: ByteView, with signs: TextSigns) -> [Finding] {
        signs.mayBePersonal ? search(bytes, for: signs) : []
    }

    /// Looks closer at a text that has signs of personal data.
    @inline(never)
    private static func search(_ bytes: ByteView, for signs: TextSigns) -> [Finding] {
        var findings: [Finding] = []
        var offset = 0
        while offset < bytes.count {
            let found: Finding?
            var next = offset + 1
            switch bytes[offset] {
            case UInt8(ascii: "@"):
                found = bytes.emailAddress(around: offset)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                found = bytes.personalNumber(from: offset)
                next = bytes.endOfDigits(from: offset)
            case UInt8(ascii: "B"), UInt8(ascii: "b"), UInt8(ascii: "D"), UInt8(ascii: "d"):
                let date = signs.mayHoldDate ? bytes.dateOfBirth(after: offset) : nil
                found = date ?? bytes.pupilName(at: offset)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xC5:
                found = bytes.pupilName(at: offset)
            default:
                found = nil
            }
            if let found {
                // An address is one thing, whatever the part before its at sign looks like.
                while let last = findings.last, last.range.overlaps(found.range) { findings.removeLast() }
                findings.append(found)
                next = max(next, found.range.upperBound)
            }
            offset = next
        }
        return findings
    }
}
