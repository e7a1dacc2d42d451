import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A comparison by a crosswalk` {
    private let crosswalk = FullAssurance.crosswalk()

    @Test
    func `says which crosswalk it used and how well the criteria stand for each other`() throws {
        let found = crosswalk.compare(
            FullAssurance.point("green"), of: "a", with: FullAssurance.point("red"), of: "c2",
            on: try FullAssurance.scale())
        #expect(found.comparison == .stronger)
        #expect(found.crosswalk == "x1")
        #expect(found.strength == .lossy)
    }

    @Test
    func `is refused for two scales that have the same word, whatever the crosswalk says of the criteria`() throws {
        let other = ScalePoint(scale: ScaleReference(id: "delivery"), point: "amber")
        let found = crosswalk.compare(
            FullAssurance.point("amber"), of: "a", with: other, of: "c1", on: try FullAssurance.scale())
        let refusal = RatingComparison.Refusal.pointsNotMapped(
            FullAssurance.point("amber").scale, other.scale, by: "x1")
        #expect(found.comparison == .refused(refusal))
        #expect(found.strength == .exact)
        #expect(
            refusal.description
                == "A point of the scale 'capacity@2' cannot be compared with one of 'delivery'; the crosswalk 'x1' joins "
                + "criteria, and no crosswalk joins points")
    }

    @Test
    func `is refused for criteria that are not paired, in that direction`() throws {
        let green = FullAssurance.point("green")
        let found = crosswalk.compare(green, of: "c1", with: green, of: "a", on: try FullAssurance.scale())
        let refusal = RatingComparison.Refusal.notPaired("c1", "a", by: "x1")
        #expect(found.comparison == .refused(refusal))
        #expect(found.strength == nil)
        #expect(
            refusal.description
                == "The criterion 'c1' cannot be compared with 'a'; the crosswalk 'x1' does not pair them")
    }

    @Test
    func `is refused on a scale that is not that of the ratings`() throws {
        let level = ScalePoint(scale: ScaleReference(id: "delivery"), point: "amber")
        let found = crosswalk.compare(level, of: "a", with: level, of: "c1", on: try FullAssurance.scale())
        #expect(found.comparison == .refused(.otherScale(level.scale, than: FullAssurance.point("amber").scale)))
    }

    @Test(arguments: [
        ([CrosswalkStrength.exact, .partial], CrosswalkStrength.partial),
        ([.lossy, .exact, .partial], .lossy),
        ([.exact], .exact),
        ([.lossy, CrosswalkStrength(rawValue: "vague"), .exact], CrosswalkStrength(rawValue: "vague")),
    ])
    func `is worth no more than the weakest pair`(strengths: [CrosswalkStrength], weakest: CrosswalkStrength) throws {
        var crosswalk = crosswalk
        crosswalk.pairs = strengths.map { CrosswalkPair(from: "a", to: "b", strength: $0) }
        let green = FullAssurance.point("green")
        let found = crosswalk.compare(green, of: "a", with: green, of: "b", on: try FullAssurance.scale())
        #expect(found.comparison == .same)
        #expect(found.strength == weakest)
    }
}
