/// How one point of a scale stands to another, or why the two cannot be compared.
public enum RatingComparison: Hashable, Sendable {
    /// The first is the stronger.
    case stronger
    /// They are the same point.
    case same
    /// The first is the weaker.
    case weaker
    /// They cannot be compared.
    case refused(Refusal)

    /// Why two points cannot be compared.
    public enum Refusal: Error, Hashable, Sendable {
        /// A point is of another scale, or of another version, than the one that was asked.
        case otherScale(ScaleReference, than: ScaleReference)
        /// A point names the scale that was asked, which has no point of that code.
        case unknownPoint(ScalePoint)
        /// A crosswalk was given, and the two ratings stand on different scales; it joins criteria and no points.
        case pointsNotMapped(ScaleReference, ScaleReference, by: Identifier<Crosswalk>)
        /// A crosswalk was given that does not pair the two criteria.
        case notPaired(Identifier<AssuranceCriterion>, Identifier<AssuranceCriterion>, by: Identifier<Crosswalk>)
    }
}

extension RatingComparison.Refusal: CustomStringConvertible {
    /// The refusal as one sentence.
    public var description: String {
        switch self {
        case .otherScale(let scale, let asked):
            "A point of the scale '\(scale)' cannot be compared on the scale '\(asked)'; equal words of two scales do "
                + "not mean the same"
        case .unknownPoint(let level):
            "The scale '\(level.scale)' has no point '\(level.point)'; only its own points can be compared"
        case .pointsNotMapped(let scale, let other, let crosswalk):
            "A point of the scale '\(scale)' cannot be compared with one of '\(other)'; the crosswalk '\(crosswalk)' joins "
                + "criteria, and no crosswalk joins points"
        case .notPaired(let criterion, let other, let crosswalk):
            "The criterion '\(criterion)' cannot be compared with '\(other)'; the crosswalk '\(crosswalk)' does not pair them"
        }
    }
}
