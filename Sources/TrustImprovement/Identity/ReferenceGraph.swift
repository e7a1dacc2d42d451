/// Which things refer to which, for finding references that come back to where they began.
package struct ReferenceGraph<Node: Hashable> {
    private var nodes: [Node] = []
    private var positions: [Node: Int] = [:]
    private var targets: [[Node]] = []

    package init() {}

    /// Creates a graph of things with what each refers to.
    package init(_ things: [(Node, [Node])]) {
        for (node, references) in things { add(node, to: references) }
    }

    /// Adds a thing and what it refers to; a thing that is added again has the references of both.
    package mutating func add(_ node: Node, to references: [Node]) {
        if let position = positions[node] {
            targets[position] += references
        } else {
            positions[node] = nodes.count
            nodes.append(node)
            targets.append(references)
        }
    }

    /// One shortest cycle through the first thing of each knot of things that reach each other, in the order of adding.
    package func cycles() -> [[Node]] {
        let edges = targets.map { $0.compactMap { positions[$0] } }
        let knots = ReferenceGraph.knots(edges)
        var isTold = Set<Int>()
        return nodes.indices.compactMap { start in
            guard isTold.insert(knots[start]).inserted else { return nil }
            return ReferenceGraph.cycle(from: start, edges, knots).map { $0.map { nodes[$0] } }
        }
    }

    /// For each node the number of its knot, after Tarjan, without recursion.
    private static func knots(_ edges: [[Int]]) -> [Int] {
        let unseen = -1
        var order = Array(repeating: unseen, count: edges.count)
        var low = order
        var knots = order
        var open: [Int] = []
        var knotCount = 0
        var seenCount = 0
        for root in edges.indices where order[root] == unseen {
            var way = [(node: root, next: 0)]
            while let (node, next) = way.popLast() {
                if next == 0 {
                    (order[node], low[node]) = (seenCount, seenCount)
                    seenCount += 1
                    open.append(node)
                } else if knots[edges[node][next - 1]] == unseen {
                    low[node] = min(low[node], low[edges[node][next - 1]])
                }
                if next < edges[node].count {
                    way.append((node, next + 1))
                    let target = edges[node][next]
                    if order[target] == unseen { way.append((target, 0)) }
                } else if low[node] == order[node] {
                    while let member = open.popLast() {
                        knots[member] = knotCount
                        if member == node { break }
                    }
                    knotCount += 1
                }
            }
        }
        return knots
    }

    /// A shortest way from a node back to itself within its knot.
    private static func cycle(from start: Int, _ edges: [[Int]], _ knots: [Int]) -> [Int]? {
        var before: [Int: Int] = [:]
        var reached = [start]
        var position = 0
        while position < reached.count {
            let node = reached[position]
            position += 1
            for target in edges[node] where knots[target] == knots[start] {
                if target == start { return way(to: node, from: start, before) }
                guard before[target] == nil else { continue }
                before[target] = node
                reached.append(target)
            }
        }
        return nil
    }

    private static func way(to end: Int, from start: Int, _ before: [Int: Int]) -> [Int] {
        var way = [end]
        while let node = way.last, node != start, let previous = before[node] { way.append(previous) }
        return way.reversed()
    }
}
