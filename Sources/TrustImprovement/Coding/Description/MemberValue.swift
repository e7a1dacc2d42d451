/// A value that can be a member of a described type: it knows how it stands in JSON text and in any coder.
package protocol MemberValue: Hashable, Sendable, Codable {
    /// A value that stands in until the real one has been read; it never leaves the reader.
    static var placeholder: Self { get }

    /// Reads one value in place, recording an issue for whatever is wrong with it.
    ///
    /// After anything but ``ReadOutcome/whole`` the value may hold stand-ins and must not leave the reader.
    mutating func read(from reader: inout JSONTextReader) -> ReadOutcome
    /// Writes the value.
    func write(to writer: inout JSONTextWriter)
    /// Hands the texts and codes in the value to a walker; most values have none.
    func accept(_ walker: inout RecordWalker)
    /// Hands a list of values to a walker, beyond what each has to say by itself.
    static func accept(list: [Self], _ walker: inout RecordWalker)
}

extension MemberValue {
    package func accept(_ walker: inout RecordWalker) {}

    package static func accept(list: [Self], _ walker: inout RecordWalker) {}
}
