extension JSONTextReader {
    /// How far the reading of one object has come.
    struct ObjectState {
        /// Where the object begins.
        var start = 0
        /// The members of the description read so far, one bit each, by their order in the description.
        var seen: UInt64 = 0
        /// The order number of the next member that the description names.
        var next: UInt64 = 1
        /// Whether the closing brace has been reached.
        var isAtEnd = false
        /// How much of the object could be read so far.
        var outcome = ReadOutcome.whole
        /// Whether a member that must be there has not come yet.
        var lacksRequired = false
        /// The members not read in the expected order, once they have been looked for.
        var index: [IndexedMember]?
    }

    /// A member found when the rest of an object was indexed.
    struct IndexedMember {
        var name: String
        var nameOffset: Int
        var valueOffset: Int
        var taken = false
    }

    /// Reads one object through its type's description.
    mutating func readObject<Value: Described>(into value: inout Value) -> ReadOutcome {
        guard skipSpace() == UInt8(ascii: "{") else {
            reportType(expected: "an object")
            return .failed
        }
        guard descend() else { return .failed }
        let outer = object
        object = ObjectState()
        object.start = position
        position &+= 1
        openObject()
        value.visitMembers(&self)
        if !halted, !object.isAtEnd || object.lacksRequired { readRemaining(into: &value) }
        let (start, outcome) = (object.start, object.outcome)
        object = outer
        depth -= 1
        guard !halted else { return .failed }
        guard outcome == .whole else { return outcome }
        do {
            try value.checkStructure()
            return .whole
        } catch {
            report(error, at: start)
            return .failed
        }
    }

    /// Whether the object that comes next has a member, found without moving and without recording problems.
    mutating func nextObjectHasMember(_ name: StaticString) -> Bool {
        let (start, startDepth, known) = (position, depth, findings.count)
        let knownUncounted = uncounted
        defer {
            position = start
            depth = startDepth
            halted = false
            findings.removeSubrange(known...)
            uncounted = knownUncounted
        }
        guard !halted, skipSpace() == UInt8(ascii: "{") else { return false }
        position &+= 1
        while skipSpace() == UInt8(ascii: "\""), !halted {
            guard let range = scanString() else { return false }
            if bytes[lower: range.lower, upper: range.upper].equals(name) { return true }
            guard take(UInt8(ascii: ":"), where: "after a member's name") else { return false }
            skipValue()
            guard !halted, skipSpace() == UInt8(ascii: ",") else { return false }
            position &+= 1
        }
        return false
    }

    /// Takes an empty object's brace, or stops before the first name.
    private mutating func openObject() {
        switch skipSpace() {
        case UInt8(ascii: "}"):
            position &+= 1
            object.isAtEnd = true
        case UInt8(ascii: "\""): break
        default: haltUnexpected(expected: "a member's name or '}'")
        }
    }

    /// Takes what follows a member, and tells whether that was the end of its object.
    @inline(__always)
    mutating func closeMember() -> Bool {
        switch skipSpace() {
        case UInt8(ascii: ","):
            position &+= 1
            switch skipSpace() {
            case UInt8(ascii: "\""): return false
            case UInt8(ascii: "}"): reportSpareComma()
            default:
                haltUnexpected(expected: "a member's name after ','")
                return false
            }
            position &+= 1
            return true
        case UInt8(ascii: "}"):
            position &+= 1
            return true
        case UInt8(ascii: "\""):
            reportMissingComma()
            return false
        default:
            haltUnexpected(expected: "',' or '}' after a member")
            return false
        }
    }

    /// Moves to the value of a member that the description names, if it comes next or was indexed.
    @inline(__always)
    private mutating func beginMember(_ name: StaticString) -> Bool {
        let bit = object.next
        object.next = bit &<< 1
        guard !halted else { return false }
        if object.index != nil { return beginIndexedMember(name, bit) }
        guard !object.isAtEnd, matchesName(name) else { return false }
        object.seen |= bit
        return true
    }

    /// Takes a name and its colon if they come next.
    @inline(__always)
    private mutating func matchesName(_ name: StaticString) -> Bool {
        let length = name.utf8CodeUnitCount
        let end = position &+ 1 &+ length
        guard end < bytes.count, bytes.hasPrefix(name, at: position &+ 1), bytes[end] == UInt8(ascii: "\"") else {
            return false
        }
        position = end &+ 1
        guard take(UInt8(ascii: ":"), where: "after a member's name") else { return false }
        return true
    }

    @inline(__always)
    private mutating func endMember() {
        if object.index == nil, !halted { object.isAtEnd = closeMember() }
    }

