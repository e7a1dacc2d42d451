import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `An assessment` {
    @Test
    func `is of the trust or of one school`() throws {
        var assessment = Assessment(id: "a", framework: FrameworkReference(id: "m"))
        #expect(assessment.subject == .trust)
        assessment.subject = .school("143601")
        checkJSON(assessment, #"{"id":"a","framework":{"id":"m"},"school":"143601"}"#)
        assessment.subject = .trust
        checkJSON(assessment, #"{"id":"a","framework":{"id":"m"}}"#)
    }

    @Test
    func `looks at what is declared or added and not left out`() throws {
        let scope = FullAssurance.scope()
        #expect(scope.inForce == ["c1", "c4"])
        #expect(scope.contains("c1") && scope.contains("c4"))
        #expect(!scope.contains("c2") && !scope.contains("c9"))
        var assessment = try FullAssurance.assessment()
        #expect(assessment.unansweredCriteria == ["c4"])
        assessment.ratings.append(CriterionRating(criterion: "c4"))
        #expect(assessment.unansweredCriteria == [])
        #expect(assessment.rating(of: "c1") == FullAssurance.rating())
        #expect(assessment.rating(of: "c4")?.outcome == .notYetRated)
        #expect(assessment.rating(of: "c2") == nil)
        #expect(assessment.status == .completed)
    }

    @Test
    func `keeps a scope that has nothing but what this version does not know`() {
        var assessment = Assessment(id: "a", framework: FrameworkReference(id: "m"))
        assessment.scope.unrecognised = ["x": .null]
        checkJSON(assessment, #"{"id":"a","framework":{"id":"m"},"scope":{"x":null}}"#)
    }

    @Test
    func `knows a sample from a census where both numbers are known`() throws {
        #expect(try FullAssurance.sampling().isCensus == false)
        #expect(try SamplingFrame(populationCount: 5, sampleCount: 5).isCensus == true)
        #expect(try SamplingFrame(populationCount: 5).isCensus == nil)
        #expect(try SamplingFrame(sampleCount: 5).isCensus == nil)
    }
}

struct `A criterion's rating` {
    private let outcomes: [(RatingEvent.Outcome, String)] = [
        (
            .rated(ScalePoint(scale: ScaleReference(id: "s"), point: "p")),
            #""outcome":"rated","scale":"s","point":"p""#
        ),
        (.notYetRated, #""outcome":"notYetRated""#), (.notApplicable(reason: nil), #""outcome":"notApplicable""#),
        (.notApplicable(reason: "r"), #""outcome":"notApplicable","reason":"r""#),
    ]

    @Test
    func `tells three outcomes apart, and changes from each to each`() {
        for (outcome, text) in outcomes {
            for (other, otherText) in outcomes {
                var event = RatingEvent(outcome)
                #expect(event.outcome == outcome)
                checkJSON(event, "{\(text)}")
                event.outcome = other
                #expect(event.outcome == other)
                #expect(event == RatingEvent(other))
                checkJSON(event, "{\(otherText)}")
            }
        }
        checkHashable(equivalenceClasses: outcomes.map { [RatingEvent($0.0)] })
        #expect(RatingEvent(.notYetRated).level == nil)
        #expect(FullAssurance.judgement().level == FullAssurance.point("amber"))
    }

    @Test
    func `keeps each judgement with its own reasons`() {
        var rating = CriterionRating(criterion: "c", current: FullAssurance.judgement())
        let later = RatingEvent(.rated(FullAssurance.point("green")), rationale: "All three do.", rated: "2027-03-01")
        rating.revise(to: later)
        #expect(rating.current == later)
        #expect(rating.level == FullAssurance.point("green"))
        #expect(rating.history == [FullAssurance.judgement()])
        rating.revise(to: RatingEvent(.notYetRated))
        #expect(rating.history == [FullAssurance.judgement(), later])
        #expect(rating.outcome == .notYetRated)
        checkCodable(rating)
    }

    @Test
    func `takes over what this version does not know of a judgement, and loses none when it is revised`() {
        var first = RatingEvent(.notYetRated)
        first.unrecognised = ["mood": .string("calm"), "x": .boolean(true), "id": .string("no place")]
        var rating = CriterionRating(criterion: "c", current: first)
        checkJSON(rating, #"{"criterion":"c","outcome":"notYetRated","mood":"calm","x":true}"#)
        var second = RatingEvent(.notApplicable(reason: "r"))
        second.unrecognised = ["mood": .string("brisk")]
        rating.revise(to: second)
        checkJSON(
            rating,
            #"{"criterion":"c","outcome":"notApplicable","reason":"r","#
                + #""history":[{"outcome":"notYetRated","mood":"calm"}],"mood":"brisk","x":true}"#)
    }

    @Test
    func `tells what was believed on a day, and what was learned of it later`() throws {
        let scale = ScaleReference(id: "capacity")
        func judged(_ point: Identifier<RatingPoint>, _ rated: CalendarDate?, recorded: CalendarDate? = nil)
            -> RatingEvent
        {
            RatingEvent(.rated(ScalePoint(scale: scale, point: point)), rated: rated, recorded: recorded)
        }
        var rating = CriterionRating(criterion: "c1", current: judged("red", nil))
        rating.revise(to: judged("amber", "2025-02-01"))
        rating.revise(to: judged("green", "2025-02-20", recorded: "2025-04-01"))
        func point(_ date: CalendarDate, _ known: CalendarDate? = nil) -> String? {
            rating.judgement(on: date, asKnownOn: known)?.level?.point.text
        }
        #expect(point("2025-01-31") == "red")
        #expect(point("2025-02-01") == "amber")
        #expect(point("2025-03-01") == "green")
        #expect(point("2025-03-01", "2025-03-01") == "amber")
        #expect(point("2025-03-01", "2025-04-01") == "green")
        rating.history.removeFirst()
        #expect(point("2025-01-31") == nil)
    }

    @Test
    func `is followed by an action or by a decision not to act`() {
        let history = StatusHistory<RatingActionStatus>([StatusChange(.done, since: "2026-07-01")])
        let decisions: [(RatingAction.Decision, String)] = [
            (.act(what: "w"), #"{"what":"w"}"#),
            (
                .act(what: "w", due: "2026-07-31", history: history),
                #"{"what":"w","due":"2026-07-31","history":[{"status":"done","since":"2026-07-01"}]}"#
            ),
            (.notToAct(reason: "r"), #"{"decision":"notToAct","reason":"r"}"#),
            (.notToAct(reason: nil), #"{"decision":"notToAct"}"#),
        ]
        for (decision, text) in decisions {
            for (other, otherText) in decisions {
                var action = RatingAction(decision)
                #expect(action.decision == decision)
                checkJSON(action, text)
                action.decision = other
                #expect(action.decision == other)
                checkJSON(action, otherText)
            }
        }
        #expect(RatingAction(.act(what: "w", history: history)).status == .done)
        #expect(RatingAction(.notToAct(reason: nil)).status == nil)
        checkHashable(equivalenceClasses: decisions.map { [RatingAction($0.0)] })
    }
}
