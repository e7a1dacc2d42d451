/// Finds rings among things that refer to each other by name.
///
/// Nothing here calls itself, so that a chain of any length does not exhaust the stack.
package enum ReferenceCycles {
    /// One shortest ring for each set of things that can all be reached from each other, in the order of the things.
    ///
    /// - Parameter things: Each name with the names to which it refers. A name may come more than once; names to which
    ///   something refers and that do not come are passed over.
    package static func find<Name: Hashable>(among things: [(name: Name, references: [Name])]) -> [[Name]] {
        var positions: [Name: Int] = [:]
        var names: [Name] = []
        for thing in things where positions[thing.name] == nil {
            positions[thing.name] = names.count
            names.append(thing.name)
        }
        var next = [[Int]](repeating: [], count: names.count)
        for thing in things {
            guard let position = positions[thing.name] else { continue }
            next[position] += thing.references.compactMap { positions[$0] }
        }
        let sets = connectedSets(next)
        var seen: Set<Int> = []
        return names.indices.compactMap { start in
            guard !seen.contains(sets[start]), let ring = shortestRing(from: start, next, within: sets) else {
                return nil
            }
            seen.insert(sets[start])
            return ring.map { names[$0] }
        }
    }

    /// The shortest way from a node back to itself that does not leave its set.
    private static func shortestRing(from start: Int, _ next: [[Int]], within sets: [Int]) -> [Int]? {
        var previous: [Int: Int] = [:]
        var queue = [start]
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            for other in next[node] where sets[other] == sets[start] {
                if other == start { return way(to: node, from: start, previous) }
                if previous[other] == nil {
                    previous[other] = node
                    queue.append(other)
                }
            }
        }
        return nil
    }

    private static func way(to end: Int, from start: Int, _ previous: [Int: Int]) -> [Int] {
        var way = [end]
        var node = end
        while node != start, let before = previous[node] {
            way.append(before)
            node = before
        }
        return way.reversed()
    }

    /// For each node the number of its set, of nodes that can all be reached from each other (Tarjan's algorithm).
    private static func connectedSets(_ next: [[Int]]) -> [Int] {
        var search = ConnectedSetSearch(next)
        for node in next.indices where !search.hasReached(node) { search.run(from: node) }
        return search.sets
    }
}

/// The state of Tarjan's search, with a list in place of the calls.
private struct ConnectedSetSearch {
    private let next: [[Int]]
    /// When each node was reached, from 1; 0 while it was not.
    private var reached: [Int]
    /// The earliest node still open that can be reached from each.
    private var earliest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var path: [(node: Int, edge: Int)] = []
    private var clock = 0
    private var setCount = 0
    private(set) var sets: [Int]

    init(_ next: [[Int]]) {
        self.next = next
        reached = Array(repeating: 0, count: next.count)
        earliest = reached
        isOpen = Array(repeating: false, count: next.count)
        sets = reached
    }

    func hasReached(_ node: Int) -> Bool { reached[node] > 0 }

    mutating func run(from start: Int) {
        enter(start)
        while let (node, edge) = path.last {
            guard edge < next[node].count else {
                leave(node)
                continue
            }
            path[path.count - 1].edge = edge + 1
            let other = next[node][edge]
            if reached[other] == 0 {
                enter(other)
            } else if isOpen[other] {
                earliest[node] = min(earliest[node], reached[other])
            }
        }
    }

    private mutating func enter(_ node: Int) {
        clock += 1
        reached[node] = clock
        earliest[node] = clock
        isOpen[node] = true
        open.append(node)
        path.append((node, 0))
    }

    private mutating func leave(_ node: Int) {
        path.removeLast()
        if let parent = path.last?.node { earliest[parent] = min(earliest[parent], earliest[node]) }
        guard earliest[node] == reached[node] else { return }
        setCount += 1
        while let member = open.popLast() {
            isOpen[member] = false
            sets[member] = setCount
            if member == node { break }
        }
    }
}
