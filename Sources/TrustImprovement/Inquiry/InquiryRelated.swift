/// Something in the model that helps to answer a question of the inquiry, by way of strands of the conceptual model.
///
/// A host can go through goals, practices, criteria and findings together and ask each "which question, which strand".
public protocol InquiryRelated {
    /// The question that it helps to answer.
    var question: InquiryQuestion { get }
    /// The strands that it belongs to, in no order; empty where nobody has said.
    var strands: [ImprovementStrand] { get }
    /// The components of the conceptual model that it belongs to; empty where nobody has said.
    var components: [Identifier<ModelComponent>] { get }
}
