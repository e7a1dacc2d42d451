import Testing

@testable import TrustImprovement

/// The grammar of RFC 8259, in the manner of the well-known parsing suites.
struct `JSON text` {
    @Test(
        arguments: [
            "0", "-0", "0.0", "-0.0", "1", "-1", "10", "1234567890", "0.5", "-0.5", "1e1", "1E1", "1e+1", "1e-1",
            "1E-01",
            "0e0", "0e+0", "1.5e300", "123456789012345678901234567890", "0.00000000000000000000000000000001",
            "1e99999999999999999999", "-1e-99999999999999999999", "true", "false", "null", "\"\"", "\"a\"", "\" \"",
            "[]", "[ ]", "[\n]", "{}", "{ }", "[[]]", "[{}]", "{\"\":0}", "{\"a\":{}}", "[1,2,3]", "[ 1 , 2 ]",
            " 1", "1 ", "\t1\r\n", "[null,true,false,0,\"\",[],{}]", "{\"a\":1,\"b\":2}", "{ \"a\" : 1 , \"b\" : 2 }",
            "\"\\u0000\"", "\"\\u0022\\u005c\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\uD834\\uDD1E\"",
            "\"\\ud834\\udd1e\"",
            "\"\\uDBFF\\uDFFF\"", "\"\\uFFFF\\uFFFE\\uFDD0\"", "\"\u{7F}\"", "\"\u{2028}\u{2029}\"",
            "\"\u{E9}\u{1F600}\"",
            "\"\u{FEFF}\"", "\"\\u00e9\\u00E9\"", "[\"//\",\"/* */\"]", "\u{FEFF}[]", "\u{FEFF} 1",
        ])
    func `is accepted`(text: String) {
        let reading = read(text)
        #expect(reading.issues == [])
        #expect(reading.isComplete)
        #expect(reading.value != nil)
    }

