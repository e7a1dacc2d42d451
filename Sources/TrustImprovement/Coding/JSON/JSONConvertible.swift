/// A value of the model that the package itself reads from JSON text and writes to it.
///
/// This is the fast path, and the only one that reports every problem with line and column. `Codable` gives the same
/// values through any other coder.
public protocol JSONConvertible: Codable, Hashable, Sendable {
    /// Reads a value from a JSON text, with every problem the text has.
    ///
    /// One pass; nothing is thrown.
    static func read(json: some Collection<UInt8>, options: JSONReadingOptions) -> JSONReading<Self>
    /// The value as JSON text in UTF-8, ending in a line feed.
    func json(_ style: JSONStyle) -> [UInt8]
}

extension JSONConvertible {
    /// Reads a value from a JSON text, with every problem the text has.
    ///
    /// One pass; nothing is thrown.
    public static func read(json: some Collection<UInt8>) -> JSONReading<Self> {
        read(json: json, options: JSONReadingOptions())
    }

    /// Reads a value from a JSON text, with every problem the text has.
    ///
    /// One pass; nothing is thrown.
    public static func read(
        json text: String, options: JSONReadingOptions = JSONReadingOptions()
    ) -> JSONReading<Self> {
        read(json: text.utf8, options: options)
    }

    /// Reads a value from a JSON text that must be right in every part.
    ///
    /// - Throws: ``JSONReadingError`` with every issue when it is not.
    public init(json: some Collection<UInt8>) throws {
        self = try Self.read(json: json).get()
    }

    /// Reads a value from a JSON text that must be right in every part.
    ///
    /// - Throws: ``JSONReadingError`` with every issue when it is not.
    public init(json text: String) throws {
        self = try Self.read(json: text.utf8).get()
    }

    /// The value as JSON text, ending in a line feed.
    public func jsonText(_ style: JSONStyle = .pretty) -> String {
        String(decoding: json(style), as: UTF8.self)
    }
}

extension DocumentValue {
    /// Reads a value from a JSON text, with every problem the text has.
    ///
    /// One pass; nothing is thrown.
    public static func read(json: some Collection<UInt8>, options: JSONReadingOptions) -> JSONReading<Self> {
        ByteView.over(json) { bytes in document(in: bytes, options: options) }
    }

    /// The value as JSON text in UTF-8, ending in a line feed.
    public func json(_ style: JSONStyle) -> [UInt8] {
        var writer = JSONTextWriter(style: style)
        write(to: &writer)
        writer.output.append(UInt8(ascii: "\n"))
        return writer.output.array
    }
}
