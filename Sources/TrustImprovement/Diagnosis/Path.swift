/// Where something stands in a document: a list of member names and array positions from the top.
///
/// Its text is a JSON Pointer (RFC 6901); the empty pointer is the whole document.
public struct Path: Hashable, Sendable {
    /// One step of a path.
    public enum Component: Hashable, Sendable {
        /// A member of an object, by name.
        case member(String)
        /// An element of an array, counted from 0.
        case index(Int)
    }

    /// The steps from the top.
    public var components: [Component]

    /// Creates a path from its steps; without any it names the whole document.
    public init(_ components: [Component] = []) {
        self.components = components
    }

    /// Creates a path from a JSON Pointer, or returns `nil` when the text is not one.
    ///
    /// A step of digits without a leading zero is read as an array position.
    public init?(pointer: String) {
        var components: [Component] = []
        guard !pointer.isEmpty else {
            self.components = []
            return
        }
        guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
        for step in pointer.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let name = Path.unescaped(step) else { return nil }
            if let index = Int(name), index >= 0, String(index) == name {
                components.append(.index(index))
            } else {
                components.append(.member(name))
            }
        }
        self.components = components
    }

    /// The path as a JSON Pointer, such as `/schools/2/urn`.
    public var pointer: String {
        var text = ""
        for component in components {
            text += "/"
            switch component {
            case .index(let index):
                text += String(index)
            case .member(let name):
                for scalar in name.unicodeScalars {
                    switch scalar {
                    case "~": text += "~0"
                    case "/": text += "~1"
                    default: text.unicodeScalars.append(scalar)
                    }
                }
            }
        }
        return text
    }

    /// The path that goes on from this one to a member.
    public func appending(_ name: String) -> Path {
        Path(components + [.member(name)])
    }

    /// The path that goes on from this one to an array position.
    public func appending(_ index: Int) -> Path {
        Path(components + [.index(index)])
    }

    /// The path that goes on from this one by another.
    public func appending(_ path: Path) -> Path {
        Path(components + path.components)
    }

    private static func unescaped(_ step: Substring.UTF8View.SubSequence) -> String? {
        var bytes: [UInt8] = []
        var rest = step.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "~") else {
                bytes.append(byte)
                continue
            }
            switch rest.next() {
            case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
            case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Path.Component {
    /// The step as it stands in a pointer, before anything is escaped.
    var text: String {
        switch self {
        case .member(let name): name
        case .index(let index): String(index)
        }
    }
}

extension Path: CustomStringConvertible, ExpressibleByArrayLiteral {
    /// The path as a JSON Pointer.
    public var description: String { pointer }

    /// Creates a path from its steps.
    public init(arrayLiteral elements: Component...) {
        components = elements
    }
}

extension Path.Component: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A member of an object, by name.
    public init(stringLiteral value: String) {
        self = .member(value)
    }

    /// An element of an array, counted from 0.
    public init(integerLiteral value: Int) {
        self = .index(value)
    }
}

extension Path: Codable {
    /// Reads a path from its JSON Pointer.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let path = Path(pointer: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not a JSON Pointer (RFC 6901)")
        }
        self = path
    }

    /// Writes a path as its JSON Pointer.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(pointer)
    }
}
