/// Which elements of a document's lists were left out of the value that was read from it.
///
/// Positions in the value are then smaller than in the document; paths of the value are translated here.
package struct ReadingGaps: Hashable, Sendable {
    /// By the path of a list in the document, the positions that were left out, ascending.
    private var positions: [Path: [Int]] = [:]

    package init() {}

    /// Notes which positions were left out of the list at a path in the document, ascending.
    package mutating func leaveOut(_ left: [Int], of list: Path) {
        positions[list] = left
    }

    /// Whether nothing was left out anywhere.
    package var isEmpty: Bool { positions.isEmpty }

    /// Whether nothing was left out of the list at a path in the document.
    package func isComplete(_ list: Path) -> Bool {
        positions[list] == nil
    }

    /// The path in the document of what has a path in the value, or in the part of it that has a path in the document.
    package func documentPath(of path: Path, in outer: Path = Path()) -> Path {
        guard !positions.isEmpty else { return outer.appending(path) }
        var translated = outer
        for component in path.components {
            guard case .index(var index) = component, let left = positions[translated] else {
                translated.components.append(component)
                continue
            }
            for position in left where position <= index { index += 1 }
            translated.components.append(.index(index))
        }
        return translated
    }
}
