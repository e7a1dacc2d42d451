/// An office in the governance of a trust.
///
/// Source: Get Information about Schools, governance roles.
public struct GovernanceRole: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a role from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A member of the trust.
    public static let member = GovernanceRole(rawValue: "member")
    /// A member of the trust that is an organisation.
    public static let memberOrganisation = GovernanceRole(rawValue: "memberOrganisation")
    /// A trustee; church trusts may say director.
    public static let trustee = GovernanceRole(rawValue: "trustee")
    /// The chair of the trustees.
    public static let chairOfTrustees = GovernanceRole(rawValue: "chairOfTrustees")
    /// The accounting officer, the senior executive leader.
    public static let accountingOfficer = GovernanceRole(rawValue: "accountingOfficer")
    /// The chief financial officer.
    public static let chiefFinancialOfficer = GovernanceRole(rawValue: "chiefFinancialOfficer")
    /// The chair of a local governing body.
    public static let chairOfLocalGoverningBody = GovernanceRole(rawValue: "chairOfLocalGoverningBody")
    /// A local governor.
    public static let localGovernor = GovernanceRole(rawValue: "localGovernor")
    /// The governance professional.
    public static let governanceProfessional = GovernanceRole(rawValue: "governanceProfessional")

    /// The codes that this version knows.
    public static let known: [GovernanceRole] = [
        .member, .memberOrganisation, .trustee, .chairOfTrustees, .accountingOfficer,
        .chiefFinancialOfficer, .chairOfLocalGoverningBody, .localGovernor, .governanceProfessional,
    ]

    /// Whether a trust can have only one holder of the office at a time.
    public var isSingular: Bool {
        switch self {
        case .chairOfTrustees, .accountingOfficer, .chiefFinancialOfficer, .governanceProfessional: true
        default: false
        }
    }
}
