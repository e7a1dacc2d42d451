import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `An exact decimal` {
    @Test(
        arguments: [
            ("0", 0, 0), ("-0", 0, 0), ("0.0", 0, 1), ("1", 1, 0), ("-1", -1, 0), ("64.9", 649, 1), ("0.50", 50, 2),
            ("-0.05", -5, 2), ("1e2", 100, 0), ("1E+2", 100, 0), ("1.5e1", 15, 0), ("1.25e1", 125, 1), ("1e-2", 1, 2),
            ("0e9", 0, 0), ("1e17", 100_000_000_000_000_000, 0), ("1e-16", 1, 16), ("0.0000000000000001", 1, 16),
            ("999999999999999999", 999_999_999_999_999_999, 0), ("-999999999999999999", -999_999_999_999_999_999, 0),
            ("99.9999999999999999", 999_999_999_999_999_999, 16),
            ("0.999999999999999900e2", 999_999_999_999_999_900, 16),
        ] as [(text: String, coefficient: Int64, scale: Int)])
    func `has the digits of its text`(text: String, coefficient: Int64, scale: Int) throws {
        let value = try ExactDecimal(text)
        #expect(value.coefficient == coefficient)
        #expect(value.scale == scale)
        let again = try ExactDecimal(value.description)
        #expect(again.coefficient == coefficient && again.scale == scale)
    }

    @Test(
        arguments: [
            ("", .empty, 0), ("-", .character, 0), ("+1", .character, 0), (".5", .character, 0), ("5.", .character, 0),
            ("01", .character, 0), ("1 ", .character, 1), (" 1", .character, 0), ("1,5", .character, 1),
            ("1e", .character, 1), ("1-", .character, 1), ("NaN", .character, 0), ("inf", .character, 0),
            ("\u{665}", .character, 0), ("1\u{0}", .character, 1), ("82%", .character, 2),
            ("1000000000000000000", .value, 18), ("-1000000000000000000", .value, 19),
            ("9223372036854775807", .value, 18), ("-9223372036854775808", .value, 19),
            ("99999999999999999999", .value, 18),
            ("0.00000000000000001", .value, 19), ("1e18", .value, 1), ("1e-17", .value, 1), ("1e99999", .value, 1),
            ("1e-9999", .value, 1), ("9e9999", .value, 1),
        ] as [(text: String, kind: TextError.Kind, offset: Int)])
    func `refuses other texts`(text: String, kind: TextError.Kind, offset: Int) {
        let error = #expect(throws: TextError.self) { try ExactDecimal(text) }
        #expect(error?.kind == kind)
        #expect(error?.offset == offset)
        #expect(error?.subject == "decimal number")
    }

    @Test
    func `refuses in a sentence`() {
        let error = #expect(throws: TextError.self) { try ExactDecimal("82%") }
        #expect(
            error?.description
                == "'82%' is not a decimal number (see character 3): a decimal number is at most 18 digits, at most 16 of "
                + "them after the point, with '-' in front where needed")
    }

    @Test
    func `has no more digits than it can hold`() {
        #expect(ExactDecimal(coefficient: 999_999_999_999_999_999, scale: 16) != nil)
        #expect(ExactDecimal(coefficient: 1_000_000_000_000_000_000, scale: 0) == nil)
        #expect(ExactDecimal(coefficient: .min, scale: 0) == nil)
        #expect(ExactDecimal(coefficient: .max, scale: 16) == nil)
        #expect(ExactDecimal(coefficient: 1, scale: 17) == nil)
        #expect(ExactDecimal(coefficient: 1, scale: -1) == nil)
        #expect(ExactDecimal(exactly: UInt64.max) == nil)
        #expect(ExactDecimal(exactly: Int64.min) == nil)
        #expect(ExactDecimal(exactly: -7)?.description == "-7")
        #expect(ExactDecimal(Int32.min).description == "-2147483648")
    }

    @Test
    func `is equal to others of the same size and stands in order`() throws {
        checkHashable(equivalenceClasses: [
            try decimals("0", "-0", "0.0", "0.0000000000000000"), try decimals("1", "1.0", "1.000000000000000"),
            try decimals("-1", "-1.00"), try decimals("10", "1e1", "10.0"), try decimals("0.1", "0.10"),
            try decimals("0.01"),
            try decimals("100000000000000000", "1e17"), try decimals("99.9999999999999999"),
        ])
        checkComparable(
            ascending: try decimals(
                "-999999999999999999", "-99.9999999999999999", "-1.1", "-1", "-0.9999999999999999",
                "-0.0000000000000001",
                "0", "0.0000000000000001", "0.1", "0.11", "1", "1.0000000000000001", "9.9999999999999999", "10",
                "99.9999999999999999", "100", "999999999999999998", "999999999999999999"))
    }

    @Test
    func `is a number in JSON up to 15 digits, and a text beyond`() throws {
        for (text, json) in [
            ("0", "0"), ("-1.50", "-1.50"), ("999999999999999", "999999999999999"),
            ("1000000000000000", "\"1000000000000000\""), ("0.123456789012345", "0.123456789012345"),
            ("0.1234567890123456", "\"0.1234567890123456\""), ("99.9999999999999999", "\"99.9999999999999999\""),
        ] {
            let value = try ExactDecimal(text)
            #expect(String(decoding: value.json(.compact), as: UTF8.self) == json + "\n")
            for form in [json, "\"\(text)\"", text] {
                let back = ExactDecimal.read(json: form.utf8, options: JSONReadingOptions())
                #expect(back.issues == [])
                #expect(back.value?.description == text)
            }
            checkCodable(value)
            #expect(
                try MinimalDecoder.decode(ExactDecimal.self, from: MinimalEncoder.encode(value)).description == text)
        }
    }

    @Test(arguments: [
        CoderNode.boolean(true), .null, .string("1,5"), .string(""), .double(.nan), .double(1e300), .array([]),
    ])
    func `is not read from what is no number`(node: CoderNode) {
        #expect(throws: DecodingError.self) { try MinimalDecoder.decode(ExactDecimal.self, from: node) }
    }

    @Test(
        arguments: [
            ("true", "member.type", "A truth value stands where a number is expected"),
            ("null", "member.type", "null stands where a number is expected"),
            ("[1]", "member.type", "An array stands where a number is expected"),
            (
                "\"x\"", "member.text",
                "'x' is not a decimal number (see character 1): a decimal number is at most 18 digits, at most 16 of them "
                    + "after the point, with '-' in front where needed"
            ),
            (
                "1e18", "member.text",
                "'1e18' is not a decimal number: a decimal number is at most 18 digits, at most 16 of them after the "
                    + "point, with '-' in front where needed"
            ),
        ] as [(String, IssueCode, String)])
    func `says what stands in its place in JSON`(json: String, code: IssueCode, message: String) {
        let reading = ExactDecimal.read(json: json.utf8, options: JSONReadingOptions())
        #expect(reading.issues.map(\.code) == [code])
        #expect(reading.issues.map(\.message) == [message])
    }

    private func decimals(_ texts: String...) throws -> [ExactDecimal] {
        try texts.map { try ExactDecimal($0) }
    }
}
