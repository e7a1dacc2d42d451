extension String: MemberValue {
    package static var placeholder: String { "" }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let text = reader.readTextString() else { return .failed }
        self = text
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        writer.writeString(self)
    }

    package func accept(_ walker: inout RecordWalker) {
        walker.note(text: self)
    }
}

extension Int: MemberValue {
    package static var placeholder: Int { 0 }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let value = reader.readInteger() else { return .failed }
        self = value
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        if self < 0 { writer.output.append(UInt8(ascii: "-")) }
        writer.output.append(UInt64(magnitude))
    }
}

extension Bool: MemberValue {
    package static var placeholder: Bool { false }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let value = reader.readBoolean() else { return .failed }
        self = value
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        writer.output.append(self ? "true" : "false")
    }
}

extension JSONValue: DocumentValue {
    package static var placeholder: JSONValue { .null }

    package mutating func read(from reader: inout JSONTextReader) -> ReadOutcome {
        guard let value = reader.readValue() else { return .failed }
        self = value
        return .whole
    }

    package func write(to writer: inout JSONTextWriter) {
        switch self {
        case .null: writer.output.append("null")
        case .boolean(let value): value.write(to: &writer)
        case .number(let number): writer.output.append(number.text)
        case .string(let text): writer.writeString(text)
        case .array(let elements): writer.writeArray(elements)
        case .object(let members): writer.writeMembers(members.lazy.map { ($0.name, $0.value) })
        }
    }
    package func accept(_ walker: inout RecordWalker) {
        walker.note(textsOf: self)
    }
}
