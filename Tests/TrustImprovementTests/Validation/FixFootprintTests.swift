import Testing

@testable import TrustImprovement

struct `The footprint of a fix` {
    private static let document: JSONValue = .object([
        "a": .array([.object(["x": .null]), .object(["x": .null]), .object(["x": .null])]), "b": .object(["c": .null]),
        "1": .object(["2": .null]),
    ])

    private func changes(_ operations: JSONPatchOperation...) throws -> [JSONPatchChange] {
        var application = JSONPatchApplication(Self.document, notingChanges: true)
        for operation in operations { try application.apply(operation) }
        return try #require(application.changes)
    }

    @Test(
        arguments: [
            // What moves is what stands behind, and what is put where nothing was.
            (.remove(["a", 1]), "/a/0/x", "/a/0/x"), (.remove(["a", 1]), "/a/1", nil),
            (.remove(["a", 1]), "/a/1/x", nil),
            (.remove(["a", 1]), "/a/2/x", "/a/1/x"), (.remove(["a", 1]), "/a", "/a"), (.remove(["a", 1]), "/b", "/b"),
            (.add(["a", 1], .null), "/a/0", "/a/0"), (.add(["a", 1], .null), "/a/1/x", "/a/2/x"),
            (.add(["a", "-"], .null), "/a/2", "/a/2"), (.add(["a", "-"], .null), "/a/3", "/a/4"),
            (.copy(from: ["b"], to: ["a", 0]), "/a/0", "/a/1"), (.copy(from: ["b"], to: ["a", 0]), "/b/c", "/b/c"),
            // What is replaced stays where it is, and so does what a member had beside it.
            (.replace(["a", 1], with: .null), "/a/1/x", "/a/1/x"), (.remove(["b"]), "/b/c", nil),
            (.remove(["b"]), "/a/0", "/a/0"), (.add(["b"], .null), "/b/c", "/b/c"), (.add([], .null), "/b/c", "/b/c"),
            // A name of digits is no position.
            (.remove(["1", "2"]), "/1/3", "/1/3"),
            // What is moved goes on where it is put.
            (.move(from: ["a", 0], to: ["a", 2]), "/a/0/x", "/a/2/x"),
            (.move(from: ["a", 0], to: ["a", 2]), "/a/2/x", "/a/1/x"),
            (.move(from: ["a", 2], to: ["a", 0]), "/a/2/x", "/a/0/x"),
            (.move(from: ["a", 2], to: ["a", 0]), "/a/1", "/a/2"),
            (.move(from: ["b"], to: ["a", 1]), "/b/c", "/a/1/c"),
            (.move(from: ["b"], to: ["a", 1]), "/a/1", "/a/2"), (.move(from: ["b"], to: ["d"]), "/b", "/d"),
            (.test(["b", "c"], .null), "/b/c", "/b/c"), (.move(from: ["b"], to: ["b"]), "/b/c", "/b/c"),
        ] as [(JSONPatchOperation, String, String?)])
    func `tells where everything stands afterwards`(operation: JSONPatchOperation, before: String, after: String?)
        throws
    {
        let path = try #require(Path(pointer: before))
        #expect(try changes(operation).path(of: path)?.pointer == after)
    }

    @Test func `tells what comes of several operations`() throws {
        let several = try changes(.remove(["a", 0]), .remove(["a", 0]), .add(["a", 0], .null))
        #expect(several.path(of: ["a", 2, "x"]) == ["a", 1, "x"])
        #expect(several.path(of: ["a", 1, "x"]) == nil)
        #expect(try changes(.remove([1, 2])).path(of: ["1", "2", "x"]) == nil)
    }

    @Test(
        arguments: [
            // The same place, around it and inside it.
            (.replace(["b", "c"], with: .null), .replace(["b", "c"], with: .null), false),
            (.replace(["b", "c"], with: .null), .replace(["b"], with: .null), false),
            (.replace(["b"], with: .null), .remove(["b", "c"]), false),
            (.replace([], with: .null), .remove(["b"]), false), (.remove(["b"]), .replace([], with: .null), false),
            (.replace(["b"], with: .null), .move(from: ["a", 0], to: ["b", "d"]), false),
            (.replace(["b"], with: .null), .move(from: ["b", "c"], to: ["d"]), false),
            // Beside it.
            (.replace(["b", "c"], with: .null), .replace(["a", 0], with: .null), true),
            (.add(["b", "d"], .null), .replace(["b", "c"], with: .null), true),
            (.replace(["a", 0], with: .null), .replace(["a", 1], with: .null), true),
            // In an array in which elements came or went, only what stands before them.
            (.remove(["a", 1]), .remove(["a", 0]), true),
            (.remove(["a", 1]), .replace(["a", 0, "x"], with: .null), true),
            (.remove(["a", 1]), .replace(["a", 2, "x"], with: .null), false),
            (.remove(["a", 1]), .remove(["a", 2]), false),
            (.remove(["a", 1]), .replace(["a"], with: .null), false),
            (.remove(["a", 1]), .add(["a", "-"], .null), false),
            (.add(["a", 1], .null), .replace(["a", 1, "x"], with: .null), false),
            (.replace(["a", 2], with: .null), .remove(["a", 1]), true),
            // A condition changes nothing.
            (.test(["b"], .object(["c": .null])), .remove(["b"]), true),
        ] as [(JSONPatchOperation, JSONPatchOperation, Bool)])
    func `keeps apart what cannot be made together`(
        first: JSONPatchOperation, second: JSONPatchOperation, isFree: Bool
    ) throws {
        var footprint = FixFootprint()
        #expect(footprint.take(try changes(first)))
        #expect(footprint.take(try changes(second)) == isFree)
    }

    @Test func `is not widened by what it refuses`() throws {
        var footprint = FixFootprint()
        #expect(footprint.take(try changes(.remove(["a", 1]))))
        #expect(!footprint.take(try changes(.remove(["b"]), .remove(["a", 2]))))
        #expect(footprint.take(try changes(.remove(["b"]))))
        #expect(footprint.take(try changes(.remove(["a", 0]))))
        #expect(!footprint.take(try changes(.remove(["a", 0]))))
    }
}
