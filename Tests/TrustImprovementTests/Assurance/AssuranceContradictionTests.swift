import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Contradictions in assurance` {
    static let all: [Contradiction] = scales + samples + evidence + judgements + actions + records

    static let scales: [Contradiction] = [
        Contradiction(
            #"{"id":"s","points":[]}"#, "ratingScale.points.tooFew", at: "/points",
            "0 points are given; a scale has two or more"
        ) { try RatingScale(id: "s", points: []) },
        Contradiction(
            #"{"id":"s"}"#, "ratingScale.points.tooFew", at: "/points", "0 points are given; a scale has two or more",
            nil, RatingScale.self),
        Contradiction(
            #"{"id":"s","points":[{"code":"a","label":"A"}]}"#, "ratingScale.points.tooFew", at: "/points",
            "1 point is given; a scale has two or more"
        ) { try RatingScale(id: "s", points: [RatingPoint("a", label: "A")]) },
        Contradiction(
            #"{"id":"s","points":[{"code":"a","label":"A"},{"code":"b","label":"B"},{"code":"a","label":"C"}]}"#,
            "ratingScale.point.duplicate", at: "/points/2/code",
            "'a' is the code of more than one point; each point of a scale has a code of its own"
        ) {
            try RatingScale(
                id: "s",
                points: [RatingPoint("a", label: "A"), RatingPoint("b", label: "B"), RatingPoint("a", label: "C")])
        },
    ]

    static let samples: [Contradiction] = [
        Contradiction(
            #"{"populationCount":-1}"#, "samplingFrame.populationCount.negative", at: "/populationCount",
            "A population of -1 is given; it cannot be below 0"
        ) { try SamplingFrame(populationCount: -1) },
        Contradiction(
            #"{"sampleCount":-1}"#, "samplingFrame.sampleCount.negative", at: "/sampleCount",
            "A sample of -1 is given; it cannot be below 0"
        ) { try SamplingFrame(sampleCount: -1) },
        Contradiction(
            #"{"populationCount":9,"sampleCount":10}"#, "samplingFrame.sampleCount.exceedsPopulation",
            at: "/sampleCount", "A sample of 10 is given from a population of 9; it cannot be larger"
        ) { try SamplingFrame(populationCount: 9, sampleCount: 10) },
    ]

    static let evidence: [Contradiction] = [
        Contradiction(
            #"{"id":"e","happened":"2026-02-02","observed":"2026-02-01"}"#, "evidence.observed.beforeHappened",
            at: "/observed",
            "The evidence was observed on 2026-02-01, before it happened on 2026-02-02; it cannot have been"
        ) { try Evidence(id: "e", happened: "2026-02-02", observed: "2026-02-01") },
        Contradiction(
            #"{"id":"e","happened":"2026-02-02","recorded":"2026-02-01"}"#, "evidence.recorded.beforeHappened",
            at: "/recorded",
            "The evidence was recorded on 2026-02-01, before it happened on 2026-02-02; it cannot have been"
        ) { try Evidence(id: "e", happened: "2026-02-02", recorded: "2026-02-01") },
        Contradiction(
            #"{"id":"e","observed":"2026-02-02","recorded":"2026-02-01"}"#, "evidence.recorded.beforeObserved",
            at: "/recorded",
            "The evidence was recorded on 2026-02-01, before it was observed on 2026-02-02; it cannot have been"
        ) { try Evidence(id: "e", observed: "2026-02-02", recorded: "2026-02-01") },
        Contradiction(
            #"{"id":"e","happened":"2026-02-02","goodUntil":"2026-02-01"}"#, "evidence.goodUntil.beforeHappened",
            at: "/goodUntil", "The evidence is good until 2026-02-01, before it happened on 2026-02-02; it cannot be"
        ) { try Evidence(id: "e", happened: "2026-02-02", goodUntil: "2026-02-01") },
    ]

    private static let incomplete = "a rating names its scale and a point of it"
    private static let mixed = "'scale' and 'point' belong to 'rated' and 'reason' to 'notApplicable'"

    static let judgements: [Contradiction] = [
        Contradiction(
            #"{"outcome":"rated","point":"red"}"#, "rating.outcome.incomplete", at: "/scale",
            "'scale' is missing although the outcome is 'rated'; \(incomplete)", nil, RatingEvent.self),
        Contradiction(
            #"{"outcome":"rated","scale":"s"}"#, "rating.outcome.incomplete", at: "/point",
            "'point' is missing although the outcome is 'rated'; \(incomplete)", nil, RatingEvent.self),
        Contradiction(
            #"{"outcome":"rated","scale":"s","point":"p","reason":"x"}"#, "rating.outcome.mixed", at: "/reason",
            "'reason' does not belong to the outcome 'rated'; \(mixed)", nil, RatingEvent.self),
        Contradiction(
            #"{"outcome":"notYetRated","scale":"s"}"#, "rating.outcome.mixed", at: "/scale",
            "'scale' does not belong to the outcome 'notYetRated'; \(mixed)", nil, RatingEvent.self),
        Contradiction(
            #"{"outcome":"notYetRated","reason":"x"}"#, "rating.outcome.mixed", at: "/reason",
            "'reason' does not belong to the outcome 'notYetRated'; \(mixed)", nil, RatingEvent.self),
        Contradiction(
            #"{"outcome":"notApplicable","point":"p"}"#, "rating.outcome.mixed", at: "/point",
            "'point' does not belong to the outcome 'notApplicable'; \(mixed)", nil, RatingEvent.self),
        Contradiction(
            #"{"criterion":"c","outcome":"rated","scale":"s"}"#, "rating.outcome.incomplete", at: "/point",
            "'point' is missing although the outcome is 'rated'; \(incomplete)", nil, CriterionRating.self),
    ]

    private static let decision = "'what', 'due' and 'history' belong to 'act' and 'reason' to 'notToAct'"

    static let actions: [Contradiction] = [
        Contradiction(
            "{}", "ratingAction.what.missing", at: "/what",
            "'what' is missing although the decision is 'act'; an action says what is to be done", nil,
            RatingAction.self),
        Contradiction(
            #"{"what":"w","reason":"r"}"#, "ratingAction.decision.mixed", at: "/reason",
            "'reason' does not belong to the decision 'act'; \(decision)", nil, RatingAction.self),
        Contradiction(
            #"{"decision":"notToAct","what":"w"}"#, "ratingAction.decision.mixed", at: "/what",
            "'what' does not belong to the decision 'notToAct'; \(decision)", nil, RatingAction.self),
        Contradiction(
            #"{"decision":"notToAct","due":"2026-07-31"}"#, "ratingAction.decision.mixed", at: "/due",
            "'due' does not belong to the decision 'notToAct'; \(decision)", nil, RatingAction.self),
        Contradiction(
            #"{"decision":"notToAct","history":[{"status":"done","since":"2026-07-31"}]}"#,
            "ratingAction.decision.mixed", at: "/history",
            "'history' does not belong to the decision 'notToAct'; \(decision)", nil, RatingAction.self),
    ]

    static let records: [Contradiction] = [
        Contradiction(
            #"{"id":"x"}"#, "retraction.subject.missing", at: "",
            "None of 'evidence', 'rating' and 'finding' is given; a retraction names what it retracts", nil,
            Retraction.self),
        Contradiction(
            #"{"id":"x","evidence":"e","rating":"r"}"#, "retraction.subject.ambiguous", at: "/rating",
            "'rating' is given beside 'evidence'; a retraction is of one thing", nil, Retraction.self),
        Contradiction(
            #"{"id":"x","rating":"r","finding":"f"}"#, "retraction.subject.ambiguous", at: "/finding",
            "'finding' is given beside 'rating'; a retraction is of one thing", nil, Retraction.self),
        Contradiction(
            #"{"id":"k","title":"K","history":[{"status":"open","since":"2026-01-01"},"#
                + #"{"status":"closed","since":"2026-02-01"}]}"#,
            "concern.closing.withoutReason", at: "/history/1/reason",
            "The concern is closed on 2026-02-01 without a reason; it can only be closed with one"
        ) {
            try Concern(
                id: "k", title: "K",
                history: StatusHistory([
                    StatusChange(.open, since: "2026-01-01"), StatusChange(.closed, since: "2026-02-01"),
                ]))
        },
        Contradiction(
            #"{"id":"k","title":"K","history":[{"status":"closed","since":"2026-02-01","reason":" \t"}]}"#,
            "concern.closing.withoutReason", at: "/history/0/reason",
            "The concern is closed on 2026-02-01 without a reason; it can only be closed with one"
        ) {
            try Concern(
                id: "k", title: "K",
                history: StatusHistory([StatusChange(.closed, since: "2026-02-01", reason: " \t")]))
        },
    ]

    @Test(arguments: all)
    func `are refused alike by initialiser, JSON and decoder`(contradiction: Contradiction) {
        contradiction.check(contradiction)
    }

    @Test
    func `begin beyond what may be equal`() throws {
        #expect(try SamplingFrame(populationCount: 0, sampleCount: 0).isCensus == true)
        let day: CalendarDate = "2026-02-01"
        let evidence = try Evidence(id: "e", happened: day, observed: day, recorded: day, goodUntil: day)
        #expect(evidence.goodUntil == evidence.happened)
        // Something may have gone stale before anybody saw it or put it on file.
        let stale = try Evidence(id: "e", happened: day, observed: "2026-03-01", goodUntil: "2026-02-15")
        checkCodable(stale)
    }

    @Test
    func `in an earlier judgement are told at their place`() {
        let reading = CriterionRating.read(
            json: #"{"criterion":"c","outcome":"notYetRated","history":[{"outcome":"rated","scale":"s"}]}"#)
        #expect(reading.issues.map(\.code) == ["rating.outcome.incomplete"])
        #expect(reading.issues.map(\.path.pointer) == ["/history/0/point"])
        #expect(reading.value?.history == [])
    }
}
