/// A part of a framework under which criteria stand: a pillar, domain, heading or principle.
public struct FrameworkSection: JSONConvertible, Identifiable {
    /// The name by which criteria refer to it.
    public var id: Identifier<FrameworkSection>
    /// What the framework calls it.
    public var title: String
    /// Where it stands among the sections; the framework's own number where it has one.
    public var order: Int?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a section.
    public init(id: Identifier<FrameworkSection>, title: String, order: Int? = nil) {
        self.id = id
        self.title = title
        self.order = order
    }
}

extension FrameworkSection: Described {
    package static var placeholder: FrameworkSection { FrameworkSection(id: .placeholder, title: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("title", &title)
        visitor.optional("order", &order)
    }
}
