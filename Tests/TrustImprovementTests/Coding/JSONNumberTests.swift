import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A JSON number` {
    @Test
    func `is equal to others of the same size, however they are written`() throws {
        checkHashable(equivalenceClasses: [
            try numbers("0", "-0", "0.0", "0e5", "0e99999999999999999999"),
            try numbers("1", "1.0", "10e-1", "0.1e1", "1E+0"),
            try numbers("-1", "-1.0"), try numbers("100", "1e2", "1E02", "10e1"),
            try numbers("1.5e-7", "0.00000015", "15e-8"), try numbers("123456789012345678901234567890"),
            try numbers("123456789012345678901234567891"), try numbers("1e400", "10e399"), try numbers("1e-400"),
        ])
    }

    @Test(
        arguments: [
            "10e9223372036854775807", "0.1e-9223372036854775808", "1000e9223372036854775806",
            "0.0001e-9223372036854775807", "10e99999999999999999999", "0.01e-99999999999999999999",
            "100e4611686018427387903",
        ])
    func `does not trap on any exponent`(text: String) throws {
        let number = try JSONNumber(text)
        #expect(number == number)
        #expect(number != JSONNumber(1))
        #expect(Set([number, try JSONNumber("1e1")]).count == 2)
        checkCodable(JSONValue.number(number))
        #expect(try MinimalEncoder.encode(JSONValue.number(number)) == .object(["$number": .string(text)]))
    }

    @Test(arguments: ["", "-", "+1", "01", "1.", ".1", "1e", "1e+", "NaN", "1 ", " 1", "0x1", "1\n", "\u{665}"])
    func `has JSON's own notation`(text: String) {
        let error = #expect(throws: TextError.self) { try JSONNumber(text) }
        #expect(error?.kind == (text.isEmpty ? .empty : .character))
    }

    @Test
    func `comes back from any coder, in binary where that is exact and as digits where it is not`() throws {
        for (text, node) in [
            ("1", .integer(1)), ("-9223372036854775808", .integer(.min)), ("1.5", .double(1.5)), ("0.1", .double(0.1)),
            ("9223372036854775808", .object(["$number": .string("9223372036854775808")])),
            ("0.12345678901234567890", .object(["$number": .string("0.12345678901234567890")])),
            ("1e400", .object(["$number": .string("1e400")])), ("1e-400", .object(["$number": .string("1e-400")])),
        ] as [(String, CoderNode)] {
            let value = JSONValue.number(try JSONNumber(text))
            #expect(try MinimalEncoder.encode(value) == node)
            #expect(try MinimalDecoder.decode(JSONValue.self, from: node) == value)
            checkCodable(value)
        }
    }

    @Test
    func `is an integer where it is written as one`() throws {
        #expect(try numbers("12", "-3", "1.0", "1e2", "9223372036854775808").map(\.integer) == [12, -3, nil, nil, nil])
    }

    private func numbers(_ texts: String...) throws -> [JSONNumber] {
        try texts.map { try JSONNumber($0) }
    }
}
