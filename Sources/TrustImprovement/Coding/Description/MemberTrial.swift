/// Tries whether a value could be read as one member of a type.
struct MemberTrial: MemberVisitor {
    private let name: String
    private let json: JSONValue
    private var fits = false

    private init(name: String, json: JSONValue) {
        self.name = name
        self.json = json
    }

    /// Whether a value could be read as a member, without a fault of its own or with the other members.
    ///
    /// Rare enough not to be compiled anew for every type.
    @_semantics("optimize.sil.specialize.generic.never")
    static func isReadable(_ json: JSONValue, as name: String, of owner: some Described) -> Bool {
        var trial = MemberTrial(name: name, json: json)
        var owner = owner
        owner.visitMembers(&trial)
        guard trial.fits else { return false }
        do {
            try owner.checkStructure()
            return true
        } catch {
            return false
        }
    }

    mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        guard name.description == self.name, let read = read(json, as: Value.self) else { return }
        value = read
        fits = true
    }

    mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        guard name.description == self.name, let read = read(json, as: Value.self) else { return }
        value = read
        fits = true
    }

    mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        guard name.description == self.name, case .array(let elements) = json else { return }
        let whole = elements.compactMap { read($0, as: Value.self) }
        guard !whole.isEmpty, whole.count == elements.count else { return }
        values = whole
        fits = true
    }

    mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        required(name, &value)
    }

    private func read<Value: MemberValue>(_ json: JSONValue, as type: Value.Type) -> Value? {
        let reading = ByteView.over(json.json(.compact)) { bytes in
            var reader = JSONTextReader(bytes, options: JSONReadingOptions())
            return reader.readDocument(Value.self)
        }
        return reading.isComplete && reading.issues.isEmpty ? reading.value : nil
    }
}
