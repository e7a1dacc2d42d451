import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Members of an object` {
    @Test
    func `are read in any order`() throws {
        let record = try FullRecord.make()
        let tree = try JSONValue.read(json: record.json(.compact), options: JSONReadingOptions()).get()
        checkRandomly(times: 200) { generator in
            let reading = TrustRecord.read(json: tree.shuffled(using: &generator).json(.compact))
            return reading.issues.isEmpty && reading.value == record
                && reading.value?.json(.compact) == record.json(.compact)
        }
    }

    @Test
    func `are known by their names however those are written`() throws {
        let record = try FullRecord.make()
        let tree = try JSONValue.read(json: record.json(.compact), options: JSONReadingOptions()).get()
        checkRandomly(times: 50) { generator in
            let shuffled = tree.shuffled(using: &generator)
            let reading = TrustRecord.read(json: shuffled.textWithEscapedNames(using: &generator))
            return reading.issues.isEmpty && reading.value == record
        }
    }

    @Test(
        arguments: [
            (#"{"urn":"143601","name":"a","urn":"143602"}"#, "/urn"), (#"{"urn":"143601","urn":5,"name":"a"}"#, "/urn"),
            (#"{"name":"a","urn":"143601","\u0075rn":"143602"}"#, "/urn"),
            (#"{"\u0075rn":"143601","urn":"143602","name":"a"}"#, "/urn"),
            (#"{"urn":"143601","name":"a","x":1,"x":2}"#, "/x"),
            (#"{"urn":"143601","x":1,"name":"a","\u0078":2}"#, "/x"),
            (#"{"urn":"143601","name":"a","x":{"y":1,"y":2}}"#, "/x/y"),
            (#"{"urn":"143601","name":"a","x":[{"y":1,"\u0079":{}}]}"#, "/x/0/y"),
            (#"{"urn":"143601","name":"a","name":{"a":[1,{}]},"roll":1}"#, "/name"),
        ])
    func `are there once, and the first counts`(json: String, pointer: String) {
        let reading = School.read(json: json)
        #expect(reading.issues.map(\.code) == ["member.duplicate"])
        #expect(reading.issues.map(\.path.pointer) == [pointer])
        let name = pointer.split(separator: "/").last ?? ""
        #expect(
            reading.issues.map(\.message) == [
                "'\(name)' is given more than once; a member's name can only be used once in an object"
            ])
        #expect(reading.value?.urn == "143601")
        #expect(reading.value?.name == "a")
        #expect(!reading.isComplete)
        #expect((reading.value?.unrecognised.count ?? 0) == (json.contains("\"x\"") ? 1 : 0))
        switch reading.value?.unrecognised["x"] {
        case .object(let members)?: #expect(members["y"] == .number(JSONNumber(1)))
        case .array(let elements)?: #expect(elements == [.object(["y": .number(JSONNumber(1))])])
        case let value: #expect(value == nil || value == .number(JSONNumber(1)))
        }
    }

    @Test(
        arguments: [
            #"{"x":1,"urn":"143601","name":"a"}"#, #"{"urn":"143601","x":1,"name":"a"}"#,
            #"{"urn":"143601","name":"a","x":1}"#, #"{"name":"a","x":1,"urn":"143601"}"#,
            #"{"x":1,"name":"a","urn":"143601"}"#, #"{"\u0078":1,"name":"a","urn":"143601"}"#,
        ])
    func `are kept, listed or refused where they are not known`(json: String) throws {
        let kept = School.read(json: json)
        #expect(kept.issues == [])
        #expect(try kept.get().jsonText(.compact) == #"{"urn":"143601","name":"a","x":1}"# + "\n")

        let listed = School.read(json: json, options: JSONReadingOptions(unrecognised: .list))
        #expect(listed.issues.map(\.severity) == [.advice])
        #expect(try listed.get() == kept.get())

        let refused = School.read(json: json, options: JSONReadingOptions(unrecognised: .refuse))
        #expect(refused.issues.map(\.severity) == [.error])
        #expect(throws: JSONReadingError.self) { try refused.get() }
        for issue in listed.issues + refused.issues {
            #expect(issue.code == "member.unrecognised")
            #expect(issue.path.pointer == "/x")
            #expect(issue.message == "'x' is not a member that this version knows")
            #expect(issue.parameters == ["name": "x"])
        }
    }

    @Test(
        arguments: [
            (#"{"urn":null,"name":"a"}"#, "/urn", "null stands where a text is expected"),
            (#"{"urn":"143601","name":null}"#, "/name", "null stands where a text is expected"),
            (#"{"urn":"143601","name":true}"#, "/name", "A truth value stands where a text is expected"),
            (#"{"urn":"143601","name":"a","roll":"4"}"#, "/roll", "A text stands where a number is expected"),
            (#"{"urn":"143601","name":"a","links":{}}"#, "/links", "An object stands where an array is expected"),
            (#"{"urn":"143601","name":"a","links":[null]}"#, "/links/0", "null stands where an object is expected"),
            (#"{"urn":"143601","name":"a","links":[[]]}"#, "/links/0", "An array stands where an object is expected"),
            (#"{"urn":143601,"name":"a"}"#, "/urn", "A number stands where a text is expected"),
        ])
    func `have the type that they must have`(json: String, pointer: String, message: String) {
        let issues = School.read(json: json).issues
        #expect(issues.map(\.code) == ["member.type"])
        #expect(issues.map(\.path.pointer) == [pointer])
        #expect(issues.map(\.message) == [message])
    }

    @Test
    func `may be null where they may be absent`() throws {
        let names = [
            "laestab", "ukprn", "phase", "type", "status", "statutoryLowAge", "statutoryHighAge", "localAuthority",
            "region",
            "postcode", "roll", "capacity", "opened", "closed", "links", "inspections",
        ]
        let json = #"{"urn":"143601","name":"a","# + names.map { "\"\($0)\":null" }.joined(separator: ",") + "}"
        #expect(try School(json: json) == School(urn: "143601", name: "a"))
        #expect(
            try FunctionAlignment(json: #"{"function":"finance","degree":"aligned","isEarned":null}"#)
                == FunctionAlignment(function: .finance, degree: .aligned))
    }

    @Test
    func `are whole numbers where those are counted`() {
        for (text, issue) in [
            ("1.5", "1.5 stands where a whole number is expected"),
            ("1e3", "1e3 stands where a whole number is expected"),
            ("9223372036854775808", "9223372036854775808 stands where a whole number is expected"),
        ] {
            let issues = School.read(json: #"{"urn":"143601","name":"a","roll":\#(text)}"#).issues
            #expect(issues.map(\.code) == ["member.number"])
            #expect(issues.map(\.message) == [issue])
        }
        #expect((try? School(json: #"{"urn":"143601","name":"a","roll":-9223372036854775808}"#))?.roll == .min)
    }

    @Test
    func `have texts that are told without their escapes`() {
        let issue = School.read(json: #"{"urn":"14\u0033\u0034x","name":"a"}"#).issues.first
        #expect(
            issue?.message == "'1434x' is not a URN (see character 5): URN is 5 or 6 digits, the first not 0")
        #expect(issue?.parameters["text"] == "1434x")
        #expect((try? School(json: #"{"urn":"14\u00336\u00301","name":"a"}"#))?.urn == "143601")
    }

    @Test(
        arguments: [
            #"{"urn":"143601","name":"a","x\q":1}"#, #"{"x\q":1,"urn":"143601","name":"a"}"#,
            #"{"urn":"143601","na\me":{"a":[1]},"name":"a"}"#, #"{"urn":"143601","name":"a","x":{"\q":1,"y":2}}"#,
            #"{"urn":"143601","name":"a","x":{"y":2,"\uD800":[{}]}}"#,
        ])
    func `whose name means nothing are one issue, and the others are read`(json: String) {
        let reading = School.read(json: json)
        #expect(reading.issues.map(\.code) == ["json.escape"], "\(reading.issues)")
        #expect(reading.value?.name == "a")
        if json.contains("\"x\":") {
            #expect(reading.value?.unrecognised["x"] == .object(["y": .number(JSONNumber(2))]))
        }
    }

    @Test
    func `that close words hold name the words that may be used`() {
        let reading = EvaluationAreaGrade.read(json: #"{"area":"inclusion","grade":"strongStandart"}"#)
        #expect(
            reading.issues.map(\.message) == [
                "'strongStandart' is not a grade of a report card: a grade of a report card is one of 'exceptional', "
                    + "'strongStandard', 'expectedStandard', 'needsAttention' and 'urgentImprovement'; did you mean "
                    + "'strongStandard'?"
            ])
    }
}

extension JSONValue {
    /// The same value with the members of every object in another order.
    func shuffled(using generator: inout SeededGenerator) -> JSONValue {
        switch self {
        case .object(let members):
            var other = UnrecognisedMembers()
            for member in members.shuffled(using: &generator) {
                other[member.name] = member.value.shuffled(using: &generator)
            }
            return .object(other)
        case .array(let elements): return .array(elements.map { $0.shuffled(using: &generator) })
        default: return self
        }
    }

    /// The value as text in which some characters of some names are written as escapes.
    func textWithEscapedNames(using generator: inout SeededGenerator) -> String {
        switch self {
        case .object(let members):
            let texts = members.map { member in
                let name = member.name.utf16.map { unit in
                    guard Int.random(in: 0..<20, using: &generator) == 0 else {
                        return String(decoding: [unit], as: UTF16.self)
                    }
                    let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
                    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
                return "\"" + name.joined() + "\":" + member.value.textWithEscapedNames(using: &generator)
            }
            return "{" + texts.joined(separator: ",") + "}"
        case .array(let elements):
            return "[" + elements.map { $0.textWithEscapedNames(using: &generator) }.joined(separator: ",") + "]"
        default: return String(decoding: json(.compact).dropLast(), as: UTF8.self)
        }
    }
}
