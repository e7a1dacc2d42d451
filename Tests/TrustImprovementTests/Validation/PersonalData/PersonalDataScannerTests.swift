import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// Telephone numbers are those that are set aside for drama, and the authority 999 of the pupil numbers does not exist.
struct `Personal data in a text` {
    /// What is found in a text, whose marks show where.
    private func check(_ text: MarkedText, _ kind: PersonalDataKind) {
        #expect(PersonalDataScanner.findings(in: text.plain) == text.findings(kind))
    }

    @Test(
        arguments: [
            "«ab.cd@example.org»", "Write to «ab.cd@example.org».", "(«a@b.uk»)", "mailto:«ab_cd+e@sub.example.sch.uk»",
            "<«AB@EXAMPLE.ORG»>", "https://example.org/reset?to=«ab@example.org»", "“«ab@example.org»”",
            "«ab@example.org»,«cd@example.org»", "«o'ab@example.org»", "'«ab@example.org»'", "«a@b.co», then",
            "«headteacher@example.org»", "«a@x1.example.org»/path", "«ab@example.org»@", "«office.ab@example.org»",
            // What would pass for another kind inside an address is not told twice.
            "«01632960001@example.org»", "«T999400126001@example.org»", "«ab.T999400126001@example.org»",
        ] as [MarkedText])
    func `is an e-mail address`(text: MarkedText) { check(text, .emailAddress) }

    @Test(
        arguments: [
            // An organisation's shared mailbox is nobody's.
            "office@example.org", "Info@Example.org", "no-reply@example.org", "admissions@example.org",
            "@ExampleTrust", "ab@", "@", "a@b", "ab @ example.org", "ab@example.o", "ab@example.123", "ab@.org",
            "ab.@example.org", "ab@-example.org", "https://example.org/@ab", "7 places @ £1.20", "Meet @ 10.30",
        ] as [MarkedText])
    func `is no e-mail address`(text: MarkedText) { check(text, .emailAddress) }

    @Test(
        arguments: [
            "«01632 960001»", "Ring «01632 960001».", "Tel:«01632960001»", "Tel«(01632) 960001»", "«01632-960001»",
            "«020 7946 0001»", "«(020) 7946 0001»", "«0161 496 0001»", "«07700 900001»", "«07700900001»",
            "«07700 900 001»", "«0306 999 0001»", "«08081 570001»", "«+44 1632 960001»", "«+441632960001»",
            "«+44 (0)1632 960001»", "«+44(0) 1632 960001»", "«0044 1632 960001»", "«+44 7700 900001»",
            "«+44 20 7946 0001»", "«0800 123456»", "«01632 96000»", "«01632 960001», «07700 900001»",
            "«01632 960001» / «07700 900001»", "«07700 900001» 2 children", "«01632\u{A0}960001»",
            "«01632\u{2011}960001»", "«01632 960001» (office)", "After the visit.«01632 960001», 2025",
            "extension 12 of «01632 960001».", "call «0207946 0001»", "5 places, «01632 - 960001»",
        ] as [MarkedText])
    func `is a telephone number`(text: MarkedText) { check(text, .telephoneNumber) }

    @Test(
        arguments: [
            // Numbers of registers.
            "URN 199001", "UKPRN 10999001", "UPRN 010012345678", "UPRN: 01001234567", "company number 01234567",
            "company 01234567 150 pupils", "LAESTAB 999/4001", "999 4001", "SC012345", "ISBN 0306406152", "TR99001",
            // Figures, days and years.
            "2023-2024", "2023/24, 2024/25 and 2025/26", "0.1234567890", "1.01632960001", "5,01632960001",
            "01632960001.5", "01632960001,5", "10:01632960001", "2026-01-15 09:30:00", "weeks 01 02 03 04 05",
            "01/02/2025 03/04/2025", "0 16 32 96 00 01", "01 1632 960001",
            // Parts of references and of addresses on the web.
            "REF01632960001", "REF-01632960001", "ref_01632960001", "01632960001_2", "01632960001b",
            "https://example.org/01632960001", "https://example.org/?id=01632960001", "#01632960001",
            // Too few digits, too many, or none that are given to anybody.
            "0163296000", "016329600012", "01632 9600", "0800 1111", "0432 960 0001",
            "0632 960 0001", "0123 4567 8901 2345", "01632 960001-2", "+33 1 23 45 67 89", "+44", "+", "(0",
        ] as [MarkedText])
    func `is no telephone number`(text: MarkedText) { check(text, .telephoneNumber) }

