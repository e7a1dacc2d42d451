/// Whether an establishment is open, as the register has it.
///
/// Source: Get Information about Schools.
public struct EstablishmentStatus: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a status from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Open.
    public static let open = EstablishmentStatus(rawValue: "open")
    /// Closed.
    public static let closed = EstablishmentStatus(rawValue: "closed")
    /// Open, but proposed to close.
    public static let openButProposedToClose = EstablishmentStatus(rawValue: "openButProposedToClose")
    /// Proposed to open.
    public static let proposedToOpen = EstablishmentStatus(rawValue: "proposedToOpen")
    /// A record that should not have been made.
    public static let createdInError = EstablishmentStatus(rawValue: "createdInError")

    /// The codes that this version knows.
    public static let known: [EstablishmentStatus] = [
        .open, .closed, .openButProposedToClose, .proposedToOpen, .createdInError,
    ]

    /// Whether pupils are taught there now, or `nil` when the status does not tell.
    public var isOpen: Bool? {
        switch self {
        case .open, .openButProposedToClose: true
        case .closed, .proposedToOpen, .createdInError: false
        default: nil
        }
    }
}
