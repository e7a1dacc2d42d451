import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A date` {
    @Test(
        arguments: [
            ("2024-9-01", .length, 9), ("2024-09-011", .length, 10), ("20240901", .length, 8),
            ("2024/09/01", .character, 4),
            ("2024-09.01", .character, 7), ("01-09-2024", .character, 2), ("2O24-09-01", .character, 1),
            ("2024-O9-01", .character, 5), ("2024-09-0I", .character, 9), ("0000-01-01", .value, 0),
            ("2024-00-01", .value, 5),
            ("2024-13-01", .value, 5), ("2024-01-00", .value, 8), ("2024-01-32", .value, 8),
            ("2024-04-31", .value, 8),
            ("2024-02-30", .value, 8), ("2023-02-29", .value, 8), ("1900-02-29", .value, 8),
            ("2100-02-29", .value, 8),
            ("-024-01-01", .character, 0), ("2024-09-01T00:00:00Z", .length, 10),
        ] as [Refusal])
    func `that does not exist or is written otherwise is refused`(refusal: Refusal) {
        checkRefused(CalendarDate.self, refusal.text, refusal.kind, at: refusal.offset)
    }

    @Test
    func `is refused in a sentence that says what is expected`() {
        checkRefused(
            CalendarDate.self, "2023-02-29", .value, at: 8,
            "'2023-02-29' is not a date: a date is a day of the years 0001 to 9999 that exists, written as 2024-09-01"
        )
    }

    @Test
    func `has the parts it was made of`() throws {
        let date = try CalendarDate(year: 2024, month: 2, day: 29)
        #expect(date == "2024-02-29")
        #expect((date.year, date.month, date.day) == (2024, 2, 29))
        #expect(CalendarDate.earliest == "0001-01-01")
        #expect(CalendarDate.latest == "9999-12-31")
    }

    @Test(
        arguments: [
            (0, 1, 1, "calendarDate.year.outOfRange", "Year 0 cannot be a date's; years run from 1 to 9999"),
            (
                10_000, 1, 1, "calendarDate.year.outOfRange",
                "Year 10000 cannot be a date's; years run from 1 to 9999"
            ),
            (
                .min, .min, .min, "calendarDate.year.outOfRange",
                "Year \(Int.min) cannot be a date's; years run from 1 to 9999"
            ),
            (2024, 0, 1, "calendarDate.month.outOfRange", "Month 0 does not exist; months run from 1 to 12"),
            (
                2024, 13, 1, "calendarDate.month.outOfRange",
                "Month 13 does not exist; months run from 1 to 12"
            ),
            (
                2023, 2, 29, "calendarDate.day.outOfRange",
                "Day 29 does not exist in month 2 of 2023; its days run from 1 to 28"
            ),
            (
                2024, 6, 31, "calendarDate.day.outOfRange",
                "Day 31 does not exist in month 6 of 2024; its days run from 1 to 30"
            ),
            (
                2024, 1, 0, "calendarDate.day.outOfRange",
                "Day 0 does not exist in month 1 of 2024; its days run from 1 to 31"
            ),
        ] as [(Int, Int, Int, IssueCode, String)])
    func `cannot be made of parts that do not exist`(
        year: Int, month: Int, day: Int, code: IssueCode, message: String
    ) {
        let error = #expect(throws: StructureError.self) {
            try CalendarDate(year: year, month: month, day: day)
        }
        #expect(error?.code == code)
        #expect(error?.message == message)
        #expect(error?.path == [])
    }

    @Test
    func `can be 29 February in leap years only`() {
        for (year, isLeap) in [
            (4, true), (100, false), (400, true), (1900, false), (2000, true), (2023, false), (2024, true),
        ] {
            #expect(CalendarDate.isLeapYear(year) == isLeap)
            #expect(((try? CalendarDate(year: year, month: 2, day: 29)) != nil) == isLeap)
        }
        #expect((1...9999).filter(CalendarDate.isLeapYear).count == 2424)
    }
}
