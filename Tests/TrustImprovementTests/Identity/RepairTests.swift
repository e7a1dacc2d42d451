import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A repair door` {
    /// A damaged text, the text it should have been, and what has to be done to it.
    typealias Damage = (damaged: String, mended: String, repairs: [Repair])

    private func check<Value: TextValue>(
        _ damage: Damage, _ door: (String) throws(TextError) -> Repaired<Value>
    ) throws {
        let repaired = try door(damage.damaged)
        #expect(repaired.value.description == damage.mended)
        #expect(repaired.original == damage.damaged)
        #expect(repaired.repairs == damage.repairs)
        #expect(repaired.isChanged == !damage.repairs.isEmpty)
        #expect(throws: Never.self) { try door(damage.mended).repairs.isEmpty }
    }

    @Test(
        arguments: [
            ("07318714", "07318714", []), ("7318714", "07318714", [.restoredLeadingZeros]),
            ("318714", "00318714", [.restoredLeadingZeros]), ("18714", "00018714", [.restoredLeadingZeros]),
            ("7318714.0", "07318714", [.removedFraction, .restoredLeadingZeros]),
            ("12318714.0", "12318714", [.removedFraction]), (" 07318714\u{A0} ", "07318714", [.trimmedSpace]),
            ("\u{A0}7318714.0", "07318714", [.trimmedSpace, .removedFraction, .restoredLeadingZeros]),
            ("SC012345 ", "SC012345", [.trimmedSpace]),
        ] as [Damage])
    func `mends company numbers that spreadsheets damaged`(damage: Damage) throws {
        try check(damage, CompanyNumber.repairing)
    }

    @Test(
        arguments: [
            ("", .empty), ("   ", .empty), ("\u{A0}", .empty), ("1871", .length), ("731871400", .length),
            ("7318714.5", .length), ("sc012345", .character), ("7.3E+06", .length), ("73187\n", .length),
            ("SC12345", .length), ("SC012345.0", .length), (".0", .length), ("\t07318714", .length),
            ("73 18714", .character),
        ] as [(String, TextError.Kind)])
    func `leaves company numbers refused that it cannot know`(text: String, kind: TextError.Kind) {
        let error = #expect(throws: TextError.self) { try CompanyNumber.repairing(text) }
        #expect(error?.kind == kind)
    }

    @Test(
        arguments: [
            ("SW1A 2AA", "SW1A 2AA", []), ("Gl20 5JG", "GL20 5JG", [.raisedCase]),
            ("ng22 0ea", "NG22 0EA", [.raisedCase]),
            ("Tf6 6pn", "TF6 6PN", [.raisedCase]), ("NG208JX", "NG20 8JX", [.correctedSpacing]),
            ("gir0aa", "GIR 0AA", [.raisedCase, .correctedSpacing]),
            ("M1  1AE", "M1 1AE", [.correctedSpacing]),
            (" m11ae ", "M1 1AE", [.trimmedSpace, .raisedCase, .correctedSpacing]),
            ("M1\u{A0}1AE", "M1 1AE", [.correctedSpacing]), ("EC 1A1 BB", "EC1A 1BB", [.correctedSpacing]),
            ("2036", "2036", []), (" 2036", "2036", [.trimmedSpace]), ("qa11aa", "qa11aa", []),
            ("gir 0ab", "gir 0ab", []), ("1234567", "1234567", []), ("a b c", "a b c", []),
        ] as [Damage])
    func `mends the case and spacing of postcodes, and leaves odd ones as they are`(damage: Damage) throws {
        try check(damage, Postcode.repairing)
    }

    @Test
    func `refuses what is no postcode however it is spaced, in the words of the strict door`() {
        let spaced = #expect(throws: TextError.self) { try Postcode.repairing(" 20  36") }
        #expect(spaced?.text == "20  36")
        #expect(spaced?.kind == .character)
        let typing = #expect(throws: TextError.self) { try Postcode.repairing(" ng22 0e!") }
        #expect(typing?.text == "ng22 0e!")
        #expect(typing?.kind == .character)
        #expect(typing?.offset == 7)
    }

    @Test(
        arguments: [
            ("2013614", "2013614", []), ("201/3614", "2013614", [.removedSeparator]),
            (" 201/0614", "2010614", [.trimmedSpace, .removedSeparator]),
            ("2013614.0", "2013614", [.removedFraction]),
        ] as [Damage])
    func `joins the two parts of a LAESTAB`(damage: Damage) throws {
        try check(damage, LAESTAB.repairing)
    }

    @Test(arguments: ["20/13614", "201-3614", "201//3614", "201/36140", "201/361"])
    func `does not guess at a LAESTAB`(text: String) {
        #expect(throws: TextError.self) { try LAESTAB.repairing(text) }
    }

    @Test
    func `mends each other official identifier`() throws {
        try check((" 143601 ", "143601", [.trimmedSpace]), URN.repairing)
        try check(("143601.0", "143601", [.removedFraction]), URN.repairing)
        try check(("10001234.0", "10001234", [.removedFraction]), UKPRN.repairing)
        try check(("17488.0\u{A0}", "17488", [.trimmedSpace, .removedFraction]), GroupUID.repairing)
        try check((" tr00055.old", "TR00055.old", [.trimmedSpace, .raisedCase]), TrustReference.repairing)
        try check(("201.0", "201", [.removedFraction]), LocalAuthorityCode.repairing)
        try check(
            ("611.0", "0611", [.removedFraction, .restoredLeadingZeros]), EstablishmentNumber.repairing)
        try check(("10010006718.0", "10010006718", [.removedFraction]), UPRN.repairing)
        try check((" a-1 ", "a-1", [.trimmedSpace]), Identifier<URN>.repairing)
        #expect(throws: TextError.self) { try EstablishmentNumber.repairing("61") }
        #expect(throws: TextError.self) { try UPRN.repairing("2E+11") }
        #expect(throws: TextError.self) { try TrustReference.repairing("TR00055.OLD") }
    }

    @Test
    func `survives a megabyte of anything`() {
        for piece in [" ", "\u{A0}", "1", "\u{301}", "a"] {
            let text = String(repeating: piece, count: 1_000_000)
            #expect(throws: TextError.self) { try CompanyNumber.repairing(text) }
            #expect(throws: TextError.self) { try Postcode.repairing(text) }
            #expect(throws: TextError.self) { try AcademicYear.repairing(text) }
        }
    }

    @Test
    func `gives outcomes that are coded like any value`() throws {
        checkCodable(try CompanyNumber.repairing("7318714"))
        #expect(
            Repair.restoredLeadingZeros.description
                == "Leading zeros that were lost were put back [text.repaired.leadingZeros]")
        let all: [Repair] = [
            .trimmedSpace, .correctedSpacing, .raisedCase, .restoredLeadingZeros, .removedFraction,
            .removedSeparator,
            .respeltAcademicYear,
        ]
        #expect(Set(all.map(\.code)).count == all.count)
    }
}
