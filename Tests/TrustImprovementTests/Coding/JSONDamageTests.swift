import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A damaged record` {
    @Test(arguments: [JSONStyle.compact, .pretty])
    func `that breaks off at any byte says so`(style: JSONStyle) throws {
        let record = try FullRecord.make()
        let bytes = record.json(style)
        for length in 0..<bytes.count {
            let reading = TrustRecord.read(json: bytes.prefix(length))
            if length >= bytes.count - 1 {
                #expect(reading.value == record && reading.issues.isEmpty)
            } else {
                #expect(reading.value == nil, "\(length)")
                #expect(reading.issues.count == 1, "\(length): \(reading.issues)")
                #expect(reading.issues.first?.code.rawValue.hasPrefix("json.") == true)
                #expect(reading.isCutShort)
            }
        }
    }

    @Test
    func `is read the same way each time, and never traps`() throws {
        let bytes = try FullRecord.make().json(.compact)
        checkRandomly(times: 1500) { generator in
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) { damaged.damage(using: &generator) }
            return isSteady(damaged)
        }
    }

    @Test
    func `with one byte changed has issues, or is another record`() throws {
        let record = try FullRecord.make()
        let bytes = record.json(.compact)
        let marks = Array("\"\\{}[]:,0-et\u{0}\n ".utf8) + [0x80, 0xC3, 0xFF]
        for position in stride(from: 0, to: bytes.count - 1, by: 11) {
            for mark in marks where bytes[position] != mark {
                var damaged = bytes
                damaged[position] = mark
                let reading = TrustRecord.read(json: damaged)
                if reading.isComplete, let value = reading.value {
                    let isSame = value == record && value.json(.compact) == bytes
                    #expect(!isSame, "\(position) \(mark)")
                }
            }
        }
    }

    @Test
    func `with a comma too many or too few in any place has one issue more and loses nothing`() throws {
        let record = try FullRecord.make()
        let bytes = record.json(.compact)
        var isInText = false
        var found = 0
        for (position, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { isInText.toggle() }
            guard !isInText else { continue }
            var damaged = bytes
            switch byte {
            case UInt8(ascii: ","): damaged[position] = UInt8(ascii: " ")
            case UInt8(ascii: "}"), UInt8(ascii: "]"): damaged.insert(UInt8(ascii: ","), at: position)
            default: continue
            }
            found += 1
            let reading = TrustRecord.read(json: damaged)
            #expect(reading.issues.map(\.code) == ["json.syntax"], "\(position)")
            #expect(reading.value == record, "\(position)")
            #expect(!reading.isComplete)
        }
        #expect(found > 180)
    }

    @Test
    func `is refused once, however deep its brackets are`() {
        let deepest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(JSONValue.read(json: deepest.utf8, options: JSONReadingOptions()).issues == [])
        let deeper = "[" + deepest + "]"
        #expect(refusals(deeper) == ["1:129 json.depth"])
        for bracket in ["[", "{\"a\":", "[{\"a\":", "[[],", "{\"a\":{},\"b\":"] {
            let many = String(repeating: bracket, count: 1_000_000)
            let issues = JSONValue.read(json: many.utf8, options: JSONReadingOptions()).issues
            #expect(issues.map(\.code) == ["json.depth"])
            #expect(issues.map(\.message) == ["Objects and arrays stand more than 128 deep, the most that is read"])
            // The same in what is kept, in what is passed over, and in what is looked at twice.
            for (before, code) in [
                (#"{"urn":"143601","name":"a","x":"#, "json.depth"), (#"{"urn":"#, "json.depth"),
                (#"{"urn":"143601","urn":"#, "json.depth"), (#"{"links":["#, "json.depth"),
            ] {
                let codes = School.read(json: (before + many).utf8).issues.map(\.code.rawValue)
                #expect(codes.last == code, "\(before) \(bracket) \(codes)")
            }
            let value = MeasureValue.read(json: (#"{"x":"# + many).utf8, options: JSONReadingOptions())
            #expect(value.issues.map(\.code) == ["json.depth"])
        }
    }

    @Test
    func `is refused at the depth that is given`() {
        let options = JSONReadingOptions(maximumDepth: 3)
        for (json, isDeep) in [
            (#"{"memberships":[{"school":"143601"}],"id":"t","name":"n"}"#, false),
            (#"{"memberships":[{"school":"143601","x":{}}],"id":"t","name":"n"}"#, true),
            (#"{"memberships":[{"school":{}}],"id":"t","name":"n"}"#, true),
            (#"{"id":"t","name":"n","x":[[]]}"#, false), (#"{"id":"t","name":"n","x":[[[]]]}"#, true),
            (#"{"id":"t","name":"n","id":[[[]]]}"#, true), (#"{"id":"t","name":"n","id":[[]]}"#, false),
        ] {
            let codes = Trust.read(json: json, options: options).issues.map(\.code)
            #expect(codes.contains("json.depth") == isDeep, "\(json) \(codes)")
        }
    }

    @Test
    func `is refused when it is longer than the bytes that are given`() {
        let text = #"{"urn":"143601","name":"a"}"#
        #expect(School.read(json: text, options: JSONReadingOptions(maximumBytes: text.utf8.count)).issues == [])
        let reading = School.read(json: text, options: JSONReadingOptions(maximumBytes: text.utf8.count - 1))
        #expect(reading.issues.map(\.code) == ["json.size"])
        #expect(reading.issues.map(\.message) == ["The text has 27 bytes; at most 26 are read"])
        #expect(reading.value == nil)
    }

    @Test(arguments: [#"{"urn":"143601","name":"a","x":0,"y":0}"#, #"{"x":0,"y":0,"name":"a","urn":"143601"}"#])
    func `is refused when an object has more members than are given`(text: String) {
        #expect(School.read(json: text, options: JSONReadingOptions(maximumMembers: 4)).issues == [])
        for count in 0..<4 {
            let reading = School.read(json: text, options: JSONReadingOptions(maximumMembers: count))
            #expect(reading.issues.map(\.code) == ["json.members"], "\(count)")
            #expect(
                reading.issues.map(\.message) == ["An object has more than \(count) members, the most that are read"])
            #expect(reading.value == nil)
        }
    }

    @Test
    func `may have ten thousand members in an object and not one more`() {
        for (before, known) in [
            ("{\"urn\":\"143601\",\"name\":\"a\"", 2), ("{\"urn\":\"143601\",\"name\":\"a\",\"x\":{\"a\":1", 1),
        ] {
            for spare in [0, 1] {
                let more = (0..<10_000 - known + spare).map { ",\"m\($0)\":\($0)" }.joined()
                let text = before + more + (known == 1 ? "}}" : "}")
                let codes = School.read(json: text).issues.map(\.code)
                #expect(codes == (spare == 0 ? [] : ["json.members"]))
            }
        }
    }

    @Test
    func `has its issues described up to the number that is given, and counted beyond`() {
        let text = #"{"urn":1,"name":2,"roll":"x","links":[1,2,3]}"#
        for limit in [0, 1, 3, 6, 7] {
            let reading = School.read(json: text, options: JSONReadingOptions(maximumIssues: limit))
            #expect(reading.issues.count == min(limit, 6))
            #expect(reading.uncounted == max(0, 6 - limit))
            #expect(!reading.isComplete)
            let error = #expect(throws: JSONReadingError.self) { try reading.get() }
            #expect(error?.uncounted == reading.uncounted)
            #expect(error?.description.hasSuffix("\n… and \(6 - limit) more") == (limit < 6))
        }
        let many = "{\"urn\":\"143601\",\"name\":\"a\",\"links\":[" + String(repeating: "1,", count: 1_000) + "1]}"
        let reading = School.read(json: many)
        #expect(reading.issues.count == 1_000 && reading.uncounted == 1)
    }

    @Test(
        arguments: [
            (#"{"urn":"143601","name":"a","x":1,"y":1}"#, 2, 0),
            (#"{"urn":"143601","name":"a","x":1,"roll":"x"}"#, 2, 1),
            (#"{"urn":"143601","x\q":1,"\u0078":1,"name":"a","y":{"z":1,"z":2}}"#, 4, 2),
            (#"{"na\u006De":"a","\q":1,"urn":"143601","urn":"143602"}"#, 2, 2),
        ])
    func `has errors counted apart from advice beyond the number that is given`(text: String, all: Int, errors: Int) {
        let whole = School.read(json: text, options: JSONReadingOptions(unrecognised: .list))
        #expect(whole.issues.count == all && whole.uncounted == 0 && whole.uncountedErrors == 0)
        for limit in 0...all {
            let options = JSONReadingOptions(unrecognised: .list, maximumIssues: limit)
            let reading = School.read(json: text, options: options)
            let described = reading.issues.count { $0.severity == .error }
            #expect(reading.uncounted == all - limit)
            #expect(described + reading.uncountedErrors == errors)
            #expect(reading.isComplete == (errors == 0))
            #expect(reading.value == whole.value)
        }
    }

    @Test
    func `has nothing counted twice where it is looked at twice`() {
        for text in [
            #"{"x\q":1,"withheld":"suppressed"}"#, #"{"x":"\q","y":1,"y":2}"#, #"{"\u0078":[1,],"withheld":5}"#,
        ] {
            let described = MeasureValue.read(json: text.utf8, options: JSONReadingOptions(unrecognised: .list))
            let options = JSONReadingOptions(unrecognised: .list, maximumIssues: 0)
            let counted = MeasureValue.read(json: text.utf8, options: options)
            #expect(!described.issues.isEmpty)
            #expect(counted.uncounted == described.issues.count)
            #expect(counted.uncountedErrors == described.issues.count { $0.severity == .error })
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `does not cost more than its length, whatever is wrong with it`() {
        let size = 300_000
        for piece in [
            ("{\"links\":[", "1,", "1]}"), ("{", "\"urn\":1,", "\"x\":1}"), ("{", "\"x\":1,", "\"x\":1}"),
            ("{", "\"\\q\":1,", "\"x\":1}"), ("{\"links\":[", "{} ", "{}]}"), ("{\"x\":[", "\"\\q\",", "1]}"),
            ("{\"name\":\"", "\\u12 ", "\"}"), ("", " ", ""), ("{\"", "a", "\":1}"), ("{\"\\u0061", "a", "\":1}"),
        ] {
            let text = piece.0 + String(repeating: piece.1, count: size) + piece.2
            #expect(!School.read(json: text).isComplete)
        }
    }

    private func refusals(_ text: String) -> [String] {
        JSONValue.read(json: text.utf8, options: JSONReadingOptions()).issues.map { issue in
            "\(issue.place?.line ?? 0):\(issue.place?.column ?? 0) \(issue.code)"
        }
    }

    private func isSteady(_ bytes: [UInt8]) -> Bool {
        let first = TrustRecord.read(json: bytes)
        let second = TrustRecord.read(json: bytes)
        guard first == second, first.isComplete == first.issues.isEmpty else { return false }
        let offsets = first.issues.compactMap { $0.place?.offset }
        guard offsets.count == first.issues.count, offsets == offsets.sorted() else { return false }
        guard let value = first.value else { return !first.issues.isEmpty }
        // What could be read can be written and read again.
        let again = TrustRecord.read(json: value.json(.compact))
        return again.issues.isEmpty && again.value == value
    }
}

extension [UInt8] {
    /// Changes, takes out, doubles or swaps some bytes.
    fileprivate mutating func damage(using generator: inout SeededGenerator) {
        let position = Int.random(in: 0..<count, using: &generator)
        let marks = Array<UInt8>("\"\\{}[]:,0123456789-+.eEtfnu/ \n".utf8)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: self[position] = UInt8.random(in: 0...255, using: &generator)
        case 1: self[position] = marks.randomElement(using: &generator) ?? 0
        case 2: remove(at: position)
        case 3: insert(marks.randomElement(using: &generator) ?? 0, at: position)
        case 4: swapAt(position, Int.random(in: 0..<count, using: &generator))
        default:
            let end = Swift.min(count, position + Int.random(in: 1...40, using: &generator))
            let piece = self[position..<end]
            insert(contentsOf: piece, at: Int.random(in: 0..<count, using: &generator))
        }
    }
}
