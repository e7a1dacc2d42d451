/// Why a value that was asked for is not a number.
public struct WithheldReason: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a reason from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Kept back because so few pupils are behind it that they could be recognised.
    public static let suppressed = WithheldReason(rawValue: "suppressed")
    /// Not published.
    public static let notPublished = WithheldReason(rawValue: "notPublished")
    /// It does not apply to this school or trust.
    public static let notApplicable = WithheldReason(rawValue: "notApplicable")
    /// Not available, for no stated reason.
    public static let notAvailable = WithheldReason(rawValue: "notAvailable")
    /// Expected, but not handed in yet.
    public static let notYetSubmitted = WithheldReason(rawValue: "notYetSubmitted")
    /// The measure covers too few of the pupils to be published.
    public static let lowCoverage = WithheldReason(rawValue: "lowCoverage")
    /// Positive, but so small that it rounds to zero.
    public static let belowRounding = WithheldReason(rawValue: "belowRounding")
    /// Kept back as confidential.
    public static let confidential = WithheldReason(rawValue: "confidential")
    /// The school or trust does not meet the conditions of the measure.
    public static let notEligible = WithheldReason(rawValue: "notEligible")
    /// The school is new and has no results yet.
    public static let newSchool = WithheldReason(rawValue: "newSchool")
    /// There were no entries.
    public static let noEntries = WithheldReason(rawValue: "noEntries")
    /// The published token has no meaning that this version knows; it is kept as it was.
    public static let unrecognisedToken = WithheldReason(rawValue: "unrecognisedToken")

    /// The reasons that this version knows.
    public static let known: [WithheldReason] = [
        .suppressed, .notPublished, .notApplicable, .notAvailable, .notYetSubmitted, .lowCoverage, .belowRounding,
        .confidential, .notEligible, .newSchool, .noEntries, .unrecognisedToken,
    ]

    /// The reason that a token in a published file stands for, in whatever case it is written.
    ///
    /// The meanings follow the Department for Education's own services; `low` is read as a positive value that rounds
    /// to zero. A token that is not known gives ``unrecognisedToken``; an empty one ``notAvailable``.
    public init(publishedToken token: String) {
        self =
            switch token.uppercased() {
            case "SUPP", "SUPPMAT": .suppressed
            case "C": .confidential
            case "NP": .notPublished
            case "NA", "N/A", "Z": .notApplicable
            case "", " ", "X", ".", "-", "--", "NOT AVAIL": .notAvailable
            case "LOW": .belowRounding
            case "LOWCOV": .lowCoverage
            case "NELIG": .notEligible
            case "NEW": .newSchool
            case "NE": .noEntries
            default: .unrecognisedToken
            }
    }
}
