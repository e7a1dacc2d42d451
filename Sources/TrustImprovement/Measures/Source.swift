/// Where a figure, a definition or a record comes from.
public struct Source: JSONConvertible {
    /// What the source is called.
    public var title: String
    /// Who publishes it.
    public var publisher: String?
    /// Its address on the web.
    public var address: String?
    /// The licence under which it may be used, such as `OGL-UK-3.0`.
    public var licence: String?
    /// The day on which it was published.
    public var published: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a source.
    public init(
        title: String,
        publisher: String? = nil,
        address: String? = nil,
        licence: String? = nil,
        published: CalendarDate? = nil
    ) {
        self.title = title
        self.publisher = publisher
        self.address = address
        self.licence = licence
        self.published = published
    }
}

extension Source: Described {
    package static var placeholder: Source { Source(title: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("title", &title)
        visitor.optional("publisher", &publisher)
        visitor.optional("address", &address)
        visitor.optional("licence", &licence)
        visitor.optional("published", &published)
    }
}
