/// What kind of academy trust a trust is in law: its size is another matter.
///
/// A multi-academy trust may have one school, or none yet. New kinds are coming. Source: Get Information about Schools,
/// group types 06, 10 and 11.
public struct TrustKind: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a kind from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Multi-academy trust, group type 06.
    public static let multiAcademyTrust = TrustKind(rawValue: "multiAcademyTrust")
    /// Single-academy trust, group type 10.
    public static let singleAcademyTrust = TrustKind(rawValue: "singleAcademyTrust")
    /// Secure single-academy trust, group type 11.
    public static let secureSingleAcademyTrust = TrustKind(rawValue: "secureSingleAcademyTrust")

    /// The codes that this version knows.
    public static let known: [TrustKind] = [
        .multiAcademyTrust, .singleAcademyTrust, .secureSingleAcademyTrust,
    ]

    /// The kind's name as the register writes it, or the code where the kind is not known.
    public var title: String {
        switch self {
        case .multiAcademyTrust: "Multi-academy trust"
        case .singleAcademyTrust: "Single-academy trust"
        case .secureSingleAcademyTrust: "Secure single-academy trust"
        default: rawValue
        }
    }
}
