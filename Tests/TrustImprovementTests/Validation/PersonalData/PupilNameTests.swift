import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// The names are no names; only their capitals matter.
struct `A name in a text` {
    @Test(
        arguments: [
            "the pupil «Abcd» made good progress", "pupil «Abcd Efgh»", "a pupil called «Abcd»",
            "Pupil named «Abcd Efgh»",
            "a boy named «Abcd Efgh»", "the child «Abcd-Efgh O'Ijkl»", "child «Abcd O’Ijkl», aged 7",
            "her daughter «Abcd»",
            "the mother of «Abcd»", "Father of «Abcd»", "parents of «Abcd Efgh» asked", "the guardian of «Abcd»",
            "student «Éfgh»", "student «Zoë»", "student «Łabc» left", "pupil «Abcd»'s attendance",
            "pupil «Abcd»’s attendance",
            "ex-pupil «Abcd»", "(pupil «Abcd»)", "learner «Abcd» and learner «Efgh»", "the schoolgirl «Abcd»",
            // A family may bear a name that is a word of the field too.
            "pupil «Abcd King» spoke", "the boy «Abcd White»",
            // With a capital before it, in a sentence about a person.
            "Pupil «Abcd» was excluded", "Student «Abcd Efgh» said so", "Notes of the meeting with Pupil «Abcd Efgh»",
            "We met Girl «Abcd Efgh».",
        ] as [MarkedText])
    func `is a pupil's`(text: MarkedText) {
        #expect(PersonalDataScanner.findings(in: text.plain) == text.findings(.pupilName))
    }

    @Test(
        arguments: [
            // Terms of the field.
            "Pupil Premium", "pupil Premium strategy", "Pupil Premium Strategy Statement 2024 is published",
            "Child Protection Policy", "our Student Council is elected", "Pupil Referral Unit", "a Pupil Referral Unit",
            "Student Voice is strong", "every child Matters", "Student Union", "Child Development Centre", "boy Scouts",
            "Student Leadership Team was formed", "pupil Attainment", "student Wellbeing", "Pupil Parent Partnership",
            "Children's Centre", "child Poverty Action", "the pupil Behaviour policy", "Looked After Child Reviews",
            // What follows the word in a sentence.
            "each pupil Ofsted met", "per pupil April 2025", "every student English lesson", "per pupil £5,000",
            "the child The trust supports", "in a Student Abcd Handbook", "for each child SEND plans are kept",
            // Those who are not named.
            "Pupil A", "pupil B said", "Pupil AB was excluded", "pupil J.K. said", "pupil 12", "mother of A", "pupil",
            // Other words before a name.
            "the school called Abcd", "a trust named Efgh", "part of Abcd", "the Council of Abcd", "parent Abcd",
            "godchild Abcd", "pupils Abcd", "teacher Abcd Efgh", "headteacher of Abcd", "Abcd", "grandson Abcd",
            // Names of schools and of churches, and headings.
            "Mother of God Catholic Primary School", "Sisters of Mercy", "The Holy Child Jesus Catholic Primary School",
            "Convent of the Holy Child, Abcd", "father of English", "Smith and Son Abcd", "Pupil Abcd Efgh",
            "Student Abcd of the Year", "The Student Abcd Handbook",
            // Not parted by one space.
            "pupil\nAbcd", "pupil. Abcd", "pupil, Abcd", "pupil-Abcd", "pupil  Abcd", "pupil Abcd1", "pupil ×a",
        ] as [MarkedText])
    func `is no pupil's`(text: MarkedText) {
        #expect(PersonalDataScanner.findings(in: text.plain).isEmpty)
    }
}
