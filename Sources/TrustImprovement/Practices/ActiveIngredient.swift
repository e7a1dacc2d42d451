/// A part of a practice that makes it work.
///
/// An essential ingredient must stay as it is for the practice to work, so it has no adaptations; the others may be
/// adapted to a school, and the practice says how. Source of the term: Education Endowment Foundation, *A School's
/// Guide to Implementation*.
public struct ActiveIngredient: JSONConvertible, Identifiable {
    /// The name by which fidelity observations refer to it, unique within its practice.
    public var id: Identifier<ActiveIngredient>
    /// What it is.
    public var text: String
    /// Whether it must stay as it is; `nil` while nobody has decided.
    public private(set) var isEssential: Bool?
    /// How it may be adapted; empty for an essential ingredient.
    public private(set) var allowedAdaptations: [String]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an ingredient.
    ///
    /// - Throws: ``StructureError`` with the code `ingredient.adaptation.essential` when adaptations are allowed
    ///   although the ingredient is essential.
    public init(
        id: Identifier<ActiveIngredient>,
        text: String,
        isEssential: Bool? = nil,
        allowedAdaptations: [String] = []
    ) throws(StructureError) {
        self.id = id
        self.text = text
        self.isEssential = isEssential
        self.allowedAdaptations = allowedAdaptations
        try checkStructure()
    }
}

extension ActiveIngredient: Described {
    package static var placeholder: ActiveIngredient { ActiveIngredient(unchecked: .placeholder) }

    private init(unchecked id: Identifier<ActiveIngredient>) {
        self.id = id
        text = ""
        allowedAdaptations = []
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("text", &text)
        visitor.optional("isEssential", &isEssential)
        visitor.list("allowedAdaptations", &allowedAdaptations)
    }

    package func checkStructure() throws(StructureError) {
        guard isEssential == true, !allowedAdaptations.isEmpty else { return }
        throw StructureError(
            "ingredient.adaptation.essential", at: ["allowedAdaptations"],
            "Adaptations of the ingredient '\(id)' are allowed although it is essential; an essential ingredient stays "
                + "as it is",
            ["ingredient": id.text])
    }
}
