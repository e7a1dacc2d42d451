/// How near a driver stands to the aim.
///
/// Source: driver diagrams of improvement science.
public enum DriverKind: String, ClosedCode {
    /// It moves the aim itself.
    case primary
    /// It moves a primary driver, and can be acted on.
    case secondary

    package static var subject: String { "kind of driver" }
    package static var placeholder: DriverKind { .primary }
}
