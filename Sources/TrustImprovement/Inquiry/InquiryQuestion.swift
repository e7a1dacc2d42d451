/// One of the four questions that the Inquiry on Trust-led School Improvement asked.
///
/// Each part of the model answers one of them; ``InquiryRelated`` says which. Source: Confederation of School Trusts,
/// Inquiry on Sector-led Trust Improvement, announced in March 2023; the questions are paraphrased.
public enum InquiryQuestion: String, ClosedCode {
    /// How trusts gain assurance: of the quality of their work, and of their capacity to improve.
    case assurance
    /// What the common goals of trust improvement are.
    case goals
    /// Which practices trusts mobilise towards those goals.
    case practices
    /// What follows for building capacity and capability in the sector.
    case capacity

    package static var subject: String { "question of the inquiry" }
    package static var placeholder: InquiryQuestion { .assurance }

    /// The question in a sentence, paraphrased.
    public var title: String {
        switch self {
        case .assurance:
            "How can trusts gain assurance about the quality of their work and their capacity to improve?"
        case .goals: "What are the common goals of trust improvement?"
        case .practices: "Which practices do trusts mobilise towards those goals?"
        case .capacity: "What follows for building the sector's capacity and capability?"
        }
    }
}
