extension ModelComponent {
    /// A partial sample: the five components whose sense could be read publicly, out of twelve.
    ///
    /// The labels are this package's own words, not the official names, and each is marked as illustrative. The other
    /// seven are not here because they could not be read, and how the twelve are shared out among the strands is not
    /// known.
    public static let illustrative: [ModelComponent] = [
        sample("illustrative.quality-and-goals", .curateClearGoals, "Define quality and goals"),
        sample("illustrative.strategic-alignment", .curateClearGoals, "Align improvement with strategy"),
        sample("illustrative.evidence-use", .curateClearGoals, "Choose actions by evidence"),
        sample("illustrative.evaluation", .curateClearGoals, "Evaluate how schools and the trust do"),
        sample("illustrative.expertise", .buildCapabilityAndCapacity, "Put expertise and professional learning first"),
    ]

    private static func sample(_ id: String, _ strand: ImprovementStrand, _ label: String) -> ModelComponent {
        ModelComponent(
            id: Identifier(known: id), strand: strand, label: label, edition: "2024", isIllustrative: true)
    }
}
