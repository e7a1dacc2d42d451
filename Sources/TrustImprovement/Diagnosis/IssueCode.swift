/// A stable name for one kind of issue, such as `membership.left.beforeJoined`.
///
/// Codes never change their meaning, so a host can translate, count, re-grade or remove by code. Those that begin
/// with `json.` are about the text's syntax and encoding, those with `member.` about the presence, type and text of
/// members; all others are named after the thing they are about. A host adds its own in an extension:
///
/// ```swift
/// extension IssueCode {
///     static let schoolWithoutWebsite: IssueCode = "example.school.withoutWebsite"
/// }
/// ```
public struct IssueCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a code from its text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Creates a code from a literal.
    public init(stringLiteral value: StaticString) {
        rawValue = value.description
    }
}

extension IssueCode {
    /// Whether issues with this code leave all values readable: a comma too many or too few, or something after the end.
    var isAboutPunctuation: Bool { self == "json.syntax" || self == "json.trailing" }

    /// Whether issues with this code are about a text and its members, whatever they mean.
    var isAboutText: Bool { rawValue.hasPrefix("json.") || rawValue.hasPrefix("member.") }
}

extension IssueCode: Comparable, CustomStringConvertible {
    /// The code as it is written.
    public var description: String { rawValue }

    /// Orders codes by their text.
    public static func < (left: IssueCode, right: IssueCode) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension IssueCode: Codable {
    /// Reads a code from its text.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes a code as its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
