import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// The laws that every value written as one text obeys, for one type.
struct TextLaws: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let roundTrip: @Sendable () -> Void
    let order: @Sendable () -> Void
    let coding: @Sendable () -> Void
    let keys: @Sendable () throws -> Void
    let hostile: @Sendable () -> Void

    /// The laws of a type, over texts of it from least to greatest.
    init<Value: TextValue>(_: Value.Type, ascending texts: [String]) {
        testDescription = Value.subject
        roundTrip = { checkTextRoundTrip(Value.self, texts) }
        order = {
            let values = texts.compactMap { try? Value(text: $0) }
            #expect(values.count == texts.count)
            checkComparable(ascending: values)
            checkHashable(
                equivalenceClasses: texts.map { text in [0, 1].compactMap { _ in try? Value(text: text) } })
        }
        coding = {
            for text in texts {
                guard let value = try? Value(text: text) else { continue }
                checkCodable(value)
                #expect(throws: Never.self) { try MinimalEncoder.encode(value) == .string(text) }
                #expect(String(decoding: value.json(.compact), as: UTF8.self) == "\"\(text)\"\n")
                let reading = Value.read(json: value.json(.compact), options: JSONReadingOptions())
                #expect(reading.value == value)
                #expect(reading.issues.isEmpty)
            }
            #expect(throws: DecodingError.self) { try MinimalDecoder.decode(Value.self, from: .string("?")) }
            #expect(throws: DecodingError.self) { try MinimalDecoder.decode(Value.self, from: .integer(1)) }
            #expect(
                Value.read(json: "\"?\"".utf8, options: JSONReadingOptions()).issues.map(\.code) == [
                    "member.text"
                ])
        }
        keys = {
            let pairs = texts.enumerated().compactMap { number, text in
                (try? Value(text: text)).map { ($0, number) }
            }
            let dictionary = Dictionary(uniqueKeysWithValues: pairs)
            let expected = texts.enumerated().map { ($1, CoderNode.integer(Int64($0))) }
            let node = try MinimalEncoder.encode(dictionary)
            #expect(node == .object(Dictionary(uniqueKeysWithValues: expected)))
            #expect(try MinimalDecoder.decode([Value: Int].self, from: node) == dictionary)
            #expect(throws: DecodingError.self) {
                try MinimalDecoder.decode([Value: Int].self, from: .object(["?": .integer(1)]))
            }
            checkCodable(dictionary)
        }
        hostile = {
            for text in texts { checkHostileTexts(Value.self, valid: text) }
            checkLongTexts(Value.self)
        }
    }

    static let all: [TextLaws] = [
        TextLaws(
            URN.self, ascending: ["10000", "20001", "24007", "99999", "100000", "143601", "402479", "999999"]),
        TextLaws(UKPRN.self, ascending: ["10000000", "10001234", "10074471", "10999999"]),
        TextLaws(GroupUID.self, ascending: ["1", "10", "999", "1000", "17488", "86074", "99999"]),
        TextLaws(
            TrustReference.self,
            ascending: [
                "TR00000", "TR00055", "TR00055.old", "TR00055_old", "TR00055-old", "TR02343", "TR99999-old",
            ]),
        TextLaws(
            CompanyNumber.self,
            ascending: [
                "00000000", "07318714", "12345678", "99999999", "AA000000", "NI012345", "SC000001",
                "ZZ999999",
            ]),
        TextLaws(LocalAuthorityCode.self, ascending: ["000", "001", "201", "909", "999"]),
        TextLaws(EstablishmentNumber.self, ascending: ["0000", "0611", "3614", "9999"]),
        TextLaws(LAESTAB.self, ascending: ["0000000", "0006001", "2013614", "2032024", "9999999"]),
        TextLaws(
            UPRN.self,
            ascending: ["0", "00", "1", "100", "0100", "10010006718", "200000000001", "999999999999"]),
        TextLaws(
            Postcode.self,
            ascending: [
                "1", "2036", "A 1 B 2C", "A1", "B33 8TH", "CR2 6XH", "DN55 1PT", "EC1A 1BB", "GIR 0AA", "Gl20 5JG",
                "M1 1AE", "M11 1AE", "NG20 8JX", "NG208JX", "W1A 0AX", "abcdefgh", "gl20 5jg", "z",
            ]),
        TextLaws(
            Identifier<URN>.self,
            ascending: ["-", ".", "0", "A-1", "Z", "_", "a", "a.b_c-D", String(repeating: "z", count: 64)]),
        TextLaws(
            CalendarDate.self,
            ascending: [
                "0001-01-01", "1582-10-10", "1999-12-31", "2000-02-29", "2024-08-31", "2024-09-01",
                "9999-12-31",
            ]),
        TextLaws(
            AcademicYear.self, ascending: ["0000/01", "0001/02", "1999/00", "2023/24", "2024/25", "9999/00"]),
        TextLaws(
            Term.self,
            ascending: [
                "0000/01 autumn", "2023/24 summer", "2024/25 autumn", "2024/25 spring", "2024/25 summer",
            ]),
    ]
}

struct `Every value written as one text` {
    @Test(arguments: TextLaws.all)
    func `is written as it was read`(laws: TextLaws) { laws.roundTrip() }

    @Test(arguments: TextLaws.all)
    func `is ordered, and equal only to itself`(laws: TextLaws) { laws.order() }

    @Test(arguments: TextLaws.all)
    func `is one string in every coder`(laws: TextLaws) { laws.coding() }

    @Test(arguments: TextLaws.all)
    func `is a member's name when it is a dictionary's key`(laws: TextLaws) throws { try laws.keys() }

    @Test(arguments: TextLaws.all)
    func `refuses hostile texts`(laws: TextLaws) { laws.hostile() }

    @Test
    func `has its size in memory`() {
        #expect(MemoryLayout<URN>.size == 4)
        #expect(MemoryLayout<UKPRN>.size == 4)
        #expect(MemoryLayout<GroupUID>.size == 4)
        #expect(MemoryLayout<TrustReference>.size == 4)
        #expect(MemoryLayout<CompanyNumber>.size == 4)
        #expect(MemoryLayout<LocalAuthorityCode>.size == 2)
        #expect(MemoryLayout<EstablishmentNumber>.size == 2)
        #expect(MemoryLayout<LAESTAB>.size == 4)
        #expect(MemoryLayout<UPRN>.size == 8)
        #expect(MemoryLayout<Postcode>.size == 8)
        #expect(MemoryLayout<Identifier<URN>>.size == 16)
        #expect(MemoryLayout<CalendarDate>.size == 4)
        #expect(MemoryLayout<AcademicYear>.size == 2)
        #expect(MemoryLayout<Term>.size == 2)
    }
}
