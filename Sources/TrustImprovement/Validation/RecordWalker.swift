/// Goes once through every text, code, name and step of a life in a record by its descriptions, and notes those that rules
/// speak of.
package struct RecordWalker: MemberVisitor {
    /// Something that a rule speaks of.
    enum Finding: Sendable {
        /// A text in which the replacement character stands.
        case replacementCharacter(String)
        /// A text with a control character other than a tab or a line end.
        case controlCharacter(Unicode.Scalar)
        /// A text, or a place in it, that looks like personal data.
        case personalData(PersonalDataScanner.Finding)
        /// A member that this version does not know, whose name is near to one that it knows and that is not there.
        case misspeltMember(MisspeltMember)
        /// A code that this version does not know, with the known one that may have been meant.
        case unknownCode(String, near: String?)
        /// A name that nothing of its kind has in the record.
        case unknownName(EntityKind, String)
        /// An element of a list of names or words that stands in it already.
        case repeated(String)
        /// A school that is named outside the register's facts.
        case school(URN)
        /// A step of a life that its words do not allow, with the words that they do.
        case disallowedMove(status: String, from: String, allowed: [String])
        /// A step of a life, with what it says.
        case step(StepOfLife)
    }

    /// One step of the way here; made into a path only where something is found.
    enum Step {
        case member(StaticString)
        case unrecognised(String)
        case index(Int)
    }

    /// What a step of a life says, whatever its words.
    struct StepOfLife: Sendable {
        var status: String
        var since: CalendarDate
        var recorded: CalendarDate?
        var isWithoutRole: Bool
        var lacksReason: Bool
    }

    private let index: RecordIndex
    var steps: [Step] = []
    /// Whether schools are named here by the trust's own account and not by the register's.
    private var isBeyondRegister = false
    private(set) var findings: [(finding: Finding, path: Path)] = []

    /// What rules speak of in a record.
    static func findings(in index: RecordIndex) -> [(finding: Finding, path: Path)] {
        var walker = RecordWalker(index: index)
        index.record.accept(&walker)
        return walker.findings
    }

    private init(index: RecordIndex) {
        self.index = index
    }

    package mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        enter(.member(name)) { walker in value.accept(&walker) }
    }

    package mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        guard let value else { return }
        enter(.member(name)) { walker in value.accept(&walker) }
    }

    package mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        guard !values.isEmpty else { return }
        if steps.isEmpty { isBeyondRegister = name.description != "schools" && name.description != "readings" }
        enter(.member(name)) { walker in
            for (index, value) in values.enumerated() {
                walker.enter(.index(index)) { walker in value.accept(&walker) }
            }
            Value.accept(list: values, &walker)
        }
    }

    package mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        enter(.member(name)) { walker in value.accept(&walker) }
    }

    mutating func enter(_ step: Step, _ body: (inout RecordWalker) -> Void) {
        steps.append(step)
        body(&self)
        steps.removeLast()
    }

    /// Notes a text if a rule speaks of it.
    mutating func note(text: String) {
        let (mayBeOdd, personal) = ByteView.over(text: text) { bytes in
            let signs = TextSigns(bytes)
            return (signs.mayBeOdd, PersonalDataScanner.findings(in: bytes, with: signs))
        }
        if mayBeOdd { note(oddCharactersOf: text) }
        if !personal.isEmpty { note(personal) }
    }

    /// Notes the first finding of each kind.
    private mutating func note(_ personal: [PersonalDataScanner.Finding]) {
        var kinds: Set<PersonalDataKind> = []
        for finding in personal where kinds.insert(finding.kind).inserted { note(.personalData(finding)) }
    }

    /// Notes control and replacement characters.
    @inline(never)
    private mutating func note(oddCharactersOf text: String) {
        let scalars = text.unicodeScalars
        if scalars.contains("\u{FFFD}") { note(.replacementCharacter(text)) }
        if let control = scalars.first(where: RecordWalker.isControl) { note(.controlCharacter(control)) }
    }

    /// Notes a code that this version does not know.
    mutating func note(_ code: some OpenCode) {
        guard !code.isKnown else { return }
        let near = Suggestion.nearest(to: code.rawValue, in: type(of: code).known.lazy.map(\.rawValue))
        note(.unknownCode(code.rawValue, near: near))
    }

    /// Notes a name that nothing of its kind has in the record.
    mutating func note<Entity>(_ id: Identifier<Entity>) {
        guard let kind = EntityKind.named(by: Entity.self), !index.holds(kind, named: id.text) else { return }
        note(.unknownName(kind, id.text))
    }

    /// Notes a school that the trust's own account names.
    mutating func note(_ urn: URN) {
        guard isBeyondRegister else { return }
        note(.school(urn))
    }

    /// Notes the steps of a life, and those that its words do not allow.
    mutating func note<Status>(_ changes: [StatusChange<Status>]) {
        for (position, change) in changes.enumerated() {
            let step = StepOfLife(
                status: change.status.rawValue, since: change.since, recorded: change.recorded,
                isWithoutRole: change.role?.isBlank ?? true,
                lacksReason: change.status.needsReason && change.reason?.isBlank ?? true)
            enter(.index(position)) { $0.note(.step(step)) }
        }
        for (position, from) in StatusHistory(changes).disallowedMoves {
            let finding = Finding.disallowedMove(
                status: changes[position].status.rawValue, from: from.rawValue,
                allowed: from.allowedMoves.map(\.rawValue))
            enter(.index(position)) { $0.note(finding) }
        }
    }

    /// Notes the elements of a list that an earlier one is the same as.
    mutating func noteRepeats<Value: Hashable>(in list: [Value], as text: (Value) -> String) {
        guard list.count > 1 else { return }
        var seen: Set<Value> = []
        for (position, value) in list.enumerated() where !seen.insert(value).inserted {
            enter(.index(position)) { $0.note(.repeated(text(value))) }
        }
    }

    mutating func note(_ finding: Finding) {
        let path = Path(
            steps.map { step in
                switch step {
                case .member(let name): .member(name.description)
                case .unrecognised(let name): .member(name)
                case .index(let index): .index(index)
                }
            })
        findings.append((finding, path))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r": false
        default: scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        }
    }
}
