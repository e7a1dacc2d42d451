import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// The forms in which the public files give the same things, and what each reader makes of a whole row.
@Suite struct `Forms of the public files` {
    private let abbeySchool = School(
        urn: "136354", name: "Bourne Abbey Church of England Primary Academy", phase: .primary, type: .academyConverter,
        localAuthority: "925")

    private func entry(_ school: School, line: Int = 2) throws -> AcademyEntry {
        AcademyEntry(
            trust: "2044", trustName: "ABBEY ACADEMIES TRUST", school: school,
            membership: try Membership(school: school.urn, joined: "2010-12-01"), line: line)
    }

    // MARK: - Groups

    @Test func `a group is a whole trust, with leading zeros and without`() throws {
        let read = try readGroups(file(Header.groups, Row.abbeyTrust))
        #expect(read.entries == [TrustEntry(uid: "2044", trust: abbeyTrust, line: 2)])
        #expect(read.messages == [])
        let lost = Row.abbeyTrust.replacing("\"07318714\",\"06\"", with: "7318714,6")
        let mended = try readGroups(file(Header.groups, lost))
        #expect(mended.entries == read.entries)
        #expect(
            mended.messages == [
                "groups.csv:2:42: advice: '7318714' was read as '07318714': Leading zeros that were lost were put back "
                    + "[register.field.mended] at /Companies House Number"
            ])
    }

    @Test(
        arguments: zip(
            ["OPEN", "CLOSED", "PROPOSED_TO_OPEN", "PROPOSED_TO_CLOSE", "CREATED_IN_ERROR"],
            [TrustStatus.open, .closed, .proposedToOpen, .proposedToClose, .createdInError]))
    func `a status is known by its code and by its name`(code: String, status: TrustStatus) throws {
        let header = "Group UID,Group Name,Group Type,Group Status (code),Group Status"
        let name = code.replacing("_", with: " ").lowercased()
        let read = try readGroups(
            file(
                header, "1,A,Single-academy trust,\(code),\(name)", "1,A,Single-academy trust,,\(name)",
                "1,A,single-academy TRUST,\(code),"))
        #expect(read.entries.map(\.trust.status) == [status, status, status])
        #expect(read.messages == [])
    }

    @Test func `a status that is not known is kept and told of at its own column`() throws {
        let header = "Group UID,Group Name,Group Type,Group Status (code),Group Status"
        let read = try readGroups(file(header, "1,A,Single-academy trust,ASLEEP,Asleep"))
        #expect(read.entries.map(\.trust.status) == [TrustStatus(rawValue: "ASLEEP")])
        #expect(
            read.messages == [
                "groups.csv:2:26: warning: 'ASLEEP' is not a group status that is known; it is kept "
                    + "[register.code.unknown] at /Group Status (code)"
            ])
    }

    @Test(
        arguments: zip(
            ["06", "6", "10", "11", "", "", ""],
            ["", "", "", "", "Multi-academy trust", "Single-Academy Trust", "Secure single-academy trust"]))
    func `the kind of a trust is known by code or name`(code: String, name: String) throws {
        let read = try readGroups(file("Group UID,Group Name,Group Type (code),Group Type", "1,A,\(code),\(name)"))
        let kinds: [String: TrustKind] = [
            "06": .multiAcademyTrust, "6": .multiAcademyTrust, "10": .singleAcademyTrust,
            "11": .secureSingleAcademyTrust, "Multi-academy trust": .multiAcademyTrust,
            "Single-Academy Trust": .singleAcademyTrust, "Secure single-academy trust": .secureSingleAcademyTrust,
        ]
        #expect(read.entries.map(\.trust.kind) == [kinds[code.isEmpty ? name : code]])
        #expect(read.messages == [])
    }

    @Test func `a group of a type that nobody knows is set aside with a warning, whatever it says`() throws {
        let read = try readGroups(
            file(
                "Group UID,Group Name,Group Type (code),Group Type", "1,A,12,School trust", "2,B,,Multi-academy trus",
                "3,C,,", "4,D,1,Federation", "5,E,05,", "6,F,,umbrella trust"))
        #expect(read.entries == [])
        #expect(
            read.account
                == "6 rows = 0 values + 0 refused + 6 set aside (3 a group of a type that is not known, 1 not an "
                + "academy trust: Federation, 1 not an academy trust: School sponsor, 1 not an academy trust: Umbrella trust)"
        )
        #expect(
            read.messages == [
                "groups.csv:2:5: warning: '12' is not a type of group that is known; the row is set aside "
                    + "[register.code.unknown] at /Group Type (code)",
                "groups.csv:3:6: warning: 'Multi-academy trus' is not a type of group that is known; the row is set aside "
                    + "[register.code.unknown] at /Group Type",
                "groups.csv:4:6: warning: The row does not tell what the group is; it is set aside "
                    + "[register.code.unknown] at /Group Type",
            ])
    }

    @Test func `a trust without a number, or with one that is none, is refused`() throws {
        let read = try readGroups(
            file(
                "Group UID,Group Name,Group Type (code),Group ID,UKPRN,Companies House Number", ",A,06,TR00001,,",
                "x1,B,06,,,", "3,C,06,XX,123,ABC"))
        #expect(read.entries.map(\.trust) == [Trust(id: "uid-3", name: "C", kind: .multiAcademyTrust, uid: "3")])
        #expect(read.issues.map(\.code) == [.rowRefused, .rowRefused, .fieldRefused, .fieldRefused, .fieldRefused])
        #expect(read.issues.map(\.severity) == [.error, .error, .warning, .warning, .warning])
        #expect(
            read.issues.map(\.path.pointer) == [
                "/Group UID", "/Group UID", "/Group ID", "/UKPRN", "/Companies House Number",
            ])
        #expect(
            read.messages.first
                == "groups.csv:2:1: error: The row has no group UID; without it nothing can be made of the "
                + "row [register.row.refused] at /Group UID")
        #expect(read.account == "3 rows = 1 values + 2 refused + 0 set aside")
    }

    // MARK: - Academies

    @Test func `the three forms of an academy with its trust give the same`() throws {
        let academies = try readAcademies(file(Header.academies, Row.abbeySchool))
        let links = try readAcademies(
            file(
                Header.allLinks,
                "136354,2044,TR00261,ABBEY ACADEMIES TRUST,07318714,06,Multi-academy trust,,,19/07/2010,OPEN,Open,"
                    + "01/12/2010,Bourne Abbey Church of England Primary Academy,34,Academy converter,2,Primary,925,"
                    + "Lincolnshire"))
        let groupLinks = try readAcademies(
            file(
                Header.groupLinks,
                "136354,2044,\"ABBEY ACADEMIES TRUST\",\"07318714\",\"Multi-academy trust\",\"\",\"Open\",\"\","
                    + "\"01-12-2010\",\"Bourne Abbey Church of England Primary Academy\",\"34\",\"Academy converter\","
                    + "\"2\",\"Primary\",\"925\",\"Lincolnshire\""))
        #expect(academies.entries == [try entry(abbeySchool)])
        #expect(links.entries == academies.entries)
        #expect(groupLinks.entries == academies.entries)
        #expect(academies.messages + links.messages + groupLinks.messages == [])
    }

    @Test func `a membership that has ended, one that ends before it begins, and a trust without a school`() throws {
        let header = "URN,Group UID,Group Name,Group Type,Date Joined Group,Date Left Group,EstablishmentName"
        let read = try readAcademies(
            file(
                header, "100000,1,A,Multi-academy trust,01/09/2012,31/08/2016,B",
                "100001,1,A,Multi-academy trust,01/09/2012,01/09/2012,C", ",1,A,Multi-academy trust,,,",
                ",,A,Multi-academy trust,,,"))
        #expect(
            read.entries.map(\.membership) == [
                try Membership(school: "100000", joined: "2012-09-01", left: "2016-08-31")
            ])
        #expect(
            read.messages == [
                "academies.csv:3:43: error: The school left on 2012-09-01, not after it joined on 2012-09-01; a membership "
                    + "ends after it begins [register.row.refused] at /Date Left Group",
                "academies.csv:5:2: error: The row has no group UID; without it nothing can be made of the row "
                    + "[register.row.refused] at /Group UID",
            ])
        #expect(read.account == "4 rows = 1 values + 2 refused + 1 set aside (1 a trust without a school)")
    }

    // MARK: - Establishments and links

    @Test func `an establishment is a whole school`() throws {
        let row = """
            100000,"201","City of London","3614","The Aldgate School","02","1","Open","","","2","Primary",3,11,276,"276",\
            10079319,"EC3A 5DE","200000071925"
            """
        let read = try readEstablishments(file(Header.establishments, row))
        let school = School(
            urn: "100000", name: "The Aldgate School", laestab: "2013614", ukprn: "10079319", phase: .primary,
            type: .voluntaryAidedSchool, status: .open, statutoryLowAge: 3, statutoryHighAge: 11, localAuthority: "201",
            postcode: "EC3A 5DE", uprn: "200000071925", roll: 276, capacity: 276)
        #expect(read.entries == [EstablishmentEntry(school: school, group: nil, line: 2)])
        #expect(read.messages == [])
    }

    @Test func `a search result without codes gives the same as a file with codes`() throws {
        let coded = try readEstablishments(
            file(
                "URN,EstablishmentName,TypeOfEstablishment (code),EstablishmentStatus (code),PhaseOfEducation (code),"
                    + "GOR (code)", "1,A,34,1,7,K", "2,B,28,2,3,E", "3,C,36,3,0,Z", "4,D,45,4,6,A"
            ).replacing("\r\n1,", with: "\r\n100001,").replacing("\r\n2,", with: "\r\n100002,")
                .replacing("\r\n3,", with: "\r\n100003,").replacing("\r\n4,", with: "\r\n100004,"))
        let named = try readEstablishments(
            file(
                "URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),"
                    + "GOR (name)", "100001,A,Academy converter,Open,All through,South West",
                "100002,B,Academy sponsor led,Closed,Middle deemed primary,East Midlands",
                "100003,C,Free schools special,\"Open, but proposed to close\",Not applicable,Not Applicable",
                "100004,D,Academy 16-19 converter,Proposed to open,16 plus,North East"))
        #expect(named.entries == coded.entries)
        #expect(named.entries.map(\.school.region) == [.southWest, .eastMidlands, nil, .northEast])
        #expect(named.entries.map(\.school.phase) == [.allThrough, .middleDeemedPrimary, .notApplicable, .sixteenPlus])
        #expect(
            named.entries.map(\.school.status) == [.open, .closed, .openButProposedToClose, .proposedToOpen])
        #expect(coded.messages + named.messages == [])
    }

    @Test func `inspections of the register, by the words of their ratings`() throws {
        let words = [
            "Outstanding", "Good", "Requires improvement", "Inadequate", "Serious Weaknesses", "Special Measures", "",
            "Fine",
        ]
        let rows = words.map { "100000,A,19-04-2013,\($0)\r\n" }.joined()
        let read = try readEstablishments("URN,EstablishmentName,OfstedLastInsp,OfstedRating (name)\r\n" + rows)
        let grades: [EducationInspectionGrade?] = [
            .outstanding, .good, .requiresImprovement, .inadequate, .inadequate, .inadequate, nil, nil,
        ]
        let categories: [CategoryOfConcern?] = [nil, nil, nil, nil, .seriousWeaknesses, .specialMeasures, nil, nil]
        for (index, entry) in read.entries.enumerated() {
            let expected = grades[index].map {
                Inspection(
                    date: "2013-04-19",
                    findings: .overallEffectiveness($0, judgements: [], safeguardingIsEffective: nil),
                    categoryOfConcern: categories[index])
            }
            #expect(entry.school.inspections == [expected].compactMap(\.self))
        }
        #expect(
            read.messages == [
                "schools.csv:9:21: warning: 'Fine' is not an inspection rating that is known [register.code.unknown] "
                    + "at /OfstedRating (name)"
            ])
    }

    @Test func `links of a search result that are none are told, and the others kept`() throws {
        let read = try readEstablishments(
            file(
                "URN,EstablishmentName,Linked establishments",
                "125131,A,130037,x Predecessor,130043 Cousin,142380 Successor"
            ))
        #expect(
            read.entries.map(\.school.links) == [
                [
                    SchoolLink(school: "130043", kind: SchoolLinkKind(rawValue: "Cousin")),
                    SchoolLink(school: "142380", kind: .successor),
                ]
            ])
        #expect(
            read.messages == [
                "schools.csv:2:10: warning: '130037' is not a link: a link is a URN and a kind such as 'Predecessor' "
                    + "[register.field.refused] at /Linked establishments",
                "schools.csv:2:10: warning: 'x Predecessor' is not a link: a link is a URN and a kind such as 'Predecessor' "
                    + "[register.field.refused] at /Linked establishments",
                "schools.csv:2:10: warning: 'Cousin' is not a kind of link that is known; it is kept "
                    + "[register.code.unknown] at /Linked establishments",
            ])
    }

    @Test func `every kind of link that is published is known`() throws {
        let kinds = [
            "Successor", "Predecessor", "Successor - merged", "Predecessor - merged", "Successor - amalgamated",
            "Predecessor - amalgamated", "Successor - Split School", "Predecessor - Split School",
            "Sixth Form Centre Link", "Sixth Form Centre School", "Result of Amalgamation",
            "Merged - change in age range",
            "Merged - expansion of school capacity",
            "Merged - expansion in school capacity and changer in age range", "Children's Centre Link", "Expansion",
            "Closure", "Other",
        ]
        let rows = kinds.map { "100001,100002,\"A\",\"\($0)\",\"\"\r\n" }.joined()
        let read = try readLinks(Header.links + "\r\n" + rows)
        #expect(Set(read.entries.map(\.link.kind)) == Set(SchoolLinkKind.known))
        #expect(read.entries.count == SchoolLinkKind.known.count)
        #expect(read.messages == [])
    }

    @Test func `a link without its schools is refused, and one of an unknown kind is kept`() throws {
        let read = try readLinks(
            file(Header.links, ",2,,Other,", "100001,,,Other,", "100001,NAT,,Other,", "100001,100002,,Cousin,"))
        #expect(read.entries.map(\.link) == [SchoolLink(school: "100002", kind: SchoolLinkKind(rawValue: "Cousin"))])
        #expect(read.issues.map(\.code) == [.rowRefused, .rowRefused, .rowRefused, .unknownCode])
        #expect(read.issues.map(\.path.pointer) == ["/URN", "/LinkURN", "/LinkURN", "/LinkType"])
        #expect(read.issues.map(\.place?.line) == [2, 3, 4, 5])
        #expect(read.account == "4 rows = 1 values + 3 refused + 0 set aside")
    }
}
