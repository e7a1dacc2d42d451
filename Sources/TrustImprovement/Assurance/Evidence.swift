/// Something that speaks for or against a rating or a finding.
///
/// The day on which something was put on file says nothing of how old it is, so four days are kept apart: when it
/// happened, when it was observed, when it was recorded, and until when it is good.
public struct Evidence: JSONConvertible, Identifiable {
    /// The name by which ratings and findings refer to it.
    public var id: Identifier<Evidence>
    /// What kind of thing it is.
    public var kind: EvidenceKind?
    /// What a person calls it; no names of persons.
    public var title: String?
    /// Where it is kept, such as the number of a document.
    public var reference: String?
    /// Its address on the web.
    public var address: String?
    /// The day on which the thing happened, or on which it began.
    public private(set) var happened: CalendarDate?
    /// The day on which somebody saw or measured it; not before it happened.
    public private(set) var observed: CalendarDate?
    /// The day on which it was put on file; not before it happened or was observed.
    public private(set) var recorded: CalendarDate?
    /// The last day on which it is to be relied on; not before it happened.
    public private(set) var goodUntil: CalendarDate?
    /// The role of whoever produced it; never a name.
    public var producerRole: String?
    /// The organisation that produced it.
    public var producerOrganisation: String?
    /// Whether somebody other than the assessor produced it; `nil` where that is not known.
    public var isIndependentOfAssessor: Bool?
    /// Other evidence from which this was made.
    ///
    /// Three accounts of one visit are one source, and what rests on retracted evidence falls with it.
    public var basedOn: [Identifier<Evidence>]
    /// The figures of the record that it consists of.
    public var readings: [Identifier<Reading>]
    /// Anything else; no names of persons.
    public var notes: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a piece of evidence.
    ///
    /// - Throws: ``StructureError`` with the code `evidence.observed.beforeHappened`, `evidence.recorded.beforeHappened`,
    ///   `evidence.recorded.beforeObserved` or `evidence.goodUntil.beforeHappened` when its days contradict each other.
    public init(
        id: Identifier<Evidence>,
        kind: EvidenceKind? = nil,
        title: String? = nil,
        reference: String? = nil,
        address: String? = nil,
        happened: CalendarDate? = nil,
        observed: CalendarDate? = nil,
        recorded: CalendarDate? = nil,
        goodUntil: CalendarDate? = nil,
        producerRole: String? = nil,
        producerOrganisation: String? = nil,
        isIndependentOfAssessor: Bool? = nil,
        basedOn: [Identifier<Evidence>] = [],
        readings: [Identifier<Reading>] = [],
        notes: String? = nil
    ) throws(StructureError) {
        self.id = id
        self.kind = kind
        self.title = title
        self.reference = reference
        self.address = address
        self.happened = happened
        self.observed = observed
        self.recorded = recorded
        self.goodUntil = goodUntil
        self.producerRole = producerRole
        self.producerOrganisation = producerOrganisation
        self.isIndependentOfAssessor = isIndependentOfAssessor
        self.basedOn = basedOn
        self.readings = readings
        self.notes = notes
        try checkStructure()
    }
}

extension Evidence: Described {
    package static var placeholder: Evidence { Evidence(unchecked: ()) }

    private init(unchecked: Void) {
        id = .placeholder
        basedOn = []
        readings = []
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("kind", &kind)
        visitor.optional("title", &title)
        visitor.optional("reference", &reference)
        visitor.optional("address", &address)
        visitor.optional("happened", &happened)
        visitor.optional("observed", &observed)
        visitor.optional("recorded", &recorded)
        visitor.optional("goodUntil", &goodUntil)
        visitor.optional("producerRole", &producerRole)
        visitor.optional("producerOrganisation", &producerOrganisation)
        visitor.optional("isIndependentOfAssessor", &isIndependentOfAssessor)
        visitor.list("basedOn", &basedOn)
        visitor.list("readings", &readings)
        visitor.optional("notes", &notes)
    }

    package func checkStructure() throws(StructureError) {
        if let happened {
            if let observed, observed < happened {
                throw StructureError(
                    "evidence.observed.beforeHappened", at: ["observed"],
                    "The evidence was observed on \(observed), before it happened on \(happened); it cannot have been",
                    ["observed": observed.description, "happened": happened.description])
            }
            if let recorded, recorded < happened {
                throw StructureError(
                    "evidence.recorded.beforeHappened", at: ["recorded"],
                    "The evidence was recorded on \(recorded), before it happened on \(happened); it cannot have been",
                    ["recorded": recorded.description, "happened": happened.description])
            }
            if let goodUntil, goodUntil < happened {
                throw StructureError(
                    "evidence.goodUntil.beforeHappened", at: ["goodUntil"],
                    "The evidence is good until \(goodUntil), before it happened on \(happened); it cannot be",
                    ["goodUntil": goodUntil.description, "happened": happened.description])
            }
        }
        if let observed, let recorded, recorded < observed {
            throw StructureError(
                "evidence.recorded.beforeObserved", at: ["recorded"],
                "The evidence was recorded on \(recorded), before it was observed on \(observed); it cannot have been",
                ["recorded": recorded.description, "observed": observed.description])
        }
    }
}
