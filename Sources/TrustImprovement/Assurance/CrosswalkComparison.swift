/// How two ratings of different criteria stand to each other by way of a crosswalk, and how far that can be trusted.
///
/// It never says that two ratings were compared without saying by which crosswalk, and it is worth no more than the pair
/// that joins their criteria: by a pair that is ``CrosswalkStrength/lossy``, `stronger` is a reason to look and no result.
public struct CrosswalkComparison: Hashable, Sendable {
    /// How the first rating stands to the second, or why they cannot be compared.
    public let comparison: RatingComparison
    /// The crosswalk that was used.
    public let crosswalk: Identifier<Crosswalk>
    /// How well the first criterion stands for the second: the weakest, where they are paired more than once; `nil` where
    /// they are not paired.
    public let strength: CrosswalkStrength?
}

extension Crosswalk {
    /// How a rating of a criterion of the first edition stands to one of a criterion of the second.
    ///
    /// A crosswalk joins criteria and not points of scales: two ratings on different scales, or on different versions of
    /// one, cannot be compared by any crosswalk. Points of one scale that both editions use can, where the criteria are
    /// paired.
    public func compare(
        _ level: ScalePoint, of criterion: Identifier<AssuranceCriterion>, with other: ScalePoint,
        of otherCriterion: Identifier<AssuranceCriterion>, on scale: RatingScale
    ) -> CrosswalkComparison {
        let strengths = pairs.lazy.filter { $0.from == criterion && $0.to == otherCriterion }.map(\.strength)
        guard let strength = CrosswalkStrength.weakest(of: strengths) else {
            let refusal = RatingComparison.Refusal.notPaired(criterion, otherCriterion, by: id)
            return CrosswalkComparison(comparison: .refused(refusal), crosswalk: id, strength: nil)
        }
        guard level.scale == other.scale else {
            let refusal = RatingComparison.Refusal.pointsNotMapped(level.scale, other.scale, by: id)
            return CrosswalkComparison(comparison: .refused(refusal), crosswalk: id, strength: strength)
        }
        return CrosswalkComparison(comparison: scale.compare(level, with: other), crosswalk: id, strength: strength)
    }
}

extension CrosswalkStrength {
    /// The weakest of some; a strength that this version does not know is taken as weaker than any that it does.
    static func weakest(of strengths: some Sequence<CrosswalkStrength>) -> CrosswalkStrength? {
        strengths.max { left, right in left.weakness < right.weakness }
    }

    private var weakness: Int {
        CrosswalkStrength.known.firstIndex(of: self) ?? CrosswalkStrength.known.count
    }
}
