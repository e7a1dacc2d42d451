extension JSONValue: Codable {
    /// Reads any value that a decoder can hold.
    ///
    /// Members of an object are ordered by name, because most decoders do not keep an order.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: MemberName.self) {
            var members = UnrecognisedMembers()
            for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
                members.append(key.stringValue, try container.decode(JSONValue.self, forKey: key))
            }
            self = JSONValue(escaped: members) ?? .object(members)
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
            self = .string(try container.decode(String.self))
        }
    }

    /// The name under which a number stands as text where a coder's binary numbers cannot hold it.
    private static let numberName = "$number"

    /// The number that an object stands for when it holds nothing but a number as text.
    private init?(escaped members: UnrecognisedMembers) {
        guard members.count == 1, case .string(let text)? = members[JSONValue.numberName],
            let number = try? JSONNumber(text)
        else { return nil }
        self = .number(number)
    }

    /// Writes the value.
    ///
    /// A number that binary numbers cannot hold exactly is written as an object with the one member `$number`, and read
    /// back from it.
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
        case .number(let number): try JSONValue.encode(number, to: encoder)
        case .string(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .boolean(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        }
    }

    private static func encode(_ number: JSONNumber, to encoder: any Encoder) throws {
        if let integer = Int64(number.text) {
            var container = encoder.singleValueContainer()
            try container.encode(integer)
        } else if let double = Double(number.text), JSONNumber(unchecked: double.description) == number {
            var container = encoder.singleValueContainer()
            try container.encode(double)
        } else {
            var container = encoder.container(keyedBy: MemberName.self)
            try container.encode(number.text, forKey: MemberName(stringValue: numberName))
        }
    }
}
