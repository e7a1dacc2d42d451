/// Goes once through every text and code of a record by its descriptions, and notes those that rules speak of.
package struct TextWalker: MemberVisitor {
    /// Something that a rule speaks of.
    enum Finding: Sendable {
        /// A text in which the replacement character stands.
        case replacementCharacter(String)
        /// A text with a control character other than a tab or a line end.
        case controlCharacter(Unicode.Scalar)
        /// A code that this version does not know, with the known one that may have been meant.
        case unknownCode(String, near: String?)
    }

    /// One step of the way here; made into a path only where something is found.
    private enum Step {
        case member(StaticString)
        case index(Int)
    }

    private var steps: [Step] = []
    private(set) var findings: [(finding: Finding, path: Path)] = []

    /// What rules speak of in a record.
    static func findings(in record: TrustRecord) -> [(finding: Finding, path: Path)] {
        var walker = TextWalker()
        record.accept(&walker)
        return walker.findings
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
        enter(.member(name)) { walker in
            for (index, value) in values.enumerated() {
                walker.enter(.index(index)) { walker in value.accept(&walker) }
            }
        }
    }

    package mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        enter(.member(name)) { walker in value.accept(&walker) }
    }

    private mutating func enter(_ step: Step, _ body: (inout TextWalker) -> Void) {
        steps.append(step)
        body(&self)
        steps.removeLast()
    }

    /// Notes a text if a rule speaks of it.
    mutating func note(text: String) {
        guard let character = TextWalker.firstOddCharacter(in: text) else { return }
        if text.unicodeScalars.contains("\u{FFFD}") { note(.replacementCharacter(text)) }
        if character != "\u{FFFD}" {
            note(.controlCharacter(character))
        } else if let control = text.unicodeScalars.first(where: TextWalker.isControl) {
            note(.controlCharacter(control))
        }
    }

    /// Notes a code that this version does not know.
    mutating func note(_ code: some OpenCode) {
        guard !code.isKnown else { return }
        let near = Suggestion.nearest(to: code.rawValue, in: type(of: code).known.lazy.map(\.rawValue))
        note(.unknownCode(code.rawValue, near: near))
    }

    private mutating func note(_ finding: Finding) {
        let path = Path(
            steps.map { step in
                switch step {
                case .member(let name): .member(name.description)
                case .index(let index): .index(index)
                }
            })
        findings.append((finding, path))
    }

    /// The first control or replacement character of a text.
    ///
    /// Plain bytes are passed over without decoding.
    private static func firstOddCharacter(in text: String) -> Unicode.Scalar? {
        let isPlain = text.utf8.allSatisfy { byte in
            // A control character is below a space, or begins with C2; the replacement character begins with EF.
            byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xEF
        }
        if isPlain { return nil }
        return text.unicodeScalars.first { $0 == "\u{FFFD}" || isControl($0) }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r": false
        default: scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        }
    }
}
