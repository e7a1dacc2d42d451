import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `The parts of an identifier` {
    @Test
    func `of a trust reference tell whether it is old`() throws {
        let references: [TrustReference] = ["TR00055.old", "TR00055_old", "TR00055-old"]
        for reference in references {
            #expect(reference.isSuperseded)
            #expect(reference.current == "TR00055")
            #expect(!reference.current.isSuperseded)
            #expect(reference.value == 55)
        }
        #expect(!("TR00055" as TrustReference).isSuperseded)
        #expect(("TR00055" as TrustReference).current == "TR00055")
    }

    @Test
    func `of a LAESTAB are its authority and its number`() {
        let laestab = LAESTAB(authority: "201", number: "0614")
        #expect(laestab == "2010614")
        #expect(laestab.authority == "201")
        #expect(laestab.number == "0614")
        #expect(LAESTAB(authority: "000", number: "0001").description == "0000001")
        #expect(LAESTAB(authority: "999", number: "9999").description == "9999999")
    }

    @Test
    func `of a postcode are its outward and inward codes`() {
        let expected: [(Postcode, String, String)] = [
            ("M1 1AE", "M1", "1AE"), ("B33 8TH", "B33", "8TH"), ("SW1A 2AA", "SW1A", "2AA"),
            ("GIR 0AA", "GIR", "0AA"),
        ]
        for (postcode, outward, inward) in expected {
            #expect(postcode.outward == outward)
            #expect(postcode.inward == inward)
            #expect(postcode.isStandard)
            #expect(postcode.standard == postcode)
        }
    }

    @Test(
        arguments: [
            ("NG208JX", "NG20 8JX"), ("Gl20 5JG", "GL20 5JG"), ("ng22 0ea", "NG22 0EA"), ("Tf6 6pn", "TF6 6PN"),
            ("gir0aa", "GIR 0AA"), ("EC 1A1BB", "EC1A 1BB"), ("m 1 1 ae", "M1 1AE"), ("w1a0ax", "W1A 0AX"),
            ("2036", nil), ("1", nil), ("abcdefgh", nil), ("QA1 1AA", nil), ("VA1 1AA", nil), ("XA1 1AA", nil),
            ("AI1 1AA", nil), ("AJ1 1AA", nil), ("AZ1 1AA", nil), ("W1I 1AA", nil), ("EC1C 1AA", nil),
            ("M1 1CA", nil), ("M1 1AO", nil), ("M1 AAA", nil), ("M1 11A", nil), ("M1 1A1", nil), ("ABC 1AA", nil),
            ("M111 1AA", nil), ("M1 1AAA", nil), ("NG20 8", nil), ("EC1A 1B", nil), ("11 1AA", nil), ("A 1AA", nil),
            ("AA 1AA", nil), ("AAA 1AA", nil), ("GIR 0AB", nil), ("GIR0AB", nil),
        ] as [(String, Postcode?)])
    func `of an odd postcode are not told, and its standard form is where it has one`(
        text: String, standard: Postcode?
    ) throws {
        let postcode = try Postcode(text)
        #expect(postcode.description == text)
        #expect(!postcode.isStandard)
        #expect(postcode.outward == nil && postcode.inward == nil)
        #expect(postcode.standard == standard)
        #expect(postcode != standard)
    }

    @Test
    func `are told of a postcode with every letter and digit that may stand in its place`() {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        func standing(_ form: (String) -> String) -> String {
            letters.filter { (try? Postcode(form($0)))?.isStandard == true }.joined()
        }
        #expect(standing { "\($0)1 1AA" } == "ABCDEFGHIJKLMNOPRSTUWYZ")
        #expect(standing { "A\($0)1 1AA" } == "ABCDEFGHKLMNOPQRSTUVWXY")
        #expect(standing { "W1\($0) 1AA" } == "ABCDEFGHJKPSTUW")
        #expect(standing { "EC1\($0) 1AA" } == "ABEHMNPRVWXY")
        #expect(standing { "M1 1\($0)A" } == "ABDEFGHJLNPQRSTUWXYZ")
        #expect(standing { "M1 1A\($0)" } == "ABDEFGHJLNPQRSTUWXYZ")
    }

    @Test
    func `of a company number are its letters, where it has any`() {
        #expect(("07318714" as CompanyNumber).prefix == nil)
        #expect(("99999999" as CompanyNumber).prefix == nil)
        #expect(("AA000000" as CompanyNumber).prefix == "AA")
        #expect(("NI012345" as CompanyNumber).prefix == "NI")
    }

    @Test
    func `are its integers where it is a number`() {
        #expect(("143601" as URN).value == 143_601)
        #expect(("10074471" as UKPRN).value == 10_074_471)
        #expect(("17488" as GroupUID).value == 17_488)
        #expect(("a-1" as Identifier<URN>).text == "a-1")
    }

    @Test
    func `are kept for every number and pair of letters`() {
        checkRandomly { generator in
            let company = text("A"..."Z", 2, &generator) + text("0"..."9", 6, &generator)
            let property = text("0"..."9", Int.random(in: 1...12, using: &generator), &generator)
            let suffix = ["", ".old", "_old", "-old"].randomElement(using: &generator) ?? ""
            let trust = "TR" + text("0"..."9", 5, &generator) + suffix
            return try CompanyNumber(company).description == company && UPRN(property).description == property
                && TrustReference(trust).description == trust
        }
    }

    private func text(
        _ range: ClosedRange<Unicode.Scalar>, _ length: Int, _ generator: inout SeededGenerator
    ) -> String {
        let bytes = UInt8(range.lowerBound.value)...UInt8(range.upperBound.value)
        return String(
            decoding: (0..<length).map { _ in UInt8.random(in: bytes, using: &generator) }, as: UTF8.self)
    }
}
