@testable import TrustImprovement

/// Every described type that can be reached from another, with the members that its description names, and every list of
/// words that cannot grow.
struct MemberCatalogue: MemberVisitor {
    /// The members, as `Type.member`.
    private(set) var members: [String] = []
    /// The words, as `Type.word`.
    private(set) var words: [String] = []

    private var waiting: [any Described.Type]
    private var seen: Set<String> = []
    private var type = ""

    init(from type: any Described.Type) {
        waiting = [type]
        while let next = waiting.popLast() {
            if isNew(next) { addMembers(of: next) }
        }
    }

    private mutating func isNew(_ type: Any.Type) -> Bool {
        seen.insert(String(describing: type)).inserted
    }

    private mutating func addMembers<Value: Described>(of type: Value.Type) {
        self.type = String(describing: type)
        var value = Value.placeholder
        value.visitMembers(&self)
    }

    private mutating func add<Value: MemberValue>(_ name: StaticString, _: Value.Type) {
        members.append("\(type).\(name)")
        if let described = Value.self as? any Described.Type { waiting.append(described) }
        if Value.self == MeasureValue.self { waiting += [Estimate.self, Withheld.self] as [any Described.Type] }
        if let choice = Value.self as? any Choice.Type, isNew(choice) {
            words += choice.choices.map { "\(choice).\($0)" }
        }
        if let code = Value.self as? any ClosedCode.Type, isNew(code) { addWords(of: code) }
    }

    private mutating func addWords<Code: ClosedCode>(of code: Code.Type) {
        words += code.allCases.map { "\(code).\($0.rawValue)" }
    }

    mutating func required<Value: MemberValue>(_ name: StaticString, _: inout Value) { add(name, Value.self) }

    mutating func optional<Value: MemberValue>(_ name: StaticString, _: inout Value?) { add(name, Value.self) }

    mutating func list<Value: MemberValue>(_ name: StaticString, _: inout [Value]) { add(name, Value.self) }

    mutating func defaulted<Value: MemberValue>(_ name: StaticString, _: inout Value, usual: Value) {
        add(name, Value.self)
    }
}

/// A word of a list that cannot grow and that is no ``ClosedCode``.
protocol Choice {
    static var choices: [String] { get }
    var chosen: String { get }
}

extension StatusText: Choice {
    static var choices: [String] { Status.allCases.map(\.rawValue) }
    var chosen: String { status.rawValue }
}
