extension RecordWalker {
    /// Notes what rules speak of among the members of a value that this version does not know.
    ///
    /// Never called where there are none, which is nearly always, and so not compiled anew for every type.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func note(unrecognisedOf owner: some Described) {
        let names = MemberNames(of: owner)
        for member in owner.unrecognised {
            enter(.unrecognised(member.name)) { walker in
                if let near = names.nearest(to: member.name) {
                    let isCertain =
                        RecordWalker.bareName(near) == RecordWalker.bareName(member.name)
                        && MemberTrial.isReadable(member.value, as: near, of: owner)
                    walker.note(.misspeltMember(MisspeltMember(name: member.name, near: near, isCertain: isCertain)))
                }
                walker.note(textsOf: member.value)
            }
        }
    }

    /// Notes the texts in a value of which this version knows nothing.
    ///
    /// What is still to be looked at is kept in a list, because nothing bounds how deep a host's own values lie.
    mutating func note(textsOf value: JSONValue) {
        var open: [(value: JSONValue, next: Int)] = []
        if case .string(let text) = value {
            note(text: text)
        } else {
            open.append((value, 0))
        }
        while let last = open.indices.last {
            guard let (step, child) = open[last].value.child(at: open[last].next) else {
                open.removeLast()
                if !open.isEmpty { steps.removeLast() }
                continue
            }
            open[last].next += 1
            steps.append(step)
            switch child {
            case .array, .object: open.append((child, 0))
            case .string(let text):
                note(text: text)
                steps.removeLast()
            case .null, .boolean, .number: steps.removeLast()
            }
        }
    }

    /// A name without what people write in several ways: in lower case, without hyphens and underscores.
    private static func bareName(_ name: String) -> String {
        name.lowercased().filter { $0 != "-" && $0 != "_" }
    }
}

extension JSONValue {
    /// The element or member at a position, and the step to it.
    fileprivate func child(at position: Int) -> (RecordWalker.Step, JSONValue)? {
        switch self {
        case .array(let elements):
            guard position < elements.count else { return nil }
            return (.index(position), elements[position])
        case .object(let members):
            guard position < members.count else { return nil }
            return (.unrecognised(members[position].name), members[position].value)
        case .null, .boolean, .number, .string:
            return nil
        }
    }
}
