/// A type whose members are stated once, in ``visitMembers(_:)``.
///
/// `Codable`, the JSON reader and writer and the detection of unknown members all come from that one statement.
/// A type with facts over its own members states them in ``checkStructure()``, which its initialiser calls too, so
/// decoding goes through the same door.
package protocol Described: DocumentValue {
    /// The members that no description names, kept as they were.
    var unrecognised: UnrecognisedMembers { get set }

    /// Names each member in the order in which it is written.
    mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable)
    /// Refuses values that contradict each other, whatever the stage of the record.
    func checkStructure() throws(StructureError)
}

extension Described {
    package func checkStructure() throws(StructureError) {}

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        reader.readObject(into: &self)
    }

    package func write(to writer: inout JSONTextWriter) {
        writer.writeObject(self)
    }

    package func accept(_ walker: inout RecordWalker) {
        var value = self
        value.visitMembers(&walker)
        if !unrecognised.isEmpty { walker.note(unrecognisedOf: self) }
    }

    /// Reads the members that the description names, keeps those it does not name, and refuses contradictions.
    public init(from decoder: any Decoder) throws {
        var visitor = DecodingVisitor(try decoder.container(keyedBy: MemberName.self))
        var value = Self.placeholder
        value.visitMembers(&visitor)
        value.unrecognised = try visitor.finish()
        do {
            try value.checkStructure()
        } catch {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath + error.path.components.map(MemberName.init),
                    debugDescription: error.message, underlyingError: error))
        }
        self = value
    }

    /// Writes the members that the description names, then those it does not.
    public func encode(to encoder: any Encoder) throws {
        var visitor = EncodingVisitor(encoder.container(keyedBy: MemberName.self))
        var value = self
        value.visitMembers(&visitor)
        try visitor.finish(unrecognised)
    }
}
