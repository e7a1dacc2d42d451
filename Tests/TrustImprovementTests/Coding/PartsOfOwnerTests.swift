import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// What an element of a list takes with it when it cannot be read.
struct `An element that cannot be read` {
    /// Elements in a place where a URN belongs.
    private static let damaged = [#""x""#, "5", "null", "{}", #"{"a":1}"#, "[]", #""""#, #""\ud800""#]

    private func issues(_ reading: JSONReading<some Sendable>) -> [String] {
        reading.issues.map { "\($0.code) \($0.path)" }
    }

    @Test(arguments: damaged)
    func `among the schools of a figure takes the figure with it`(element: String) throws {
        func figure(_ schools: String) -> String {
            #"{"measure":"m","value":1,"period":"2024/25","population":{"schools":[\#(schools)]}}"#
        }
        let figures = [
            figure(element), figure(#""199001""#), figure(#""199001",\#(element)"#), figure(#"\#(element),"199002""#),
            figure(#""199001",\#(element),"199002""#),
        ]
        let list = figures.joined(separator: ",")
        let reading = TrustRecord.read(
            json: #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":"E"},"readings":[\#(list)]}"#)
        #expect(reading.value?.readings.map(\.population.scope) == [.schools(["199001"])])
        #expect(
            reading.issues.map(\.path.pointer) == [
                "/readings/0/population/schools/0", "/readings/2/population/schools/1",
                "/readings/3/population/schools/0", "/readings/4/population/schools/1",
            ])
        #expect(reading.gaps.documentPath(of: ["readings", 0]) == ["readings", 1])
        #expect(!reading.isComplete)
    }

    @Test(arguments: damaged)
    func `makes an object that stands alone partial`(element: String) {
        let reading = Population.read(json: #"{"schools":["199001",\#(element)]}"#)
        #expect(reading.outcome == .partial)
        #expect(reading.issues.map(\.path.pointer) == ["/schools/1"])
    }

    @Test
    func `among the versions of a measure takes the measure with it`() {
        let reading = TrustRecord.read(
            json:
                #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":"E"},"measures":[{"id":"m","title":"M","unit":"percent","comparableVersions":["1",2]},{"id":"n","title":"N","unit":"percent","comparableVersions":["1"]}]}"#
        )
        #expect(reading.value?.measures.map(\.id) == ["n"])
        #expect(issues(reading) == ["member.type /measures/0/comparableVersions/1"])
    }

    @Test
    func `stays out by itself where it is an object that stands for itself`() {
        let link = #"{"school":"199002","kind":"other"}"#
        for (element, outcome) in [("{}", ReadOutcome.whole), ("5", .partial), ("null", .partial), ("[]", .partial)] {
            let school = #"{"urn":"199001","name":"A","links":[\#(element),\#(link)]}"#
            let alone = School.read(json: school)
            #expect(alone.outcome == outcome)
            #expect(alone.value?.links.map(\.school) == ["199002"])
            #expect(!alone.isComplete)
            let record = TrustRecord.read(
                json: #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":"E"},"schools":[\#(school)]}"#)
            #expect(record.value?.schools.map(\.urn) == (outcome == .whole ? ["199001"] : []))
            #expect(record.issues.allSatisfy { $0.path.pointer.hasPrefix("/schools/0/links/0") })
        }
    }

    @Test(
        arguments: [
            (
                #"{"regime":"reportCard","date":"2026-01-05","evaluationAreas":[{"area":"inclusion","grade":"exceptional"},{"area":"achievement"}]}"#,
                ["member.missing /inspections/0/evaluationAreas/1/grade"]
            ),
            (
                #"{"regime":"reportCard","date":"2026-01-05","evaluationAreas":[5]}"#,
                ["member.type /inspections/0/evaluationAreas/0"]
            ),
            (
                #"{"regime":"reportCard","date":"2026-01-05","evaluationAreas":{}}"#,
                ["member.type /inspections/0/evaluationAreas"]
            ),
            (
                #"{"regime":"gradedWithoutOverall","date":"2025-01-05","judgements":[{"judgement":"x","grade":"y"}]}"#,
                ["member.text /inspections/0/judgements/0/grade"]
            ),
        ])
    func `among the grades of an inspection takes the inspection with it`(inspection: String, expected: [String]) {
        let other = #"{"regime":"reportCard","date":"2026-01-06"}"#
        let reading = School.read(json: #"{"urn":"199001","name":"A","inspections":[\#(inspection),\#(other)]}"#)
        #expect(reading.value?.inspections.map(\.date) == ["2026-01-06"])
        #expect(issues(reading) == expected)
        #expect(Inspection.read(json: inspection).outcome == .partial)
    }

    @Test
    func `is of no matter where there is none`() throws {
        let json = #"{"regime":"reportCard","date":"2026-01-05","judgements":null,"evaluationAreas":[]}"#
        let inspection = try Inspection(json: json)
        #expect(inspection == Inspection(date: "2026-01-05", findings: .reportCard(areas: [], safeguarding: nil)))
    }
}
