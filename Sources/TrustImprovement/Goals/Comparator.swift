/// What a target's measure is held against: the national figure, similar schools, a percentile of trusts.
public struct Comparator: JSONConvertible {
    /// With what it is compared.
    public var kind: ComparatorKind
    /// What exactly is meant, in words: which similar schools, and who says so.
    public var text: String?
    /// Which percentile is meant where ``kind`` is a percentile, 0 to 100.
    public var percentile: Percentage?
    /// The comparator's own values, as far as they are known.
    public var figures: [ComparatorFigure]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a comparator.
    public init(
        _ kind: ComparatorKind, text: String? = nil, percentile: Percentage? = nil, figures: [ComparatorFigure] = []
    ) {
        self.kind = kind
        self.text = text
        self.percentile = percentile
        self.figures = figures
    }
}

extension Comparator: Described {
    package static var placeholder: Comparator { Comparator(.placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("kind", &kind)
        visitor.optional("text", &text)
        visitor.optional("percentile", &percentile)
        visitor.list("figures", &figures)
    }
}