    @Test(
        arguments: [
            // Empty texts.
            ("", "json.syntax", 0), (" \n\t\r", "json.syntax", 4), ("\u{FEFF}", "json.syntax", 3),
            // Numbers.
            ("-", "json.number", 0), ("+1", "json.syntax", 0), (".5", "json.syntax", 0), ("1.", "json.number", 0),
            ("01", "json.number", 0), ("-01", "json.number", 0), ("00", "json.number", 0), ("1.e1", "json.number", 0),
            ("1e", "json.number", 0), ("1e+", "json.number", 0), ("1e1.5", "json.number", 0), ("-a", "json.number", 0),
            ("0x1", "json.number", 0), ("1_000", "json.number", 0), ("1a", "json.number", 0), ("--1", "json.number", 0),
            ("NaN", "json.syntax", 0), ("Infinity", "json.syntax", 0), ("-Infinity", "json.number", 0),
            ("\u{FF11}", "json.syntax", 0), ("[1.5.5]", "json.number", 1), ("[-]", "json.number", 1),
            ("1\u{0}", "json.number", 0),
            // Literals.
            ("tru", "json.syntax", 0), ("True", "json.syntax", 0), ("nul", "json.syntax", 0),
            ("fals", "json.syntax", 0),
            ("[nul]", "json.syntax", 1), ("[truth]", "json.syntax", 1), ("[truey]", "json.syntax", 5),
            ("undefined", "json.syntax", 0), ("a", "json.syntax", 0),
            // Texts.
            ("\"", "json.syntax", 0), ("\"a", "json.syntax", 0), ("'a'", "json.syntax", 0),
            ("\"\\\"", "json.syntax", 0),
            ("\"\\", "json.syntax", 0), ("[\"a]", "json.syntax", 1), ("\"a\nb\"", "json.syntax", 2),
            ("\"\u{0}\"", "json.syntax", 1), ("\"\u{1F}\"", "json.syntax", 1), ("\"\t\"", "json.syntax", 1),
            ("\"\\\n\"", "json.syntax", 2), ("\"12345678\u{1}\"", "json.syntax", 9),
            ("\"\\q\"", "json.escape", 1), ("\"\\a\"", "json.escape", 1), ("\"\\'\"", "json.escape", 1),
            ("\"\\0\"", "json.escape", 1), ("\"\\x41\"", "json.escape", 1), ("\"\\U0041\"", "json.escape", 1),
            ("\"\\\u{E9}\"", "json.escape", 1), ("\"ab\\\u{1F600}\"", "json.escape", 3),
            ("\"\\u\"", "json.escape", 1), ("\"\\u0\"", "json.escape", 1), ("\"\\u004\"", "json.escape", 1),
            ("\"\\u004g\"", "json.escape", 1), ("\"\\u00\\u0041\"", "json.escape", 1),
            ("\"\\u 041\"", "json.escape", 1),
            ("\"\\u+041\"", "json.escape", 1), ("\"\\u-041\"", "json.escape", 1),
            ("\"a\\uD800\"", "json.escape", 2), ("\"\\uDC00\"", "json.escape", 1), ("\"\\uD800x\"", "json.escape", 1),
            ("\"\\uD800\\n\"", "json.escape", 1), ("\"\\uD800\\u0041\"", "json.escape", 1),
            ("\"\\uD800\\uD800\"", "json.escape", 1), ("\"\\uDC00\\uD800\"", "json.escape", 1),
            ("\"\\uD834\\uDD1\"", "json.escape", 1), ("\"\\uD834\\\\\"", "json.escape", 1),
            // Arrays.
            ("[", "json.syntax", 1), ("]", "json.syntax", 0), ("[1", "json.syntax", 2), ("[1,", "json.syntax", 3),
            ("[,1]", "json.syntax", 1), ("[,]", "json.syntax", 1), ("[1,,2]", "json.syntax", 3),
            ("[1}", "json.syntax", 2),
            ("[1:2]", "json.number", 1), ("[\"a\":1]", "json.syntax", 4), ("[1,]", "json.syntax", 3),
            ("[\"a\" \"b\"]", "json.syntax", 5), ("[[][]]", "json.syntax", 3), ("[{}{}]", "json.syntax", 3),
            ("[1 2]", "json.syntax", 3), ("[1 -2]", "json.syntax", 3), ("[null true]", "json.syntax", 6),
            ("[\"a\" null]", "json.syntax", 5), ("[true false]", "json.syntax", 6),
            // Objects.
            ("{", "json.syntax", 1), ("}", "json.syntax", 0), ("{\"a\"", "json.syntax", 4),
            ("{\"a\":", "json.syntax", 5),
            ("{\"a\":1", "json.syntax", 6), ("{\"a\":1,", "json.syntax", 7), ("{a:1}", "json.syntax", 1),
            ("{'a':1}", "json.syntax", 1), ("{1:1}", "json.syntax", 1), ("{,}", "json.syntax", 1),
            ("{\"a\" 1}", "json.syntax", 5), ("{\"a\"::1}", "json.syntax", 5), ("{\"a\":}", "json.syntax", 5),
            ("{\"a\",\"b\":1}", "json.syntax", 4), ("{\"a\":1,,\"b\":2}", "json.syntax", 7),
            ("{\"a\":1]", "json.syntax", 6),
            ("{\"a\":1 \"b\":2}", "json.syntax", 7), ("{\"a\":1,}", "json.syntax", 7), ("{null:1}", "json.syntax", 1),
            ("{\"a\":1;\"b\":2}", "json.number", 5), ("{\"a\":\"b\";\"c\":2}", "json.syntax", 8),
            // What stands around the value.
            ("1 2", "json.trailing", 2), ("{}{}", "json.trailing", 2), ("[]]", "json.trailing", 2),
            ("{}#", "json.trailing", 2), ("nullx", "json.trailing", 4), ("\"a\"\"b\"", "json.trailing", 3),
            ("// comment\n1", "json.syntax", 0), ("/* */1", "json.syntax", 0), ("1 // comment", "json.trailing", 2),
            ("\u{A0}1", "json.syntax", 0), ("\u{B}1", "json.syntax", 0), ("[\u{C}1]", "json.syntax", 1),
            ("\u{2028}1", "json.syntax", 0), ("\u{FEFF}\u{FEFF}1", "json.syntax", 3), ("[\u{FEFF}]", "json.syntax", 1),
        ] as [(text: String, code: IssueCode, offset: Int)])
    func `is refused with one issue at its place`(text: String, code: IssueCode, offset: Int) throws {
        let reading = read(text)
        let issue = try #require(reading.issues.first)
        #expect(reading.issues.count == 1, "\(reading.issues)")
        #expect(issue.code == code, "\(issue)")
        #expect(issue.severity == .error)
        #expect(issue.place?.offset == offset, "\(issue)")
        #expect(!reading.isComplete)
        #expect(throws: JSONReadingError.self) { try reading.get() }
    }

