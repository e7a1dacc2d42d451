/// Finds the places of paths in a text, in one walk for all of them.
struct JSONPathFinder {
    /// The paths looked for, as a tree: each node is a step on the way to some of them.
    private struct Node {
        var children: [Path.Component: Int] = [:]
        /// Which of the paths end here.
        var ends: [Int] = []
    }

    private var nodes = [Node()]
    private let paths: [Path]

    init(_ paths: [Path]) {
        self.paths = paths
        for (number, path) in paths.enumerated() {
            var node = 0
            for component in path.components {
                if let child = nodes[node].children[component] {
                    node = child
                } else {
                    nodes.append(Node())
                    nodes[node].children[component] = nodes.count - 1
                    node = nodes.count - 1
                }
            }
            nodes[node].ends.append(number)
        }
    }

    /// The byte offset of each path's value in the text; of a path that is not there, that of the nearest value around
    /// it.
    func offsets(in bytes: ByteView) -> [Int] {
        var reader = JSONTextReader(bytes, options: JSONReadingOptions(maximumIssues: 0))
        var offsets = [Int](repeating: 0, count: paths.count)
        reader.skipByteOrderMark()
        _ = reader.skipSpace()
        visit(0, &reader, &offsets)
        return offsets
    }

    /// Goes through a value that lies on the way to some path.
    ///
    /// Recursion is bounded by the longest path.
    private func visit(_ number: Int, _ reader: inout JSONTextReader, _ offsets: inout [Int]) {
        let start = reader.position
        mark(number, start, &offsets)
        guard !nodes[number].children.isEmpty, start < reader.bytes.count else { return reader.skipValue() }
        switch reader.bytes[start] {
        case UInt8(ascii: "{"):
            reader.position += 1
            var seen: Set<Int> = []
            while reader.skipSpace() == UInt8(ascii: "\"") {
                let name = reader.readString()
                guard reader.take(UInt8(ascii: ":"), where: "after a member's name") else { return }
                _ = reader.skipSpace()
                var child = name.flatMap { nodes[number].children[.member($0)] }
                // Of members with the same name the first counts, as it does to the reader.
                if let known = child, !seen.insert(known).inserted { child = nil }
                step(child, &reader, &offsets)
                if reader.closeMember() || reader.halted { return }
            }
            reader.position += 1
        case UInt8(ascii: "["):
            reader.position += 1
            var index = 0
            while let next = reader.skipSpace(), next != UInt8(ascii: "]") {
                step(nodes[number].children[.index(index)], &reader, &offsets)
                index += 1
                if reader.closeElement() || reader.halted { return }
            }
            reader.position += 1
        default: reader.skipValue()
        }
    }

    private func step(_ child: Int?, _ reader: inout JSONTextReader, _ offsets: inout [Int]) {
        if let child {
            visit(child, &reader, &offsets)
        } else {
            reader.skipValue()
        }
    }

    /// Notes an offset for every path that ends at a node or goes on from it.
    private func mark(_ number: Int, _ offset: Int, _ offsets: inout [Int]) {
        for end in nodes[number].ends { offsets[end] = offset }
        for (_, child) in nodes[number].children { mark(child, offset, &offsets) }
    }
}
