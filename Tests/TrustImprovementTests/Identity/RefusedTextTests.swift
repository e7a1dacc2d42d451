import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A text, why it is refused, and where.
typealias Refusal = (text: String, kind: TextError.Kind, offset: Int)

struct `A text that is no identifier` {
    @Test(
        arguments: [
            ("1234", .length, 4), ("1234567", .length, 6), ("012345", .value, 0), ("00000", .value, 0),
            ("14360l", .character, 5), (" 143601", .length, 6), ("+14360", .character, 0),
            ("-14360", .character, 0),
            ("1e5000", .character, 1), ("１２", .character, 0), ("NAT", .length, 3), ("0", .length, 1),
        ] as [Refusal])
    func `is no URN`(refusal: Refusal) { check(URN.self, refusal) }

    @Test(
        arguments: [
            ("1000123", .length, 7), ("100012345", .length, 8), ("11000123", .value, 0),
            ("20001234", .value, 0),
            ("1000123x", .character, 7), ("00001234", .value, 0),
        ] as [Refusal])
    func `is no UKPRN`(refusal: Refusal) { check(UKPRN.self, refusal) }

    @Test(
        arguments: [
            ("0", .value, 0), ("01000", .value, 0), ("100000", .length, 5), ("TR001", .character, 0),
            ("1 000", .character, 1),
        ] as [Refusal])
    func `is no group UID`(refusal: Refusal) { check(GroupUID.self, refusal) }

    @Test(
        arguments: [
            ("TR0055", .length, 6), ("TR000555", .length, 7), ("TR00055.ol", .length, 7),
            ("tr00055", .character, 0),
            ("Tr00055", .character, 1), ("SP00055", .character, 0), ("TR00O55", .character, 4),
            ("TR00055+old", .character, 7), ("TR00055.Old", .character, 8), ("TR00055.oLd", .character, 9),
            ("TR00055.olD", .character, 10), ("TR00055.old.old", .length, 11), ("TR-1234", .character, 2),
        ] as [Refusal])
    func `is no trust reference`(refusal: Refusal) { check(TrustReference.self, refusal) }

    @Test(
        arguments: [
            ("7318714", .length, 7), ("073187140", .length, 8), ("S0012345", .character, 1),
            ("sc012345", .character, 0),
            ("SC01234X", .character, 7), ("SCO12345", .character, 2), ("0731871A", .character, 7),
            ("0A318714", .character, 1),
            ("7318714.0", .length, 8), ("S[012345", .character, 1), ("[A012345", .character, 0),
        ] as [Refusal])
    func `is no company number`(refusal: Refusal) { check(CompanyNumber.self, refusal) }

    @Test(arguments: [("20", .length, 2), ("2010", .length, 3), ("20l", .character, 2)] as [Refusal])
    func `is no local authority code`(refusal: Refusal) { check(LocalAuthorityCode.self, refusal) }

    @Test(arguments: [("611", .length, 3), ("06110", .length, 4), ("O611", .character, 0)] as [Refusal])
    func `is no establishment number`(refusal: Refusal) { check(EstablishmentNumber.self, refusal) }

    @Test(
        arguments: [
            ("201361", .length, 6), ("201/3614", .length, 7), ("201/614", .character, 3),
            ("201361A", .character, 6),
        ] as [Refusal])
    func `is no LAESTAB`(refusal: Refusal) { check(LAESTAB.self, refusal) }

    @Test(
        arguments: [
            ("1234567890123", .length, 12), ("2E+11", .character, 1), ("1000.5", .character, 4),
            ("-1", .character, 0),
        ] as [Refusal])
    func `is no UPRN`(refusal: Refusal) { check(UPRN.self, refusal) }

    @Test(
        arguments: [
            ("123456789", .length, 8), ("SW1A  2AA", .length, 8), (" ", .character, 0), ("M1  1AA", .character, 3),
            (" M1 1AE", .character, 0), ("M1 1AE ", .character, 6), ("NG22 0E!", .character, 7),
            ("M1-1AA", .character, 2), ("M1\t1AA", .character, 2), ("M1\u{A0}1AA", .character, 2),
            ("/", .character, 0), (":", .character, 0), ("@", .character, 0), ("[", .character, 0),
            ("`", .character, 0), ("{", .character, 0), ("\u{10}", .character, 0), ("\u{1}", .character, 0),
            ("\u{212A}1", .character, 0),
        ] as [Refusal])
    func `is no postcode`(refusal: Refusal) { check(Postcode.self, refusal) }

    @Test(
        arguments: [
            (String(repeating: "a", count: 65), .length, 64), ("a b", .character, 1), ("a/b", .character, 1),
            ("caf\u{E9}", .character, 3), ("cafe\u{301}", .character, 4), ("a\0", .character, 1),
            ("a\n", .character, 1),
            ("a:b", .character, 1), ("[", .character, 0), ("@", .character, 0), ("`", .character, 0),
            ("{", .character, 0),
            ("^", .character, 0), (",", .character, 0),
        ] as [Refusal])
    func `is no identifier of the authors`(refusal: Refusal) { check(Identifier<URN>.self, refusal) }

    private func check<Value: TextValue>(_: Value.Type, _ refusal: Refusal) {
        checkRefused(Value.self, refusal.text, refusal.kind, at: refusal.offset)
    }

    @Test
    func `is refused in a sentence that says what is expected`() {
        checkRefused(
            URN.self, "", .empty, "An empty text is not a URN: URN is 5 or 6 digits, the first not 0")
        checkRefused(
            UKPRN.self, "20001234", .value, "'20001234' is not a UKPRN: UKPRN is 8 digits that begin with 10")
        checkRefused(
            GroupUID.self, "12x", .character, at: 2,
            "'12x' is not a group UID (see character 3): a group UID is 1 to 5 digits, the first not 0")
        checkRefused(
            TrustReference.self, "tr00055", .character,
            "'tr00055' is not a trust reference (see character 1): a trust reference is 'TR' and 5 digits, "
                + "on closed trusts also with '.old', '_old' or '-old' at the end")
        checkRefused(
            CompanyNumber.self, "7318714", .length, at: 7,
            "'7318714' is not a company number: a company number is 8 digits, or 2 capital letters and 6 digits"
        )
        checkRefused(
            LocalAuthorityCode.self, "20", .length, at: 2,
            "'20' is not a local authority code: a local authority code is 3 digits")
        checkRefused(
            EstablishmentNumber.self, "611", .length, at: 3,
            "'611' is not an establishment number: an establishment number is 4 digits")
        checkRefused(
            LAESTAB.self, "201/3614", .length, at: 7,
            "'201/3614' is not a LAESTAB: LAESTAB is 7 digits: the local authority's 3 and the establishment's 4"
        )
        checkRefused(
            UPRN.self, "2E+11", .character, at: 1,
            "'2E+11' is not a UPRN (see character 2): UPRN is 1 to 12 digits")
        checkRefused(
            Postcode.self, "NG20-8JX", .character, at: 4,
            "'NG20-8JX' is not a postcode (see character 5): a postcode is 1 to 8 letters and digits, with single "
                + "spaces between them")
        checkRefused(
            Identifier<URN>.self, "a b", .character, at: 1,
            "'a b' is not an identifier (see character 2): an identifier is 1 to 64 characters of A-Z a-z 0-9 . _ -"
        )
    }
}
