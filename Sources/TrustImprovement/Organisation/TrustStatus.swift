/// Whether a trust is open, as the register has it.
///
/// Source: Get Information about Schools.
public struct TrustStatus: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a status from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Open.
    public static let open = TrustStatus(rawValue: "open")
    /// Closed.
    public static let closed = TrustStatus(rawValue: "closed")
    /// Proposed to open.
    public static let proposedToOpen = TrustStatus(rawValue: "proposedToOpen")
    /// Open, but proposed to close.
    public static let proposedToClose = TrustStatus(rawValue: "proposedToClose")
    /// A record that should not have been made.
    public static let createdInError = TrustStatus(rawValue: "createdInError")

    /// The codes that this version knows.
    public static let known: [TrustStatus] = [
        .open, .closed, .proposedToOpen, .proposedToClose, .createdInError,
    ]
}
