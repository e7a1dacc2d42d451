/// The marker that begins every record and says how it is to be read: `trust-improvement/1.0`.
///
/// A newer minor version is read and what is new in it is kept. A newer major version is refused.
public struct FormatVersion: Hashable, Sendable {
    /// Changes when older readers could misread what is written.
    public let major: Int
    /// Changes when something is added that older readers can keep without knowing it.
    public let minor: Int

    /// The version that this package writes.
    public static let current = FormatVersion(major: 1, minor: 0)

    private static let name: StaticString = "trust-improvement/"

    /// Reads a marker.
    ///
    /// - Throws: ``TextError`` when the text is not `trust-improvement/` with a major and a minor number that this
    ///   package can read.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    private init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }
}

extension FormatVersion: TextValue {
    package static var subject: String { "record format" }
    package static var expectation: String {
        "'trust-improvement/\(current.major).' and a minor version; a later major version needs a later release"
    }
    package static var placeholder: FormatVersion { current }

    package init(parsing bytes: ByteView) throws(TextFault) {
        guard bytes.count > 0 else { throw TextFault(.empty) }
        guard bytes.hasPrefix(FormatVersion.name, at: 0) else { throw TextFault(.value) }
        let start = FormatVersion.name.utf8CodeUnitCount
        var point = start
        while point < bytes.count, bytes[point] != UInt8(ascii: ".") { point += 1 }
        guard point > start, point + 1 < bytes.count, bytes.count - start <= 12 else {
            throw TextFault(.length, at: start)
        }
        major = Int(try bytes.digits(from: start, to: point))
        minor = Int(try bytes.digits(from: point + 1, to: bytes.count))
        guard major == FormatVersion.current.major else { throw TextFault(.value, at: start) }
    }

    package func append(to output: inout OutputBuffer) {
        output.append(FormatVersion.name)
        output.append(UInt64(major))
        output.append(UInt8(ascii: "."))
        output.append(UInt64(minor))
    }

    /// Orders versions by major, then minor number.
    public static func < (left: FormatVersion, right: FormatVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
