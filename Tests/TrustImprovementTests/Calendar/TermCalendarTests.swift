import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A calendar of terms` {
    private let autumn = try? TermDates(term: "2024/25 autumn", start: "2024-09-03", end: "2024-12-20")
    private let spring = try? TermDates(term: "2024/25 spring", start: "2025-01-06", end: "2025-04-04")
    private let summer = try? TermDates(term: "2024/25 summer", start: "2025-04-22", end: "2025-07-22")

    private func calendar() throws -> TermCalendar {
        try TermCalendar([#require(autumn), #require(spring), #require(summer)])
    }

    @Test(
        arguments: [
            ("2024-09-02", nil), ("2024-09-03", "2024/25 autumn"), ("2024-10-29", "2024/25 autumn"),
            ("2024-12-20", "2024/25 autumn"), ("2024-12-21", nil), ("2025-01-05", nil),
            ("2025-01-06", "2024/25 spring"),
            ("2025-04-22", "2024/25 summer"), ("2025-07-22", "2024/25 summer"), ("2025-07-23", nil),
        ] as [(CalendarDate, Term?)])
    func `knows which term holds a date`(date: CalendarDate, term: Term?) throws {
        #expect(try calendar().term(on: date) == term)
        #expect(try TermCalendar([]).term(on: date) == nil)
    }

    @Test(
        arguments: [
            ("2024-09-01", "2025-08-31", ["2024/25 autumn", "2024/25 spring", "2024/25 summer"]),
            ("2024-12-20", "2025-01-06", ["2024/25 autumn", "2024/25 spring"]),
            ("2024-12-21", "2025-01-05", []),
            ("2024-12-21", "2025-01-06", ["2024/25 spring"]),
            ("2025-02-01", "2025-02-01", ["2024/25 spring"]),
            ("2025-07-23", "2026-01-01", []), ("2020-01-01", "2024-09-02", []),
            ("2025-02-01", "2024-10-01", []),
            ("2024-11-05", "2024-10-01", []),
        ] as [(CalendarDate, CalendarDate, [Term])])
    func `lists the terms between two dates`(first: CalendarDate, last: CalendarDate, terms: [Term]) throws {
        #expect(try calendar().terms(from: first, to: last) == terms)
    }

    @Test
    func `has the dates of its terms`() throws {
        #expect(try calendar().dates(of: "2024/25 spring") == spring)
        #expect(try calendar().dates(of: "2025/26 spring") == nil)
        #expect(try spring?.span == DateSpan(start: "2025-01-06", end: "2025-04-04"))
    }

    @Test
    func `refuses a term that is given twice`() throws {
        let again = try TermDates(term: "2024/25 autumn", start: "2025-01-06", end: "2025-04-04")
        let error = #expect(throws: StructureError.self) { try TermCalendar([#require(autumn), again]) }
        #expect(error?.code == "termCalendar.terms.repeated")
        #expect(error?.path == ["terms", 1, "term"])
        #expect(error?.message == "The term 2024/25 autumn is given twice; a calendar has each term once")
    }

    @Test
    func `refuses terms out of order`() throws {
        let error = #expect(throws: StructureError.self) {
            try TermCalendar([#require(autumn), #require(summer), #require(spring)])
        }
        #expect(error?.code == "termCalendar.terms.order")
        #expect(error?.path == ["terms", 2, "term"])
        #expect(
            error?.message
                == "The term 2024/25 spring stands after 2024/25 summer; a calendar has its terms in order")
    }

    @Test
    func `refuses terms that share a day`() throws {
        let early = try TermDates(term: "2024/25 spring", start: "2024-12-20", end: "2025-04-04")
        let error = #expect(throws: StructureError.self) { try TermCalendar([#require(autumn), early]) }
        #expect(error?.code == "termCalendar.terms.overlap")
        #expect(error?.path == ["terms", 1, "start"])
        #expect(
            error?.message
                == "The term 2024/25 spring starts on 2024-12-20, but 2024/25 autumn ends on 2024-12-20; "
                + "a term starts after the one before it has ended")
        let next = try TermDates(term: "2024/25 spring", start: "2024-12-21", end: "2025-04-04")
        #expect(throws: Never.self) { try TermCalendar([#require(autumn), next]) }
    }

    @Test
    func `is read and written by its members`() throws {
        try checkJSON(
            TermCalendar([#require(autumn)]),
            #"{"terms":[{"term":"2024/25 autumn","start":"2024-09-03","end":"2024-12-20"}]}"#)
        try checkJSON(TermCalendar([]), "{}")
        try checkCodable(calendar())
        try checkCodable(TermCalendar([], unrecognised: ["source": .string("x")]))
        try checkHashable(equivalenceClasses: [
            [calendar(), calendar()], [TermCalendar([]), TermCalendar([])],
        ])
        checkJSONRefused(
            TermCalendar.self,
            #"{"terms":[{"term":"2024/25 autumn","start":"2024-09-03","end":"2024-12-20"},"#
                + #"{"term":"2024/25 autumn","start":"2025-01-06","end":"2025-04-04"}]}"#,
            code: "termCalendar.terms.repeated", pointer: "/terms/1/term")
        checkJSONRefused(
            TermDates.self, #"{"term":"2024/25 autumn","start":"2024-09-03","end":"2024-09-02"}"#,
            code: "termDates.end.beforeStart", pointer: "/end",
            "The end 2024-09-02 is before the start 2024-09-03; a term ends on the day it starts or later")
    }

    @Test
    func `agrees with looking at each term in turn`() {
        checkRandomly(times: 300) { generator in
            var term: Term? = "2020/21 autumn"
            var day: CalendarDate? = "2020-09-01"
            var terms: [TermDates] = []
            for _ in 0..<Int.random(in: 0...9, using: &generator) {
                guard let name = term, let start = day,
                    let end = start.adding(days: Int.random(in: 0...9, using: &generator))
                else { return false }
                terms.append(try TermDates(term: name, start: start, end: end))
                term = name.next
                day = end.adding(days: Int.random(in: 1...4, using: &generator))
            }
            let calendar = try TermCalendar(terms)
            return (-2...130).allSatisfy { offset in
                guard let date = ("2020-09-01" as CalendarDate).adding(days: offset),
                    let last = date.adding(days: 11)
                else { return false }
                let window = terms.filter { $0.start <= last && date <= $0.end }.map(\.term)
                return calendar.term(on: date) == terms.first { $0.span.contains(date) }?.term
                    && calendar.terms(from: date, to: last) == window
            }
        }
    }
}
