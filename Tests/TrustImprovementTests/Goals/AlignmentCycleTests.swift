import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Goals that serve each other in a ring` {
    private func goals(_ references: [(Identifier<ImprovementGoal>, [Identifier<ImprovementGoal>])])
        -> [ImprovementGoal]
    {
        references.map { id, goals in
            ImprovementGoal(
                id: id, title: id.text,
                alignsTo: [GoalAlignment(.objective("o"))] + goals.map { GoalAlignment(.goal($0)) })
        }
    }

    @Test
    func `are none in a tree, a diamond, or a list that names goals from elsewhere`() {
        #expect(ImprovementGoal.alignmentCycles(in: []) == [])
        #expect(ImprovementGoal.alignmentCycles(in: goals([("a", ["b"]), ("b", ["c"]), ("c", ["elsewhere"])])) == [])
        #expect(
            ImprovementGoal.alignmentCycles(in: goals([("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", [])]))
                == [])
    }

    @Test
    func `are given once for each set, from its first goal on`() {
        #expect(ImprovementGoal.alignmentCycles(in: goals([("a", ["a"])])) == [["a"]])
        #expect(
            ImprovementGoal.alignmentCycles(in: goals([("d", ["b"]), ("b", ["c"]), ("c", ["a"]), ("a", ["b"])]))
                == [["b", "c", "a"]])
        #expect(
            ImprovementGoal.alignmentCycles(
                in: goals([("x", ["y"]), ("a", ["b"]), ("y", ["x", "a"]), ("b", ["a"]), ("z", ["z", "b"])]))
                == [["x", "y"], ["a", "b"], ["z"]])
    }

    @Test
    func `are the shortest of their set`() {
        #expect(
            ImprovementGoal.alignmentCycles(in: goals([("a", ["b"]), ("b", ["c", "d"]), ("c", ["d"]), ("d", ["a"])]))
                == [["a", "b", "d"]])
    }

    @Test
    func `are found through either of two goals with one name`() {
        #expect(
            ImprovementGoal.alignmentCycles(in: goals([("a", []), ("b", ["a"]), ("a", ["b"])])) == [["a", "b"]])
    }

    @Test
    func `may be of any length`() throws {
        let count = 50_000
        let names = try (0..<count).map { try Identifier<ImprovementGoal>("g\($0)") }
        let ring = ReferenceGraph(names.indices.map { (names[$0], [names[($0 + 1) % count]]) }).cycles()
        #expect(ring == [names])
        let chain = ReferenceGraph(names.indices.map { (names[$0], Array(names[($0 + 1)...].prefix(1))) }).cycles()
        #expect(chain == [])
    }

    @Test
    func `are rings, and there is one exactly where a thing can be reached from itself`() {
        checkRandomly(times: 300) { generator in
            let count = Int.random(in: 1...9, using: &generator)
            let things = (0..<count).map { name in
                (
                    name,
                    (0..<Int.random(in: 0...2, using: &generator)).map { _ in Int.random(in: 0...9, using: &generator) }
                )
            }
            var reach = Dictionary(things.map { ($0.0, Set($0.1.filter { $0 < count })) }) { left, _ in left }
            for _ in 0..<count {
                for name in 0..<count {
                    reach[name] = reach[name]?.union((reach[name] ?? []).flatMap { reach[$0] ?? [] })
                }
            }
            let rings = ReferenceGraph(things).cycles()
            let areRings = rings.allSatisfy { ring in
                zip(ring, ring.dropFirst() + ring.prefix(1)).allSatisfy { things[$0].1.contains($1) }
            }
            // A thing that can be reached from itself can reach, and be reached from, a thing of exactly one ring.
            let areComplete = (0..<count).allSatisfy { name in
                let own = rings.filter { ring in
                    ring.allSatisfy { reach[name]?.contains($0) == true && reach[$0]?.contains(name) == true }
                }
                return own.count == (reach[name]?.contains(name) == true ? 1 : 0)
            }
            return areRings && areComplete
        }
    }
}
