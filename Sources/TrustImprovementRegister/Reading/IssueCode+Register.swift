public import TrustImprovement

extension IssueCode {
    /// A row that could not become a value.
    public static let rowRefused: IssueCode = "register.row.refused"
    /// A field that could not become a value, so that its value goes without it.
    public static let fieldRefused: IssueCode = "register.field.refused"
    /// A field that was damaged in a known way and was mended.
    public static let fieldMended: IssueCode = "register.field.mended"
    /// A date that stands for one that nobody knows.
    public static let sentinelDate: IssueCode = "register.date.sentinel"
    /// A token in place of a number whose meaning is not known.
    public static let unknownToken: IssueCode = "register.token.unknown"
    /// A code or name that this version does not know; it is kept.
    public static let unknownCode: IssueCode = "register.code.unknown"
    /// A value that has not the form it should have, and cannot be mended; it is kept.
    public static let oddValue: IssueCode = "register.value.odd"
    /// A file whose academic year cannot be told.
    public static let yearMissing: IssueCode = "register.year.missing"
    /// Two files that give one trust different identifiers.
    public static let identifierDiffers: IssueCode = "register.identifier.differs"
    /// A row about something that no other file has.
    public static let unmatched: IssueCode = "register.row.unmatched"
    /// A row about something that an earlier row has said already.
    public static let repeated: IssueCode = "register.row.repeated"
}
