import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// The quirks of how records hang together, in the order of the list of them.
@Suite struct `Quirks of structure` {
    /// A school with no more than its number.
    private func school(_ urn: URN, in uid: GroupUID, joined: CalendarDate? = nil) throws -> AcademyEntry {
        AcademyEntry(
            trust: uid, trustName: "A", school: School(urn: urn, name: "School \(urn)"),
            membership: try Membership(school: urn, joined: joined), line: 2)
    }

    private func trust(_ uid: GroupUID, name: String = "A", status: TrustStatus = .open) -> TrustEntry {
        TrustEntry(
            uid: uid,
            trust: Trust(
                id: Identifier(known: "uid-\(uid)"), name: name, kind: .multiAcademyTrust, status: status, uid: uid),
            line: 2)
    }

    @Test("Quirk 41: a school in a trust, with a sponsor and in a federation")
    func severalGroups() throws {
        let read = try readAcademies(
            file(
                Header.allLinks,
                "136354,2044,TR00261,ABBEY ACADEMIES TRUST,7318714.0,6,Multi-academy trust,,,19/07/2010,OPEN,Open,"
                    + "01/12/2010,Bourne Abbey Church of England Primary Academy,34,Academy converter,2,Primary,925,"
                    + "Lincolnshire",
                "136354,3,SP00003,A SPONSOR,,5,School sponsor,,01/01/2010,,OPEN,Open,01/12/2010",
                "136354,4,,A FEDERATION,,1,Federation,,01/01/2010,,OPEN,Open,01/12/2010"))
        #expect(read.entries.map(\.trust) == ["2044"])
        #expect(read.entries.map(\.membership.joined) == ["2010-12-01"])
        #expect(
            read.account == "3 rows = 1 values + 0 refused + 2 set aside (1 not an academy trust: Federation, 1 not an "
                + "academy trust: School sponsor)")
        #expect(read.messages == [])
    }

    @Test("Quirk 42: a closed trust and the one that it became share reference and UKPRN")
    func oneTrustTwoGroups() throws {
        let groups = try readGroups(
            file(
                Header.groups,
                "\"2224\",\"TR00125\",\"BALCARRAS SCHOOL\",\"\",\"10\",\"Single-academy trust\",\"07/12/2020\",\"\","
                    + "\"17/01/2011\",\"CLOSED\",\"Closed\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"10058482\"",
                "\"17488\",\"TR00125\",\"THE BALCARRAS TRUST\",\"07495541\",\"06\",\"Multi-academy trust\",\"\",\"\","
                    + "\"17/01/2011\",\"OPEN\",\"Open\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"10058482\""))
        #expect(groups.entries.map(\.trust.reference) == ["TR00125", "TR00125"])
        #expect(groups.entries.map(\.trust.ukprn) == ["10058482", "10058482"])
        var compilation = RegisterCompilation()
        for entry in groups.entries { compilation.add(entry, from: "groups.csv") }
        #expect(compilation.records.map(\.trust.uid) == ["17488"])
        #expect(compilation.reconciliation.trusts.setAside == ["with the status 'closed'": 1])
        #expect(groups.messages == [] && compilation.issues == [])
    }

    @Test("Quirk 43: trusts of one academy and of none")
    func smallTrusts() throws {
        var compilation = RegisterCompilation()
        compilation.add(trust("1"), from: "groups.csv")
        compilation.add(trust("2"), from: "groups.csv")
        compilation.add(try school("100000", in: "1"), from: "academies.csv")
        #expect(compilation.records.map(\.schools.count) == [1, 0])
        #expect(compilation.records.map { $0.validate().issues } == [[], []])
        #expect(compilation.issues == [])
    }

    @Test("Quirk 44: a closed trust that still has its school")
    func closedTrust() throws {
        let groups = try readGroups(
            file(
                Header.groups,
                "\"2347\",\"TR00230\",\"BLACK COUNTRY UTC\",\"07556132\",\"10\",\"Single-academy trust\",\"31/08/2015\","
                    + "\"\",\"08/03/2011\",\"CLOSED\",\"Closed\""))
        let academies = try readAcademies(
            file(
                Header.academies,
                "2347,TR00230,BLACK COUNTRY UTC,07556132,10,Single-academy trust,31/08/2015,,08/03/2011,CLOSED,Closed,"
                    + "01/09/2011,136933,Black Country UTC,40,University technical college,4,Secondary,335,Walsall"))
        var compilation = RegisterCompilation()
        for entry in groups.entries { compilation.add(entry, from: "groups.csv") }
        for entry in academies.entries { compilation.add(entry, from: "academies.csv") }
        #expect(compilation.count == 0)
        #expect(compilation.reconciliation.academies.setAside == ["in a trust that is not open": 1])
        #expect(compilation.reconciliation.balances)
        #expect(
            compilation.issues.map(\.description) == [
                "academies.csv:2:1: advice: 136933 belongs to the trust 2347 'BLACK COUNTRY UTC', which is not open "
                    + "[register.row.unmatched]"
            ])
    }

    @Test("Quirk 45: an academy without a trust belongs to no record")
    func noTrust() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,TypeOfEstablishment (code),EstablishmentStatus (code),TrustSchoolFlag (name)",
                "138509,A,34,2,Not supported by a trust"))
        #expect(schools.entries.map(\.group) == [nil])
        var compilation = RegisterCompilation()
        for entry in schools.entries { compilation.add(entry, from: "schools.csv") }
        #expect(compilation.reconciliation.establishments.setAside == ["in no open academy trust": 1])
        #expect(schools.messages == [] && compilation.issues == [])
    }

    @Test("Quirk 46: the trust of a foundation school is no academy trust")
    func foundationTrust() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,TypeOfEstablishment (code),TrustSchoolFlag (name),Trusts (code),Trusts (name)",
                "124964,The Orchard Infant School,05,Supported by a trust,1044,Voice Education Trust"))
        let groups = try readGroups(
            file(
                Header.groups, "\"1044\",\"\",\"Bridgwater Education Trust\",\"\",\"02\",\"Trust\",\"\",\"09/06/2008\"")
        )
        #expect(schools.entries.map(\.group) == ["1044"])
        #expect(groups.account == "1 rows = 0 values + 0 refused + 1 set aside (1 not an academy trust: Trust)")
        var compilation = RegisterCompilation()
        for entry in schools.entries { compilation.add(entry, from: "schools.csv") }
        #expect(compilation.count == 0)
        #expect(schools.messages + groups.messages == [])
    }

    @Test("Quirk 47: two schools that succeed each other are both kept, and the rules tell")
    func cycle() throws {
        let links = try readLinks(
            file(
                Header.links, "122057,122060,\"Elizabeth Woodville School\",\"Successor\",\"31-08-2011\"",
                "122060,122057,\"Roade School Sports College\",\"Successor\",\"01-09-2011\""))
        var compilation = RegisterCompilation()
        compilation.add(trust("1"), from: "groups.csv")
        compilation.add(try school("122057", in: "1"), from: "academies.csv")
        compilation.add(try school("122060", in: "1"), from: "academies.csv")
        for entry in links.entries { compilation.add(entry, from: "links.csv") }
        let record = try #require(compilation.records.first { _ in true })
        #expect(record.schools.map { $0.links.map(\.school) } == [["122060"], ["122057"]])
        let report = record.validate()
        #expect(report.isValid)
        #expect(Set(report.issues.map(\.code)) == ["school.link.cycle"])
        #expect(links.messages == [] && compilation.issues == [])
    }

    @Test("Quirk 48: a link that is not returned, and one to a school that nobody knows")
    func oneWayLinks() throws {
        let links = try readLinks(
            file(
                Header.links, "100945,100950,\"St Anne's and Guardian Angels\",\"Successor - merged\",\"31-08-2020\"",
                "100945,152999,\"A\",\"Successor\",\"\""))
        var compilation = RegisterCompilation()
        compilation.add(trust("1"), from: "groups.csv")
        compilation.add(try school("100945", in: "1"), from: "academies.csv")
        compilation.add(try school("100950", in: "1"), from: "academies.csv")
        for entry in links.entries { compilation.add(entry, from: "links.csv") }
        let record = try #require(compilation.records.first { _ in true })
        #expect(
            record.schools[0].links == [
                SchoolLink(school: "100950", kind: .successorMerged, established: "2020-08-31"),
                SchoolLink(school: "152999", kind: .successor),
            ])
        #expect(record.validate().issues.map(\.severity) == [.advice])
        #expect(links.messages == [] && compilation.issues == [])
    }

    @Test("Quirk 49: two schools of one LAESTAB and name are two schools")
    func sharedNumber() throws {
        let schools = try readEstablishments(
            file(
                "URN,LA (code),EstablishmentNumber,EstablishmentName,EstablishmentStatus (code)",
                "100747,209,4203,Prendergast Ladywell School,2", "150318,209,4203,Prendergast Ladywell School,1"))
        #expect(schools.entries.map(\.school.laestab) == ["2094203", "2094203"])
        #expect(schools.entries.map(\.school.urn) == ["100747", "150318"])
        #expect(schools.messages == [])
    }

    @Test("Quirk 50: schools of one name are not one school")
    func sharedName() throws {
        var compilation = RegisterCompilation()
        compilation.add(trust("1"), from: "groups.csv")
        compilation.add(try school("100001", in: "1"), from: "academies.csv")
        compilation.add(try school("100002", in: "1"), from: "academies.csv")
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName", "100001,St Joseph's Catholic Primary School",
                "100002,St Joseph's Catholic Primary School"))
        for entry in schools.entries { compilation.add(entry, from: "schools.csv") }
        let record = try #require(compilation.records.first { _ in true })
        #expect(record.schools.map(\.urn) == ["100001", "100002"])
        #expect(record.schools.map(\.name) == Array(repeating: "St Joseph's Catholic Primary School", count: 2))
        #expect(schools.messages == [] && compilation.issues == [])
    }

    @Test("Quirk 51: an inspection from before the school opened is kept with its own day")
    func inspectionOfPredecessor() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,OpenDate,OfstedLastInsp,OfstedRating (name)",
                "136354,Bourne Abbey Church of England Primary Academy,01-12-2010,30-04-2009,Special Measures"))
        let school = try #require(schools.entries.first?.school)
        #expect(school.opened == "2010-12-01")
        #expect(
            school.inspections == [
                Inspection(
                    date: "2009-04-30",
                    findings: .overallEffectiveness(.inadequate, judgements: [], safeguardingIsEffective: nil),
                    categoryOfConcern: .specialMeasures)
            ])
        #expect(schools.messages == [])
    }

    @Test("Quirk 52: results join their trust although its name lost a sign")
    func strippedNames() throws {
        let groups = try readGroups(
            file(
                Header.groups,
                "\"2434\",\"TR00296\",\"BRIDGWATER & TAUNTON COLLEGE TRUST\",\"08098956\",\"06\","
                    + "\"Multi-academy trust\",\"\",\"\",\"08/06/2012\",\"OPEN\",\"Open\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
                    + "\"\",\"\",\"10059829\""))
        let results = try readKeyStage2Trusts(
            file(
                Header.keyStage2Trusts,
                "202425,AcademicYear,Multi-academy trust,BRIDGWATER  TAUNTON COLLEGE TRUST,2434,TR00296,8098956,10059829,"
                    + "South West,138375;139717;146243,3,185,38%,SUPPMAT,SUPPMAT,136848;138375;139717;146243,4"))
        #expect(results.entries.map(\.name) == ["BRIDGWATER  TAUNTON COLLEGE TRUST"])
        #expect(results.entries.map(\.companyNumber) == ["08098956"])
        #expect(results.issues.map(\.code) == [.fieldMended])
        #expect(results.issues.map(\.path.pointer) == ["/TRUST_COMPANIES_HOUSE_NUMBER"])
        var compilation = RegisterCompilation()
        for entry in groups.entries { compilation.add(entry, from: "groups.csv") }
        for entry in results.entries { compilation.add(entry, from: "trusts.csv") }
        let record = try #require(compilation.records.first { _ in true })
        #expect(record.trust.name == "BRIDGWATER & TAUNTON COLLEGE TRUST")
        #expect(record.readings.count == 4)
        #expect(compilation.issues == [])
    }
}
