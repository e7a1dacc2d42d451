import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Words of assurance` {
    @Test
    func `that are closed are these`() {
        checkClosed(AssuranceObject.self, ["qualityOfWork", "capacityToImprove"])
        checkClosed(AssuranceLevel.self, ["school", "executive", "governance"])
        checkClosed(AssessorKind.self, ["self", "peer", "commissioned", "external"])
        checkClosed(RatingConfidence.self, ["low", "medium", "high"])
        checkClosed(ConcernDirection.self, ["deteriorating", "unchanged", "improving"])
        checkComparable(ascending: RatingConfidence.allCases)
    }

    private func checkClosed<Code: ClosedCode>(_: Code.Type, _ words: [String]) {
        #expect(Code.allCases.map(\.rawValue) == words)
        Code.allCases.forEach { checkCodable($0) }
        checkHashable(equivalenceClasses: Code.allCases.map { [$0] })
        #expect(throws: DecodingError.self) { try MinimalDecoder.decode(Code.self, from: .string("other")) }
    }

    @Test
    func `that are closed name the choices when another is given`() {
        checkJSONRefused(
            Assessor.self, #"{"kind":"pier"}"#, code: "member.text", pointer: "/kind",
            "'pier' is not a kind of assessor: a kind of assessor is one of 'self', 'peer', 'commissioned' and "
                + "'external'; did you mean 'peer'?")
        checkJSONRefused(
            RatingEvent.self, #"{"outcome":"unrated"}"#, code: "member.text", pointer: "/outcome",
            "'unrated' is not an outcome: an outcome is one of 'rated', 'notYetRated' and 'notApplicable'; did you mean "
                + "'rated'?")
    }

    @Test
    func `that are open keep what is not known`() {
        checkOpen(AssurancePurpose.self, ["developmental", "diagnostic", "commissioning", "accountability", "growth"])
        checkOpen(
            RespondentGroup.self,
            [
                "trustees", "executiveAndChair", "executive", "headteachers", "middleLeaders", "localGovernors",
                "staff",
                "pupils", "parents",
            ])
        checkOpen(
            SamplingMethod.self,
            ["census", "random", "stratified", "purposive", "convenience", "volunteers", "nominated"])
        checkOpen(
            EvidenceKind.self,
            [
                "document", "minutes", "figures", "visit", "observation", "conversation", "survey", "workSample",
                "inspectionReport", "externalReview", "audit",
            ])
        checkOpen(CrosswalkStrength.self, ["exact", "partial", "lossy"])
        checkOpen(FindingKind.self, ["strength", "challenge"])
    }

    private func checkOpen<Code: OpenCodeValue>(_: Code.Type, _ codes: [String]) {
        #expect(Code.known.map(\.rawValue) == codes)
        let other = Code(rawValue: "Something else")
        #expect(!other.isKnown)
        checkHashable(equivalenceClasses: (Code.known + [other]).map { [$0] })
        (Code.known + [other]).forEach { checkCodable($0) }
    }

    @Test
    func `of a life allow these moves`() {
        checkMoves([CriterionLifecycle.draft: [.current, .withdrawn], .current: [.withdrawn], .withdrawn: []])
        checkMoves([
            AssessmentStatus.draft: [.underWay, .voided], .underWay: [.draft, .completed, .voided],
            .completed: [.underWay, .voided], .voided: [],
        ])
        checkMoves([
            RatingActionStatus.planned: [.underWay, .done, .dropped, .voided],
            .underWay: [.planned, .done, .dropped, .voided], .done: [.underWay, .voided],
            .dropped: [.planned, .voided], .voided: [],
        ])
        checkMoves([ConcernStatus.open: [.closed, .voided], .closed: [.open, .voided], .voided: []])
    }

    private func checkMoves<Status: LifecycleStatus>(_ moves: [Status: [Status]]) {
        #expect(moves.count == Status.allCases.count)
        for status in Status.allCases {
            #expect(status.allowedMoves == moves[status])
            #expect(!status.allows(status))
            #expect(status.isFinal == (moves[status] == []))
        }
        #expect(Status.allCases.first == Status.initial)
    }
}
