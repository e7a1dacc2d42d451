/// How a sample was chosen.
public struct SamplingMethod: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a method from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Everything was looked at, so that the sample is the population.
    public static let census = SamplingMethod(rawValue: "census")
    /// By chance, each with a known likelihood.
    public static let random = SamplingMethod(rawValue: "random")
    /// By chance within each of several parts.
    public static let stratified = SamplingMethod(rawValue: "stratified")
    /// For what they could show, for stated reasons.
    public static let purposive = SamplingMethod(rawValue: "purposive")
    /// For being at hand.
    public static let convenience = SamplingMethod(rawValue: "convenience")
    /// Those who offered themselves.
    public static let volunteers = SamplingMethod(rawValue: "volunteers")
    /// Chosen by those who were assessed.
    public static let nominated = SamplingMethod(rawValue: "nominated")

    /// The codes that this version knows.
    public static let known: [SamplingMethod] = [
        .census, .random, .stratified, .purposive, .convenience, .volunteers, .nominated,
    ]
}
