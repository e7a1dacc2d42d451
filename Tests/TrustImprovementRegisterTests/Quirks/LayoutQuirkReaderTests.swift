import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// The layout quirks of the public files, through the readers; Table/LayoutQuirkTests.swift has them on the table layer.
@Suite struct `Layout quirks through the readers` {
    @Test("Quirk 1: windows-1252 is read although the file says nothing about it")
    func windows1252() throws {
        let text = file(
            "\"URN\",\"EstablishmentName\",\"PhaseOfEducation (name)\"", "108299,\"St Thomas à Becket\",\"Secondary\"")
        let read = try readEstablishments(latin(text))
        #expect(read.entries.map(\.school) == [School(urn: "108299", name: "St Thomas à Becket", phase: .secondary)])
        #expect(read.encoding == "windows-1252")
        #expect(read.messages == [])
        let links = try readLinks(
            latin(
                file(
                    Header.links,
                    "108299,138950,\"St Thomas à Becket Catholic Secondary School, A Voluntary Academy\",\"Successor\","
                        + "\"31-10-2012\"")))
        let link = SchoolLink(school: "138950", kind: .successor, established: "2012-10-31")
        #expect(links.entries == [SchoolLinkEntry(school: "108299", link: link, line: 2)])
        #expect(links.encoding == "windows-1252")
        #expect(links.messages == [])
    }

