public import TrustImprovement

/// An academy trust as the register's list of groups has it: its identifiers, kind, status and dates.
public struct TrustEntry: Hashable, Sendable {
    /// The unique identifier of the group record, the key that never changes.
    public let uid: GroupUID
    /// The trust, without its schools.
    public let trust: Trust
    /// The line of the file on which it stands.
    public let line: Int
}

extension RegisterReader where Entry == TrustEntry {
    /// Reads the register's list of all groups (`allgroupsdata….csv`).
    ///
    /// Groups that are not academy trusts — federations, foundation trusts, sponsors, children's centre groups — are set
    /// aside, by type.
    public init(groups source: Source, name: String) {
        let uidNames = TableColumnNames("Group UID", "group_uid", "Linked UID", "UID")
        let nameNames = TableColumnNames("Group Name", "group_name")
        self.init(source, name: name, requiring: [uidNames, nameNames, GroupTypeColumns.names]) { header, _ in
            let columns = (
                uid: header.column(uidNames), name: header.column(nameNames),
                reference: header.column("Group ID", "group_id"),
                company: header.column("Companies House Number", "companies_house_number"),
                closed: header.column("Closed Date", "closed_date"),
                opened: header.column("Open date", "open_date"),
                incorporated: header.column("Incorporated on (open date)", "incorporated_on_open_date"),
                statusCode: header.column("Group Status (code)", "group_status_code"),
                status: header.column("Group Status", "group_status"),
                ukprn: header.column("UKPRN", "ukprn")
            )
            let groupType = GroupTypeColumns(header)
            return { parser in
                let (kind, reason) = groupType.kind(from: &parser)
                guard let kind else { return .setAside(reason) }
                guard let uid = parser.requiredIdentifier(columns.uid, as: GroupUID.self) else { return .refused }
                let statusColumn = [columns.statusCode, columns.status].compactMap(\.self).first {
                    !parser.row.isEmpty($0)
                }
                let status = statusColumn.map { RegisterNames.trustStatus(parser.row.trimmed($0)) }
                if let status, !status.isKnown {
                    parser.note(
                        .unknownCode, .warning, statusColumn,
                        "'\(status)' is not a group status that is known; it is kept", ["code": status.rawValue])
                }
                let opened = parser.date(columns.incorporated) ?? parser.date(columns.opened)
                let trust = Trust(
                    id: Identifier(known: "uid-\(uid)"),
                    name: parser.text(columns.name) ?? "",
                    kind: kind,
                    status: status,
                    uid: uid,
                    reference: parser.identifier(columns.reference),
                    ukprn: parser.identifier(columns.ukprn),
                    companyNumber: parser.identifier(columns.company),
                    opened: opened,
                    closed: parser.date(columns.closed)
                )
                return .value(TrustEntry(uid: uid, trust: trust, line: parser.row.line))
            }
        }
    }
}
