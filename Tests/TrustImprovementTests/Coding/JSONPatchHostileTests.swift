import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A hostile JSON patch` {
    @Test func `cannot nest values deeper than they can be read`() throws {
        // Each copy puts the document where it is deepest, and so makes it twice as deep.
        let operations = (0..<20).map { step in
            JSONPatchOperation.copy(from: [], to: Path(Array(repeating: .member("a"), count: 1 << step)))
        }
        let error = #expect(throws: JSONPatchError.self) { try JSONValue.object([:]).applying(JSONPatch(operations)) }
        #expect(error?.kind == .tooLarge)
        #expect(error?.operation == 7)
        let steps = String(repeating: "/a", count: 30)
        #expect(
            error?.message
                == "Objects and arrays would stand more than 128 deep at '\(steps)…', which is more than is read"
        )
    }

    @Test func `may make a document as deep as it can be read, and no deeper`() throws {
        func nested(_ depth: Int) -> JSONValue { (0..<depth).reduce(.null) { inner, _ in .array([inner]) } }
        let document: JSONValue = .object([:])
        let deepest = try document.applying(JSONPatch(.add(["a"], nested(127))))
        #expect(JSONValue.read(json: deepest.json(.compact)).isComplete)
        for operation: JSONPatchOperation in [.add(["a"], nested(128)), .replace([], with: nested(129))] {
            let error = #expect(throws: JSONPatchError.self) { try document.applying(JSONPatch(operation)) }
            #expect(error?.kind == .tooLarge)
        }
        let chain = JSONValue.array([nested(100), nested(100)])
        let error = #expect(throws: JSONPatchError.self) {
            try chain.applying(
                JSONPatch(.move(from: [1], to: Path(Array(repeating: .index(0), count: 30)))))
        }
        #expect(error?.kind == .tooLarge)
    }

    @Test func `cannot grow a document without end`() throws {
        let doubling = (0..<64).map { JSONPatchOperation.copy(from: [], to: [.member(String($0))]) }
        let error = #expect(throws: JSONPatchError.self) { try JSONValue.object([:]).applying(JSONPatch(doubling)) }
        #expect(
            error?.message == "The patch copies or moves more than 1000000 values, the most that one may")
        #expect(error?.kind == .tooLarge)
        #expect(error?.operation == 19)
    }

    @Test func `may be long and have long paths`() throws {
        let elements = (0..<20_000).map { JSONPatchOperation.add(["a", "-"], .number(JSONNumber($0))) }
        let long = try JSONValue.object(["a": .array([])]).applying(JSONPatch(elements))
        #expect(long == .object(["a": .array((0..<20_000).map { .number(JSONNumber($0)) })]))
        let path = Path(Array(repeating: .member("a"), count: 200_000))
        let error = #expect(throws: JSONPatchError.self) { try long.applying(JSONPatch(.add(path, .null))) }
        #expect(error?.message.utf8.count ?? 0 < 400)
    }

    @Test func `gives the document back where it adds and then removes`() throws {
        for seed in UInt64(0)..<500 {
            var generator = SeededGenerator(seed: seed)
            let document = randomValue(depth: 4, &generator)
            let added = randomValue(depth: 2, &generator)
            var path = Path()
            var place = document
            walk: while true {
                switch place {
                case .object(let members) where !members.isEmpty && Bool.random(using: &generator):
                    let member = members[Int.random(in: 0..<members.count, using: &generator)]
                    path = path.appending(member.name)
                    place = member.value
                case .array(let elements) where !elements.isEmpty && Bool.random(using: &generator):
                    let index = Int.random(in: 0..<elements.count, using: &generator)
                    path = path.appending(index)
                    place = elements[index]
                case .object:
                    path = path.appending("new/~\(seed)")
                    break walk
                case .array(let elements):
                    path = path.appending(Int.random(in: 0...elements.count, using: &generator))
                    break walk
                default: break walk
                }
            }
            switch place {
            case .object, .array:
                let there = try document.applying(JSONPatch(.add(path, added), .test(path, added)))
                #expect(there != document, "seed \(seed)")
                let back = try there.applying(JSONPatch(.remove(path)))
                // The texts are compared, because they tell of the order too.
                #expect(back.jsonText(.compact) == document.jsonText(.compact), "seed \(seed)")
            default:
                let there = try document.applying(JSONPatch(.replace(path, with: added)))
                let back = try there.applying(JSONPatch(.replace(path, with: place)))
                #expect(back.jsonText(.compact) == document.jsonText(.compact), "seed \(seed)")
            }
        }
    }

    private func randomValue(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth == 0 ? 4 : 8), using: &generator) {
        case 0: return .null
        case 1: return .boolean(.random(using: &generator))
        case 2: return .number(JSONNumber(.random(in: -9...9, using: &generator)))
        case 3: return .string(String(repeating: "~/", count: .random(in: 0...2, using: &generator)))
        case 4, 5:
            return .array(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in randomValue(depth: depth - 1, &generator) })
        default:
            var members = UnrecognisedMembers()
            for name in ["", "0", "-", "a/b", "~0"] where Bool.random(using: &generator) {
                members[name] = randomValue(depth: depth - 1, &generator)
            }
            return .object(members)
        }
    }
}
