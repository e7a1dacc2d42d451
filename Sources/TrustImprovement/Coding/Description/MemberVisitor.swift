/// What goes through a type's one description: a reader, a writer, a coder or a recorder.
///
/// Each call names a member, says whether it must be there, and hands over its storage. A visitor may run through a
/// description more than once, so a description does nothing but name members.
package protocol MemberVisitor: ~Copyable {
    /// A member that must be there.
    mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value)
    /// A member that may be absent.
    mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?)
    /// A list that is left out while it is empty.
    mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value])
    /// A list that is left out while it is empty, and of which every element is a part of what its owner says, so that
    /// the owner is not whole where one cannot be read.
    mutating func parts<Value: MemberValue>(_ name: StaticString, _ values: inout [Value])
    /// A member that is left out while it has its usual value.
    mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value)
}

extension MemberVisitor where Self: ~Copyable {
    package mutating func parts<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        list(name, &values)
    }
}
