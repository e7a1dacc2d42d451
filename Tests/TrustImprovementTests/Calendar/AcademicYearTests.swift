import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `An academic year` {
    @Test(
        arguments: [
            ("2024/26", .value, 5), ("2024/24", .value, 5), ("2024/23", .value, 5), ("1999/01", .value, 5),
            ("2024-25", .character, 4), ("2024/2025", .length, 7), ("202425", .length, 6),
            ("24/25", .length, 5),
            ("2O24/25", .character, 1), ("2024/2S", .character, 6), ("-024/25", .character, 0),
        ] as [Refusal])
    func `has a second year that is the one after the first`(refusal: Refusal) {
        checkRefused(AcademicYear.self, refusal.text, refusal.kind, at: refusal.offset)
    }

    @Test
    func `is refused in a sentence that says what is expected`() {
        checkRefused(
            AcademicYear.self, "2024/26", .value, at: 5,
            "'2024/26' is not an academic year: an academic year is a year and the last 2 digits of the next, "
                + "written as 2024/25")
    }

    @Test
    func `runs from September to August`() throws {
        let year = try AcademicYear(startingIn: 2024)
        #expect(year == "2024/25")
        #expect(year.startYear == 2024)
        #expect(try year.span == DateSpan(start: "2024-09-01", end: "2025-08-31"))
        #expect(AcademicYear(containing: "2024-08-31") == "2023/24")
        #expect(AcademicYear(containing: "2024-09-01") == "2024/25")
        #expect(AcademicYear(containing: "2025-08-31") == "2024/25")
        #expect(year.next == "2025/26")
        #expect(year.previous == "2023/24")
        #expect(("1999/00" as AcademicYear).next == "2000/01")
    }

    @Test
    func `exists for every date`() throws {
        #expect(AcademicYear(containing: .earliest) == "0000/01")
        #expect(AcademicYear(containing: .latest) == "9999/00")
        #expect(try ("0000/01" as AcademicYear).span == DateSpan(start: .earliest, end: "0001-08-31"))
        #expect(try ("9999/00" as AcademicYear).span == DateSpan(start: "9999-09-01", end: .latest))
        #expect(("0000/01" as AcademicYear).previous == nil)
        #expect(("9999/00" as AcademicYear).next == nil)
        checkRandomly { generator in
            let date = randomDate(&generator)
            let year = AcademicYear(containing: date)
            return try year.span.contains(date) && !(year.next?.span.contains(date) ?? false)
                && !(year.previous?.span.contains(date) ?? false)
                && AcademicYear(year.description) == year
        }
    }

    @Test(arguments: [-1, 10_000, .min, .max])
    func `cannot start in a year that no date has`(year: Int) {
        let error = #expect(throws: StructureError.self) { try AcademicYear(startingIn: year) }
        #expect(error?.code == "academicYear.start.outOfRange")
        #expect(
            error?.message
                == "Year \(year) cannot start an academic year; these start in the years 0 to 9999")
    }

    @Test(arguments: [
        ("202425", "2024/25"), ("2024-25", "2024/25"), ("2024-2025", "2024/25"), ("2024/2025", "2024/25"),
        ("20242025", "2024/25"), ("199900", "1999/00"), ("1999-2000", "1999/00"),
    ])
    func `is read in the spellings that are published`(text: String, canonical: String) throws {
        let repaired = try AcademicYear.repairing(text)
        #expect(repaired.value.description == canonical)
        #expect(repaired.original == text)
        #expect(repaired.repairs == [.respeltAcademicYear])
        #expect(
            try AcademicYear.repairing(" \(text)\u{A0}").repairs == [.trimmedSpace, .respeltAcademicYear])
        #expect(try AcademicYear.repairing(canonical).repairs.isEmpty)
    }

    @Test(arguments: [
        "2024-26", "202426", "2024-2026", "2024-1925", "2024/1925", "2024", "2024-", "2024--25", "24-25",
        "2024 25", "",
        "2024-025", "2024/25/26", "9999-10000", "99999/100000",
    ])
    func `is not guessed from anything else`(text: String) {
        #expect(throws: TextError.self) { try AcademicYear.repairing(text) }
    }
}
