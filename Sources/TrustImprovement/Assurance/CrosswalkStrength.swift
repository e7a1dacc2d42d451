/// How well one criterion stands for another in a crosswalk.
public struct CrosswalkStrength: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a strength from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Both ask for the same thing.
    public static let exact = CrosswalkStrength(rawValue: "exact")
    /// They share a part, and each may ask for more.
    public static let partial = CrosswalkStrength(rawValue: "partial")
    /// The first can be read as the second only by leaving out something that matters.
    public static let lossy = CrosswalkStrength(rawValue: "lossy")

    /// The codes that this version knows.
    public static let known: [CrosswalkStrength] = [
        .exact, .partial, .lossy,
    ]
}
