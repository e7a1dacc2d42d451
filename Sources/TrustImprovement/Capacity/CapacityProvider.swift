/// What kind of provider offers capacity: an office, a group or an organisation, never a person.
public struct CapacityProvider: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a kind from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A role, such as a lead practitioner for mathematics.
    public static let role = CapacityProvider(rawValue: "role")
    /// A team of the trust or of one of its schools.
    public static let team = CapacityProvider(rawValue: "team")
    /// An organisation that works with the trust, such as another trust or a teaching school hub.
    public static let partnerOrganisation = CapacityProvider(rawValue: "partnerOrganisation")

    /// The codes that this version knows.
    public static let known: [CapacityProvider] = [.role, .team, .partnerOrganisation]
}