    @Test(
        arguments: [
            ("", "The text is empty where a value is expected"),
            ("?", "'?' stands where a value is expected"),
            ("\u{1}", "The control character U+0001 stands where a value is expected"),
            ("\u{7F}", "The control character U+007F stands where a value is expected"),
            ("\u{E9}", "A character that is not ASCII stands where a value is expected"),
            ("[", "The text ends where a value is expected"),
            ("{", "The text ends where a member's name or '}' is expected"),
            ("{1", "'1' stands where a member's name or '}' is expected"),
            ("{\"a\" 1}", "'1' stands where ':' after a member's name is expected"),
            ("{\"a\":1,1}", "'1' stands where a member's name after ',' is expected"),
            ("{\"a\":1]", "']' stands where ',' or '}' after a member is expected"),
            ("[1}", "'}' stands where ',' or ']' after an element is expected"),
            ("[1,]", "A comma stands before a closing bracket; the last value has none after it"),
            ("[{}{}]", "A comma is missing here; values and members are separated by commas"),
            ("1 2", "Something follows the end of the document; it must be one value"),
            ("\"a", "A text begins here and has no closing quotation mark"),
            (
                "\"\n\"",
                "A control character stands in a text; there it must be written as an escape such as \\n"
            ),
            (
                "\"\\q\"",
                "An unknown escape stands in a text; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four "
                    + "hexadecimal digits"
            ),
            ("\"\\u12\"", "\\u must be followed by four hexadecimal digits"),
            ("\"\\uD800\"", "Half of a surrogate pair stands alone; both halves are needed for a character"),
            (
                "01",
                "A number is not written as JSON wants it: digits without a leading zero, then a fraction and an "
                    + "exponent where needed"
            ),
            (
                "{\"a\":1,\"a\":2}",
                "'a' is given more than once; a member's name can only be used once in an object"
            ),
        ])
    func `is refused in a sentence`(text: String, message: String) {
        #expect(read(text).issues.map(\.message) == [message])
    }

    @Test
    func `gives the characters that its escapes stand for`() {
        let text = #""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\uD83D\uDE00\uFFFFx""#
        #expect(
            read(text).value == .string("\"\\/\u{8}\u{C}\n\r\tA\u{E9}\u{20AC}\u{1F600}\u{FFFF}x"))
    }

    @Test
    func `keeps members in order and numbers as they are written`() throws {
        let text = #"{"b":1.50,"a":[1E+2,-0,0.10],"":{"z":null}}"#
        #expect(String(decoding: try read(text).get().json(.compact), as: UTF8.self) == text + "\n")
    }

    @Test
    func `that lacks a comma is read as if it were there`() {
        #expect(read(#"[1 2 "a" null [] {} true]"#).value == read(#"[1,2,"a",null,[],{},true]"#).value)
        #expect(read(#"[1 2 "a" null [] {} true]"#).issues.count == 6)
        #expect(read(#"{"a":1 "b":2}"#).value == read(#"{"a":1,"b":2}"#).value)
    }

    private func read(_ text: String) -> JSONReading<JSONValue> {
        JSONValue.read(json: text.utf8, options: JSONReadingOptions())
    }
}
