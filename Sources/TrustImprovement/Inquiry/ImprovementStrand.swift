/// One of the three strands of the improvement model; they are intertwined, and none comes first.
///
/// Source: Confederation of School Trusts, the inquiry's conceptual model of trust improvement.
public enum ImprovementStrand: String, ClosedCode {
    /// Curate clear goals.
    case curateClearGoals
    /// Build capability and capacity.
    case buildCapabilityAndCapacity
    /// Implement improvement initiatives.
    case implementImprovementInitiatives

    package static var subject: String { "improvement strand" }
    package static var placeholder: ImprovementStrand { .curateClearGoals }
}
