import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `An implementation` {
    private static let kinds: [(kind: Implementation.Kind, text: String)] = [
        (.implement, #""kind":"implement""#),
        (.deImplement(nil), #""kind":"deImplement""#),
        (.deImplement(.remove), #""kind":"deImplement","mode":"remove""#),
        (.deImplement(.reduce), #""kind":"deImplement","mode":"reduce""#),
        (.deImplement(.replace(by: "q")), #""kind":"deImplement","mode":"replace","replacedBy":"q""#),
    ]

    @Test
    func `is written with its kind beside its other members`() throws {
        for (kind, text) in Self.kinds {
            let implementation = try Implementation(id: "i", practice: "p", kind: kind)
            #expect(implementation.kind == kind)
            checkJSON(implementation, #"{"id":"i","practice":"p",\#(text)}"#)
            for other in Self.kinds {
                var changed = implementation
                try changed.change(to: other.kind)
                checkJSON(changed, #"{"id":"i","practice":"p",\#(other.text)}"#)
            }
        }
        checkHashable(
            equivalenceClasses: try Self.kinds.map { [try Implementation(id: "i", practice: "p", kind: $0.kind)] })
    }

    @Test
    func `stays as it is when it cannot be changed`() throws {
        var implementation = try Implementation(id: "i", practice: "p", kind: .deImplement(.remove))
        let error = #expect(throws: StructureError.self) {
            try implementation.change(to: .deImplement(.replace(by: "p")))
        }
        #expect(error?.code == "implementation.successor.itself")
        #expect(implementation.kind == .deImplement(.remove))
    }

    @Test
    func `goes through phases forwards and back, and remembers what was known`() throws {
        let implementation = try Implementation(
            id: "i", practice: "p",
            phases: [
                StatusChange(.explore, since: "2024-01-01"), StatusChange(.prepare, since: "2024-02-01"),
                StatusChange(.deliver, since: "2024-03-01", recorded: "2024-05-01", role: "lead"),
                StatusChange(.prepare, since: "2024-06-01", reason: "too little time set aside"),
            ])
        #expect(implementation.phase == .prepare)
        #expect(implementation.history.status(on: "2024-04-01") == .deliver)
        #expect(implementation.history.status(on: "2024-04-01", asKnownOn: "2024-04-30") == .prepare)
        #expect(implementation.history.disallowedMoves.isEmpty)
        #expect(try Implementation(id: "i", practice: "p").phase == nil)
    }

    @Test
    func `may go back to any phase but leaves none out`() {
        checkComparable(ascending: ImplementationPhase.allCases)
        let allowed = ImplementationPhase.allCases.map(\.allowedMoves)
        #expect(
            allowed == [
                [.prepare], [.explore, .deliver], [.explore, .prepare, .sustain], [.explore, .prepare, .deliver],
            ])
        let skipped = StatusHistory<ImplementationPhase>([
            StatusChange(.explore, since: "2024-01-01"), StatusChange(.sustain, since: "2024-02-01"),
        ])
        #expect(skipped.disallowedMoves.map(\.position) == [1])
        #expect(skipped.disallowedMoves.map(\.from) == [.explore])
        #expect(ImplementationPhase.allCases.map(\.title) == ["Explore", "Prepare", "Deliver", "Sustain"])
        ImplementationPhase.allCases.forEach { checkCodable($0) }
    }

    @Test
    func `says which words there are where one is wrong`() {
        let cases = [
            (
                #"{"id":"i","practice":"p","kind":"stop"}"#, "/kind",
                "'stop' is not a kind of implementation: a kind of implementation is one of 'implement' and 'deImplement'"
            ),
            (
                #"{"id":"i","practice":"p","kind":"deImplement","mode":"removed"}"#, "/mode",
                "'removed' is not a mode of de-implementation: a mode of de-implementation is one of 'remove', 'reduce' "
                    + "and 'replace'; did you mean 'remove'?"
            ),
            (
                #"{"id":"i","practice":"p","kind":"implement","phases":[{"status":"delivery","since":"2024-01-01"}]}"#,
                "/phases/0/status",
                "'delivery' is not a status: a status is one of 'explore', 'prepare', 'deliver' and 'sustain'; "
                    + "did you mean 'deliver'?"
            ),
        ]
        for (json, pointer, message) in cases {
            let issues = Implementation.read(json: json).issues
            #expect(issues.map(\.code) == ["member.text"])
            #expect(issues.map(\.path.pointer) == [pointer])
            #expect(issues.map(\.message) == [message])
        }
    }

    @Test
    func `is observed in hundredths or in words`() throws {
        checkJSON(
            FidelityObservation(date: "2025-01-01", extent: try Percentage(0)), #"{"date":"2025-01-01","extent":0}"#)
        checkJSON(FidelityObservation(date: "2025-01-01", words: "w"), #"{"date":"2025-01-01","words":"w"}"#)
        let reading = FidelityObservation.read(json: #"{"date":"2025-01-01","extent":100.1}"#)
        #expect(reading.issues.map(\.code) == ["percentage.outOfRange"])
        #expect(reading.issues.map(\.path.pointer) == ["/extent"])
    }
}

struct `Words of implementation` {
    @Test
    func `are those of the guidance`() {
        #expect(ImplementationBehaviour.allCases.map(\.title) == ["Engage", "Unite", "Reflect"])
        #expect(
            ContextualFactor.allCases.map(\.title) == [
                "What is being implemented", "Systems and structures", "People who enable change",
            ])
        #expect(TestCycleDecision.known.map(\.rawValue) == ["adopt", "adapt", "abandon"])
        #expect(!TestCycleDecision(rawValue: "scale").isKnown)
        ImplementationBehaviour.allCases.forEach { checkCodable($0) }
        ContextualFactor.allCases.forEach { checkCodable($0) }
        DriverKind.allCases.forEach { checkCodable($0) }
    }
}

struct `A design of professional development` {
    @Test
    func `has fourteen mechanisms to draw on, in four groups`() {
        #expect(ProfessionalDevelopmentMechanism.allCases.count == 14)
        #expect(ProfessionalDevelopmentGroup.allCases.map(\.mechanisms.count) == [2, 3, 5, 4])
        #expect(Set(ProfessionalDevelopmentMechanism.allCases.map(\.title)).count == 14)
        #expect(
            ProfessionalDevelopmentGroup.allCases.map(\.title) == [
                "Build knowledge", "Motivate teachers", "Develop teaching techniques", "Embed practice",
            ])
        ProfessionalDevelopmentMechanism.allCases.forEach { checkCodable($0) }
        ProfessionalDevelopmentGroup.allCases.forEach { checkCodable($0) }
    }

    @Test
    func `is balanced when every group has a part in it`() {
        typealias Mechanism = ProfessionalDevelopmentMechanism
        #expect(Mechanism.isBalanced([.revisitingPriorLearning, .credibleSource, .modelling, .promptsAndCues]))
        #expect(Mechanism.isBalanced(Mechanism.allCases))
        #expect(!Mechanism.isBalanced([]))
        #expect(
            Mechanism.missingGroups(in: [.modelling, .rehearsal, .actionPlanning]) == [
                .buildKnowledge, .motivateTeachers,
            ])
        for group in ProfessionalDevelopmentGroup.allCases {
            let without = Mechanism.allCases.filter { $0.group != group }
            #expect(!Mechanism.isBalanced(without))
            #expect(Mechanism.missingGroups(in: without) == [group])
        }
    }
}
