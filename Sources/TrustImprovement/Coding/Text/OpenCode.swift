/// A code from a list that somebody else may extend: what is not known is kept and written back unchanged.
///
/// A host adds the codes that it needs in an extension, without waiting for a new version of this package:
///
/// ```swift
/// extension EstablishmentType {
///     static let studioNursery = EstablishmentType(rawValue: "99")
/// }
/// ```
public protocol OpenCode: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible
where RawValue == String {
    /// Creates a code from its text, known or not.
    init(rawValue: String)
    /// The codes that this version knows, in the order of their list.
    static var known: [Self] { get }
}

extension OpenCode {
    /// Whether this version knows the code.
    public var isKnown: Bool { Self.known.contains(self) }

    /// The code as it is written.
    public var description: String { rawValue }
}

/// An open code as a member of a described type.
package protocol OpenCodeValue: OpenCode, MemberValue {}

extension OpenCodeValue {
    package static var placeholder: Self { Self(rawValue: "") }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let text = reader.readTextString() else { return .failed }
        self = Self(rawValue: text)
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        writer.writeString(rawValue)
    }

    package func accept(_ walker: inout RecordWalker) {
        walker.note(self)
    }
}
