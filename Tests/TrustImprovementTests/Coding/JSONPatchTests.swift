import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A JSON patch` {
    /// A document, a patch, and the document after it.
    struct Change: CustomTestStringConvertible, Sendable {
        let document: String
        let patch: String
        let result: String

        init(_ document: String, _ patch: String, _ result: String) {
            (self.document, self.patch, self.result) = (document, patch, result)
        }

        var testDescription: String { patch + " on " + document }
    }

    @Test(
        arguments: [
            Change(#"{"name":"A"}"#, #"[]"#, #"{"name":"A"}"#),
            // Adding.
            Change(#"{"name":"A"}"#, #"[{"op":"add","path":"/phase","value":4}]"#, #"{"name":"A","phase":4}"#),
            Change(#"{"roll":[1,2]}"#, #"[{"op":"add","path":"/roll/1","value":9}]"#, #"{"roll":[1,9,2]}"#),
            Change(#"{"roll":[1,2]}"#, #"[{"op":"add","path":"/roll/0","value":9}]"#, #"{"roll":[9,1,2]}"#),
            Change(#"{"roll":[1,2]}"#, #"[{"op":"add","path":"/roll/2","value":9}]"#, #"{"roll":[1,2,9]}"#),
            Change(#"{"roll":[1]}"#, #"[{"op":"add","path":"/roll/-","value":["b",{}]}]"#, #"{"roll":[1,["b",{}]]}"#),
            Change(#"[]"#, #"[{"op":"add","path":"/-","value":1},{"op":"add","path":"/0","value":2}]"#, #"[2,1]"#),
            Change(#"{"a":1,"b":2}"#, #"[{"op":"add","path":"/a","value":[3]}]"#, #"{"a":[3],"b":2}"#),
            Change(#"{"a":1}"#, #"[{"op":"add","path":"","value":[3]}]"#, #"[3]"#),
            Change(#"{"a":{}}"#, #"[{"op":"add","path":"/a/b","value":{"c":{}}}]"#, #"{"a":{"b":{"c":{}}}}"#),
            Change(#"{"a":1}"#, #"[{"op":"add","path":"/b","value":null,"why":"passed over"}]"#, #"{"a":1,"b":null}"#),
            Change(#"{}"#, #"[{"op":"add","path":"/","value":1}]"#, #"{"":1}"#),
            Change(#"{}"#, #"[{"op":"add","path":"/-","value":1}]"#, #"{"-":1}"#),
            Change(#"{}"#, #"[{"op":"add","path":"/0","value":1}]"#, #"{"0":1}"#),
            Change(#"{}"#, #"[{"op":"add","path":"/01","value":1}]"#, #"{"01":1}"#),
            Change(#"{}"#, #"[{"op":"add","path":"/a~1b~0c~01","value":1}]"#, #"{"a/b~c~1":1}"#),
            // Taking away.
            Change(#"{"a":1,"b":2,"c":3}"#, #"[{"op":"remove","path":"/b"}]"#, #"{"a":1,"c":3}"#),
            Change(#"{"a":[1,2,3]}"#, #"[{"op":"remove","path":"/a/1"}]"#, #"{"a":[1,3]}"#),
            Change(#"{"a":{"b":1}}"#, #"[{"op":"remove","path":"/a/b"}]"#, #"{"a":{}}"#),
            // Replacing.
            Change(#"{"a":1,"b":2}"#, #"[{"op":"replace","path":"/a","value":"x"}]"#, #"{"a":"x","b":2}"#),
            Change(#"{"a":[1,2]}"#, #"[{"op":"replace","path":"/a/0","value":null}]"#, #"{"a":[null,2]}"#),
            Change(#"{"a":1}"#, #"[{"op":"replace","path":"","value":{"b":2}}]"#, #"{"b":2}"#),
            Change(#"{"a":{"0":{"b":1}}}"#, #"[{"op":"replace","path":"/a/0/b","value":2}]"#, #"{"a":{"0":{"b":2}}}"#),
            // Moving.
            Change(
                #"{"a":{"b":1,"c":2},"d":{"e":3}}"#, #"[{"op":"move","from":"/a/b","path":"/d/f"}]"#,
                #"{"a":{"c":2},"d":{"e":3,"f":1}}"#),
            Change(
                #"{"a":["one","two","three","four"]}"#, #"[{"op":"move","from":"/a/1","path":"/a/3"}]"#,
                #"{"a":["one","three","four","two"]}"#),
            Change(#"{"a":1,"b":2}"#, #"[{"op":"move","from":"/a","path":"/b"}]"#, #"{"b":1}"#),
            Change(#"{"a":1,"b":2}"#, #"[{"op":"move","from":"/a","path":"/a"}]"#, #"{"a":1,"b":2}"#),
            Change(#"{"a":{"b":7}}"#, #"[{"op":"move","from":"/a/b","path":"/a"}]"#, #"{"a":7}"#),
            Change(#"{"a":{"b":7}}"#, #"[{"op":"move","from":"/a/b","path":""}]"#, #"7"#),
            Change(#"{"a":1}"#, #"[{"op":"move","from":"","path":""}]"#, #"{"a":1}"#),
            Change(#"{"a":1,"ab":{}}"#, #"[{"op":"move","from":"/a","path":"/ab/c"}]"#, #"{"ab":{"c":1}}"#),
            Change(#"[1,[],[]]"#, #"[{"op":"move","from":"/1","path":"/1"}]"#, #"[1,[],[]]"#),
            Change(#"[1,[],[]]"#, #"[{"op":"move","from":"/0","path":"/1/-"}]"#, #"[[],[1]]"#),
            // Copying.
            Change(#"{"a":{"b":1}}"#, #"[{"op":"copy","from":"/a","path":"/c"}]"#, #"{"a":{"b":1},"c":{"b":1}}"#),
            Change(#"{"a":{"b":1}}"#, #"[{"op":"copy","from":"/a","path":"/a/c"}]"#, #"{"a":{"b":1,"c":{"b":1}}}"#),
            Change(#"[1,2]"#, #"[{"op":"copy","from":"/1","path":"/0"}]"#, #"[2,1,2]"#),
            Change(#"{"a":[1]}"#, #"[{"op":"copy","from":"/a","path":""}]"#, #"[1]"#),
            // Testing.
            Change(
                #"{"a":"x","b":["y",2,"z"]}"#,
                #"[{"op":"test","path":"/a","value":"x"},{"op":"test","path":"/b/1","value":2}]"#,
                #"{"a":"x","b":["y",2,"z"]}"#),
            Change(#"{"/":9,"~1":10}"#, #"[{"op":"test","path":"/~01","value":10}]"#, #"{"/":9,"~1":10}"#),
            Change(#"{"a":1.0}"#, #"[{"op":"test","path":"/a","value":1}]"#, #"{"a":1.0}"#),
            Change(
                #"{"a":{"b":[1,{}],"c":null}}"#, #"[{"op":"test","path":"","value":{"a":{"c":null,"b":[10e-1,{}]}}}]"#,
                #"{"a":{"b":[1,{}],"c":null}}"#),
            // Later operations see what earlier ones did.
            Change(
                #"{"a":[]}"#,
                #"[{"op":"add","path":"/a/0","value":{}},{"op":"add","path":"/a/0/b","value":1},{"op":"remove","path":"/a/0/b"}]"#,
                #"{"a":[{}]}"#),
            Change(
                #"{"a":[1,2,3]}"#, #"[{"op":"remove","path":"/a/0"},{"op":"test","path":"/a/0","value":2}]"#,
                #"{"a":[2,3]}"#),
        ])
    func `changes a document as RFC 6902 says, and keeps the order of members`(change: Change) throws {
        let document = try JSONValue(json: change.document)
        let changed = try document.applying(try JSONPatch(JSONValue(json: change.patch)))
        #expect(changed.jsonText(.compact) == change.result + "\n")
        #expect(document.jsonText(.compact) == change.document + "\n")
    }

    @Test(
        arguments: [
            // What must be there and is not.
            (
                #"{"name":"A"}"#, #"[{"op":"remove","path":"/nam"}]"#, "notFound", "/nam",
                "'nam' is not a member of the document; what is removed must be there, did you mean 'name'?"
            ),
            (
                #"{"a":{"b":1}}"#, #"[{"op":"replace","path":"/a/long","value":1}]"#, "notFound", "/a/long",
                "'long' is not a member of the object at '/a'; what is replaced must be there"
            ),
            (
                #"{"q":{"bar":2}}"#, #"[{"op":"add","path":"/baz/bat","value":1}]"#, "notFound", "/baz/bat",
                "'baz' is not a member of the document; what a path goes through must be there"
            ),
            (
                #"{"a":[]}"#, #"[{"op":"test","path":"/b","value":null}]"#, "notFound", "/b",
                "'b' is not a member of the document; what is tested must be there, did you mean 'a'?"
            ),
            (
                #"{}"#, #"[{"op":"move","from":"/abc","path":"/abc"}]"#, "notFound", "/abc",
                "'abc' is not a member of the document; what is moved must be there"
            ),
            (
                #"{}"#, #"[{"op":"copy","from":"/abc","path":"/d"}]"#, "notFound", "/abc",
                "'abc' is not a member of the document; what is copied must be there"
            ),
            (
                #"{"a":1}"#, #"[{"op":"add","path":"/a/b/c","value":1}]"#, "notFound", "/a/b/c",
                "'/a' is 1, in which nothing can stand; a path goes through objects and arrays"
            ),
            (
                #""text""#, #"[{"op":"remove","path":"/a"}]"#, "notFound", "/a",
                "The document is 'text', in which nothing can stand; a path goes through objects and arrays"
            ),
            (
                #"{"a":null}"#, #"[{"op":"add","path":"/a/-","value":1}]"#, "notFound", "/a/-",
                "'/a' is null, in which nothing can stand; a path goes through objects and arrays"
            ),
            (
                #"{"a":1}"#, #"[{"op":"remove","path":""}]"#, "notFound", "",
                "The whole document cannot be removed; a document is one value"
            ),
            (
                #"{"a":1}"#, #"[{"op":"move","from":"","path":"/a"}]"#, "intoItself", "/a",
                "The document would be moved to '/a', which lies inside it"
            ),
            // Positions.
            (
                #"{"a":[1]}"#, #"[{"op":"add","path":"/a/2","value":1}]"#, "notFound", "/a/2",
                "Position 2 is beyond the end of the array at '/a', which has 1 element; one is added at a position up to "
                    + "1, or at '-'"
            ),
            (
                #"[1,2]"#, #"[{"op":"remove","path":"/2"}]"#, "notFound", "/2",
                "Position 2 is beyond the end of the document, which has 2 elements; what is removed must be there"
            ),
            (
                #"[1,2]"#, #"[{"op":"replace","path":"/-","value":1}]"#, "notFound", "/-",
                "'-' stands for the end of the document, where nothing is yet; what is replaced must be there"
            ),
            (
                #"[[1,2]]"#, #"[{"op":"add","path":"/-/0","value":1}]"#, "notFound", "/-/0",
                "'-' stands for the end of the document, where nothing is yet; what a path goes through must be there"
            ),
            (
                #"{"a":[1,2]}"#, #"[{"op":"add","path":"/a/01","value":1}]"#, "notFound", "/a/01",
                "'01' is not a position in the array at '/a'; a position is a number without a sign or leading zeros"
            ),
            (
                #"{"a":[1,2]}"#, #"[{"op":"test","path":"/a/00","value":1}]"#, "notFound", "/a/00",
                "'00' is not a position in the array at '/a'; a position is a number without a sign or leading zeros"
            ),
            (
                #"{"a":[1,2]}"#, #"[{"op":"remove","path":"/a/-1"}]"#, "notFound", "/a/-1",
                "'-1' is not a position in the array at '/a'; a position is a number without a sign or leading zeros"
            ),
            (
                #"{"a":[1,2]}"#, #"[{"op":"remove","path":"/a/1e0"}]"#, "notFound", "/a/1e0",
                "'1e0' is not a position in the array at '/a'; a position is a number without a sign or leading zeros"
            ),
            (
                #"{"a":[1,2]}"#, #"[{"op":"remove","path":"/a/"}]"#, "notFound", "/a/",
                "'' is not a position in the array at '/a'; a position is a number without a sign or leading zeros"
            ),
            (
                #"[1]"#, #"[{"op":"remove","path":"/99999999999999999999"}]"#, "notFound", "/99999999999999999999",
                "'99999999999999999999' is not a position in the document; a position is a number without a sign or leading "
                    + "zeros"
            ),
            // Moving into itself, however the steps are told.
            (
                #"{"a":{"b":{}}}"#, #"[{"op":"move","from":"/a","path":"/a/b/c"}]"#, "intoItself", "/a/b/c",
                "'/a' would be moved to '/a/b/c', which lies inside it"
            ),
            // Tests.
            (
                #"{"a":"qux"}"#, #"[{"op":"test","path":"/a","value":"bar"}]"#, "testFailed", "/a",
                "'/a' is 'qux'; the patch is for a document in which it is 'bar'"
            ),
            (
                #"{"~1":10}"#, #"[{"op":"test","path":"/~01","value":"10"}]"#, "testFailed", "/~01",
                "'/~01' is 10; the patch is for a document in which it is '10'"
            ),
            (
                #"{"a":[1,2]}"#, #"[{"op":"test","path":"/a","value":[2,1]}]"#, "testFailed", "/a",
                "'/a' is an array of 2 elements; the patch is for a document in which it is another"
            ),
            (
                #"{"a":1}"#, #"[{"op":"test","path":"","value":{"a":1,"b":null}}]"#, "testFailed", "",
                "The document is an object of 1 member; the patch is for a document in which it is an object of 2 members"
            ),
            (
                #"{"a":{"b":1}}"#, #"[{"op":"test","path":"/a","value":{"c":1}}]"#, "testFailed", "/a",
                "'/a' is an object of 1 member; the patch is for a document in which it is another"
            ),
            (
                #"{"a":true}"#, #"[{"op":"test","path":"/a","value":false}]"#, "testFailed", "/a",
                "'/a' is true; the patch is for a document in which it is false"
            ),
            (
                #"{"a":0}"#, #"[{"op":"test","path":"/a","value":null}]"#, "testFailed", "/a",
                "'/a' is 0; the patch is for a document in which it is null"
            ),
            (
                "[\"e\u{301}\"]", "[{\"op\":\"test\",\"path\":\"/0\",\"value\":\"\u{e9}\"}]", "testFailed", "/0",
                "'/0' is 'e\u{301}'; the patch is for a document in which it is another"
            ),
        ])
    func `says what stops it`(document: String, patch: String, kind: String, path: String, message: String) throws {
        let patch = try JSONPatch(JSONValue(json: patch))
        let document = try JSONValue(json: document)
        let error = try #require(throws: JSONPatchError.self) { try document.applying(patch) }
        #expect(error.message == message)
        #expect(error.kind.rawValue == kind)
        #expect(error.path.pointer == path)
        #expect(error.operation == 0)
        #expect(error.description == message + " (operation 0, counted from 0)")
    }

    @Test func `is applied whole or not at all, and names the operation that failed`() throws {
        let document: JSONValue = .object(["a": .array([.null])])
        let patch = JSONPatch(.remove(["a", 0]), .add(["b"], .boolean(true)), .remove(["c"]), .remove(["a"]))
        let error = #expect(throws: JSONPatchError.self) { try document.applying(patch) }
        #expect(error?.operation == 2)
        #expect(document == .object(["a": .array([.null])]))
    }

    @Test func `takes steps alike whether they were made as names or as positions`() throws {
        let array: JSONValue = .array([.null, .array([])])
        #expect(try array.applying(JSONPatch(.remove(["0"]))) == .array([.array([])]))
        #expect(throws: JSONPatchError.self) { try array.applying(JSONPatch(.remove(["01"]))) }
        #expect(throws: JSONPatchError.self) { try array.applying(JSONPatch(.remove([-1]))) }
        let object: JSONValue = .object(["1": .object(["2": .null])])
        #expect(try object.applying(JSONPatch(.remove([1, 2]))) == .object(["1": .object([:])]))
        let error = #expect(throws: JSONPatchError.self) {
            try object.applying(JSONPatch(.move(from: ["1"], to: [1, 2])))
        }
        #expect(error?.kind == .intoItself)
    }
}
