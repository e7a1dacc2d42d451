import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// The quirks of single values, in the order of the list of them; their sources are in Fixtures/README.md.
@Suite struct `Quirks of dates, codes and texts` {
    @Test("Quirk 15: each style of date gives the same day")
    func dateStyles() throws {
        for text in ["01-09-2016", "01/09/2016", "20160901", "2016-09-01"] {
            let links = try readLinks(file(Header.links, "100945,100950,\"A\",\"Successor\",\"\(text)\""))
            #expect(links.entries.map(\.link.established) == ["2016-09-01"])
            #expect(links.messages == [])
        }
        let results = try readKeyStage2Schools(file("URN,OPEN_AC,PTRWM_EXP", "143627,20171001,76%"))
        #expect(results.entries.map(\.school) == ["143627"])
        #expect(results.messages == [])
    }

    @Test("Quirk 15: a text that is no date is told", arguments: ["31-02-2016", "1/9/2016", "01-09/2016", "2016090x"])
    func noDate(text: String) throws {
        let links = try readLinks(file(Header.links, "100945,100950,\"A\",\"Successor\",\"\(text)\""))
        #expect(links.entries.map(\.link) == [SchoolLink(school: "100950", kind: .successor)])
        #expect(
            links.messages == [
                "links.csv:2:31: warning: '\(text)' is not a date: a date is a day that exists, written as 31-12-2024, "
                    + "31/12/2024, 20241231 or 2024-12-31 [register.field.refused] at /LinkEstablishedDate"
            ])
    }

    @Test("Quirk 16: sentinel dates stand for dates that are not known")
    func sentinelDates() throws {
        let schools = try readEstablishments(
            file("URN,EstablishmentName,OpenDate,CloseDate", "115993,A,01-01-1900,", "126585,B,,01-01-1900"))
        #expect(schools.entries.map(\.school) == [School(urn: "115993", name: "A"), School(urn: "126585", name: "B")])
        #expect(
            schools.messages == [
                "schools.csv:2:10: advice: '01-01-1900' stands in the register for a date that is not known "
                    + "[register.date.sentinel] at /OpenDate",
                "schools.csv:3:11: advice: '01-01-1900' stands in the register for a date that is not known "
                    + "[register.date.sentinel] at /CloseDate",
            ])
        // Of the groups with 01/01/1902 none is an academy trust, and those that are set aside give no issues.
        let groups = try readGroups(
            file(
                Header.groups,
                "\"2068\",\"SP00007\",\"Acorn Care\",\"\",\"05\",\"School sponsor\",\"04/11/2018\",\"01/01/1902\"",
                "\"1\",\"TR00001\",\"A TRUST\",\"\",\"10\",\"Single-academy trust\",\"\",\"01/01/1902\",\"\",\"OPEN\""))
        #expect(groups.entries.map(\.trust.opened) == [nil])
        #expect(groups.issues.map(\.code) == [.sentinelDate])
        #expect(groups.issues.map(\.place?.line) == [3])
        #expect(
            groups.account == "2 rows = 1 values + 0 refused + 1 set aside (1 not an academy trust: School sponsor)")
    }

    @Test("Quirk 16: a day joined of 1900 is not known, and other days of 1900 are days")
    func sentinelJoined() throws {
        let rows = ["01-01-1900", "02-01-1900", "01-01-1901"].map { day in
            "136354,2044,\"A\",\"\",\"Multi-academy trust\",\"\",\"Open\",\"\",\"\(day)\",\"B\""
        }
        let read = try readAcademies(file(Header.groupLinks, rows[0], rows[1], rows[2]))
        #expect(read.entries.map(\.membership.joined) == [nil, "1900-01-02", "1901-01-01"])
        #expect(read.issues.map(\.code) == [.sentinelDate])
        #expect(read.issues.map(\.path.pointer) == ["/Joined date"])
    }

    @Test("Quirk 17: groups that closed before they opened")
    func closedBeforeOpened() throws {
        let groups = try readGroups(
            file(
                Header.groups,
                "\"1928\",\"\",\"The Federation\",\"\",\"01\",\"Federation\",\"01/01/1900\",\"01/01/1902\"",
                "\"16663\",\"\",\"Great North Wood Education Trust\",\"\",\"01\",\"Federation\",\"30/04/2017\","
                    + "\"01/05/2017\"",
                "\"16664\",\"TR09999\",\"A TRUST\",\"\",\"06\",\"Multi-academy trust\",\"30/04/2017\",\"\",\"01/05/2017\","
                    + "\"CLOSED\",\"Closed\""))
        #expect(groups.account == "3 rows = 1 values + 0 refused + 2 set aside (2 not an academy trust: Federation)")
        #expect(groups.entries.map(\.trust.opened) == ["2017-05-01"])
        #expect(groups.entries.map(\.trust.closed) == ["2017-04-30"])
        #expect(groups.messages == [])
    }

    @Test("Quirk 18: closed schools without a day on which they closed")
    func closedWithoutDay() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,EstablishmentStatus (code),CloseDate", "400155,A Welsh school,2,", "126638,B,2,")
        )
        #expect(
            schools.entries.map(\.school) == [
                School(urn: "400155", name: "A Welsh school", status: .closed),
                School(urn: "126638", name: "B", status: .closed),
            ])
        #expect(schools.messages == [])
    }

    @Test("Quirk 19: a day of closing that is still to come")
    func closesLater() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,EstablishmentStatus (code),EstablishmentStatus (name),CloseDate",
                "101564,A,3,\"Open, but proposed to close\",31-08-2027"))
        #expect(
            schools.entries.map(\.school) == [
                School(urn: "101564", name: "A", status: .openButProposedToClose, closed: "2027-08-31")
            ])
        #expect(schools.messages == [])
    }

    @Test("Quirk 20: a link of a day that is still to come")
    func linksLater() throws {
        let links = try readLinks(file(Header.links, "104744,151857,\"A\",\"Successor\",\"01-07-2025\""))
        #expect(
            links.entries.map(\.link) == [
                SchoolLink(school: "151857", kind: .successor, established: "2025-07-01")
            ])
        #expect(links.messages == [])
    }

    @Test("Quirk 21: not applicable, none, not recorded and empty are different things")
    func notApplicable() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,PhaseOfEducation (name),SchoolSponsorFlag (name),ReligiousCharacter (name)",
                "100001,A,Not applicable,-,Does not apply", "100002,B,,Not applicable,None",
                "100003,C,Primary,Linked to a sponsor,"))
        #expect(schools.entries.map(\.school.phase) == [.notApplicable, nil, .primary])
        #expect(schools.messages == [])
        let groups = try readGroups(
            file(
                "Group UID,Group Name,Group Type,Group County,Head of Group Title",
                "1,A,Single-academy trust,Not recorded,Not-applicable"))
        #expect(groups.entries.map(\.uid) == ["1"])
        #expect(groups.messages == [])
    }

    @Test("Quirk 22: a code without a name")
    func codeWithoutName() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,AdmissionsPolicy (code),AdmissionsPolicy (name),PhaseOfEducation (code),"
                    + "PhaseOfEducation (name),EstablishmentStatus (code),EstablishmentStatus (name)",
                "138305,A,9,\"\",2,\"\",1,\"\"", "138306,B,9,\"\",99,\"\",9,\"\""))
        #expect(schools.entries.map(\.school.phase) == [.primary, PhaseOfEducation(rawValue: "99")])
        #expect(schools.entries.map(\.school.status) == [.open, EstablishmentStatus(rawValue: "9")])
        #expect(
            schools.messages == [
                "schools.csv:3:21: warning: '9' is not a status of establishment that is known; it is kept "
                    + "[register.code.unknown] at /EstablishmentStatus (code)",
                "schools.csv:3:15: warning: '99' is not a phase of education that is known; it is kept "
                    + "[register.code.unknown] at /PhaseOfEducation (code)",
            ])
    }

    @Test("Quirk 23: leading zeros that were lost come back")
    func leadingZeros() throws {
        let schools = try readEstablishments(
            file(
                "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code)", "100000,201,3614,A,2",
                "128604,202,611,B,02", "128605,202,0611,C,34"))
        #expect(
            schools.entries.map(\.school.type) == [.voluntaryAidedSchool, .voluntaryAidedSchool, .academyConverter])
        #expect(schools.entries.map(\.school.laestab) == ["2013614", "2020611", "2020611"])
        #expect(
            schools.messages == [
                "schools.csv:3:12: advice: '611' was read as '0611': Leading zeros that were lost were put back "
                    + "[register.field.mended] at /EstablishmentNumber"
            ])
        let groups = try readGroups(
            file(
                "Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Group Status (code)",
                "2044,TR00261,ABBEY ACADEMIES TRUST,7318714.0,6,Multi-academy trust,OPEN"))
        #expect(groups.entries.map(\.trust.kind) == [.multiAcademyTrust])
        #expect(groups.entries.map(\.trust.companyNumber) == ["07318714"])
        #expect(
            groups.messages == [
                "groups.csv:2:36: advice: '7318714.0' was read as '07318714': The '.0' of a number kept as a decimal was "
                    + "removed [register.field.mended] at /Companies House Number",
                "groups.csv:2:36: advice: '7318714.0' was read as '07318714': Leading zeros that were lost were put back "
                    + "[register.field.mended] at /Companies House Number",
            ])
    }

    @Test("Quirk 23: a number that a spreadsheet spoilt is told and left out")
    func spoiltNumber() throws {
        let schools = try readEstablishments(file("URN,EstablishmentName,UPRN", "100000,The Aldgate School,2E+11"))
        #expect(schools.entries.map(\.school) == [School(urn: "100000", name: "The Aldgate School")])
        #expect(schools.issues.map(\.code) == [.fieldRefused])
        #expect(schools.issues.map(\.severity) == [.warning])
        #expect(schools.issues.map(\.path.pointer) == ["/UPRN"])
        #expect(schools.issues.map(\.place) == [Place(line: 2, column: 27, offset: 54)])
    }

    @Test("Quirk 24: several federations in one field")
    func tildes() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,Federations (name),Federations (code)",
                "116301,A,The Meon Valley Federation~Meonstoke CE Infant School~Meon Valley Federation,1~2~3"))
        #expect(schools.entries.map(\.school) == [School(urn: "116301", name: "A")])
        #expect(schools.messages == [])
    }

    @Test("Quirk 25: URNs with semicolons between them, held against the count")
    func semicolons() throws {
        let read = try readKeyStage2Trusts(
            file(Header.keyStage2Trusts, Row.abbeyResults, Row.abbeyResults.replacing(",3,137", with: ",4,137")))
        #expect(read.entries.map(\.schools) == Array(repeating: ["136354", "140214", "146279"], count: 2))
        #expect(read.entries.map(\.schoolsInMeasure) == Array(repeating: ["136354", "140214", "146279"], count: 2))
        #expect(
            read.messages == [
                "trusts.csv:2:76: advice: '7318714' was read as '07318714': Leading zeros that were lost were put back "
                    + "[register.field.mended] at /TRUST_COMPANIES_HOUSE_NUMBER",
                "trusts.csv:3:76: advice: '7318714' was read as '07318714': Leading zeros that were lost were put back "
                    + "[register.field.mended] at /TRUST_COMPANIES_HOUSE_NUMBER",
                "trusts.csv:3:107: warning: 3 schools are listed, but 4 are counted [register.field.refused] "
                    + "at /INSTITUTIONS_MATPTINC",
            ])
    }

    @Test("Quirk 31: special needs provision that is not applicable, and more behind it")
    func specialNeeds() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,SEN1 (name),SEN2 (name)",
                "139479,A,Not Applicable,SPLD - Specific Learning Difficulty"))
        #expect(schools.entries.map(\.school) == [School(urn: "139479", name: "A")])
        #expect(schools.messages == [])
    }

    @Test("Quirk 33: websites in all forms")
    func websites() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,TypeOfEstablishment (name),SchoolWebsite,Postcode",
                "20128,Ashtead Sure Start Children's Centre,Children's centre linked site,"
                    + "/www.ashteadchildrenscentre.com,KT21 2RA",
                "22527,Riverview Sure Start Children's Centre,Children's centre,"
                    + "/www.riverview.surrey.sch.uk/page_viewer.asp?page=Children%27s+Centre&pid=5,",
                "100001,City of London School for Girls,Other independent school,http://www.clsg.org.uk,EC2Y 8BB"))
        #expect(schools.entries.map(\.school.urn) == ["20128", "22527", "100001"])
        #expect(
            schools.entries.map(\.school.type) == [
                .childrensCentreLinkedSite, .childrensCentre, .otherIndependentSchool,
            ])
        #expect(schools.entries.map(\.school.postcode) == ["KT21 2RA", nil, "EC2Y 8BB"])
        #expect(schools.messages == [])
    }

    @Test("Quirk 34: no location")
    func noLocation() throws {
        let schools = try readEstablishments(
            file("URN,EstablishmentName,Easting,Northing", "100410,A,0,0", "100411,B,,"))
        #expect(schools.entries.map(\.school.urn) == ["100410", "100411"])
        #expect(schools.messages == [])
    }

    @Test("Quirk 35: postcodes in lower case are raised, foreign ones told and kept")
    func postcodes() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,Postcode,Country (name)", "117032,A,Gl20 5JG,", "122931,B,ng22 0ea,",
                "147460,C,2036,United Arab Emirates", "147461,D,,Gibraltar",
                "147462,E,Not known,"))
        #expect(schools.entries.map(\.school.postcode) == ["GL20 5JG", "NG22 0EA", "2036", nil, nil])
        #expect(schools.issues.map(\.code) == [.fieldMended, .fieldMended, .oddValue, .fieldRefused])
        #expect(schools.issues.map(\.severity) == [.advice, .advice, .warning, .warning])
        #expect(schools.issues.map(\.place?.line) == [2, 3, 4, 6])
        #expect(schools.issues.allSatisfy { $0.path.pointer == "/Postcode" && $0.source == "schools.csv" })
        #expect(
            schools.messages.first == "schools.csv:2:10: advice: 'Gl20 5JG' was read as 'GL20 5JG': Lower-case letters "
                + "were made capitals [register.field.mended] at /Postcode")
        #expect(
            schools.messages.dropFirst(2).first
                == "schools.csv:4:10: warning: '2036' has not the form of a postcode of the United Kingdom; it is kept as "
                + "it is [register.value.odd] at /Postcode")
    }

    @Test("Quirk 36: the country is mostly empty")
    func country() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,Country (name),GOR (name)", "100000,A,,London", "100001,B,United Kingdom,London")
        )
        #expect(schools.entries.map(\.school.region) == [.london, .london])
        #expect(schools.messages == [])
    }

    @Test("Quirk 37: authorities that are no more stay on closed schools")
    func oldAuthorities() throws {
        let schools = try readEstablishments(
            file(
                "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,PreviousLA (code),PreviousLA (name)",
                "112100,909,Pre-LGR 2023 Cumbria,2000,A,,", "121800,928,Pre-LGR 2021 Northamptonshire,2000,B,,",
                "113000,835,Pre-LGR 2019 Dorset,2000,C,911,Pre LGR (1998) Devon"))
        #expect(schools.entries.map(\.school.localAuthority) == ["909", "928", "835"])
        #expect(schools.entries.map(\.school.laestab) == ["9092000", "9282000", "8352000"])
        #expect(schools.messages == [])
    }

    @Test("Quirk 38: an authority is known by its code, however its name is spelt")
    func authorityNames() throws {
        let schools = try readEstablishments(
            file(
                "URN,LA (code),LA (name),EstablishmentName", "117700,810,Kingston upon Hull,A",
                "117701,810,Kingston Upon Hull,B",
                "117702,943,\"Westmorland and Furness \",C"))
        #expect(schools.entries.map(\.school.localAuthority) == ["810", "810", "943"])
        #expect(schools.messages == [])
    }

    @Test("Quirk 39: both urban and rural classifications in one file")
    func urbanRural() throws {
        let schools = try readEstablishments(
            file("URN,EstablishmentName,UrbanRural (code)", "100000,A,A1", "100001,B,UN1"))
        #expect(schools.entries.map(\.school.urn) == ["100000", "100001"])
        #expect(schools.messages == [])
    }

    @Test("Quirk 40: names in capitals, of one letter, of a sentence and of several groups at once")
    func names() throws {
        let closed = "\"Single-academy trust\",\"19/08/2019\",\"\",\"20/12/2018\",\"CLOSED\",\"Closed\""
        let groups = try readGroups(
            file(
                Header.groups,
                "\"17304\",\"TR03890\",\"STAMFORD PARK TRUST\",\"\",\"10\",\(closed)",
                "\"17328\",\"TR03890\",\"STAMFORD PARK TRUST\",\"11736886\",\"06\",\"Multi-academy trust\",\"\",\"\","
                    + "\"20/12/2018\",\"OPEN\",\"Open\"",
                "\"17180\",\"TR03890.old\",\"STAMFORD PARK TRUST\",\"\",\"10\",\(closed)",
                "\"1852\",\"\",\"a\",\"\",\"01\",\"Federation\"",
                "\"15909\",\"sp999999\",\"This is a co-sponsored academy. Details of the sponsors of co-sponsored academies "
                    + "are not included in the current version of performance tables but this information will be "
                    + "available early in 2016\",\"\",\"05\",\"School sponsor\""))
        #expect(groups.entries.map(\.trust.name) == Array(repeating: "STAMFORD PARK TRUST", count: 3))
        #expect(groups.entries.map(\.uid) == ["17304", "17328", "17180"])
        #expect(groups.entries.map(\.trust.reference) == ["TR03890", "TR03890", "TR03890.old"])
        #expect(groups.entries.map(\.trust.status) == [.closed, .open, .closed])
        #expect(
            groups.account
                == "5 rows = 3 values + 0 refused + 2 set aside (1 not an academy trust: Federation, 1 not an "
                + "academy trust: School sponsor)")
        #expect(groups.messages == [])
    }
}
