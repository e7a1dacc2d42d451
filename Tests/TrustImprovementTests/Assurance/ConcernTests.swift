import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A concern` {
    private func rating(_ point: Identifier<RatingPoint>, _ rated: CalendarDate?) -> ConcernRating {
        ConcernRating(ScalePoint(scale: ScaleReference(id: "concern"), point: point), rated: rated)
    }

    @Test
    func `stands at its latest rating and keeps the others`() throws {
        var concern = try Concern(id: "k", title: "K")
        #expect(concern.rating == nil)
        concern.ratings = [rating("a", nil)]
        #expect(concern.rating?.level.point == "a")
        concern.ratings = [rating("late", "2026-03-01"), rating("b", nil), rating("early", "2026-01-01")]
        #expect(concern.rating?.level.point == "late")
        concern.ratings.append(rating("again", "2026-03-01"))
        #expect(concern.rating?.level.point == "again")
    }

    @Test
    func `tells which rating was known on a day`() throws {
        let scale = ScaleReference(id: "risk")
        func rated(_ point: Identifier<RatingPoint>, _ day: CalendarDate, _ recorded: CalendarDate?) -> ConcernRating {
            ConcernRating(ScalePoint(scale: scale, point: point), rated: day, recorded: recorded)
        }
        let concern = try Concern(
            id: "roof", title: "Roof",
            ratings: [rated("high", "2025-03-01", "2025-06-01"), rated("low", "2025-02-01", nil)])
        #expect(concern.rating?.level.point == "high")
        #expect(concern.rating(on: "2025-03-01")?.level.point == "high")
        #expect(concern.rating(on: "2025-03-01", asKnownOn: "2025-05-31")?.level.point == "low")
        #expect(concern.rating(on: "2025-01-31") == nil)
    }

    @Test
    func `is closed for a reason, and stays as it was when there is none`() throws {
        var concern = try Concern(id: "k", title: "K")
        #expect(concern.status == nil)
        try concern.add(StatusChange(.open, since: "2026-01-15"))
        let before = concern
        #expect(throws: StructureError.self) { try concern.add(StatusChange(.closed, since: "2026-06-30")) }
        #expect(concern == before)
        try concern.add(StatusChange(.closed, since: "2026-06-30", reason: "Restored"))
        #expect(concern.status == .closed)
        #expect(concern.history.status(on: "2026-02-01") == .open)
        #expect(concern.history.disallowedMoves.isEmpty)
        try concern.add(StatusChange(.voided, since: "2026-07-01"))
        try concern.add(StatusChange(.open, since: "2026-07-02"))
        #expect(concern.history.disallowedMoves.map(\.position) == [3])
        checkCodable(concern)
    }
}

struct `A retraction` {
    @Test
    func `is of evidence, a rating or a finding`() {
        let subjects: [(Retraction.Subject, String)] = [
            (.evidence("e"), #"{"id":"x","evidence":"e"}"#), (.rating("r"), #"{"id":"x","rating":"r"}"#),
            (.finding("f"), #"{"id":"x","finding":"f"}"#),
        ]
        for (subject, text) in subjects {
            for (other, otherText) in subjects {
                var retraction = Retraction(id: "x", of: subject)
                #expect(retraction.subject == subject)
                checkJSON(retraction, text)
                retraction.subject = other
                checkJSON(retraction, otherText)
            }
        }
        checkHashable(equivalenceClasses: subjects.map { [Retraction(id: "x", of: $0.0)] })
    }
}
