public import TrustImprovement

/// An establishment as the register's list of establishments or a search result has it.
public struct EstablishmentEntry: Hashable, Sendable {
    /// The establishment, with the links and the last inspection that its row tells of.
    public let school: School
    /// The group that supports it, by the unique identifier of its record: an academy trust, or a foundation school's
    /// trust, which is no academy trust.
    public let group: GroupUID?
    /// The line of the file on which it stands.
    public let line: Int
}

extension RegisterReader where Entry == EstablishmentEntry {
    /// Reads the register's list of all establishments (`edubasealldata….csv`) or the download of a search, of any
    /// edition.
    public init(establishments source: Source, name: String) {
        let urnNames = TableColumnNames("URN", "urn")
        let nameNames = TableColumnNames("EstablishmentName", "name", "SchoolName")
        self.init(source, name: name, requiring: [urnNames, nameNames]) { header, _ in
            let columns = (
                urn: header.column(urnNames), name: header.column(nameNames),
                group: header.column("Trusts (code)"), linked: header.column("Linked establishments")
            )
            let establishment = EstablishmentColumns(header)
            let inspection = RegisterInspectionColumns(header)
            return { parser in
                guard let urn = parser.requiredIdentifier(columns.urn, as: URN.self) else { return .refused }
                var school = School(urn: urn, name: parser.text(columns.name) ?? "")
                establishment.fill(&school, from: &parser)
                if let found = inspection.inspection(from: &parser) { school.inspections = [found] }
                if columns.linked != nil { school.links = links(columns.linked, from: &parser) }
                let group: GroupUID? = parser.identifier(columns.group)
                return .value(EstablishmentEntry(school: school, group: group, line: parser.row.line))
            }
        }
    }
}

/// The links of a search result: `130037 Predecessor`, one a field, the second and later ones beyond the header.
private func links(_ column: TableColumn?, from parser: inout RowParser) -> [SchoolLink] {
    let texts = [parser.row.trimmed(column)] + parser.row.extraFields.map(\.trimmed)
    var links: [SchoolLink] = []
    for text in texts where !text.isEmpty && text != "Does not have links" {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let urn = try? URN(String(parts[0])) else {
            parser.note(
                .fieldRefused, .warning, column,
                "'\(text)' is not a link: a link is a URN and a kind such as 'Predecessor'", ["text": text])
            continue
        }
        links.append(SchoolLink(school: urn, kind: parser.linkKind(String(parts[1]), column)))
    }
    return links
}
