/// The names that a type's description gives its members, and which of them a value has.
///
/// Gathered only where there is something to say about a name.
struct MemberNames: MemberVisitor {
    /// A member of the description.
    struct Name {
        var text: String
        /// Whether the value has it.
        var isGiven: Bool
    }

    private(set) var all: [Name] = []

    /// The names of a value's members, in the order of its description.
    ///
    /// Rare enough not to be compiled anew for every type.
    @_semantics("optimize.sil.specialize.generic.never")
    init(of value: some Described) {
        var value = value
        value.visitMembers(&self)
    }

    /// The name nearest to another among those of members that are not there, or `nil` when none is near.
    func nearest(to name: String) -> String? {
        // A host may have put a member that is known among those that are not.
        if all.contains(where: { $0.text == name }) { return nil }
        return Suggestion.nearest(to: name, in: all.lazy.filter { !$0.isGiven }.map(\.text))
    }

    mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        all.append(Name(text: name.description, isGiven: true))
    }

    mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        all.append(Name(text: name.description, isGiven: value != nil))
    }

    mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        all.append(Name(text: name.description, isGiven: !values.isEmpty))
    }

    mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        all.append(Name(text: name.description, isGiven: value != usual))
    }
}
