/// Capacity promised out of an offer, and what it is promised to.
///
/// Who receives it is a school or the whole trust; what it serves is a goal, a practice or an implementation.
public struct Commitment: JSONConvertible {
    /// What capacity is promised to.
    public enum Purpose: Hashable, Sendable {
        /// A goal, whatever is done towards it.
        case goal(Identifier<ImprovementGoal>)
        /// A practice, wherever it is put to work.
        case practice(Identifier<Practice>)
        /// A practice at work in one place.
        case implementation(Identifier<Implementation>)
    }

    /// The name by which other parts of the record refer to it, where they do.
    public var id: Identifier<Commitment>?
    /// The offer that it is taken from.
    public var offer: Identifier<CapacityOffer>
    /// The school that receives it; `nil` for the trust's schools together, or while that is not decided.
    public var school: URN?
    /// How much is promised in each term; `nil` while that is not decided.
    public var amount: CapacityAmount?
    /// The terms for which it is promised; `nil` while they are not decided.
    public var terms: TermSpan?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var goal: Identifier<ImprovementGoal>?
    private var practice: Identifier<Practice>?
    private var implementation: Identifier<Implementation>?

    /// Creates a commitment.
    public init(
        id: Identifier<Commitment>? = nil,
        offer: Identifier<CapacityOffer>,
        to purpose: Purpose? = nil,
        school: URN? = nil,
        amount: CapacityAmount? = nil,
        terms: TermSpan? = nil
    ) {
        self.id = id
        self.offer = offer
        self.school = school
        self.amount = amount
        self.terms = terms
        self.purpose = purpose
    }

    /// What the capacity is promised to; `nil` while that is not decided.
    public var purpose: Purpose? {
        get { goal.map(Purpose.goal) ?? practice.map(Purpose.practice) ?? implementation.map(Purpose.implementation) }
        set {
            (goal, practice, implementation) = (nil, nil, nil)
            switch newValue {
            case .goal(let id): goal = id
            case .practice(let id): practice = id
            case .implementation(let id): implementation = id
            case nil: break
            }
        }
    }

    /// How much is promised in a term; `nil` outside the commitment's terms and where amount or terms are not known.
    public func amount(in term: Term) -> CapacityAmount? {
        guard let terms, terms.contains(term) else { return nil }
        return amount
    }
}

extension Commitment: Described {
    package static var placeholder: Commitment { Commitment(offer: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("id", &id)
        visitor.required("offer", &offer)
        visitor.optional("goal", &goal)
        visitor.optional("practice", &practice)
        visitor.optional("implementation", &implementation)
        visitor.optional("school", &school)
        visitor.optional("amount", &amount)
        visitor.optional("terms", &terms)
    }

    package func checkStructure() throws(StructureError) {
        let named = [
            goal == nil ? nil : "goal", practice == nil ? nil : "practice",
            implementation == nil ? nil : "implementation",
        ].compactMap(\.self)
        guard let first = named.first, let other = named.dropFirst().first else { return }
        throw StructureError(
            "commitment.purpose.ambiguous", at: [.member(other)],
            "'\(other)' is named beside '\(first)'; a commitment is to one goal, practice or implementation",
            ["first": first, "other": other])
    }
}
