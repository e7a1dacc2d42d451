/// Who makes an assessment, and what bears on how independent they are.
///
/// Independence is stated as facts, each of which may be unknown; what may be concluded from them is left to rules.
public struct Assessor: JSONConvertible {
    /// How the assessor stands to the trust or school that is assessed.
    public var kind: AssessorKind
    /// The organisation for which the assessor acts.
    public var organisation: String?
    /// The role of the assessor; never a name.
    public var role: String?
    /// Whether the assessor works for the trust that is assessed; `nil` where that is not known.
    public var isEmployedBySubject: Bool?
    /// Whether the trust that is assessed pays for the assessment; `nil` where that is not known.
    public var isPaidBySubject: Bool?
    /// Whether the assessor has helped with the work that is assessed; `nil` where that is not known.
    public var hasSupportedSubject: Bool?
    /// Any other interest that the assessor has declared.
    public var interests: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an assessor.
    public init(
        _ kind: AssessorKind,
        organisation: String? = nil,
        role: String? = nil,
        isEmployedBySubject: Bool? = nil,
        isPaidBySubject: Bool? = nil,
        hasSupportedSubject: Bool? = nil,
        interests: String? = nil
    ) {
        self.kind = kind
        self.organisation = organisation
        self.role = role
        self.isEmployedBySubject = isEmployedBySubject
        self.isPaidBySubject = isPaidBySubject
        self.hasSupportedSubject = hasSupportedSubject
        self.interests = interests
    }
}

extension Assessor: Described {
    package static var placeholder: Assessor { Assessor(.placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("kind", &kind)
        visitor.optional("organisation", &organisation)
        visitor.optional("role", &role)
        visitor.optional("isEmployedBySubject", &isEmployedBySubject)
        visitor.optional("isPaidBySubject", &isPaidBySubject)
        visitor.optional("hasSupportedSubject", &hasSupportedSubject)
        visitor.optional("interests", &interests)
    }
}
