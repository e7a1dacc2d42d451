/// The places of a document that the fixes of one round change, and the arrays in which they move elements.
struct FixFootprint {
    private var places: Set<Path> = []
    /// The places and everything around them.
    private var around: Set<Path> = []
    /// For each array of which elements come or go, the position from which on others move.
    private var moved: [Path: Int] = [:]

    /// Takes the changes of one more fix, unless they touch what another has changed.
    mutating func take(_ changes: [JSONPatchChange]) -> Bool {
        let slots = changes.flatMap { [$0.takenOut, $0.putIn].compactMap { $0 } }
        guard !slots.contains(where: { touches($0.path) }) else { return false }
        for slot in slots {
            places.insert(slot.path)
            var path = slot.path
            if slot.isElement, case .index(let position)? = path.components.popLast() {
                moved[path] = min(position, moved[path] ?? .max)
            }
            path = slot.path
            repeat { around.insert(path) } while path.components.popLast() != nil
        }
        return true
    }

    private func touches(_ path: Path) -> Bool {
        around.contains(path) || places.hold(path)
            || (0..<path.components.count).contains { length in
                guard case .index(let position) = path.components[length],
                    let first = moved[Path(Array(path.components.prefix(length)))]
                else { return false }
                return position >= first
            }
    }
}
