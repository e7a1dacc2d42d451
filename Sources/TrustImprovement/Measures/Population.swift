/// Whom a figure or a goal is about: which schools, and which of their pupils.
public struct Population: JSONConvertible {
    /// Which schools are meant.
    public enum Scope: Hashable, Sendable {
        /// Every school of the trust.
        case trust
        /// The trust's schools of one phase.
        case phase(PhaseOfEducation)
        /// The schools named, at least one.
        case schools([URN])
    }

    /// Which of the pupils; `nil` means all.
    public var pupils: PupilGroup?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var phase: PhaseOfEducation?
    private var schools: [URN] = []

    /// Creates a population; an empty list of schools means every school of the trust.
    public init(_ scope: Scope = .trust, pupils: PupilGroup? = nil) {
        self.pupils = pupils
        self.scope = scope
    }

    /// Which schools are meant.
    public var scope: Scope {
        get {
            if let phase { return .phase(phase) }
            return schools.isEmpty ? .trust : .schools(schools)
        }
        set {
            switch newValue {
            case .trust: (phase, schools) = (nil, [])
            case .phase(let phase): (self.phase, schools) = (phase, [])
            case .schools(let urns): (phase, schools) = (nil, urns)
            }
        }
    }
}

extension Population: Described {
    package static var placeholder: Population { Population() }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("phase", &phase)
        visitor.list("schools", &schools)
        visitor.optional("pupils", &pupils)
    }

    package func checkStructure() throws(StructureError) {
        guard phase == nil || schools.isEmpty else {
            throw StructureError(
                "population.scope.ambiguous", at: ["schools"],
                "'schools' are named beside a 'phase'; a population is one or the other, or the whole trust")
        }
    }
}