    @Test("Quirk 2: control characters of windows-1252 read as Latin-1 are mended and told")
    func latin1() throws {
        let read = try readEstablishments(
            file("URN,EstablishmentName", "147050,\"St Andrew\u{92}s Preparatory School, Turi\""))
        #expect(read.entries.map(\.school.name) == ["St Andrew\u{2019}s Preparatory School, Turi"])
        #expect(
            read.messages == [
                "schools.csv:2:8: advice: 'St Andrew\u{2019}s Preparatory School, Turi' had control characters in the "
                    + "file, which stand for windows-1252 characters there [register.field.mended] at /EstablishmentName"
            ])
        let group = try readGroups(file("Group UID,Group Name,Group Type (code)", "3672,LADY HAWKINS\u{92} SCHOOL,10"))
        #expect(group.entries.map(\.trust.name) == ["LADY HAWKINS\u{2019} SCHOOL"])
        #expect(group.issues.map(\.code) == [.fieldMended])
    }

    @Test("Quirk 2: a control character that never was windows-1252 stays and is not said to be mended")
    func otherControls() throws {
        let read = try readEstablishments(file("URN,EstablishmentName", "100000,A\u{7}B"))
        #expect(read.entries.map(\.school.name) == ["A\u{7}B"])
        #expect(read.messages == [])
    }

    @Test("Quirk 3: a name with U+FFFD is kept and its row is not refused")
    func replacementCharacter() throws {
        let row = """
            "5188","TR02371","FIERT\u{FFFD} MULTI-ACADEMY TRUST","07606026","06","Multi-academy trust","","",\
            "15/04/2011","OPEN","Open","The Violet Way Academy Violet Way","Stapenhill","","Burton On Trent",\
            "Not recorded","DE15 9ES","","","","10058696"
            """
        let read = try readGroups(file(Header.groups, row))
        #expect(
            read.entries.map(\.trust) == [
                Trust(
                    id: "uid-5188", name: "FIERT\u{FFFD} MULTI-ACADEMY TRUST", kind: .multiAcademyTrust, status: .open,
                    uid: "5188", reference: "TR02371", ukprn: "10058696", companyNumber: "07606026",
                    opened: "2011-04-15")
            ])
        #expect(read.messages == [])
    }

    @Test("Quirk 4: a no-break space at the end of a name goes, in either encoding")
    func noBreakSpace() throws {
        let text = file(
            "URN,EstablishmentName,Postcode",
            "149679,\"St Michael's Roman Catholic Primary School, a Voluntary Academy\u{A0}\",\u{A0}")
        for read in [try readEstablishments(text), try readEstablishments(latin(text))] {
            let name = "St Michael's Roman Catholic Primary School, a Voluntary Academy"
            #expect(read.entries.map(\.school) == [School(urn: "149679", name: name)])
            #expect(read.messages == [])
        }
    }

    @Test("Quirk 5: two spaces inside a name are kept")
    func twoSpaces() throws {
        let read = try readEstablishments(
            file("URN,EstablishmentName", "100549,Chelsea  Community Hospital  School"))
        #expect(read.entries.map(\.school.name) == ["Chelsea  Community Hospital  School"])
        #expect(read.messages == [])
    }

    @Test("Quirk 6: a byte order mark before the first column is no part of its name")
    func byteOrderMark() throws {
        let academies = try readAcademies("\u{FEFF}" + file(Header.academies, Row.abbeySchool))
        #expect(academies.entries.map(\.trust) == ["2044"])
        #expect(academies.encoding == "UTF-8")
        let census = try readCensus("\u{FEFF}" + file(Header.census, Row.abbeyCensus))
        #expect(census.entries.map(\.school) == ["136354"])
        let results = try readKeyStage2Schools("\u{FEFF}" + file("URN,PTRWM_EXP,TELIG", "143627,76%,112"))
        #expect(results.entries.map(\.school) == ["143627"])
        #expect(academies.messages + census.messages + results.messages == [])
    }

    @Test("Quirk 7: a header longer than all its rows")
    func headerLonger() throws {
        let row = """
            136354,2044,"ABBEY ACADEMIES TRUST","07318714","Multi-academy trust","","Open","","01-12-2010",\
            "Bourne Abbey Church of England Primary Academy","34","Academy converter","2","Primary","925","Lincolnshire"
            """
        let read = try readAcademies(file(Header.groupLinks, row))
        let school = School(
            urn: "136354", name: "Bourne Abbey Church of England Primary Academy", phase: .primary,
            type: .academyConverter, localAuthority: "925")
        #expect(
            read.entries == [
                AcademyEntry(
                    trust: "2044", trustName: "ABBEY ACADEMIES TRUST", school: school,
                    membership: try Membership(school: "136354", joined: "2010-12-01"), line: 2)
            ])
        #expect(read.messages == [])
        #expect(read.account == "1 rows = 1 values + 0 refused + 0 set aside")
    }

    @Test("Quirk 8: links that go on beyond the header")
    func rowsLonger() throws {
        let read = try readEstablishments(
            file(
                "\"URN\",\"EstablishmentName\",\"Linked establishments\"",
                "125131,\"The Grove Primary School\",\"130037 Predecessor\",\"130052 Predecessor\","
                    + "\"130043 Predecessor\",\"142380 Successor\"",
                "125132,\"No links\",\"Does not have links\""))
        #expect(
            read.entries.map(\.school) == [
                School(
                    urn: "125131", name: "The Grove Primary School",
                    links: [
                        SchoolLink(school: "130037", kind: .predecessor),
                        SchoolLink(school: "130052", kind: .predecessor),
                        SchoolLink(school: "130043", kind: .predecessor),
                        SchoolLink(school: "142380", kind: .successor),
                    ]),
                School(urn: "125132", name: "No links"),
            ])
        #expect(read.messages == [])
    }

    @Test("Quirk 8: a row that is too long in any other file is refused, because no value can be told")
    func misaligned() throws {
        let read = try readLinks(
            file(Header.links, "100006,134643,A, B,Predecessor,01-01-2022", "100006,134643,A,Other,"))
        #expect(read.entries.map(\.line) == [3])
        #expect(
            read.messages == [
                "links.csv:2:1: error: The row has 6 fields for 5 columns, so it cannot be told which value belongs to "
                    + "which column [register.row.refused]"
            ])
        #expect(read.account == "2 rows = 1 values + 1 refused + 0 set aside")
    }

    @Test("Quirk 9: a row cut after its last filled field has no results, and is read")
    func cutRow() throws {
        let read = try readKeyStage2Schools(
            file(
                "RECTYPE,ALPHAIND,LEA,ESTAB,URN,SCHNAME,ADDRESS1,TELIG,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER",
                "1,31274,936,2014,139557,Lime Tree Primary School"))
        #expect(
            read.entries == [
                KeyStage2SchoolEntry(
                    school: "139557", name: "Lime Tree Primary School", year: "2017/18", pupils: nil, readings: [],
                    line: 2)
            ])
        #expect(read.messages == [])
    }

    @Test("Quirk 10: two lines above the header")
    func titleLines() throws {
        let read = try readEstablishments(
            file(
                "Independent schools' inspections 2020 to 2025,,", "\"Notes, see the guidance\",,",
                "URN,EstablishmentName,PhaseOfEducation (name)", "100001,City of London School for Girls,Not applicable"
            ))
        #expect(
            read.entries == [
                EstablishmentEntry(
                    school: School(urn: "100001", name: "City of London School for Girls", phase: .notApplicable),
                    group: nil, line: 4)
            ])
        #expect(read.messages == [])
        #expect(read.account == "1 rows = 1 values + 0 refused + 0 set aside")
    }

    @Test("Quirk 11: the same columns by other names")
    func otherNames() throws {
        let groups = try readGroups(
            file(
                "group_uid,group_id,group_name,companies_house_number,group_type_code,group_type,closed_date,"
                    + "incorporated_on_open_date,group_status_code,ukprn",
                "2044,TR00261,ABBEY ACADEMIES TRUST,07318714,06,Multi-academy trust,,19/07/2010,OPEN,10058308"))
        #expect(groups.entries.map(\.trust) == [abbeyTrust])
        let links = try readLinks(
            file("urn,linkurn,linkname,linktype,link_established_date", "100945,100950,St Anne's,Successor - merged,"))
        #expect(links.entries.map(\.link) == [SchoolLink(school: "100950", kind: .successorMerged)])
        let results = try readKeyStage2Schools(
            file(
                "RECTYPE,AlphaIND,LEA,Estab,URN,TELIG,PTRWM_EXP,ptrwm_exp_notfsm6cla1a",
                "1,61560,936,3587,143627,112,76%,77%"
            ))
        #expect(results.entries.first?.readings.compactMap(\.value.number) == [112, 76, 77])
        #expect(results.entries.first?.readings.map(\.population.pupils) == [nil, nil, .notDisadvantaged])
        let census = try readCensus(file("URN,LA,ESTAB,NOR,PNUMUNCFL", "100000,201,3614,249,0.3%"))
        #expect(census.entries.map(\.roll) == [249])
        #expect(groups.messages + links.messages + results.messages + census.messages == [])
    }

    @Test("Quirk 12: inspection columns that an edition has, and one that has them no more")
    func vanishedColumns() throws {
        let names = "URN,EstablishmentName,OfstedLastInsp,OfstedRating (name)"
        let with = try readEstablishments(file(names, "100000,The Aldgate School,19-04-2013,Outstanding"))
        let findings = Inspection.Findings.overallEffectiveness(
            .outstanding, judgements: [], safeguardingIsEffective: nil)
        #expect(with.entries.map(\.school.inspections) == [[Inspection(date: "2013-04-19", findings: findings)]])
        let without = try readEstablishments(file("URN,EstablishmentName", "100000,The Aldgate School"))
        #expect(without.entries.map(\.school) == [School(urn: "100000", name: "The Aldgate School")])
        #expect(with.messages + without.messages == [])
    }

    @Test("Quirk 13: aggregates among the rows are set aside, by kind")
    func aggregates() throws {
        let results = try readKeyStage2Schools(
            file(
                "RECTYPE,ALPHAIND,LEA,ESTAB,URN,SCHNAME,TELIG,PTRWM_EXP",
                "1,61560,936,3587,143627,Waverley Abbey,112,76%",
                "2,1,936,7000,125470,A special school,9,SUPP", "3, ,936, , , ,12000,66%", "4, , , , , ,624151,64%",
                "5, , , , , ,619703,64%"))
        #expect(results.entries.map(\.school) == ["143627", "125470"])
        #expect(
            results.account == "5 rows = 2 values + 0 refused + 3 set aside (1 a local authority's aggregate, "
                + "2 a national aggregate)")
        let census = try readCensus(
            file(
                Header.census, Row.abbeyCensus,
                "NAT,,PRI,State-funded primary,4554974,2238181,2316793,49.1%,51%,157716,3.5%,671977,15%,1065551,3474334,"
                    + "15089,23.4%,76.3%,0.3%,1126353,1126825,4284933,26.3%",
                "NAT,,SEC,State-funded secondary,3671427"))
        #expect(census.entries.map(\.school) == ["136354"])
        #expect(census.account == "3 rows = 1 values + 0 refused + 2 set aside (2 a national aggregate)")
        #expect(results.messages + census.messages == [])
    }

    @Test("Quirk 14: commas inside quoted names")
    func commas() throws {
        let schools = try readEstablishments(
            file(
                "URN,LA (code),LA (name),EstablishmentName",
                "100028,202,Camden,\"Christ Church Primary School, Hampstead\""))
        #expect(
            schools.entries.map(\.school) == [
                School(urn: "100028", name: "Christ Church Primary School, Hampstead", localAuthority: "202")
            ])
        let academies = try readAcademies(
            file(
                Header.academies,
                "2209,TR00112,AVANTI SCHOOLS TRUST,07506598,06,Multi-academy trust,,,26/01/2011,OPEN,Open,01/11/2019,"
                    + "147652,Avanti Gardens School,35,Free schools,2,Primary,801,\"Bristol, City of\""))
        #expect(academies.entries.map(\.school.localAuthority) == ["801"])
        #expect(schools.messages + academies.messages == [])
    }
}
