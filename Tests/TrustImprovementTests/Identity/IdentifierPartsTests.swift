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
        }
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
