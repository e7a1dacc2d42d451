/// A point of a rating scale together with the scale to which it belongs.
///
/// Every rating carries its scale, because the same word means different things on different scales. There is no order
/// and no arithmetic here: only a ``RatingScale`` can compare two of its own points. In JSON it is two members, `scale`
/// and `point`, of whatever holds it.
public struct ScalePoint: Hashable, Sendable {
    /// The scale, with its version where it has one.
    public var scale: ScaleReference
    /// The code of the point.
    public var point: Identifier<RatingPoint>

    /// Creates a point of a scale.
    public init(scale: ScaleReference, point: Identifier<RatingPoint>) {
        self.scale = scale
        self.point = point
    }

    package static var placeholder: ScalePoint { ScalePoint(scale: .placeholder, point: .placeholder) }
}
