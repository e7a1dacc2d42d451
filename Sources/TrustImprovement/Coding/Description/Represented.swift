/// A type that is read and written in the form of another: an enum with values, or a type kept packed.
///
/// The form states the members; turning it into the value is the gate that refuses what cannot be.
package protocol Represented: MemberValue {
    /// What is read and written in the value's place.
    associatedtype Form: MemberValue

    /// Makes the value, or says what contradicts.
    init(form: Form) throws(StructureError)
    /// The value in the form in which it is written.
    var form: Form { get }
}

extension Represented {
    package static func read(from reader: inout JSONTextReader) -> Self? {
        let start = reader.position
        guard let form = Form.read(from: &reader) else { return nil }
        do {
            return try Self(form: form)
        } catch {
            reader.report(error, at: start)
            return nil
        }
    }

    package func write(to writer: inout JSONTextWriter) {
        form.write(to: &writer)
    }

    /// Reads the value from its form, refusing what cannot be.
    public init(from decoder: any Decoder) throws {
        let form = try Form(from: decoder)
        do {
            try self.init(form: form)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath + error.path.components.map(MemberName.init),
                    debugDescription: error.message, underlyingError: error))
        }
    }

    /// Writes the value in its form.
    public func encode(to encoder: any Encoder) throws {
        try form.encode(to: encoder)
    }
}
