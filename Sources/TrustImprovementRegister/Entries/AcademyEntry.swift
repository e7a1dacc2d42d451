public import TrustImprovement

/// An academy with the trust that it belongs to, as the register's lists of links between groups and schools have it.
public struct AcademyEntry: Hashable, Sendable {
    /// The trust, by the unique identifier of its group record.
    public let trust: GroupUID
    /// The name of the trust.
    public let trustName: String
    /// What the file says of the school.
    public let school: School
    /// The school's membership.
    public let membership: Membership
    /// The line of the file on which it stands.
    public let line: Int
}

extension RegisterReader where Entry == AcademyEntry {
    /// Reads a list of academies with their trusts, in any of the forms in which it is published: academies with their
    /// groups, all group links (`alllinksdata….csv`), and academies' trusts and sponsors (`grouplinks….csv`).
    ///
    /// Links to groups that are not academy trusts, such as sponsors, are set aside, by type.
    public init(academies source: Source, name: String) {
        let urnNames = TableColumnNames("Academy URN", "URN", "academy_urn")
        let uidNames = TableColumnNames("Group UID", "Linked UID", "group_uid")
        self.init(source, name: name, requiring: [urnNames, uidNames, GroupTypeColumns.names]) { header, _ in
            let columns = (
                urn: header.column(urnNames), uid: header.column(uidNames),
                groupName: header.column("Group Name", "group_name"),
                joined: header.column("Joined date", "Date Joined Group", "joined_date"),
                left: header.column("Date Left Group", "left_date"),
                name: header.column("Trust Academy Establishment Name", "EstablishmentName", "establishment_name")
            )
            let groupType = GroupTypeColumns(header)
            let establishment = EstablishmentColumns(header)
            return { parser in
                let (kind, reason) = groupType.kind(from: &parser)
                guard kind != nil else { return .setAside(reason) }
                if parser.row.isEmpty(columns.urn), !parser.row.isEmpty(columns.uid) {
                    return .setAside("a trust without a school")
                }
                guard let uid = parser.requiredIdentifier(columns.uid, as: GroupUID.self),
                    let urn = parser.requiredIdentifier(columns.urn, as: URN.self)
                else { return .refused }
                let joined = parser.date(columns.joined)
                let left = parser.date(columns.left)
                let membership: Membership
                do throws(StructureError) {
                    membership = try Membership(school: urn, joined: joined, left: left)
                } catch {
                    parser.note(.rowRefused, .error, columns.left, error.message, error.parameters)
                    return .refused
                }
                var school = School(urn: urn, name: parser.text(columns.name) ?? "")
                establishment.fill(&school, from: &parser)
                return .value(
                    AcademyEntry(
                        trust: uid, trustName: parser.text(columns.groupName) ?? "", school: school,
                        membership: membership, line: parser.row.line))
            }
        }
    }
}
