/// What a framework or an assessment is for.
public struct AssurancePurpose: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a purpose from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// To help a trust to develop; the talk that it starts matters more than the rating.
    public static let developmental = AssurancePurpose(rawValue: "developmental")
    /// To find the most significant strengths and challenges, without a judgement of the whole.
    public static let diagnostic = AssurancePurpose(rawValue: "diagnostic")
    /// To inform a decision about which trust is to run a school.
    public static let commissioning = AssurancePurpose(rawValue: "commissioning")
    /// To answer to a body that holds the trust to account.
    public static let accountability = AssurancePurpose(rawValue: "accountability")
    /// To inform whether and how a trust grows.
    public static let growth = AssurancePurpose(rawValue: "growth")

    /// The codes that this version knows.
    public static let known: [AssurancePurpose] = [
        .developmental, .diagnostic, .commissioning, .accountability, .growth,
    ]
}
