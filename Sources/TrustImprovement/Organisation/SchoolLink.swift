/// A link from one establishment's record to another's that preceded or follows it.
public struct SchoolLink: JSONConvertible {
    /// The other establishment.
    public var school: URN
    /// How the two follow on from each other, seen from the establishment that holds the link.
    public var kind: SchoolLinkKind
    /// The day from which the link holds; the register leaves it out of every fourth link.
    public var established: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a link.
    public init(school: URN, kind: SchoolLinkKind, established: CalendarDate? = nil) {
        self.school = school
        self.kind = kind
        self.established = established
    }
}

extension SchoolLink: Described {
    package static var placeholder: SchoolLink { SchoolLink(school: .placeholder, kind: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("school", &school)
        visitor.required("kind", &kind)
        visitor.optional("established", &established)
    }
}
