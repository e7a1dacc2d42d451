/// Something that a trust's strategy sets out to do, to which goals align.
public struct StrategicObjective: JSONConvertible, Identifiable {
    /// The name by which goals refer to it.
    public var id: Identifier<StrategicObjective>
    /// What a person calls it.
    public var title: String
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an objective.
    public init(id: Identifier<StrategicObjective>, title: String) {
        self.id = id
        self.title = title
    }
}

extension StrategicObjective: Described {
    package static var placeholder: StrategicObjective { StrategicObjective(id: .placeholder, title: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.required("title", &title)
    }
}
