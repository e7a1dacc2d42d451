/// The application of a patch to a document, operation by operation.
///
/// The way to a place is walked step by step and never by recursion. What stands there is taken out of what is around it
/// meanwhile, so that nothing beside it is copied.
struct JSONPatchApplication {
    /// What stands where the walk has come to; the whole document between operations.
    private(set) var document: JSONValue
    /// What is around it, from the outside in, each with the position that was taken out.
    private var outer: [(container: JSONValue, position: Int)] = []
    /// The number of operations so far.
    private var count = 0
    /// How many more values may be copied, or moved to where they stand deeper.
    private var budget = JSONPatchApplication.maximumCopies

    /// The most objects and arrays that may stand in each other.
    private static let maximumDepth = JSONReadingOptions().maximumDepth
    /// The most values that a patch may copy, or move to where they stand deeper.
    private static let maximumCopies = 1_000_000

    /// What an operation does with the value to which its path leads, or with what the path goes through.
    private enum Deed: String {
        case removed = "what is removed"
        case replaced = "what is replaced"
        case moved = "what is moved"
        case copied = "what is copied"
        case tested = "what is tested"
        case entered = "what a path goes through"
    }

    init(_ document: JSONValue) {
        self.document = document
    }

    /// Carries out the next operation; after an error the document is of no use.
    mutating func apply(_ operation: JSONPatchOperation) throws(JSONPatchError) {
        switch operation {
        case .add(let path, let value):
            try check(value.extent(depth: JSONPatchApplication.maximumDepth).depth, at: path)
            try add(value, at: path)
        case .remove(let path): _ = try remove(at: path, .removed)
        case .replace(let path, let value):
            try check(value.extent(depth: JSONPatchApplication.maximumDepth).depth, at: path)
            try descend(path, .replaced)
            document = value
            ascend()
        case .move(let source, let path): try move(from: source, to: path)
        case .copy(let source, let path):
            let value = try value(at: source, .copied)
            try spend(on: value, at: path)
            try add(value, at: path)
        case .test(let path, let expected): try test(path, expected)
        }
        count += 1
    }

    // MARK: - Operations

    private mutating func add(_ value: JSONValue, at path: Path) throws(JSONPatchError) {
        guard let last = path.components.last else { return document = value }
        try descend(path, steps: path.components.count - 1)
        switch document {
        case .object(var members):
            document = .null
            members[last.text] = value
            document = .object(members)
        case .array(var elements):
            document = .null
            elements.insert(value, at: try positionToAdd(last, toCount: elements.count, path))
            document = .array(elements)
        default: throw isNoContainer(at: path.components.count - 1, path)
        }
        ascend()
    }

    private mutating func remove(at path: Path, _ deed: Deed) throws(JSONPatchError) -> JSONValue {
        guard let last = path.components.last else {
            throw error(.notFound, at: path, "The whole document cannot be removed; a document is one value")
        }
        try descend(path, steps: path.components.count - 1)
        let depth = path.components.count - 1
        let removed: JSONValue
        switch document {
        case .object(var members):
            document = .null
            removed = members.remove(at: try position(last, in: members, at: depth, path, deed))
            document = .object(members)
        case .array(var elements):
            document = .null
            removed = elements.remove(at: try position(last, inCount: elements.count, at: depth, path, deed))
            document = .array(elements)
        default: throw isNoContainer(at: depth, path)
        }
        ascend()
        return removed
    }

    private mutating func move(from source: Path, to path: Path) throws(JSONPatchError) {
        let (from, to) = (source.components.map(\.text), path.components.map(\.text))
        if to.count > from.count, to.starts(with: from) {
            throw error(
                .intoItself, at: path,
                "\(JSONPatchApplication.name(source, isFirst: true)) would be moved to "
                    + "\(JSONPatchApplication.name(path)), which lies inside it")
        }
        if from == to {
            try descend(source, .moved)
            return ascend()
        }
        let value = try remove(at: source, .moved)
        if to.count > from.count { try spend(on: value, at: path) }
        try add(value, at: path)
    }

    private mutating func value(at path: Path, _ deed: Deed) throws(JSONPatchError) -> JSONValue {
        try descend(path, deed)
        let value = document
        ascend()
        return value
    }

    private mutating func test(_ path: Path, _ expected: JSONValue) throws(JSONPatchError) {
        let value = try value(at: path, .tested)
        guard !value.isSame(as: expected) else { return }
        let (found, wanted) = (value.summary, expected.summary)
        throw error(
            .testFailed, at: path,
            "\(JSONPatchApplication.name(path, isFirst: true)) is \(found); the patch is for a document in which it is "
                + (found == wanted ? "another" : wanted))
    }

    // MARK: - Walking

    /// Goes to what stands at a path.
    private mutating func descend(_ path: Path, _ deed: Deed) throws(JSONPatchError) {
        try descend(path, steps: path.components.count, deed)
    }

