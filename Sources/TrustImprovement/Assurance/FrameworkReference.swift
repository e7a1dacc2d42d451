/// A framework by its name, with the edition that is meant.
///
/// Criteria and scales change between editions, so nothing about a criterion can be compared across two of them.
public struct FrameworkReference: JSONConvertible {
    /// The framework.
    public var id: Identifier<AssuranceFramework>
    /// Its edition; `nil` where that is not known.
    public var edition: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a reference.
    public init(id: Identifier<AssuranceFramework>, edition: String? = nil) {
        self.id = id
        self.edition = edition
    }

    /// Whether both are of one edition of one framework; two unknown editions are not known to be one.
    public func isSameEdition(as other: FrameworkReference) -> Bool {
        guard let edition, let otherEdition = other.edition else { return false }
        return id == other.id && edition == otherEdition
    }
}

extension FrameworkReference: Described {
    package static var placeholder: FrameworkReference { FrameworkReference(id: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("edition", &edition)
    }
}
