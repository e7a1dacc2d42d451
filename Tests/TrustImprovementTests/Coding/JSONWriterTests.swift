import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Written JSON` {
    @Test
    func `escapes what it must and nothing else`() {
        for value in 0...0x17F as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let escaped =
                switch scalar {
                case "\"": "\\\""
                case "\\": "\\\\"
                case "\u{8}": "\\b"
                case "\u{C}": "\\f"
                case "\n": "\\n"
                case "\r": "\\r"
                case "\t": "\\t"
                case "\u{0}"..."\u{F}": "\\u000" + String(value, radix: 16)
                case "\u{10}"..."\u{1F}": "\\u00" + String(value, radix: 16)
                default: String(Character(scalar))
                }
            for length in [0, 1, 6, 7, 8, 9, 15, 16] {
                let around = String(repeating: "a", count: length)
                #expect(
                    text(.string(around + String(Character(scalar)) + around)) == "\"\(around)\(escaped)\(around)\"\n")
            }
        }
        #expect(text(.string("/\u{2028}\u{1F600}\u{FEFF}")) == "\"/\u{2028}\u{1F600}\u{FEFF}\"\n")
        #expect(text(.object(["\"\n": .null])) == "{\"\\\"\\n\":null}\n")
    }

    @Test
    func `has no more space than its style asks for`() throws {
        let text = #"{"a":[],"b":{},"c":[1,[2],{"d":[{}]}],"e":{"f":null}}"#
        let value = try JSONValue.read(json: text.utf8, options: JSONReadingOptions()).get()
        #expect(self.text(value) == text + "\n")
        #expect(
            self.text(value, .pretty) == """
                {
                  "a": [],
                  "b": {},
                  "c": [
                    1,
                    [
                      2
                    ],
                    {
                      "d": [
                        {}
                      ]
                    }
                  ],
                  "e": {
                    "f": null
                  }
                }

                """)
        for scalar in [JSONValue.null, .boolean(true), .boolean(false), .string(""), .number(JSONNumber(0))] {
            #expect(self.text(scalar) == self.text(scalar, .pretty))
        }
    }

    @Test
    func `is the same when it is read and written again`() {
        checkRandomly(times: 1000) { generator in
            let value = JSONValue.any(&generator, depth: 4)
            for style in JSONStyle.allCases {
                let reading = JSONValue.read(json: value.json(style), options: JSONReadingOptions())
                guard reading.issues.isEmpty, let again = reading.value, again == value else { return false }
                guard again.json(.compact) == value.json(.compact), again.json(style) == value.json(style) else {
                    return false
                }
            }
            return true
        }
    }

    @Test
    func `leaves out what has its usual value`() throws {
        checkJSON(Trust(id: "t", name: ""), #"{"id":"t","name":""}"#)
        checkJSON(School(urn: "143601", name: "a"), #"{"urn":"143601","name":"a"}"#)
        checkJSON(OperatingModel(), "{}")
        checkJSON(
            TrustRecord(trust: Trust(id: "t", name: "n")),
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"n"}}"#)
        checkJSON(
            try GovernanceAppointment(role: .trustee, isExOfficio: true, isEmployee: false),
            #"{"role":"trustee","isExOfficio":true,"isEmployee":false}"#)
    }

    @Test
    func `has every whole number in full`() {
        for number in [0, 1, 9, 10, 99, 100, -1, -10, .max, .min, 1_000_000_000_000_000_000, 999_999_999_999_999_999] {
            #expect(School(urn: "143601", name: "", roll: number).jsonText(.compact).contains("\"roll\":\(number)}"))
        }
    }

    @Test
    func `has unknown members after the known, in their order`() throws {
        let json = #"{"z":1,"name":"a","y":2,"urn":"143601","x":3}"#
        #expect(try School(json: json).jsonText(.compact) == #"{"urn":"143601","name":"a","z":1,"y":2,"x":3}"# + "\n")
    }

    private func text(_ value: JSONValue, _ style: JSONStyle = .compact) -> String {
        String(decoding: value.json(style), as: UTF8.self)
    }
}

extension JSONValue {
    fileprivate static func any(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
        case 0: return .null
        case 1: return .boolean(.random(using: &generator))
        case 2: return .number(JSONNumber(.random(in: .min ... .max, using: &generator)))
        case 3, 4: return .string(text(&generator))
        case 5:
            return .array(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in any(&generator, depth: depth - 1) })
        default:
            var members = UnrecognisedMembers()
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                members[text(&generator)] = any(&generator, depth: depth - 1)
            }
            return .object(members)
        }
    }

    private static func text(_ generator: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...20, using: &generator) {
            let limit: UInt32 = [0x30, 0x80, 0x800, 0x10000, 0x110000].randomElement(using: &generator) ?? 0x80
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
