/// The application of a patch to a document, operation by operation.
struct JSONPatchApplication {
    /// Where in the document the operation has come to; at its start between operations.
    private var walk: JSONPatchWalk
    /// What the operations so far did to places, where somebody asked for it.
    private(set) var changes: [JSONPatchChange]?
    /// How many more values may be copied, or moved to where they stand deeper.
    private var budget = JSONPatchApplication.maximumCopies

    /// The most objects and arrays that may stand in each other.
    private static let maximumDepth = JSONReadingOptions().maximumDepth
    /// The most values that a patch may copy, or move to where they stand deeper.
    private static let maximumCopies = 1_000_000

    init(_ document: JSONValue, notingChanges: Bool = false) {
        walk = JSONPatchWalk(document)
        changes = notingChanges ? [] : nil
    }

    /// The document as it is after the operations so far.
    var document: JSONValue { walk.value }

    /// Carries out the next operation; after an error the document is of no use.
    mutating func apply(_ operation: JSONPatchOperation) throws(JSONPatchError) {
        switch operation {
        case .add(let path, let value):
            try check(value.extent(depth: JSONPatchApplication.maximumDepth).depth, at: path)
            try add(value, at: path)
        case .remove(let path):
            _ = try remove(at: path, .removed)
        case .replace(let path, let value):
            try check(value.extent(depth: JSONPatchApplication.maximumDepth).depth, at: path)
            try walk.descend(path, .replaced)
            walk.value = value
            notePutIn()
            walk.ascend()
        case .move(let source, let path): try move(from: source, to: path)
        case .copy(let source, let path):
            let value = try value(at: source, .copied)
            try spend(on: value, at: path)
            try add(value, at: path)
        case .test(let path, let expected): try test(path, expected)
        }
        walk.operation += 1
    }

    // MARK: - Operations

    private mutating func add(_ value: JSONValue, at path: Path) throws(JSONPatchError) {
        guard let last = path.components.last else {
            walk.value = value
            return notePutIn()
        }
        try walk.descend(path, steps: path.components.count - 1)
        switch walk.value {
        case .object(var members):
            walk.value = .null
            members[last.text] = value
            walk.value = .object(members)
            notePutIn(.member(last.text))
        case .array(var elements):
            walk.value = .null
            let position = try walk.positionToAdd(last, toCount: elements.count, path)
            elements.insert(value, at: position)
            walk.value = .array(elements)
            notePutIn(.index(position), isElement: true)
        default: throw walk.isNoContainer(at: path.components.count - 1, path)
        }
        walk.ascend()
    }

    private mutating func remove(at path: Path, _ deed: JSONPatchWalk.Deed) throws(JSONPatchError) -> JSONValue {
        guard let last = path.components.last else {
            throw walk.error(.notFound, at: path, "The whole document cannot be removed; a document is one value")
        }
        try walk.descend(path, steps: path.components.count - 1)
        let depth = path.components.count - 1
        let removed: JSONValue
        switch walk.value {
        case .object(var members):
            walk.value = .null
            let position = try walk.position(last, in: members, at: depth, path, deed)
            noteTakenOut(.member(members[position].name))
            removed = members.remove(at: position)
            walk.value = .object(members)
        case .array(var elements):
            walk.value = .null
            let position = try walk.position(last, inCount: elements.count, at: depth, path, deed)
            noteTakenOut(.index(position))
            removed = elements.remove(at: position)
            walk.value = .array(elements)
        default: throw walk.isNoContainer(at: depth, path)
        }
        walk.ascend()
        return removed
    }

    private mutating func move(from source: Path, to path: Path) throws(JSONPatchError) {
        let (from, to) = (source.components.map(\.text), path.components.map(\.text))
        if to.count > from.count, to.starts(with: from) {
            throw walk.error(
                .intoItself, at: path,
                "\(JSONPatchWalk.name(source, isFirst: true)) would be moved to "
                    + "\(JSONPatchWalk.name(path)), which lies inside it")
        }
        if from == to {
            try walk.descend(source, .moved)
            return walk.ascend()
        }
        let value = try remove(at: source, .moved)
        if to.count > from.count { try spend(on: value, at: path) }
        try add(value, at: path)
        // The two are one change, because what stood inside is now elsewhere.
        guard let putIn = changes?.popLast()?.putIn, let last = changes?.indices.last else { return }
        changes?[last].putIn = putIn
    }

    private mutating func value(at path: Path, _ deed: JSONPatchWalk.Deed) throws(JSONPatchError) -> JSONValue {
        try walk.descend(path, deed)
        let value = walk.value
        walk.ascend()
        return value
    }

    private mutating func test(_ path: Path, _ expected: JSONValue) throws(JSONPatchError) {
        let value = try value(at: path, .tested)
        guard !value.isSame(as: expected) else { return }
        let (found, wanted) = (value.summary, expected.summary)
        throw walk.error(
            .testFailed, at: path,
            "\(JSONPatchWalk.name(path, isFirst: true)) is \(found); the patch is for a document in which it is "
                + (found == wanted ? "another" : wanted))
    }

    private mutating func notePutIn(_ step: Path.Component? = nil, isElement: Bool = false) {
        guard changes != nil else { return }
        let slot = JSONPatchChange.Slot(path: walk.here(step), isElement: isElement)
        changes?.append(JSONPatchChange(putIn: slot))
    }

    private mutating func noteTakenOut(_ step: Path.Component) {
        guard changes != nil else { return }
        let isElement = if case .index = step { true } else { false }
        let slot = JSONPatchChange.Slot(path: walk.here(step), isElement: isElement)
        changes?.append(JSONPatchChange(takenOut: slot))
    }

    // MARK: - Limits

    /// Refuses a value that would stand too deep at a path.
    private func check(_ depth: Int, at path: Path) throws(JSONPatchError) {
        guard depth == 0 || path.components.count + depth <= JSONPatchApplication.maximumDepth else {
            throw walk.error(
                .tooLarge, at: path,
                "Objects and arrays would stand more than \(JSONPatchApplication.maximumDepth) deep at "
                    + "\(JSONPatchWalk.name(path)), which is more than is read")
        }
    }

    /// Takes from the budget what a value costs that goes to a path.
    private mutating func spend(on value: JSONValue, at path: Path) throws(JSONPatchError) {
        let extent = value.extent(upTo: budget, depth: JSONPatchApplication.maximumDepth)
        try check(extent.depth, at: path)
        budget -= extent.values
        guard budget >= 0 else {
            throw walk.error(
                .tooLarge, at: path,
                "The patch copies or moves more than \(JSONPatchApplication.maximumCopies) values, the most that one may"
            )
        }
    }
}
