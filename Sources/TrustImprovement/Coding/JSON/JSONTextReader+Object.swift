extension JSONTextReader {
    /// How far the reading of one object has come.
    struct ObjectState {
        /// Where the object begins.
        var start = 0
        /// The members of the description read so far, one bit each, by their order in the description.
        var seen: UInt64 = 0
        /// The bit of the next member that the description names.
        var next: UInt64 = 1
        /// Whether the closing brace has been reached.
        var isAtEnd = false
        /// How much of the object could be read so far.
        var outcome = ReadOutcome.whole
        /// Whether a member that must be there has not come yet.
        var lacksRequired = false
        /// Whether every name of the object has been looked at, so that what must be there and has not come is missing.
        var isLastVisit = false
        /// The next name when it is written with escapes, so that its bytes say nothing.
        var escapedName: String?
        /// The names of the members that the description does not name.
        var otherNames: Set<String>?
        /// How many members have come so far, each name once.
        var memberCount: Int { seen.nonzeroBitCount + (otherNames?.count ?? 0) }
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
        noteEscapedName()
        value.visitMembers(&self)
        if !halted, !object.isAtEnd || object.lacksRequired { visitAgain(&value) }
        if object.memberCount > options.maximumMembers { haltAfterTooManyMembers(at: object.start) }
        let (start, outcome) = (object.start, object.outcome)
        object = outer
        depth -= 1
        guard !halted else { return .failed }
        guard outcome != .failed else { return .failed }
        do {
            try value.checkStructure()
            return outcome
        } catch {
            // When a member was left out, the contradiction may be no more than the gap that it left, which has been told.
            if outcome == .whole { report(error, at: start) }
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
            if isName(range, name) { return true }
            guard take(UInt8(ascii: ":"), where: "after a member's name") else { return false }
            skipValue()
            guard !halted, !closeMember() else { return false }
        }
        return false
    }

    private mutating func isName(_ range: StringRange, _ name: StaticString) -> Bool {
        guard !range.isPlain else { return bytes[lower: range.lower, upper: range.upper].equals(name) }
        guard let text = unescape(range) else { return false }
        return ByteView.over(text: text) { $0.equals(name) }
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

    /// Moves to the value of a member that the description names, if that comes next.
    @inline(__always)
    private mutating func beginMember(_ name: StaticString) -> Bool {
        let bit = object.next
        object.next = bit &<< 1
        guard !halted, !object.isAtEnd, matchesName(name) else { return false }
        if object.seen & bit != 0 { return passDuplicate(name.description) }
        object.seen |= bit
        let length = object.escapedName == nil ? name.utf8CodeUnitCount &+ 2 : lengthOfEscapedName
        position &+= length
        return take(UInt8(ascii: ":"), where: "after a member's name")
    }

    /// Whether the name that comes next is the one given.
    @inline(__always)
    private func matchesName(_ name: StaticString) -> Bool {
        if object.escapedName != nil { return matchesEscapedName(name) }
        let end = position &+ 1 &+ name.utf8CodeUnitCount
        return end < bytes.count && bytes.hasPrefix(name, at: position &+ 1) && bytes[end] == UInt8(ascii: "\"")
    }

    @inline(never)
    private func matchesEscapedName(_ name: StaticString) -> Bool {
        guard let escaped = object.escapedName else { return false }
        return ByteView.over(text: escaped) { $0.equals(name) }
    }

    /// How many bytes the next name takes with its quotation marks when it is written with escapes.
    private var lengthOfEscapedName: Int {
        var offset = position + 1
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
            offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        return offset + 1 - position
    }

    /// Looks whether the next name is written with escapes.
    ///
    /// Names hardly ever are, and then only this is slow.
    @inline(__always)
    private mutating func noteEscapedName() {
        guard !object.isAtEnd, !halted else { return }
        object.escapedName = nil
        var offset = position &+ 1
        while let word = bytes.word(at: offset), JSONTextReader.isUneventful(word) { offset &+= 8 }
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
            if bytes[offset] == UInt8(ascii: "\\") { return unescapeName() }
            offset &+= 1
        }
    }

    @inline(never)
    private mutating func unescapeName() {
        let (start, known, knownUncounted) = (position, findings.count, uncounted)
        let name = readString()
        guard !halted else { return }
        position = start
        object.escapedName = name
        // A name that means nothing is none of the description's; it is reported when it is passed over.
        findings.removeSubrange(known...)
        uncounted = knownUncounted
    }

    @inline(__always)
    private mutating func endMember() {
        guard !halted else { return }
        object.isAtEnd = closeMember()
        noteEscapedName()
    }

    /// Goes past a member whose name was there before, and says that it was not read.
    @inline(never)
    private mutating func passDuplicate(_ name: String) -> Bool {
        spoil(.partial)
        reportDuplicate(name, at: position)
        guard scanString() != nil, take(UInt8(ascii: ":"), where: "after a member's name") else { return false }
        _ = skipSpace()
        skipValue()
        endMember()
        return false
    }

    mutating func reportDuplicate(_ name: String, at offset: Int) {
        report(
            "member.duplicate", at: offset,
            "'\(name)' is given more than once; a member's name can only be used once in an object", ["name": name])
    }

    /// Runs through the description until every name of the object has been taken, kept or refused.
    ///
    /// A visit takes the members that come in the description's order. One that takes none has compared the next name
    /// with every name of the description, so that name is not in it.
    @inline(never)
    private mutating func visitAgain<Value: Described>(_ value: inout Value) {
        var passed: [(name: String, offset: Int)] = []
        while !halted, !object.isAtEnd {
            let start = position
            object.next = 1
            value.visitMembers(&self)
            if position == start, !halted, let name = keepUnrecognised(in: &value.unrecognised) {
                passed.append((name, start))
            }
        }
        if !passed.isEmpty, options.unrecognised != .keep { reportUnrecognised(passed, of: value) }
        guard !halted, object.lacksRequired else { return }
        object.next = 1
        object.isLastVisit = true
        value.visitMembers(&self)
    }

    /// Takes a member that the description does not name, and returns its name unless that was told of already.
    private mutating func keepUnrecognised(in members: inout UnrecognisedMembers) -> String? {
        let offset = position
        guard let name = readString() else {
            // The name has an escape that means nothing; its value is passed over.
            spoil(.partial)
            guard take(UInt8(ascii: ":"), where: "after a member's name") else { return nil }
            _ = skipSpace()
            skipValue()
            endMember()
            return nil
        }
        guard take(UInt8(ascii: ":"), where: "after a member's name") else { return nil }
        _ = skipSpace()
        if object.otherNames == nil { object.otherNames = [] }
        let isFirst = object.otherNames?.insert(name).inserted == true
        if !isFirst {
            spoil(.partial)
            reportDuplicate(name, at: offset)
        }
        guard object.memberCount <= options.maximumMembers else {
            haltAfterTooManyMembers(at: offset)
            return nil
        }
        if let value = readValue() {
            if isFirst { members.append(name, value) }
        } else {
            spoil(.partial)
        }
        guard !halted else { return nil }
        endMember()
        return isFirst ? name : nil
    }

    /// Ends reading at the name of the member that is one too many.
    mutating func haltAfterTooManyMembers(at offset: Int) {
        halt(
            "json.members", at: offset,
            "An object has more than \(options.maximumMembers) members, the most that are read")
    }

    /// Reports members that the description does not name, with the names that may be meant by them.
    ///
    /// Rare enough not to be compiled anew for every type.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    private mutating func reportUnrecognised(_ passed: [(name: String, offset: Int)], of value: some Described) {
        let refused = options.unrecognised == .refuse
        if refused { spoil(.partial) }
        let names = MemberNames(of: value).all.map(\.text)
        // The first 64 members that a description names have a bit each, by which it is known whether they were there.
        let absent = names.enumerated().filter { $0.offset > 63 || object.seen & (1 &<< UInt64($0.offset)) == 0 }
        for (name, offset) in passed {
            let near = Suggestion.nearest(to: name, in: absent.lazy.map(\.element))
            report(
                "member.unrecognised", at: offset, severity: refused ? .error : .advice,
                "'\(name)' is not a member that this version knows" + (near.map { "; did you mean '\($0)'?" } ?? ""),
                near.map { ["name": name, "suggestion": $0] } ?? ["name": name])
        }
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
        if !takeNull(), readArray(into: &values, isOfParts: false) != .whole { spoil(.partial) }
        endMember()
    }

    package mutating func parts<Value: MemberValue>(_ name: StaticString, _ values: inout [Value]) {
        guard beginMember(name) else { return }
        if !takeNull(), readArray(into: &values, isOfParts: true) != .whole { spoil(.partial) }
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
        guard object.isLastVisit else { return }
        spoil(.failed)
        let text = name.description
        report(
            "member.missing", at: object.start, path: [.member(text)],
            "'\(text)' is missing; an object of this kind must have it", ["name": text])
    }
}
