import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A span of dates` {
    @Test
    func `has its first and its last day`() throws {
        let span = try DateSpan(start: "2024-09-01", end: "2025-08-31")
        #expect(span.contains("2024-09-01"))
        #expect(span.contains("2025-08-31"))
        #expect(!span.contains("2024-08-31"))
        #expect(!span.contains("2025-09-01"))
        #expect(span.days == 365)
        #expect(!span.isOpen)
        #expect(DateSpan(on: "2024-09-01").days == 1)
        #expect(try DateSpan(start: "2024-09-01", end: "2024-09-01") == DateSpan(on: "2024-09-01"))
    }

    @Test
    func `without an end goes on`() throws {
        let span = try DateSpan(start: "2024-09-01")
        #expect(span.isOpen)
        #expect(span.days == nil)
        #expect(span.contains(.latest))
        #expect(!span.contains("2024-08-31"))
    }

    @Test
    func `cannot end before it starts`() {
        let error = #expect(throws: StructureError.self) {
            try DateSpan(start: "2024-09-02", end: "2024-09-01")
        }
        #expect(error?.code == "dateSpan.end.beforeStart")
        #expect(error?.path == ["end"])
        #expect(error?.parameters == ["start": "2024-09-02", "end": "2024-09-01"])
        checkJSONRefused(
            DateSpan.self, #"{"start":"2024-09-02","end":"2024-09-01"}"#, code: "dateSpan.end.beforeStart",
            pointer: "/end",
            "The end 2024-09-01 is before the start 2024-09-02; a span ends on the day it starts or later")
    }

    @Test
    func `is read and written by its members`() throws {
        try checkJSON(
            DateSpan(start: "2024-09-01", end: "2025-08-31"), #"{"start":"2024-09-01","end":"2025-08-31"}"#)
        try checkJSON(DateSpan(start: "2024-09-01"), #"{"start":"2024-09-01"}"#)
        try checkJSON(
            DateSpan(start: "2024-09-01", unrecognised: ["note": .string("x")]),
            #"{"start":"2024-09-01","note":"x"}"#)
        try checkCodable(
            DateSpan(start: "2024-09-01", end: "2025-08-31", unrecognised: ["note": .boolean(true)]))
        #expect(try DateSpan(json: #"{"start":"2024-09-01","end":null}"#) == DateSpan(start: "2024-09-01"))
        checkJSONRefused(DateSpan.self, #"{"end":"2024-09-01"}"#, code: "member.missing", pointer: "/start")
        checkJSONRefused(DateSpan.self, #"{"start":"2023-02-29"}"#, code: "member.text", pointer: "/start")
    }

    @Test
    func `is told apart by all of its members`() throws {
        let spans = [
            try DateSpan(start: "2024-09-01"), DateSpan(on: "2024-09-01"), DateSpan(on: "2024-09-02"),
            try DateSpan(start: "2024-09-01", end: "2024-09-02"),
            try DateSpan(start: "2024-09-01", unrecognised: ["a": .null]),
        ]
        checkHashable(equivalenceClasses: spans.map { [$0, $0] })
    }

    @Test
    func `meets another where they share a day`() throws {
        let autumn = try DateSpan(start: "2024-09-01", end: "2024-12-20")
        let spring = try DateSpan(start: "2024-12-20", end: "2025-04-04")
        let later = try DateSpan(start: "2024-12-21")
        #expect(autumn.overlaps(spring))
        #expect(autumn.intersection(spring) == DateSpan(on: "2024-12-20"))
        #expect(!autumn.overlaps(later))
        #expect(autumn.intersection(later) == nil)
        #expect(try spring.intersection(later) == DateSpan(start: "2024-12-21", end: "2025-04-04"))
        #expect(try later.intersection(DateSpan(start: "2025-01-01")) == DateSpan(start: "2025-01-01"))
    }

    @Test
    func `has in common with another what both contain`() {
        checkRandomly { generator in
            let left = try randomSpan(&generator)
            let right = try randomSpan(&generator)
            let shared = left.intersection(right)
            guard shared == right.intersection(left), (shared != nil) == left.overlaps(right) else {
                return false
            }
            guard left.intersection(left) == left else { return false }
            return (0...70).allSatisfy { offset in
                guard let date = ("2024-01-01" as CalendarDate).adding(days: offset) else { return false }
                return (shared?.contains(date) ?? false) == (left.contains(date) && right.contains(date))
            }
        }
    }

    private func randomSpan(_ generator: inout SeededGenerator) throws -> DateSpan {
        let start = ("2024-01-01" as CalendarDate).adding(days: Int.random(in: 0...40, using: &generator))
        let isOpen = Int.random(in: 0...4, using: &generator) == 0
        let end = isOpen ? nil : start?.adding(days: Int.random(in: 0...20, using: &generator))
        return try DateSpan(start: start ?? .latest, end: end)
    }
}
