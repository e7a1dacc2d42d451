import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Looking for personal data` {
    /// Pieces from which texts are put together at random: each the beginning or the end of something that is found.
    private static let pieces = [
        "0", "01632", " 960001", "07700900001", "+44", "(0)", " ", "-", "@", "ab", "office", "@example.org", ".", "AB",
        "12", "34 56", "123456", " C", "T", "999400126001", "born ", "dob", "d.o.b. ", "3 May 2015", "3/5/15", "pupil ",
        "Pupil ", "Abcd", " Efgh", "mother of ", "called ", "child", "'s", "é", "É", "\u{A0}", "\u{2011}", "\n", "(",
        ")",
        "King", "Premium", "was", ", ", "to ", "2014-09-01",
    ]

    private static func text(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...12, using: &generator))
            .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    @Test
    func `gives places in order, apart from each other and within the text`() {
        var generator = SeededGenerator(seed: 11)
        var count = 0
        for _ in 0..<20_000 {
            let text = Self.text(&generator)
            var end = 0
            for finding in PersonalDataScanner.findings(in: text) {
                #expect(finding.range.lowerBound >= end, "\(text)")
                #expect(!finding.range.isEmpty, "\(text)")
                end = finding.range.upperBound
                count += 1
            }
            #expect(end <= text.utf8.count, "\(text)")
        }
        #expect(count > 1_000)
    }

    /// The first pass over a text only asks whether to look closer; a text before it that makes every sign be there must
    /// not bring anything to light.
    @Test
    func `passes over no text in which there is something`() {
        let signs = "0123 @ learner X; "
        #expect(PersonalDataScanner.findings(in: signs).isEmpty)
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<20_000 {
            let text = Self.text(&generator)
            let alone = PersonalDataScanner.findings(in: text)
            let led = PersonalDataScanner.findings(in: signs + text)
            #expect(
                alone.map { $0.range.lowerBound + signs.utf8.count } == led.map(\.range.lowerBound), "\(text)")
        }
    }

    /// Each of these would take hours if cost grew faster than the text.
    @Test(
        arguments: [
            "0", "01632 96000", "01 ", "0-", "+44", "(0) ", "9", "1 ", "@", "a@", "a.", "ab@cd", "@a.", "a", "A", "Ab ",
            " A", "pupil ", "pupil A ", "born ", "born on ", "d.o.b. ", "born 3", "AB12 34 ", "AB", "T9", "mother of ",
            "called ", "é", "É ", "\u{2011}", " ", "'s", "1/", "May ",
        ])
    func `takes a megabyte of anything`(piece: String) {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(PersonalDataScanner.findings(in: text).isEmpty)
        #expect(PersonalDataScanner.findings(in: text + "; dob 3/5/15").count == 1)
    }

    @Test
    func `finds everything of a megabyte`() {
        let text = String(repeating: "pupil Abcd, 01632 960001, ab@example.org; ", count: 20_000)
        #expect(PersonalDataScanner.findings(in: text).count == 60_000)
    }

    @Test
    func `finds nothing in an empty text`() {
        #expect(PersonalDataScanner.findings(in: "").isEmpty)
    }
}
