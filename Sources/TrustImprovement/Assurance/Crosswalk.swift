/// Which criteria of one edition of a framework stand for which of another.
///
/// One criterion may have several partners or none on either side, and a crosswalk without any pair says that the two
/// have nothing in common. It maps what is asked, never the points of a scale.
public struct Crosswalk: JSONConvertible, Identifiable {
    /// The name by which a conclusion says that it used this crosswalk.
    public var id: Identifier<Crosswalk>
    /// The edition from which it leads.
    public var from: FrameworkReference
    /// The edition to which it leads.
    public var to: FrameworkReference
    /// The body that drew it up.
    public var owner: String?
    /// The day on which it was drawn up.
    public var date: CalendarDate?
    /// The criteria that belong together.
    public var pairs: [CrosswalkPair]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a crosswalk.
    public init(
        id: Identifier<Crosswalk>,
        from: FrameworkReference,
        to: FrameworkReference,
        owner: String? = nil,
        date: CalendarDate? = nil,
        pairs: [CrosswalkPair] = []
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.owner = owner
        self.date = date
        self.pairs = pairs
    }

    /// The pairs that lead from a criterion of the first edition; empty when nothing stands for it.
    public func pairs(from criterion: Identifier<AssuranceCriterion>) -> [CrosswalkPair] {
        pairs.filter { $0.from == criterion }
    }

    /// The pairs that lead to a criterion of the second edition; empty when it stands for nothing.
    public func pairs(to criterion: Identifier<AssuranceCriterion>) -> [CrosswalkPair] {
        pairs.filter { $0.to == criterion }
    }
}

extension Crosswalk: Described {
    package static var placeholder: Crosswalk { Crosswalk(id: .placeholder, from: .placeholder, to: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("from", &from)
        visitor.required("to", &to)
        visitor.optional("owner", &owner)
        visitor.optional("date", &date)
        visitor.list("pairs", &pairs)
    }
}
