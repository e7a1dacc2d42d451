/// A walk through a document to the place that an operation of a patch speaks of.
///
/// It goes step by step and never by recursion. What stands at the place is taken out of what is around it meanwhile, so
/// that it can be changed and nothing beside it is copied.
struct JSONPatchWalk {
    /// What stands where the walk has come to; the whole document at its start.
    var value: JSONValue
    /// The position in the patch of the operation that walks.
    var operation = 0
    /// What is around the value, from the outside in, each with the position that was taken out.
    private var outer: [(container: JSONValue, position: Int)] = []

    init(_ document: JSONValue) {
        value = document
    }

    /// What an operation does with the value to which its path leads, or with what the path goes through.
    enum Deed: String {
        case removed = "what is removed"
        case replaced = "what is replaced"
        case moved = "what is moved"
        case copied = "what is copied"
        case tested = "what is tested"
        case entered = "what a path goes through"
    }

    /// Goes to what stands at a path.
    mutating func descend(_ path: Path, _ deed: Deed) throws(JSONPatchError) {
        try descend(path, steps: path.components.count, deed)
    }

    /// Goes the first steps of a path.
    mutating func descend(
        _ path: Path, steps: Int, _ deed: Deed = .entered
    ) throws(JSONPatchError) {
        for (depth, step) in path.components.prefix(steps).enumerated() {
            let deed = depth == path.components.count - 1 ? deed : .entered
            switch value {
            case .object(var members):
                value = .null
                let position = try position(step, in: members, at: depth, path, deed)
                let inner = members.exchange(at: position, for: .null)
                outer.append((.object(members), position))
                value = inner
            case .array(var elements):
                value = .null
                let position = try position(step, inCount: elements.count, at: depth, path, deed)
                let inner = elements[position]
                elements[position] = .null
                outer.append((.array(elements), position))
                value = inner
            default: throw isNoContainer(at: depth, path)
            }
        }
    }

    /// Goes back to the whole document, putting what was taken out into its place.
    mutating func ascend() {
        while case (var container, let position)? = outer.popLast() {
            switch container {
            case .object(var members):
                container = .null
                _ = members.exchange(at: position, for: value)
                value = .object(members)
            case .array(var elements):
                container = .null
                elements[position] = value
                value = .array(elements)
            default: break
            }
        }
    }

    /// Where the walk has come to, or a step from there.
    func here(_ step: Path.Component?) -> Path {
        var path = Path(
            outer.map { container, position in
                if case .object(let members) = container { .member(members[position].name) } else { .index(position) }
            })
        if let step { path.components.append(step) }
        return path
    }

    // MARK: - Steps

    /// The position of the member that a step names.
    func position(
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

    /// The position of the element that a step names in an array with so many.
    func position(
        _ step: Path.Component, inCount count: Int, at depth: Int, _ path: Path, _ deed: Deed
    ) throws(JSONPatchError) -> Int {
        if step.text == "-" {
            throw error(
                .notFound, at: path,
                "'-' stands for the end of \(container("array", at: depth, path)), where nothing is yet; "
                    + "\(deed.rawValue) must be there")
        }
        let position = try position(step, at: depth, path)
        guard position < count else {
            throw isBeyondEnd(position, of: count, at: depth, path, "\(deed.rawValue) must be there")
        }
        return position
    }

    /// The position of a new element that the last step of a path names in an array with so many.
    func positionToAdd(
        _ step: Path.Component, toCount count: Int, _ path: Path
    ) throws(JSONPatchError) -> Int {
        if step.text == "-" { return count }
        let depth = path.components.count - 1
        let position = try position(step, at: depth, path)
        guard position <= count else {
            throw isBeyondEnd(
                position, of: count, at: depth, path, "one is added at a position up to \(count), or at '-'")
        }
        return position
    }

    /// The position that a step names, however many elements there are.
    private func position(_ step: Path.Component, at depth: Int, _ path: Path) throws(JSONPatchError) -> Int {
        let text = step.text
        guard let position = Int(text), position >= 0, String(position) == text else {
            throw error(
                .notFound, at: path,
                "'\(TextError.shortened(text))' is not a position in \(container("array", at: depth, path)); a position is "
                    + "a number without a sign or leading zeros")
        }
        return position
    }

    // MARK: - Sentences

    func error(_ kind: JSONPatchError.Kind, at path: Path, _ message: String) -> JSONPatchError {
        JSONPatchError(kind, operation: operation, at: path, message)
    }

    private func isBeyondEnd(
        _ position: Int, of count: Int, at depth: Int, _ path: Path, _ rule: String
    ) -> JSONPatchError {
        error(
            .notFound, at: path,
            "Position \(position) is beyond the end of \(container("array", at: depth, path)), which has "
                + "\(JSONValue.counted(count, "element")); \(rule)")
    }

    func isNoContainer(at depth: Int, _ path: Path) -> JSONPatchError {
        let place = Path(Array(path.components.prefix(depth)))
        return error(
            .notFound, at: path,
            "\(JSONPatchWalk.name(place, isFirst: true)) is \(value.summary), in which nothing can stand; a path "
                + "goes through objects and arrays")
    }

    /// The container that stands so many steps down a path.
    private func container(_ kind: String, at depth: Int, _ path: Path) -> String {
        depth == 0
            ? "the document" : "the \(kind) at \(JSONPatchWalk.name(Path(Array(path.components.prefix(depth)))))"
    }

    static func name(_ path: Path, isFirst: Bool = false) -> String {
        guard path.components.isEmpty else { return "'\(TextError.shortened(path.pointer))'" }
        return isFirst ? "The document" : "the document"
    }
}
