/// Runs through a description and takes each member from any decoder's container.
///
/// A decoder reports one problem and stops, so the first failure is kept and thrown at the end.
package struct DecodingVisitor: MemberVisitor {
    private let container: KeyedDecodingContainer<MemberName>
    private var named: Set<String> = []
    private var failure: (any Error)?

    package init(_ container: KeyedDecodingContainer<MemberName>) {
        self.container = container
    }

    package mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        take(name) { container, key in value = try container.decode(Value.self, forKey: key) }
    }

    package mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        take(name) { container, key in value = try container.decodeIfPresent(Value.self, forKey: key) }
    }

    package mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        take(name) { container, key in values = try container.decodeIfPresent([Value].self, forKey: key) ?? [] }
    }

    package mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        take(name) { container, key in value = try container.decodeIfPresent(Value.self, forKey: key) ?? usual }
    }

    private mutating func take(
        _ name: StaticString, _ body: (KeyedDecodingContainer<MemberName>, MemberName) throws -> Void
    ) {
        let key = MemberName(name)
        named.insert(key.stringValue)
        guard failure == nil else { return }
        do {
            try body(container, key)
        } catch {
            failure = error
        }
    }

    /// Throws the first failure, or returns the members that no description named, ordered by name because most
    /// decoders do not keep an order.
    package consuming func finish() throws -> UnrecognisedMembers {
        if let failure { throw failure }
        var others = UnrecognisedMembers()
        for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue })
        where !named.contains(key.stringValue) {
            others.append(key.stringValue, try container.decode(JSONValue.self, forKey: key))
        }
        return others
    }
}
