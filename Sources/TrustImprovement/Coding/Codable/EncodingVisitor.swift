/// Runs through a description and hands each member to any encoder's container.
package struct EncodingVisitor: MemberVisitor {
    private var container: KeyedEncodingContainer<MemberName>
    private var failure: (any Error)?

    package init(_ container: KeyedEncodingContainer<MemberName>) {
        self.container = container
    }

    package mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        put(name, value)
    }

    package mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        if let value { put(name, value) }
    }

    package mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        if !values.isEmpty { put(name, values) }
    }

    package mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        if value != usual { put(name, value) }
    }

    private mutating func put(_ name: StaticString, _ value: some Encodable) {
        guard failure == nil else { return }
        do {
            try container.encode(value, forKey: MemberName(name))
        } catch {
            failure = error
        }
    }

    /// Throws the first failure, or writes the members that no description names.
    package mutating func finish(_ unrecognised: UnrecognisedMembers) throws {
        if let failure { throw failure }
        for member in unrecognised {
            try container.encode(member.value, forKey: MemberName(stringValue: member.name))
        }
    }
}
