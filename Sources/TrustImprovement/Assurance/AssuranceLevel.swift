/// At which level of a trust a criterion is looked at.
public enum AssuranceLevel: String, ClosedCode {
    /// A school.
    case school
    /// The trust's executive leaders and central team.
    case executive
    /// The board and its committees.
    case governance

    package static var subject: String { "level of assurance" }
    package static var placeholder: AssuranceLevel { .school }
}
