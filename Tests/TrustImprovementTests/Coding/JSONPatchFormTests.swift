import Foundation
import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `The form of a JSON patch` {
    private static let patch = JSONPatch(
        .add(["a", 0], .object(["b": .null])), .remove(["a/b", "~"]), .replace([], with: .number(JSONNumber(5))),
        .move(from: ["x"], to: ["y"]), .copy(from: ["y"], to: ["list", "-"]), .test(["t"], .string("T")))
    private static let text =
        #"[{"op":"add","path":"/a/0","value":{"b":null}},{"op":"remove","path":"/a~1b/~0"},"#
        + #"{"op":"replace","path":"","value":5},{"op":"move","from":"/x","path":"/y"},"#
        + #"{"op":"copy","from":"/y","path":"/list/-"},{"op":"test","path":"/t","value":"T"}]"#

    @Test func `is that of RFC 6902, as a value, as text and through any coder`() throws {
        let patch = Self.patch
        #expect(patch.description == Self.text)
        #expect(patch.jsonValue.jsonText(.compact) == Self.text + "\n")
        #expect(try JSONPatch(JSONValue(json: Self.text)) == patch)
        #expect(try JSONDecoder().decode(JSONPatch.self, from: Data(Self.text.utf8)) == patch)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(
            String(decoding: try encoder.encode(patch.operations[3]), as: UTF8.self)
                == #"{"from":"/x","op":"move","path":"/y"}"#)
        #expect(patch.operations.map(\.path.pointer) == ["/a/0", "/a~1b/~0", "", "/y", "/list/-", "/t"])
        #expect(patch.operations.map { $0.source?.pointer } == [nil, nil, nil, "/x", "/y", nil])
        // A property list has no null.
        checkCodable(JSONPatch(Array(patch.operations.dropFirst())))
        checkHashable(equivalenceClasses: [
            [patch, JSONPatch(patch.operations)], [JSONPatch()], [JSONPatch(.remove(["a"]))],
            [JSONPatch(.test(["a"], .number(JSONNumber(1)))), JSONPatch(.test(["a"], .number(try JSONNumber("1.0"))))],
        ])
    }

    @Test(
        arguments: [
            (#"{"op":"remove","path":"/a"}"#, nil, "", "An object stands where an array of operations is expected"),
            (#"null"#, nil, "", "null stands where an array of operations is expected"),
            (
                #"[{"op":"remove","path":"/a"},7]"#, 1, "/1",
                "A number stands where an operation is expected, which is an object with 'op' and 'path'"
            ),
            (#"[{"path":"/a"}]"#, 0, "/0/op", "'op' is missing; an operation must have it"),
            (#"[{"op":null,"path":"/a"}]"#, 0, "/0/op", "null stands where a text is expected"),
            (
                #"[{"op":"Remove","path":"/a"}]"#, 0, "/0/op",
                "'Remove' is not an operation of a patch: an operation of a patch is one of 'add', 'remove', 'replace', "
                    + "'move', 'copy' and 'test'; did you mean 'remove'?"
            ),
            (#"[{"op":"remove"}]"#, 0, "/0/path", "'path' is missing; 'remove' must have it"),
            (#"[{"op":"remove","path":[]}]"#, 0, "/0/path", "An array stands where a text is expected"),
            (
                #"[{"op":"remove","path":"a"}]"#, 0, "/0/path",
                "'a' is not a JSON Pointer, which is empty or begins with '/', and in which '0' or '1' follows each '~'"
            ),
            (
                #"[{"op":"remove","path":"/~2"}]"#, 0, "/0/path",
                "'/~2' is not a JSON Pointer, which is empty or begins with '/', and in which '0' or '1' follows each '~'"
            ),
            (#"[{"op":"add","path":""}]"#, 0, "/0/value", "'value' is missing; 'add' must have it"),
            (#"[{"op":"replace","path":""}]"#, 0, "/0/value", "'value' is missing; 'replace' must have it"),
            (#"[{"op":"test","path":""}]"#, 0, "/0/value", "'value' is missing; 'test' must have it"),
            (#"[{"op":"move","path":""}]"#, 0, "/0/from", "'from' is missing; 'move' must have it"),
            (#"[{"op":"copy","path":"","from":true}]"#, 0, "/0/from", "A truth value stands where a text is expected"),
        ] as [(String, Int?, String, String)])
    func `is told what is wrong with it`(text: String, operation: Int?, path: String, message: String) throws {
        let value = try JSONValue(json: text)
        let error = try #require(throws: JSONPatchError.self) { try JSONPatch(value) }
        #expect(error.kind == .malformed)
        #expect(error.message == message)
        #expect(error.operation == operation)
        #expect(error.path.pointer == path)
    }

    @Test func `is told what is wrong with it by any coder, with the way there`() throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                [String: JSONPatch].self, from: Data(#"{"fix":[{"op":"test","path":"/a"},{"op":"move"}]}"#.utf8))
        }
        guard case .dataCorrupted(let context)? = error else {
            Testing.Issue.record("Another error")
            return
        }
        #expect(context.debugDescription == "'value' is missing; 'test' must have it")
        #expect(context.codingPath.map(\.stringValue) == ["fix", "Index 0", "value"])
    }

    @Test func `does not let what a name is given twice for pass`() {
        let reading = JSONValue.read(json: #"[{"op":"add","path":"/baz","value":"qux","op":"remove"}]"#)
        #expect(reading.issues.map(\.code) == ["member.duplicate"])
    }
}
