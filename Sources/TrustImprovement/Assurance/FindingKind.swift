/// What kind of thing was found.
///
/// Source: the aim that the Confederation of School Trusts states for its framework for strong trusts, to find the most
/// significant areas of strength and of challenge.
public struct FindingKind: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a kind of finding from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Something that is done well and can be built on.
    public static let strength = FindingKind(rawValue: "strength")
    /// Something that stands in the way of doing well.
    public static let challenge = FindingKind(rawValue: "challenge")

    /// The codes that this version knows.
    public static let known: [FindingKind] = [
        .strength, .challenge,
    ]
}
