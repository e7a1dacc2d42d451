import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A theory of change` {
    private func drivers(_ parents: [(String, [String])]) throws -> [Driver] {
        try parents.map { id, parents in
            try Driver(id: Identifier(id), title: id, parents: parents.map { try Identifier($0) })
        }
    }

    private func cycles(_ parents: [(String, [String])]) throws -> [[String]] {
        Driver.cycles(in: try drivers(parents)).map { $0.map(\.text) }
    }

    @Test
    func `without cycles has none found`() throws {
        #expect(try cycles([]) == [])
        #expect(try cycles([("a", [])]) == [])
        #expect(try cycles([("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", ["elsewhere"])]) == [])
    }

    @Test
    func `has each knot named once, by a shortest way round`() throws {
        #expect(try cycles([("a", ["b"]), ("b", ["a"])]) == [["a", "b"]])
        #expect(try cycles([("a", ["b"]), ("b", ["c"]), ("c", ["a"])]) == [["a", "b", "c"]])
        #expect(
            try cycles([("z", ["c"]), ("c", ["b"]), ("b", ["c"]), ("y", ["x"]), ("x", ["y"])]) == [
                ["c", "b"], ["y", "x"],
            ])
        // Round by d is longer than round by b.
        #expect(try cycles([("a", ["d", "b"]), ("d", ["e"]), ("e", ["a"]), ("b", ["a"])]) == [["a", "b"]])
        // A way out of a knot into another does not join them.
        #expect(
            try cycles([("a", ["b"]), ("b", ["a", "c"]), ("c", ["d"]), ("d", ["c"])]) == [["a", "b"], ["c", "d"]])
        // A driver that stands twice has the parents of both.
        #expect(try cycles([("a", []), ("b", ["a"]), ("a", ["b"])]) == [["a", "b"]])
    }

    @Test
    func `may be deep without end`() throws {
        let count = 100_000
        let line = try (0..<count).map { number in
            try Driver(id: Identifier("d\(number)"), title: "", parents: [Identifier("d\(number + 1)")])
        }
        #expect(Driver.cycles(in: line) == [])
        let last = try Driver(id: Identifier("d\(count)"), title: "", parents: ["d0"])
        #expect(Driver.cycles(in: line + [last]).map(\.count) == [count + 1])
    }

    @Test
    func `has a cycle found exactly when a driver can reach itself`() {
        checkRandomly { generator in
            let count = Int.random(in: 1...8, using: &generator)
            let edges = (0..<count).map { _ in
                (0..<count).filter { _ in Int.random(in: 0..<6, using: &generator) == 0 }
            }
            var graph = ReferenceGraph<Int>()
            for (node, targets) in edges.enumerated() { graph.add(node, to: targets) }
            let cycles = graph.cycles()
            let areCycles = cycles.allSatisfy { cycle in
                zip(cycle, cycle.dropFirst() + cycle.prefix(1)).allSatisfy { edges[$0].contains($1) }
                    && Set(cycle).count == cycle.count
            }
            let reach = edges.indices.map { Self.reached(from: $0, edges) }
            let knots = Set(
                edges.indices.filter { reach[$0].contains($0) }.map { node in
                    reach[node].filter { reach[$0].contains(node) }
                })
            return areCycles && knots.count == cycles.count
                && cycles.allSatisfy { cycle in
                    knots.contains { $0.isSuperset(of: cycle) }
                }
        }
    }

    private static func reached(from start: Int, _ edges: [[Int]]) -> Set<Int> {
        var reached: Set<Int> = []
        var open = edges[start]
        while let node = open.popLast() {
            if reached.insert(node).inserted { open += edges[node] }
        }
        return reached
    }
}
