/// An encoder that knows no format, and traps when the protocol of containers is broken: two containers of different
/// kinds for one value, a second value in a single-value container, a member written twice, or nothing at all.
public struct MinimalEncoder {
    /// Encodes a value into a node.
    public static func encode(_ value: some Encodable) throws -> CoderNode {
        try encode(value, at: [])
    }

    static func encode(_ value: some Encodable, at path: [any CodingKey]) throws -> CoderNode {
        let storage = NodeStorage(path)
        try value.encode(to: NodeEncoder(storage: storage))
        return storage.finish()
    }
}

/// The node in the making, shared by an encoder and the containers it hands out.
final class NodeStorage {
    enum State {
        case empty
        case single(CoderNode?)
        case array([NodeStorage])
        case object([String: NodeStorage])
    }

    let path: [any CodingKey]
    var state = State.empty

    init(_ path: [any CodingKey]) {
        self.path = path
    }

    func finish() -> CoderNode {
        switch state {
        case .empty: fatalError("Nothing was encoded at \(path)")
        case .single(let node?): node
        case .single(nil): fatalError("A single-value container was left empty at \(path)")
        case .array(let elements): .array(elements.map { $0.finish() })
        case .object(let members): .object(members.mapValues { $0.finish() })
        }
    }

    func beginSingle() {
        guard case .empty = state else { fatalError("A second container was asked for at \(path)") }
        state = .single(nil)
    }

    func beginArray() {
        if case .array = state { return }
        guard case .empty = state else { fatalError("A container of another kind was asked for at \(path)") }
        state = .array([])
    }

    func beginObject() {
        if case .object = state { return }
        guard case .empty = state else { fatalError("A container of another kind was asked for at \(path)") }
        state = .object([:])
    }

    func put(_ node: CoderNode) {
        guard case .single(nil) = state else { fatalError("A second value was encoded at \(path)") }
        state = .single(node)
    }

    func element() -> NodeStorage {
        guard case .array(var elements) = state else { fatalError("Not an array at \(path)") }
        let element = NodeStorage(path + [CoderKey(intValue: elements.count)])
        elements.append(element)
        state = .array(elements)
        return element
    }

    func member(_ key: some CodingKey) -> NodeStorage {
        guard case .object(var members) = state else { fatalError("Not an object at \(path)") }
        guard members[key.stringValue] == nil else {
            fatalError("'\(key.stringValue)' is written twice at \(path)")
        }
        let member = NodeStorage(path + [key])
        members[key.stringValue] = member
        state = .object(members)
        return member
    }
}

struct NodeEncoder: Encoder {
    let storage: NodeStorage
    var codingPath: [any CodingKey] { storage.path }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
        storage.beginObject()
        return KeyedEncodingContainer(NodeKeyedEncodingContainer<Key>(storage: storage))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        storage.beginArray()
        return NodeUnkeyedEncodingContainer(storage: storage)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        storage.beginSingle()
        return NodeSingleValueEncodingContainer(storage: storage)
    }
}

struct NodeSingleValueEncodingContainer: SingleValueEncodingContainer {
    let storage: NodeStorage
    var codingPath: [any CodingKey] { storage.path }

    func encodeNil() { storage.put(.null) }
    func encode(_ value: Bool) { storage.put(.boolean(value)) }
    func encode(_ value: String) { storage.put(.string(value)) }
    func encode(_ value: Double) { storage.put(.double(value)) }
    func encode(_ value: Float) { storage.put(.double(Double(value))) }
    func encode(_ value: Int) { storage.put(.integer(Int64(value))) }
    func encode(_ value: Int8) { storage.put(.integer(Int64(value))) }
    func encode(_ value: Int16) { storage.put(.integer(Int64(value))) }
    func encode(_ value: Int32) { storage.put(.integer(Int64(value))) }
    func encode(_ value: Int64) { storage.put(.integer(value)) }
    func encode(_ value: UInt) { encode(UInt64(value)) }
    func encode(_ value: UInt8) { storage.put(.integer(Int64(value))) }
    func encode(_ value: UInt16) { storage.put(.integer(Int64(value))) }
    func encode(_ value: UInt32) { storage.put(.integer(Int64(value))) }
    func encode(_ value: UInt64) {
        storage.put(Int64(exactly: value).map { .integer($0) } ?? .natural(value))
    }
    func encode(_ value: some Encodable) throws {
        storage.put(try MinimalEncoder.encode(value, at: storage.path))
    }
}
