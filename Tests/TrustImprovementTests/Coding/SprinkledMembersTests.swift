private import Foundation
import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// The largest example with members that nobody knows, put in at random places at every depth.
struct `Members of other tools` {
    /// A thousand where the reader is built to be fast, and fewer where it is built to be looked at.
    private static var seeds: Int { _isDebugAssertConfiguration() ? 150 : 1_000 }

    private static func example() throws -> JSONValue {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../Documentation/Examples")
        let bytes = Array(try Data(contentsOf: folder.appending(path: "large-mixed-trust.json")))
        // What is compared must be there to begin with.
        let tree = try JSONValue(json: bytes)
        #expect(try JSONValue(json: TrustRecord(json: bytes).json(.compact)) == tree)
        return tree
    }

    @Test
    func `are all written back, wherever they stood`() throws {
        let example = try Self.example()
        checkRandomly(times: Self.seeds) { generator in
            var sprinkler = Sprinkler(generator: generator)
            let tree = sprinkler.sprinkled(example)
            let reading = TrustRecord.read(json: tree.json(.compact))
            let back = reading.value.flatMap { JSONValue.read(json: $0.json(.compact)).value }
            // Objects are equal in whatever order their members stand.
            return back == tree && reading.issues.isEmpty && sprinkler.count > 20 && sprinkler.deepest > 4
        }
    }
}

/// Puts members into objects, and counts them.
private struct Sprinkler {
    var generator: SeededGenerator
    var count = 0
    var deepest = 0

    /// A value with members that nobody knows in some of its objects.
    mutating func sprinkled(_ value: JSONValue, depth: Int = 0) -> JSONValue {
        switch value {
        case .array(let elements):
            return .array(elements.map { sprinkled($0, depth: depth + 1) })
        case .object(let members):
            var result = UnrecognisedMembers()
            let place = Int.random(in: 0...members.count, using: &generator)
            let isChosen = Int.random(in: 0..<12, using: &generator) == 0
            for (position, member) in members.enumerated() {
                if isChosen, position == place { add(to: &result, depth) }
                result[member.name] = sprinkled(member.value, depth: depth + 1)
            }
            if isChosen, place == members.count { add(to: &result, depth) }
            return .object(result)
        default:
            return value
        }
    }

    private mutating func add(to members: inout UnrecognisedMembers, _ depth: Int) {
        count += 1
        deepest = max(deepest, depth)
        // No member of the model has such a name.
        let names = ["x-\(count)", "vendor:note", "é\u{1F600}", "", "a/b~c", "\u{1}\n"]
        members[names[Int.random(in: 0..<names.count, using: &generator)]] = anything(depth: 0)
    }

    private mutating func anything(depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &generator) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &generator))
        case 2:
            let texts = ["0", "-0", "1.50", "1e400", "-12345678901234567890.5E-3"]
            return .number(JSONNumber(unchecked: texts[Int.random(in: 0..<texts.count, using: &generator)]))
        case 3: return .string(["", "\u{0}\"\\", "Zoë – “x”\u{2028}"][Int.random(in: 0..<3, using: &generator)])
        case 4: return .array((0..<Int.random(in: 0..<4, using: &generator)).map { _ in anything(depth: depth + 1) })
        default:
            var members = UnrecognisedMembers()
            for number in 0..<Int.random(in: 0..<4, using: &generator) {
                members["n\(number)"] = anything(depth: depth + 1)
            }
            return .object(members)
        }
    }
}
