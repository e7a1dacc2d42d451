import Testing

@testable import TrustImprovement

/// A text in which guillemets mark what must be found.
struct MarkedText: Sendable, CustomTestStringConvertible, ExpressibleByStringLiteral {
    let testDescription: String
    let plain: String
    let ranges: [Range<Int>]

    init(stringLiteral marked: String) {
        testDescription = marked
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«": start = bytes.count
            case "»": ranges.append(start..<bytes.count)
            default: bytes += Array(String(scalar).utf8)
            }
        }
        plain = String(decoding: bytes, as: UTF8.self)
        self.ranges = ranges
    }

    /// What must be found in the text when everything marked is of one kind.
    func findings(_ kind: PersonalDataKind) -> [PersonalDataScanner.Finding] {
        ranges.map { PersonalDataScanner.Finding(kind: kind, range: $0) }
    }
}