    /// Goes the first steps of a path.
    private mutating func descend(
        _ path: Path, steps: Int, _ deed: Deed = .entered
    ) throws(JSONPatchError) {
        for (depth, step) in path.components.prefix(steps).enumerated() {
            let deed = depth == path.components.count - 1 ? deed : .entered
            switch document {
            case .object(var members):
                document = .null
                let position = try position(step, in: members, at: depth, path, deed)
                let inner = members.exchange(at: position, for: .null)
                outer.append((.object(members), position))
                document = inner
            case .array(var elements):
                document = .null
                let position = try position(step, inCount: elements.count, at: depth, path, deed)
                let inner = elements[position]
                elements[position] = .null
                outer.append((.array(elements), position))
                document = inner
            default: throw isNoContainer(at: depth, path)
            }
        }
    }

    /// Goes back to the whole document, putting what was taken out into its place.
    private mutating func ascend() {
        while case (var container, let position)? = outer.popLast() {
            switch container {
            case .object(var members):
                container = .null
                _ = members.exchange(at: position, for: document)
                document = .object(members)
            case .array(var elements):
                container = .null
                elements[position] = document
                document = .array(elements)
            default: break
            }
        }
    }

    private func position(
        _ step: Path.Component, in members: UnrecognisedMembers, at depth: Int, _ path: Path, _ deed: Deed
    ) throws(JSONPatchError) -> Int {
        let name = step.text
        if let position = members.position(of: name) { return position }
        let near = Suggestion.nearest(to: name, in: members.lazy.map(\.name))
        throw error(
            .notFound, at: path,
            "'\(TextError.shortened(name))' is not a member of \(container("object", at: depth, path)); "
                + "\(deed.rawValue) must be there" + (near.map { ", did you mean '\($0)'?" } ?? ""))
    }

    private func position(
        _ step: Path.Component, inCount count: Int, at depth: Int, _ path: Path, _ deed: Deed
    ) throws(JSONPatchError) -> Int {
        let array = container("array", at: depth, path)
        if step.text == "-" {
            throw error(
                .notFound, at: path,
                "'-' stands for the end of \(array), where nothing is yet; \(deed.rawValue) must be there")
        }
        let position = try position(step, of: array, path)
        guard position < count else {
            throw error(
                .notFound, at: path,
                "Position \(position) is beyond the end of \(array), which has \(JSONValue.counted(count, "element")); "
                    + "\(deed.rawValue) must be there")
        }
        return position
    }

    private func positionToAdd(
        _ step: Path.Component, toCount count: Int, _ path: Path
    ) throws(JSONPatchError) -> Int {
        if step.text == "-" { return count }
        let array = container("array", at: path.components.count - 1, path)
        let position = try position(step, of: array, path)
        guard position <= count else {
            throw error(
                .notFound, at: path,
                "Position \(position) is beyond the end of \(array), which has \(JSONValue.counted(count, "element")); one "
                    + "is added at a position up to \(count), or at '-'")
        }
        return position
    }

    /// The position that a step names, if there are so many elements.
    private func position(_ step: Path.Component, of array: String, _ path: Path) throws(JSONPatchError) -> Int {
        let text = step.text
        guard let position = Int(text), position >= 0, String(position) == text else {
            throw error(
                .notFound, at: path,
                "'\(TextError.shortened(text))' is not a position in \(array); a position is a number without a sign or "
                    + "leading zeros")
        }
        return position
    }

    // MARK: - Limits

    /// Refuses a value that would stand too deep at a path.
    private func check(_ depth: Int, at path: Path) throws(JSONPatchError) {
        guard depth == 0 || path.components.count + depth <= JSONPatchApplication.maximumDepth else {
            throw error(
                .tooLarge, at: path,
                "Objects and arrays would stand more than \(JSONPatchApplication.maximumDepth) deep at "
                    + "\(JSONPatchApplication.name(path)), which is more than is read")
        }
    }

    /// Takes from the budget what a value costs that goes to a path.
    private mutating func spend(on value: JSONValue, at path: Path) throws(JSONPatchError) {
        let extent = value.extent(upTo: budget, depth: JSONPatchApplication.maximumDepth)
        try check(extent.depth, at: path)
        budget -= extent.values
        guard budget >= 0 else {
            throw error(
                .tooLarge, at: path,
                "The patch copies or moves more than \(JSONPatchApplication.maximumCopies) values, the most that one may"
            )
        }
    }

    // MARK: - Sentences

    private func error(_ kind: JSONPatchError.Kind, at path: Path, _ message: String) -> JSONPatchError {
        JSONPatchError(kind, operation: count, at: path, message)
    }

    private func isNoContainer(at depth: Int, _ path: Path) -> JSONPatchError {
        let place = Path(Array(path.components.prefix(depth)))
        return error(
            .notFound, at: path,
            "\(JSONPatchApplication.name(place, isFirst: true)) is \(document.summary), in which nothing can stand; a path "
                + "goes through objects and arrays")
    }

    /// The container that stands so many steps down a path.
    private func container(_ kind: String, at depth: Int, _ path: Path) -> String {
        depth == 0
            ? "the document" : "the \(kind) at \(JSONPatchApplication.name(Path(Array(path.components.prefix(depth)))))"
    }

    private static func name(_ path: Path, isFirst: Bool = false) -> String {
        guard path.components.isEmpty else { return "'\(TextError.shortened(path.pointer))'" }
        return isFirst ? "The document" : "the document"
    }
}
