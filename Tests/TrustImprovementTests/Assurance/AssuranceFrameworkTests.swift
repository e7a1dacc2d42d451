import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `An assurance framework` {
    @Test
    func `finds its parts by name`() throws {
        let framework = try FullAssurance.framework()
        #expect(framework.criterion("c1") == FullAssurance.criterion())
        #expect(framework.criterion("c9") == nil)
        #expect(framework.section("s1")?.title == "Vision")
        #expect(framework.section("s9") == nil)
        #expect(framework.criteria(in: "s1").map(\.id) == ["c1"])
        #expect(framework.criteria(in: "s9") == [])
        #expect(framework.scale(ScaleReference(id: "capacity", version: "2")) == (try FullAssurance.scale()))
        #expect(framework.scale(ScaleReference(id: "capacity")) == nil)
    }

    @Test
    func `is of one edition with another only where both are known`() throws {
        let reference = try FullAssurance.framework().reference
        #expect(reference == FrameworkReference(id: "moor", edition: "September 2024"))
        #expect(reference.isSameEdition(as: reference))
        #expect(!reference.isSameEdition(as: FrameworkReference(id: "moor", edition: "2023")))
        #expect(!reference.isSameEdition(as: FrameworkReference(id: "fell", edition: "September 2024")))
        let unknown = FrameworkReference(id: "moor")
        #expect(!unknown.isSameEdition(as: unknown))
        #expect(!reference.isSameEdition(as: unknown))
        #expect(!unknown.isSameEdition(as: reference))
        var noted = reference
        noted.unrecognised = ["note": .null]
        #expect(noted != reference)
        #expect(noted.isSameEdition(as: reference))
    }

    @Test
    func `has criteria that are withdrawn and not taken out`() throws {
        let criterion = FullAssurance.criterion()
        #expect(criterion.status == .withdrawn)
        #expect(criterion.history.status(on: "2025-01-01") == .current)
        #expect(criterion.history.disallowedMoves.isEmpty)
        #expect(criterion.descriptor(at: FullAssurance.point("red"))?.text == "Nobody can say.")
        #expect(criterion.descriptor(at: FullAssurance.point("amber")) == nil)
        #expect(criterion.descriptor(at: ScalePoint(scale: ScaleReference(id: "other"), point: "red")) == nil)
        #expect(AssuranceCriterion(id: "c", title: "C").status == nil)
    }

    @Test
    func `leads to another by a crosswalk of many to many`() {
        let crosswalk = FullAssurance.crosswalk()
        #expect(crosswalk.pairs(from: "a").map(\.to) == ["c1", "c2"])
        #expect(crosswalk.pairs(to: "c2").map(\.from) == ["a", "b"])
        #expect(crosswalk.pairs(from: "c1") == [])
        #expect(crosswalk.pairs(to: "c9") == [])
    }

    @Test
    func `differs from every other value`() throws {
        var noted = try FullAssurance.framework()
        noted.unrecognised = ["note": .null]
        let draft = AssuranceFramework(id: "moor", title: "Moor framework", edition: "September 2024")
        checkHashable(equivalenceClasses: [
            [try FullAssurance.framework(), try FullAssurance.framework()], [noted], [draft],
        ])
        checkHashable(equivalenceClasses: [
            [FullAssurance.crosswalk()], [Crosswalk(id: "x1", from: noted.reference, to: noted.reference)],
        ])
    }
}