    @Test(
        arguments: [
            "«AB123456C»", "«AB 12 34 56 C»", "«ab123456c»", "«AB 123456 C»", "«AB123456 D», then", "«AB12 34 56 C»",
            "NI no: «AB-12-34-56-C».", "(«AB123456A»)", "«AB 12 34 56 C» since 2015",
        ] as [MarkedText])
    func `is a national insurance number`(text: MarkedText) { check(text, .nationalInsuranceNumber) }

    @Test(
        arguments: [
            // Letters and prefixes that are never given.
            "QQ123456C", "QQ 12 34 56 A", "DA123456A", "AD123456A", "AO123456A", "UA123456A", "AV123456A", "BG123456A",
            "GB123456A", "KN123456A", "NK123456A", "NT123456A", "TN123456A", "ZZ123456A", "AB123456E",
            // Other lengths and shapes.
            "AB12345C", "AB1234567C", "XAB123456C", "1AB123456C", "AB123456CD", "AB123456C1", "Ab123456C",
            "AB12 345 6C",
            "AB 12 34 567 C", "AB  123456 C",
            // Small words in prose, and Scottish companies.
            "such as 123456 a year", "as 12 34 56 a", "The company SC123456 A new trust", "SC123456 and SC123457",
        ] as [MarkedText])
    func `is no national insurance number`(text: MarkedText) { check(text, .nationalInsuranceNumber) }

    @Test(
        arguments: [
            "«T999400126001»", "UPN: «G999400126002».", "«t999400126001»", "“«T999400126001»”",
            // Temporary ones end in a letter, and the letters count without I, O and S.
            "«D99940012600A»", "«C99940012600H»", "«R99940012600J»", "«Y99940012600N»", "«M99940012600P»",
            "«Q99940012600R»", "«E99940012600T»", "«P99940012600Z»", "«P99940012600z»",
        ] as [MarkedText])
    func `is a unique pupil number`(text: MarkedText) { check(text, .uniquePupilNumber) }

    @Test(
        arguments: [
            "A999400126001", "G999400126001", "T999400126002", "D99940012600B", "T99940012600", "T9994001260011",
            "XT999400126001", "1T999400126001", "T999400126001A", "I999400126001", "T99940012600I", "T99940012600O",
            "T99940012600S", "T 999400126001", "T9994-00126001",
        ] as [MarkedText])
    func `is no unique pupil number`(text: MarkedText) { check(text, .uniquePupilNumber) }

    /// A letter that is out by any number does not pass.
    @Test
    func `has one check letter that fits`() {
        let fitting = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars.filter { letter in
            !PersonalDataScanner.findings(in: "\(letter)999400126001").isEmpty
        }
        #expect(fitting.map(String.init) == ["T"])
    }

    @Test(
        arguments: [
            "born «3 May 2015»", "Born on «3rd May 2015»,", "dob «03/05/2015»", "DOB: «3.5.15»", "D.O.B. «3/5/15»",
            "date of birth «2015-05-03»", "Date of birth (dd/mm/yyyy): «03/05/2015»", "Birth date = «3/5/2015».",
            "was born on Sunday «3 May 2015»", "born on the «3rd of May, 2015»", "born «May 3rd, 2015»",
            "birthday: «3-May-2015»", "born «3 Sept 2015» and moved in", "(born «3 May 2015»)",
            "the twins, born «3 May 2015»",
            "the child was born on «3 May 2015»", "DoB «03-05-2015»", "born\t«3 may 2015»",
        ] as [MarkedText])
    func `is a date of birth`(text: MarkedText) { check(text, .dateOfBirth) }

    @Test(
        arguments: [
            // A cohort is no person.
            "born between 1 September 2014 and 31 August 2015", "born on or after 1 September 2014",
            "born 1 September 2014 to 31 August 2015", "born 2014-09-01 – 2015-08-31", "born 2014-09-01 - 2015-08-31",
            "born 1 September 2014 or later", "born 1 September 2014 or 1 September 2015",
            "born 1 September 2014 onwards", "a date of birth before 1 September 2014", "born from 1 September 2014",
            // Nor is a trust.
            "The trust was born on 1 September 2014", "an idea born on 1/9/2014", "our school has been born 1/9/14",
            // No full date, or no birth.
            "born in 2015", "born in May 2015", "born 13/2015", "born 3/5", "born 3/5-15",
            "birth rate 2015-16", "born 12345/1/1", "born 3 Maybe 2015", "born 3 May 15", "born 3 May 20151",
            "date of birth not given, joined 1 September 2014", "visited on 3 May 2015", "Date: 03/05/2015",
            "reborn 3 May 2015", "stubborn 3/5/15", "dobbed 3/5/15", "airborne 3/5/15", "The born 3rd xx 2015",
        ] as [MarkedText])
    func `is no date of birth`(text: MarkedText) { check(text, .dateOfBirth) }
}
