/// How well a finding is supported by its evidence.
///
/// The known words are this package's own; a host that uses another scale writes its words as codes.
public struct FindingStrength: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a strength from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Something points that way.
    public static let indicative = FindingStrength(rawValue: "indicative")
    /// Several things point that way.
    public static let supported = FindingStrength(rawValue: "supported")
    /// Independent evidence points that way, and what speaks against it was looked for.
    public static let wellSupported = FindingStrength(rawValue: "wellSupported")

    /// The codes that this version knows.
    public static let known: [FindingStrength] = [.indicative, .supported, .wellSupported]
}
