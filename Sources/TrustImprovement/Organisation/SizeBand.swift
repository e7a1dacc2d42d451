/// A named range of numbers of schools.
public struct SizeBand: Hashable, Sendable {
    /// What a person calls the band.
    public let title: String
    /// The smallest number of schools in it.
    public let lower: Int
    /// The largest number of schools in it; `nil` for a band without an upper end.
    public let upper: Int?

    /// Creates a band.
    ///
    /// Whether it fits with others is for ``SizeBanding`` to say.
    public init(_ title: String, from lower: Int, to upper: Int?) {
        self.title = title
        self.lower = lower
        self.upper = upper
    }

    /// Whether a number of schools lies in the band.
    public func contains(_ count: Int) -> Bool {
        count >= lower && count <= upper ?? .max
    }
}
