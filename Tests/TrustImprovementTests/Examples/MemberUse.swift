@testable import TrustImprovement

/// The members that values give, and the words of closed lists that stand in them.
struct MemberUse: MemberVisitor {
    /// The members that some value gives, as `Type.member`.
    private(set) var members: Set<String> = []
    /// The words that stand somewhere, as `Type.word`.
    private(set) var words: Set<String> = []
    /// The members that no description names, as `Type.member`.
    private(set) var unrecognised: [String] = []

    private var type = ""

    /// Adds what a value gives.
    mutating func add<Value: Described>(_ value: Value) {
        let outer = type
        type = String(describing: Value.self)
        var value = value
        value.visitMembers(&self)
        unrecognised += value.unrecognised.map { "\(type).\($0.name)" }
        type = outer
    }

    private mutating func note<Value: MemberValue>(_ name: StaticString, _ value: Value) {
        members.insert("\(type).\(name)")
        switch value {
        case let value as MeasureValue:
            switch value {
            case .number: break
            case .estimate(let estimate): add(estimate)
            case .withheld(let withheld): add(withheld)
            }
        case let value as any Described: add(value)
        default: noteWord(value)
        }
    }

    private mutating func noteWord<Value: MemberValue>(_ value: Value) {
        if let word = (value as? any Choice)?.chosen ?? (value as? any ClosedCode)?.rawValue {
            words.insert("\(Value.self).\(word)")
        }
    }

    mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) { note(name, value) }

    mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        if let value { note(name, value) }
    }

    mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        for value in values { note(name, value) }
    }

    mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        // A word is used also where it goes without saying.
        if value != usual { note(name, value) } else { noteWord(value) }
    }
}
