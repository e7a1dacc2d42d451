/// The phase of education of a school, as the register names it.
///
/// The numbers in the register's files and in its web service differ, so phases are written as words. Special
/// schools and pupil referral units have no phase there. Source: Get Information about Schools.
public struct PhaseOfEducation: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a phase from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// No phase applies: special schools, pupil referral units and independent schools.
    public static let notApplicable = PhaseOfEducation(rawValue: "notApplicable")
    /// Nursery.
    public static let nursery = PhaseOfEducation(rawValue: "nursery")
    /// Primary.
    public static let primary = PhaseOfEducation(rawValue: "primary")
    /// Middle deemed primary.
    public static let middleDeemedPrimary = PhaseOfEducation(rawValue: "middleDeemedPrimary")
    /// Secondary.
    public static let secondary = PhaseOfEducation(rawValue: "secondary")
    /// Middle deemed secondary.
    public static let middleDeemedSecondary = PhaseOfEducation(rawValue: "middleDeemedSecondary")
    /// 16 plus.
    public static let sixteenPlus = PhaseOfEducation(rawValue: "16plus")
    /// All-through.
    public static let allThrough = PhaseOfEducation(rawValue: "allThrough")

    /// The phases that this version knows, in the register's order.
    public static let known: [PhaseOfEducation] = [
        .notApplicable, .nursery, .primary, .middleDeemedPrimary, .secondary, .middleDeemedSecondary, .sixteenPlus,
        .allThrough,
    ]

    /// The phase's name as the register writes it, or the code where the phase is not known.
    public var title: String {
        switch self {
        case .notApplicable: "Not applicable"
        case .nursery: "Nursery"
        case .primary: "Primary"
        case .middleDeemedPrimary: "Middle deemed primary"
        case .secondary: "Secondary"
        case .middleDeemedSecondary: "Middle deemed secondary"
        case .sixteenPlus: "16 plus"
        case .allThrough: "All-through"
        default: rawValue
        }
    }

    /// Whether pupils of the phase reach the end of key stage 2, or `nil` when that cannot be told.
    public var includesKeyStage2: Bool? {
        switch self {
        case .primary, .middleDeemedPrimary, .middleDeemedSecondary, .allThrough: true
        case .nursery, .secondary, .sixteenPlus: false
        default: nil
        }
    }
}
