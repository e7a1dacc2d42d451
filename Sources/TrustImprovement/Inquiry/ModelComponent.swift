/// One component of the conceptual model of trust-led school improvement, as data of an edition.
///
/// The model has twelve components in its three strands. Their text belongs to the Confederation of School Trusts, so a
/// host brings the labels that it may use; ``illustrative`` shows the shape with the few whose sense is publicly
/// stated.
public struct ModelComponent: JSONConvertible, Identifiable {
    /// The name by which goals, practices, criteria and findings refer to it.
    public var id: Identifier<ModelComponent>
    /// The strand that it is part of.
    public var strand: ImprovementStrand
    /// A short label.
    public var label: String
    /// The edition of the model that it is from, such as `2024`; `nil` where that is not known.
    public var edition: String?
    /// Whether the label only illustrates the component and is not the model's own.
    public var isIllustrative: Bool
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a component.
    public init(
        id: Identifier<ModelComponent>,
        strand: ImprovementStrand,
        label: String,
        edition: String? = nil,
        isIllustrative: Bool = false
    ) {
        self.id = id
        self.strand = strand
        self.label = label
        self.edition = edition
        self.isIllustrative = isIllustrative
    }
}

extension ModelComponent: Described {
    package static var placeholder: ModelComponent {
        ModelComponent(id: .placeholder, strand: .placeholder, label: "")
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("strand", &strand)
        visitor.required("label", &label)
        visitor.optional("edition", &edition)
        visitor.defaulted("isIllustrative", &isIllustrative, usual: false)
    }
}
