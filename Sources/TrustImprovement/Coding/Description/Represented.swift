/// A type that is read and written as another that has no members: a percentage as a number.
///
/// Turning the form into the value is the gate that refuses what cannot be. An object is no form, because members that
/// this version does not know would be lost with it.
package protocol Represented: MemberValue {
    /// What is read and written in the value's place.
    associatedtype Form: MemberValue

    /// Makes the value, or says what contradicts.
    init(form: Form) throws(StructureError)
    /// The value in the form in which it is written.
    var form: Form { get }
}

extension Represented {
    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        _ = reader.skipSpace()
        let start = reader.position
        var form = Form.placeholder
        guard form.read(from: &reader) == .whole else { return .failed }
        do {
            self = try Self(form: form)
            return .whole
        } catch {
            reader.report(error, at: start)
            return .failed
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
