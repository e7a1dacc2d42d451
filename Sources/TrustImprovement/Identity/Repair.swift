/// One thing that a repair door did to a text before it could be read.
///
/// The library names the repairs of its own doors below. A host that mends texts of its own adds to them:
///
/// ```swift
/// extension Repair {
///     static let removedQuotes = Repair(code: "example.text.quotes", message: "Quotation marks were removed")
/// }
/// ```
public struct Repair: Hashable, Sendable, Codable {
    /// The stable name of this kind of repair, such as `text.repaired.leadingZeros`.
    public let code: IssueCode
    /// A sentence that says what was done.
    public let message: String

    /// Creates a kind of repair.
    public init(code: IssueCode, message: String) {
        self.code = code
        self.message = message
    }
}

extension Repair: CustomStringConvertible {
    /// The sentence and the code.
    public var description: String { "\(message) [\(code.rawValue)]" }
}

extension Repair {
    /// Spaces or no-break spaces before or after the text were removed.
    public static let trimmedSpace = Repair(
        code: "text.repaired.surroundingSpace", message: "Spaces around the text were removed")

    /// Spaces inside the text were added, removed or replaced.
    public static let correctedSpacing = Repair(
        code: "text.repaired.spacing", message: "The spacing inside the text was put right")

    /// Lower-case letters became capitals.
    public static let raisedCase = Repair(
        code: "text.repaired.letterCase", message: "Lower-case letters were made capitals")

    /// Zeros that a spreadsheet had taken from the front were put back.
    public static let restoredLeadingZeros = Repair(
        code: "text.repaired.leadingZeros", message: "Leading zeros that were lost were put back")

    /// The `.0` of a number that was kept as a decimal was removed.
    public static let removedFraction = Repair(
        code: "text.repaired.fraction", message: "The '.0' of a number kept as a decimal was removed")

    /// A separator between two parts was removed.
    public static let removedSeparator = Repair(
        code: "text.repaired.separator", message: "The '/' between the two parts was removed")

    /// A published spelling of an academic year became the usual one, such as `2024/25`.
    public static let respeltAcademicYear = Repair(
        code: "text.repaired.academicYear",
        message: "The academic year was respelt as two years with '/' between")
}
