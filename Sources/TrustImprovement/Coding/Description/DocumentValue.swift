/// A value that a document can be.
package protocol DocumentValue: MemberValue {
    /// Reads the one value that a document is.
    ///
    /// A requirement, and free of other generic parameters, so that the compiler specialises the whole reader for each
    /// type that is a document.
    static func document(in bytes: ByteView, options: JSONReadingOptions) -> JSONReading<Self>
}

extension DocumentValue {
    package static func document(in bytes: ByteView, options: JSONReadingOptions) -> JSONReading<Self> {
        var reader = JSONTextReader(bytes, options: options)
        return reader.readDocument(Self.self)
    }
}
