/// A kind of personal data that can stand in a text, such as an e-mail address.
///
/// The kinds are those that ``PersonalDataScanner`` looks for; later versions may look for more.
public struct PersonalDataKind: RawRepresentable, Hashable, Sendable, Codable {
    /// The kind as it is written: the end of the code of the rule about it.
    public let rawValue: String

    /// Creates a kind from its text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    private init(_ rawValue: StaticString) {
        self.rawValue = rawValue.description
    }

    /// An e-mail address that is not an organisation's shared one.
    public static let emailAddress = PersonalDataKind("emailAddress")
    /// A telephone number of the United Kingdom.
    public static let telephoneNumber = PersonalDataKind("telephoneNumber")
    /// A national insurance number.
    public static let nationalInsuranceNumber = PersonalDataKind("nationalInsuranceNumber")
    /// A unique pupil number whose check letter is right.
    public static let uniquePupilNumber = PersonalDataKind("uniquePupilNumber")
    /// A day on which somebody was born.
    public static let dateOfBirth = PersonalDataKind("dateOfBirth")
    /// A name that is given to a pupil, or to a child of the parent spoken of.
    public static let pupilName = PersonalDataKind("pupilName")
}

extension PersonalDataKind: CaseIterable, CustomStringConvertible {
    /// Every kind that is looked for.
    public static let allCases: [PersonalDataKind] = [
        .emailAddress, .telephoneNumber, .nationalInsuranceNumber, .uniquePupilNumber, .dateOfBirth, .pupilName,
    ]

    /// The kind as it is written.
    public var description: String { rawValue }
}
