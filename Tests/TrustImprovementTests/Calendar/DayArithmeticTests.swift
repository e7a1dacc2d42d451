import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Counting days` {
    @Test
    func `goes through every date of the years 1 to 9999 and back`() throws {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var number = 0
        var wrong: [Int] = []
        for year in 1...9999 {
            let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
            let first = number
            for month in 1...12 {
                for day in 1...(lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)) {
                    number += 1
                    guard let date = CalendarDate(dayNumber: number), date.dayNumber == number,
                        date.year == year,
                        date.month == month, date.day == day, date.dayOfYear == number - first,
                        date.weekday.number == (number - 1) % 7 + 1
                    else {
                        wrong.append(number)
                        continue
                    }
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) dates from day \(wrong.first ?? 0) on")
        #expect(number == 3_652_059)
        #expect(CalendarDate(dayNumber: number) == .latest)
        #expect(CalendarDate(dayNumber: 1) == .earliest)
    }

    @Test
    func `agrees with dates of record`() {
        #expect(("1970-01-01" as CalendarDate).dayNumber == 719_163)
        #expect(("1970-01-01" as CalendarDate).weekday == .thursday)
        #expect(("2000-01-01" as CalendarDate).weekday == .saturday)
        #expect(("2024-09-02" as CalendarDate).weekday == .monday)
        #expect(("2024-12-31" as CalendarDate).dayOfYear == 366)
        #expect(("2023-12-31" as CalendarDate).dayOfYear == 365)
        #expect(("2024-09-01" as CalendarDate).days(until: "2025-08-31") == 364)
        #expect(("2025-08-31" as CalendarDate).days(until: "2024-09-01") == -364)
        #expect(("2024-02-28" as CalendarDate).adding(days: 1) == "2024-02-29")
        #expect(("2023-02-28" as CalendarDate).adding(days: 1) == "2023-03-01")
        #expect(("2024-01-01" as CalendarDate).adding(days: -1) == "2023-12-31")
    }

    @Test
    func `ends where the calendar does`() {
        #expect(CalendarDate.latest.adding(days: 1) == nil)
        #expect(CalendarDate.earliest.adding(days: -1) == nil)
        #expect(CalendarDate.latest.adding(days: .max) == nil)
        #expect(CalendarDate.earliest.adding(days: .min) == nil)
        #expect(CalendarDate.earliest.adding(days: .max) == nil)
        #expect(CalendarDate.earliest.adding(days: 3_652_058) == .latest)
        #expect(CalendarDate.latest.adding(days: -3_652_058) == .earliest)
    }

    @Test
    func `is a group action`() {
        checkRandomly { generator in
            let date = randomDate(&generator)
            let first = Int.random(in: -400_000...400_000, using: &generator)
            let second = Int.random(in: -400_000...400_000, using: &generator)
            guard date.adding(days: 0) == date else { return false }
            guard let moved = date.adding(days: first) else { return true }
            return moved.adding(days: -first) == date && date.days(until: moved) == first
                && moved.adding(days: second) == date.adding(days: first + second)
        }
    }

    @Test
    func `keeps the order, the text and the parts of dates`() {
        checkRandomly { generator in
            let left = randomDate(&generator)
            let right = randomDate(&generator)
            return try (left < right) == (left.description < right.description)
                && (left < right) == (left.days(until: right) > 0)
                && left.days(until: right) == -right.days(until: left)
                && CalendarDate(left.description) == left
                && CalendarDate(year: left.year, month: left.month, day: left.day) == left
        }
    }

    @Test
    func `orders days of the week from Monday`() {
        checkComparable(ascending: Weekday.allCases)
        #expect(Weekday.allCases.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        Weekday.allCases.forEach { checkCodable($0) }
    }
}

/// Any date there is, drawn from a generator.
func randomDate(_ generator: inout SeededGenerator) -> CalendarDate {
    CalendarDate(dayNumber: Int.random(in: 1...3_652_059, using: &generator)) ?? .latest
}
