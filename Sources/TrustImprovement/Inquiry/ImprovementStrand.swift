/// One of the three strands of the conceptual model of trust-led school improvement.
///
/// The strands are intertwined: none comes first and none stands above another, so they have no order here either. What
/// is to be improved is not theirs to say; they are about how. Source: Confederation of School Trusts, *The DNA of
/// trust-led school improvement*, 2024.
public enum ImprovementStrand: String, ClosedCode {
    /// Curate clear goals.
    case curateClearGoals
    /// Build capability and capacity.
    case buildCapabilityAndCapacity
    /// Implement improvement initiatives.
    case implementImprovementInitiatives

    package static var subject: String { "strand of improvement" }
    package static var placeholder: ImprovementStrand { .curateClearGoals }

    /// The official name of the strand.
    public var title: String {
        switch self {
        case .curateClearGoals: "Curate clear goals"
        case .buildCapabilityAndCapacity: "Build capability & capacity"
        case .implementImprovementInitiatives: "Implement improvement initiatives"
        }
    }
}