    @inline(never)
    private mutating func beginIndexedMember(_ name: StaticString, _ bit: UInt64) -> Bool {
        guard let index = object.index else { return false }
        var found: Int?
        for (number, member) in index.enumerated() where !member.taken {
            guard ByteView.over(text: member.name, { $0.equals(name) }) else { continue }
            object.index?[number].taken = true
            if found != nil || object.seen & bit != 0 {
                reportDuplicate(member)
            } else {
                found = number
            }
        }
        guard let found else { return false }
        object.seen |= bit
        position = index[found].valueOffset
        return true
    }

    private mutating func reportDuplicate(_ member: IndexedMember) {
        spoil(.partial)
        report(
            "member.duplicate", at: member.nameOffset, path: [],
            "'\(member.name)' is given more than once; a member's name can only be used once in an object",
            ["name": member.name])
    }

    /// Indexes the members that did not come in the expected order, takes them by name, and keeps or refuses the rest.
    @inline(never)
    private mutating func readRemaining<Value: Described>(into value: inout Value) {
        var index: [IndexedMember] = []
        while !object.isAtEnd, !halted {
            guard index.count < options.maximumMembers else {
                halt(
                    "json.members", at: position,
                    "An object has more than \(options.maximumMembers) members, the most that are read")
                return
            }
            let nameOffset = position
            guard let name = readString() else { return }
            guard take(UInt8(ascii: ":"), where: "after a member's name") else { return }
            _ = skipSpace()
            index.append(IndexedMember(name: name, nameOffset: nameOffset, valueOffset: position))
            skipValue()
            if !halted { object.isAtEnd = closeMember() }
        }
        guard !halted else { return }
        let end = position
        object.index = index
        object.next = 1
        value.visitMembers(&self)
        if !halted { keepUnrecognised(in: &value.unrecognised) }
        position = end
        object.index = nil
    }

    private mutating func keepUnrecognised(in members: inout UnrecognisedMembers) {
        guard let index = object.index else { return }
        var names: Set<String> = []
        for member in index where !member.taken {
            guard names.insert(member.name).inserted else {
                reportDuplicate(member)
                continue
            }
            position = member.valueOffset
            guard let value = readValue() else {
                spoil(.partial)
                continue
            }
            members.append(member.name, value)
            if options.unrecognised != .keep { reportUnrecognised(member) }
        }
    }

    private mutating func reportUnrecognised(_ member: IndexedMember) {
        let refused = options.unrecognised == .refuse
        if refused { spoil(.partial) }
        report(
            "member.unrecognised", at: member.nameOffset, path: [], severity: refused ? .error : .advice,
            "'\(member.name)' is not a member that this version knows", ["name": member.name])
    }
}

extension JSONTextReader: MemberVisitor {
    package mutating func required<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        let bit = object.next
        guard beginMember(name) else {
            if object.seen & bit == 0 { lack(name) }
            return
        }
        spoil(value.read(from: &self))
        endMember()
    }

    package mutating func optional<Value: MemberValue>(_ name: StaticString, _ value: inout Value?) {
        guard beginMember(name) else { return }
        if !takeNull() {
            var read = Value.placeholder
            let outcome = read.read(from: &self)
            if outcome != .failed { value = read }
            spoil(outcome == .whole ? .whole : .partial)
        }
        endMember()
    }

    package mutating func list<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        guard beginMember(name) else { return }
        if !takeNull(), readArray(into: &values) != .whole { spoil(.partial) }
        endMember()
    }

    package mutating func defaulted<Value: MemberValue>(_ name: StaticString, _ value: inout Value, usual: Value) {
        guard beginMember(name) else { return }
        if !takeNull() {
            let outcome = value.read(from: &self)
            if outcome == .failed { value = usual }
            spoil(outcome == .whole ? .whole : .partial)
        }
        endMember()
    }

    /// Notes how much of a member could be read; the object as a whole is no better than its worst member.
    @inline(__always)
    private mutating func spoil(_ outcome: ReadOutcome) {
        if outcome.rawValue > object.outcome.rawValue { object.outcome = outcome }
    }

    /// Notes that a member that must be there has not come; once all were looked for, that is an issue.
    private mutating func lack(_ name: StaticString) {
        object.lacksRequired = true
        guard object.index != nil, !halted else { return }
        spoil(.failed)
        let text = name.description
        report(
            "member.missing", at: object.start, path: [.member(text)],
            "'\(text)' is missing; an object of this kind must have it", ["name": text])
    }
}
