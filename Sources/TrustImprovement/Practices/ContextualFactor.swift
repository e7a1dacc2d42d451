/// What an implementation depends on besides the practice's own merit.
///
/// Source: Education Endowment Foundation, *A School's Guide to Implementation*, third edition, 2024.
public enum ContextualFactor: String, ClosedCode {
    /// What is being implemented: whether it is informed by evidence, right for the setting and feasible.
    case whatIsImplemented
    /// Systems and structures: time, roles, data, resources and policies.
    case systemsAndStructures
    /// People who enable change.
    case peopleWhoEnableChange

    package static var subject: String { "contextual factor" }
    package static var placeholder: ContextualFactor { .whatIsImplemented }

    /// The official name of the factor.
    public var title: String {
        switch self {
        case .whatIsImplemented: "What is being implemented"
        case .systemsAndStructures: "Systems and structures"
        case .peopleWhoEnableChange: "People who enable change"
        }
    }
}
