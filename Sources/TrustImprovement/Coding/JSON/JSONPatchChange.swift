/// What one operation of a patch did to the places of a document: what it took out, what it put in, or for a move both.
struct JSONPatchChange: Hashable, Sendable {
    /// A place in a document.
    struct Slot: Hashable, Sendable {
        /// The place, with array positions as positions and members as names.
        var path: Path
        /// Whether it is an element of an array that came or went, so that those behind it moved.
        var isElement: Bool
    }

    /// What is no longer where it was, in places before the operation.
    var takenOut: Slot?
    /// What was put somewhere, in places after the operation.
    var putIn: Slot?

    /// Where something stands after the operation that had a path before it, or `nil` when it is gone.
    func path(of path: Path) -> Path? {
        var path = path
        if let takenOut {
            if path.begins(with: takenOut.path) {
                guard let putIn else { return nil }
                return putIn.path.appending(path.suffix(from: takenOut.path.components.count))
            }
            if takenOut.isElement { path.shift(behind: takenOut.path, by: -1) }
        }
        if let putIn, putIn.isElement { path.shift(behind: putIn.path, by: 1) }
        return path
    }
}

extension Collection<JSONPatchChange> {
    /// Where something stands after all operations that had a path before them, or `nil` when it is gone.
    func path(of path: Path) -> Path? {
        var path = path
        for change in self {
            guard let next = change.path(of: path) else { return nil }
            path = next
        }
        return path
    }
}

extension Path {
    /// Whether the path is another, or goes on from it.
    func begins(with outer: Path) -> Bool {
        components.starts(with: outer.components)
    }

    /// What follows the first steps.
    func suffix(from count: Int) -> Path {
        Path(Array(components.dropFirst(count)))
    }

    /// The position of the element of an array through which the path goes, or `nil` when it does not go through the array.
    func position(in array: some Collection<Component>) -> Int? {
        guard components.count > array.count, components.starts(with: array),
            case .index(let position) = components[array.count]
        else { return nil }
        return position
    }

    /// Counts on the position of an element that is at or behind another in the same array.
    fileprivate mutating func shift(behind element: Path, by distance: Int) {
        let array = element.components.dropLast()
        guard case .index(let first)? = element.components.last, let position = position(in: array), position >= first
        else { return }
        components[array.count] = .index(position + distance)
    }
}
