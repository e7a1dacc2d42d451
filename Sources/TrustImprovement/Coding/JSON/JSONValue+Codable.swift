extension JSONValue: Codable {
    /// Reads any value that a decoder can hold.
    ///
    /// Members of an object are ordered by name, because most decoders do not keep an order.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: MemberName.self) {
            var members = UnrecognisedMembers()
            for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
                members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
            }
            self = .object(members)
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
            self = .array(elements)
        } else {
            self = try JSONValue(scalar: decoder.singleValueContainer())
        }
    }

    private init(scalar container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .number(JSONNumber(unchecked: String(value)))
        } else if let value = try? container.decode(Double.self), value.isFinite {
            self = .number(JSONNumber(unchecked: value.description))
        } else {
            let text = try container.decode(String.self)
            self = JSONValue(escaped: text)
        }
    }

    /// Writes the value; a number or a null that a coder cannot hold is written as an escaped text.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var container = encoder.container(keyedBy: MemberName.self)
            for member in members {
                try container.encode(member.value, forKey: MemberName(stringValue: member.name))
            }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null, .number, .boolean, .string:
            var container = encoder.singleValueContainer()
            try encodeScalar(to: &container)
        }
    }

    private func encodeScalar(to container: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .boolean(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .number(let number):
            if let integer = Int64(number.text), String(integer) == number.text {
                try container.encode(integer)
            } else if let double = Double(number.text), double.description == number.text {
                try container.encode(double)
            } else {
                try container.encode(number.text)
            }
        case .null, .array, .object: try container.encodeNil()
        }
    }

    private init(escaped text: String) {
        self = .string(text)
    }
}
