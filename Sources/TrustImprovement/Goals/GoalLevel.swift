/// At which level of a trust a goal is set.
///
/// Which schools and pupils it is about is said by its population.
public enum GoalLevel: String, ClosedCode {
    /// For the whole trust.
    case trust
    /// For the trust's schools of one phase.
    case phase
    /// For schools that the trust has grouped together.
    case cluster
    /// For one school.
    case school
    /// For a group of pupils.
    case pupilGroup

    package static var subject: String { "level of a goal" }
    package static var placeholder: GoalLevel { .trust }
}
