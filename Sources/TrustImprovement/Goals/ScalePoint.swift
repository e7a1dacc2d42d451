/// A point on a named scale, such as `secure` on a trust's own scale for the quality of its curriculum.
///
/// A point means nothing without its scale: `amber` is a word of many.
public struct ScalePoint: Hashable, Sendable {
    /// What a scale's identifier names.
    public enum Scale {}
    /// What a point's identifier names.
    public enum Point {}

    /// The scale.
    public var scale: Identifier<Scale>
    /// The point on it.
    public var point: Identifier<Point>

    /// Creates a reference to a point.
    public init(_ point: Identifier<Point>, on scale: Identifier<Scale>) {
        self.scale = scale
        self.point = point
    }
}
