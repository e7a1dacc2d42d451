struct NodeUnkeyedEncodingContainer: UnkeyedEncodingContainer {
    let storage: NodeStorage
    var codingPath: [any CodingKey] { storage.path }
    var count: Int {
        guard case .array(let elements) = storage.state else { return 0 }
        return elements.count
    }

    func encodeNil() {
        let element = storage.element()
        element.beginSingle()
        element.put(.null)
    }

    func encode(_ value: some Encodable) throws {
        let element = storage.element()
        element.beginSingle()
        element.put(try MinimalEncoder.encode(value, at: element.path))
    }

    func nestedContainer<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
        NodeEncoder(storage: storage.element()).container(keyedBy: Key.self)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        NodeEncoder(storage: storage.element()).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        NodeEncoder(storage: storage.element())
    }
}

struct NodeKeyedEncodingContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let storage: NodeStorage
    var codingPath: [any CodingKey] { storage.path }

    func encodeNil(forKey key: Key) {
        let member = storage.member(key)
        member.beginSingle()
        member.put(.null)
    }

    func encode(_ value: some Encodable, forKey key: Key) throws {
        let member = storage.member(key)
        member.beginSingle()
        member.put(try MinimalEncoder.encode(value, at: member.path))
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy _: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        NodeEncoder(storage: storage.member(key)).container(keyedBy: Nested.self)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        NodeEncoder(storage: storage.member(key)).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        NodeEncoder(storage: storage.member(CoderKey(stringValue: "super")))
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        NodeEncoder(storage: storage.member(key))
    }
}
