/// With what a measure's value is compared.
public struct ComparatorKind: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a kind from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// All schools in England to which the measure applies.
    public static let national = ComparatorKind(rawValue: "national")
    /// The schools of the region.
    public static let region = ComparatorKind(rawValue: "region")
    /// The schools of the local authority.
    public static let localAuthority = ComparatorKind(rawValue: "localAuthority")
    /// Schools with pupils like those of the school.
    public static let similarSchools = ComparatorKind(rawValue: "similarSchools")
    /// The value below which a percentage of trusts lies.
    public static let trustPercentile = ComparatorKind(rawValue: "trustPercentile")
    /// The other pupils of the same schools, such as those who are not disadvantaged.
    public static let otherPupils = ComparatorKind(rawValue: "otherPupils")
    /// The same population a year before.
    public static let previousYear = ComparatorKind(rawValue: "previousYear")

    /// The kinds that this version knows.
    public static let known: [ComparatorKind] = [
        .national, .region, .localAuthority, .similarSchools, .trustPercentile, .otherPupils, .previousYear,
    ]
}
