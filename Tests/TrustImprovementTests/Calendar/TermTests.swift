import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A term` {
    @Test(
        arguments: [
            ("2024/25 winter", .value, 8), ("2024/25 Autumn", .value, 8), ("2024/26 autumn", .value, 5),
            ("2024/25-autumn", .character, 7), ("2024-25 autumn", .character, 4),
            ("2024/25 autum", .length, 13),
            ("2024/25  autumn", .length, 14), ("autumn 2024/25", .character, 0), ("2024/25", .length, 7),
        ] as [Refusal])
    func `is a term of an academic year`(refusal: Refusal) {
        checkRefused(Term.self, refusal.text, refusal.kind, at: refusal.offset)
    }

    @Test
    func `is refused in a sentence that says what is expected`() {
        checkRefused(
            Term.self, "2024/25 winter", .value, at: 8,
            "'2024/25 winter' is not a term: a term is an academic year, a space and autumn, spring or summer, "
                + "written as 2024/25 autumn")
    }

    @Test
    func `has its academic year and its season`() {
        for season in Term.Season.allCases {
            let term = Term(season, in: "2024/25")
            #expect(term.season == season)
            #expect(term.academicYear == "2024/25")
            #expect(term.description == "2024/25 \(season.rawValue)")
            checkCodable(season)
        }
        checkComparable(ascending: [Term.Season.autumn, .spring, .summer])
    }

    @Test
    func `follows another, across academic years too`() {
        #expect(("2024/25 autumn" as Term).next == "2024/25 spring")
        #expect(("2024/25 summer" as Term).next == "2025/26 autumn")
        #expect(("2025/26 autumn" as Term).previous == "2024/25 summer")
        #expect(("0000/01 autumn" as Term).previous == nil)
        #expect(("9999/00 summer" as Term).next == nil)
        #expect(("9999/00 spring" as Term).next == "9999/00 summer")
        #expect(("2023/24 summer" as Term).terms(until: "2024/25 spring") == 2)
        #expect(("2024/25 spring" as Term).terms(until: "2023/24 summer") == -2)
    }

    @Test
    func `of any year is written as it is read`() {
        checkRandomly { generator in
            let year = try AcademicYear(startingIn: Int.random(in: 0...9999, using: &generator))
            let term = Term(Term.Season.allCases.randomElement(using: &generator) ?? .autumn, in: year)
            return try Term(term.description) == term && (term.next?.previous ?? term) == term
        }
    }
}
