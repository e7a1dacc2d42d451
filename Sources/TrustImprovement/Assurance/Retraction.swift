/// The statement that something in the record is not to be relied on.
///
/// A retraction is a record of its own. What it retracts stays where it is, so that everything that rested on it can be
/// listed; nothing is deleted.
public struct Retraction: JSONConvertible, Identifiable {
    /// What is retracted.
    public enum Subject: Hashable, Sendable {
        /// A piece of evidence.
        case evidence(Identifier<Evidence>)
        /// A rating, with every judgement that it had up to the day of the retraction.
        case rating(Identifier<CriterionRating>)
        /// A finding.
        case finding(Identifier<Finding>)
    }

    /// The name by which other parts of the record refer to it.
    public var id: Identifier<Retraction>
    /// The day from which the thing is not to be relied on.
    public var date: CalendarDate?
    /// The role of whoever retracts it; never a name.
    public var role: String?
    /// Why; no names of persons.
    public var reason: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var evidence: Identifier<Evidence>?
    private var rating: Identifier<CriterionRating>?
    private var finding: Identifier<Finding>?

    /// Creates a retraction.
    public init(
        id: Identifier<Retraction>,
        of subject: Subject,
        date: CalendarDate? = nil,
        role: String? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.date = date
        self.role = role
        self.reason = reason
        self.subject = subject
    }

    /// What is retracted.
    ///
    /// In JSON it is one of the members `evidence`, `rating` and `finding`, each with an identifier.
    public var subject: Subject {
        get {
            if let rating { return .rating(rating) }
            if let finding { return .finding(finding) }
            return .evidence(evidence ?? .placeholder)
        }
        set {
            (evidence, rating, finding) = (nil, nil, nil)
            switch newValue {
            case .evidence(let id): evidence = id
            case .rating(let id): rating = id
            case .finding(let id): finding = id
            }
        }
    }
}

extension Retraction: Described {
    package static var placeholder: Retraction { Retraction(unchecked: .placeholder) }

    private init(unchecked id: Identifier<Retraction>) {
        self.id = id
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("evidence", &evidence)
        visitor.optional("rating", &rating)
        visitor.optional("finding", &finding)
        visitor.optional("date", &date)
        visitor.optional("role", &role)
        visitor.optional("reason", &reason)
    }

    package func checkStructure() throws(StructureError) {
        let named = [
            evidence.map { _ in "evidence" }, rating.map { _ in "rating" }, finding.map { _ in "finding" },
        ].compactMap(\.self)
        guard let first = named.first else {
            throw StructureError(
                "retraction.subject.missing",
                "None of 'evidence', 'rating' and 'finding' is given; a retraction names what it retracts")
        }
        guard let second = named.dropFirst().first else { return }
        throw StructureError(
            "retraction.subject.ambiguous", at: [.member(second)],
            "'\(second)' is given beside '\(first)'; a retraction is of one thing", ["first": first, "second": second])
    }
}
