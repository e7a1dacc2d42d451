/// How final a published figure is.
public struct PublicationStatus: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a status from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The first figures, before schools have checked them.
    public static let provisional = PublicationStatus(rawValue: "provisional")
    /// Figures after the first corrections.
    public static let revised = PublicationStatus(rawValue: "revised")
    /// Figures that are not corrected any more.
    public static let final = PublicationStatus(rawValue: "final")

    /// The statuses that this version knows.
    public static let known: [PublicationStatus] = [.provisional, .revised, .final]
}
