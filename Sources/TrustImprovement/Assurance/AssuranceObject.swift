/// What a criterion gives assurance about.
///
/// The sector's inquiry asks for both: the quality of what is done now, and the capacity to make it better.
public enum AssuranceObject: String, ClosedCode {
    /// The quality of what the trust or its schools do.
    case qualityOfWork
    /// The capacity to improve it.
    case capacityToImprove

    package static var subject: String { "object of assurance" }
    package static var placeholder: AssuranceObject { .qualityOfWork }
}
