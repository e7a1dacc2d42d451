/// What a report card says of safeguarding, which is met or not and has no grade.
///
/// Source: Ofsted.
public enum SafeguardingStandards: String, ClosedCode {
    /// Met.
    case met
    /// Not met.
    case notMet

    package static var subject: String { "outcome for safeguarding standards" }
    package static var placeholder: SafeguardingStandards { .met }
}
