public import TrustImprovement

/// A link from one establishment to another, as the register's list of links has it.
public struct SchoolLinkEntry: Hashable, Sendable {
    /// The establishment that holds the link.
    public let school: URN
    /// The link.
    public let link: SchoolLink
    /// The line of the file on which it stands.
    public let line: Int
}

extension RegisterReader where Entry == SchoolLinkEntry {
    /// Reads the register's list of links between establishments (`links_edubasealldata….csv`).
    public init(links source: Source, name: String) {
        let urnNames = TableColumnNames("URN", "urn")
        let otherNames = TableColumnNames("LinkURN", "linkurn", "link_urn")
        let kindNames = TableColumnNames("LinkType", "linktype", "link_type")
        self.init(source, name: name, requiring: [urnNames, otherNames, kindNames]) { header, _ in
            let columns = (
                urn: header.column(urnNames), other: header.column(otherNames), kind: header.column(kindNames),
                established: header.column("LinkEstablishedDate", "link_established_date")
            )
            return { parser in
                guard let urn = parser.requiredIdentifier(columns.urn, as: URN.self),
                    let other = parser.requiredIdentifier(columns.other, as: URN.self)
                else { return .refused }
                let kind = parser.linkKind(parser.row.trimmed(columns.kind), columns.kind)
                let link = SchoolLink(school: other, kind: kind, established: parser.date(columns.established))
                return .value(SchoolLinkEntry(school: urn, link: link, line: parser.row.line))
            }
        }
    }
}
