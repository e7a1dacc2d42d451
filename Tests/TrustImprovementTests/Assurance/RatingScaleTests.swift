import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A rating scale` {
    @Test
    func `compares its own points by their order`() throws {
        let scale = try FullAssurance.scale()
        let levels = scale.points.compactMap { scale.level($0.code) }
        #expect(levels.count == 3)
        for (position, level) in levels.enumerated() {
            for (otherPosition, other) in levels.enumerated() {
                #expect(scale.isStronger(level, than: other) == (position > otherPosition))
                let expected: RatingComparison =
                    position > otherPosition ? .stronger : position < otherPosition ? .weaker : .same
                #expect(scale.compare(level, with: other) == expected)
            }
        }
        #expect(scale.weakest == levels.first)
        #expect(scale.strongest == levels.last)
        #expect(scale.point(at: FullAssurance.point("amber"))?.label == "Amber")
    }

    @Test
    func `refuses a point of another scale that has the same word, and says why`() throws {
        let scale = try FullAssurance.scale()
        let own = FullAssurance.point("amber")
        let others = [
            ScalePoint(scale: ScaleReference(id: "delivery", version: "2"), point: "amber"),
            ScalePoint(scale: ScaleReference(id: "capacity", version: "1"), point: "amber"),
            ScalePoint(scale: ScaleReference(id: "capacity"), point: "amber"),
        ]
        for other in others {
            let refusal = RatingComparison.Refusal.otherScale(other.scale, than: scale.reference)
            #expect(scale.compare(own, with: other) == .refused(refusal))
            #expect(scale.compare(other, with: own) == .refused(refusal))
            // Two points of a foreign scale are not the scale's business either, even when they are the same.
            #expect(scale.compare(other, with: other) == .refused(refusal))
            #expect(scale.isStronger(own, than: other) == nil)
            #expect(scale.isStronger(other, than: own) == nil)
            #expect(scale.point(at: other) == nil)
            #expect(
                refusal.description
                    == "A point of the scale '\(other.scale)' cannot be compared on the scale 'capacity@2'; equal words "
                    + "of two scales do not mean the same")
        }
    }

    @Test
    func `refuses a point that it has not`() throws {
        let scale = try FullAssurance.scale()
        let unknown = FullAssurance.point("purple")
        let refusal = RatingComparison.Refusal.unknownPoint(unknown)
        #expect(scale.level("purple") == nil)
        #expect(scale.point(at: unknown) == nil)
        #expect(scale.compare(unknown, with: FullAssurance.point("red")) == .refused(refusal))
        #expect(scale.isStronger(FullAssurance.point("red"), than: unknown) == nil)
        #expect(
            refusal.description
                == "The scale 'capacity@2' has no point 'purple'; only its own points can be compared")
    }

    @Test
    func `is referred to by name and version`() {
        let long = String(repeating: "a", count: 64)
        checkTextRoundTrip(ScaleReference.self, ["rag", "rag@1", "concern.rating@2018", "\(long)@\(long)"])
        checkRefused(ScaleReference.self, "", .empty)
        checkRefused(
            ScaleReference.self, "m@", .length, at: 2,
            "'m@' is not a scale reference: a scale reference is a name, and with '@' a version, each 1 to 64 "
                + "characters of A-Z a-z 0-9 . _ -")
        checkRefused(ScaleReference.self, "@1", .length, at: 0)
        checkRefused(ScaleReference.self, "m@1@2", .character, at: 3)
        checkRefused(ScaleReference.self, "m 1", .character, at: 1)
        checkRefused(ScaleReference.self, "m@\(long)a", .length, at: 66)
        checkLongTexts(ScaleReference.self)
        checkHostileTexts(ScaleReference.self, valid: "rag@1")
        let ascending = ["a", "a@1", "a@2", "b", "b@1"].compactMap { try? ScaleReference($0) }
        checkComparable(ascending: ascending)
        checkHashable(equivalenceClasses: ascending.map { [$0] })
        ascending.forEach { checkCodable($0) }
    }
}
