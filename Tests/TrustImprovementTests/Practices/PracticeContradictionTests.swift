import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Contradictions in practices` {
    private static let profile = #"{"source":{"title":"S"},"edition":"1","date":"2021-08-26""#

    private static func makeProfile(security: Int? = nil, cost: Int? = nil) throws -> EvidenceProfile {
        try EvidenceProfile(
            source: Source(title: "S"), edition: "1", date: "2021-08-26", security: security, cost: cost)
    }

    static let parts: [Contradiction] = [
        Contradiction(
            #"{"id":"a","text":"A","isEssential":true,"allowedAdaptations":["b"]}"#, "ingredient.adaptation.essential",
            at: "/allowedAdaptations",
            "Adaptations of the ingredient 'a' are allowed although it is essential; an essential ingredient stays as it is"
        ) { try ActiveIngredient(id: "a", text: "A", isEssential: true, allowedAdaptations: ["b"]) },
        Contradiction(
            profile + #","security":6}"#, "evidenceProfile.security.outOfRange", at: "/security",
            "6 is not a security of evidence; that is a whole number from 0 to 5"
        ) { try makeProfile(security: 6) },
        Contradiction(
            profile + #","security":-1}"#, "evidenceProfile.security.outOfRange", at: "/security",
            "-1 is not a security of evidence; that is a whole number from 0 to 5"
        ) { try makeProfile(security: -1) },
        Contradiction(
            profile + #","cost":0}"#, "evidenceProfile.cost.outOfRange", at: "/cost",
            "0 is not a band of cost; that is a whole number from 1 to 5"
        ) { try makeProfile(cost: 0) },
        Contradiction(
            profile + #","cost":6}"#, "evidenceProfile.cost.outOfRange", at: "/cost",
            "6 is not a band of cost; that is a whole number from 1 to 5"
        ) { try makeProfile(cost: 6) },
        Contradiction(
            #"{"id":"d","title":"D","parents":["e","d"]}"#, "driver.parent.itself", at: "/parents/1",
            "The driver 'd' is among its own parents; a driver feeds other drivers or goals"
        ) { try Driver(id: "d", title: "D", parents: ["e", "d"]) },
        Contradiction(
            #"{"number":0}"#, "testCycle.number.outOfRange", at: "/number",
            "0 is not the number of a test cycle; cycles are counted from 1"
        ) { try TestCycle(number: 0) },
        Contradiction(
            #"{"number":1,"start":"2025-01-02","end":"2025-01-01"}"#, "testCycle.end.beforeStart", at: "/end",
            "The test ends on 2025-01-01, before it starts on 2025-01-02; it must not"
        ) { try TestCycle(number: 1, start: "2025-01-02", end: "2025-01-01") },
    ]

    static let implementations: [Contradiction] = [
        Contradiction(
            #"{"id":"i","practice":"p","kind":"deImplement","mode":"replace"}"#, "implementation.successor.missing",
            at: "/replacedBy",
            "'replacedBy' is missing although the mode is 'replace'; the practice that takes its place must be named",
            nil, Implementation.self),
        Contradiction(
            #"{"id":"i","practice":"p","kind":"deImplement","mode":"replace","replacedBy":"p"}"#,
            "implementation.successor.itself", at: "/replacedBy",
            "The practice 'p' is replaced by itself; its successor must be another practice"
        ) { try Implementation(id: "i", practice: "p", kind: .deImplement(.replace(by: "p"))) },
        Contradiction(
            #"{"id":"i","practice":"p","kind":"implement","successor":"i"}"#, "implementation.successor.itself",
            at: "/successor", "The implementation 'i' follows itself; its successor must be another implementation"
        ) { try Implementation(id: "i", practice: "p", successor: "i") },
        Contradiction(
            #"{"id":"i","practice":"p","kind":"deImplement","mode":"reduce","replacedBy":"q"}"#,
            "implementation.successor.unused", at: "/replacedBy",
            "'replacedBy' names 'q' although the mode is not 'replace'; only then a practice takes its place", nil,
            Implementation.self),
        Contradiction(
            #"{"id":"i","practice":"p","kind":"implement","replacedBy":"q"}"#, "implementation.successor.unused",
            at: "/replacedBy",
            "'replacedBy' names 'q' although the mode is not 'replace'; only then a practice takes its place", nil,
            Implementation.self),
        Contradiction(
            #"{"id":"i","practice":"p","kind":"implement","mode":"remove"}"#, "implementation.mode.unused", at: "/mode",
            "'mode' is 'remove' although the kind is 'implement'; only a practice that is taken out of work has one",
            nil,
            Implementation.self),
    ]

    @Test(arguments: parts + implementations)
    func `are refused alike by initialiser, JSON and decoder`(contradiction: Contradiction) {
        contradiction.check(contradiction)
    }

    @Test
    func `leave the ends of each range alone`() throws {
        for security in 0...5 { #expect(try Self.makeProfile(security: security).security == security) }
        for cost in 1...5 { #expect(try Self.makeProfile(cost: cost).cost == cost) }
        for months in [-4, 0, 8] {
            var profile = try Self.makeProfile()
            profile.monthsProgress = months
            checkJSON(profile, Self.profile + #","monthsProgress":\#(months)}"#)
        }
        _ = try TestCycle(number: 1, start: "2025-01-01", end: "2025-01-01")
        _ = try ActiveIngredient(id: "a", text: "A", isEssential: true)
        _ = try ActiveIngredient(id: "a", text: "A", allowedAdaptations: ["b"])
    }
}
