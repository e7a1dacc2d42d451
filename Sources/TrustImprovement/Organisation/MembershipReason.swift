/// Why a school came into a trust or left it.
///
/// The known reasons are those for which the Department for Education transfers academies between trusts.
public struct MembershipReason: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a reason from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The regulator moved the school.
    public static let intervention = MembershipReason(rawValue: "intervention")
    /// The trust asked for it.
    public static let initiatedByTrust = MembershipReason(rawValue: "initiatedByTrust")
    /// The sponsor or the trust closed.
    public static let sponsorOrTrustClosure = MembershipReason(rawValue: "sponsorOrTrustClosure")

    /// The codes that this version knows.
    public static let known: [MembershipReason] = [
        .intervention, .initiatedByTrust, .sponsorOrTrustClosure,
    ]
}
