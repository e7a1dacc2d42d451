import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// What the files of a small register say, and the records that are made of them.
private struct SmallRegister {
    var groups = [
        "group_uid,group_id,group_name,companies_house_number,group_type_code,incorporated_on_open_date,group_status_code,ukprn",
        "2044,TR00261,ABBEY ACADEMIES TRUST,07318714,06,19/07/2010,OPEN,10058308",
        "2347,TR00230,BLACK COUNTRY UTC,07556132,10,08/03/2011,CLOSED,",
        "300,TR00003,A FREE TRUST,00000003,10,01/01/2012,OPEN,10000003",
        "17883,,A LATER TRUST,,06,01/09/2026,PROPOSED_TO_OPEN,",
    ]
    var academies = [
        Header.academies,
        "2044,,ABBEY,,06,,,,,,,01/12/2010,136354,Bourne Abbey,34,Academy converter,2,Primary,925,Lincolnshire",
        "2044,,ABBEY,,06,,,,,,,01/09/2018,146279,Colsterworth,28,Academy sponsor led,2,Primary,925,Lincolnshire",
        "2347,,BLACK COUNTRY UTC,,10,,,,,,,01/09/2011,136933,Black Country UTC,40,University technical college,4,Secondary,335,",
        "999,,UNKNOWN,,06,,,,,,,01/09/2011,136999,Unknown,34,Academy converter,4,Secondary,335,Walsall",
        "300,,A FREE TRUST,,10,,,,,,,01/09/2012,138000,Free,35,Free schools,4,Secondary,209,Lewisham",
    ]
    var establishments = [
        "URN,EstablishmentName,EstablishmentStatus (code),NumberOfPupils,SchoolCapacity,UKPRN,GOR (code),Linked establishments",
        "136354,Bourne Abbey Church of England Primary Academy,1,,700,10032000,E,120500 Predecessor",
        "100000,The Aldgate School,1,276,276,10079319,H,Does not have links",
    ]
    var links = [
        Header.links, "136354,120500,\"Bourne Abbey\",\"Predecessor\",\"30-11-2010\"",
        "146279,120600,\"Colsterworth\",\"Predecessor\",\"\"", "146279,120700,\"Other\",\"Other\",\"01-01-2020\"",
        "120500,136354,\"Bourne Abbey\",\"Successor\",\"30-11-2010\"",
    ]
    var schoolResults = [
        "URN,TELIG,PTRWM_EXP,PTREAD_EXP,Academic Year", "136354,93,70%,78%,2018", "146279,12,SUPP,50%,2018",
        "146279,14,60%,70%,2019", "136354,95,71%,79%,2019", "100000,30,90%,95%,2018",
    ]
    var trustResults = [Header.keyStage2Trusts, Row.abbeyResults]
    var census = [
        "URN,NOR,NORG,NORB,PSENELSE", "136354,696,327,369,3.74%", "100000,249,112,137,4.82%", "146279,136,67,69,0.74%",
    ]

    func compiled(_ order: (inout [String]) -> Void = { _ in }) throws -> RegisterCompilation {
        func text(_ lines: [String]) -> String {
            var rows = Array(lines.dropFirst())
            order(&rows)
            return ([lines[0]] + rows).map { $0 + "\r\n" }.joined()
        }
        var compilation = RegisterCompilation(asOf: "2026-07-01")
        for entry in try readGroups(text(groups)).entries { compilation.add(entry, from: "groups.csv") }
        for entry in try readAcademies(text(academies)).entries { compilation.add(entry, from: "academies.csv") }
        for entry in try readEstablishments(text(establishments)).entries {
            compilation.add(entry, from: "schools.csv")
        }
        for entry in try readLinks(text(links)).entries { compilation.add(entry, from: "links.csv") }
        for entry in try readKeyStage2Schools(text(schoolResults)).entries { compilation.add(entry, from: "ks2.csv") }
        for entry in try readKeyStage2Trusts(text(trustResults)).entries { compilation.add(entry, from: "mats.csv") }
        for entry in try readCensus(text(census)).entries { compilation.add(entry, from: "census.csv") }
        return compilation
    }
}

@Suite struct `Putting records together` {
    @Test func `there is a record for each open trust, in the order of the numbers`() throws {
        let compilation = try SmallRegister().compiled()
        let records = Array(compilation.records)
        #expect(records.map(\.trust.uid) == ["300", "2044"])
        #expect(compilation.count == 2)
        #expect(records.map(\.asOf) == ["2026-07-01", "2026-07-01"])
        #expect(records.map(\.trust.id) == ["uid-300", "uid-2044"])
        #expect(
            records.map(\.sources)
                == Array(
                    repeating: [
                        Source(
                            title: "Get Information about Schools and school performance tables",
                            publisher: "Department for Education",
                            address: "https://get-information-schools.service.gov.uk", licence: "OGL-UK-3.0")
                    ], count: 2))
    }

    @Test func `every entry is accounted for, with the reason why it is in no record`() throws {
        let accounts = try SmallRegister().compiled().reconciliation
        #expect(accounts.balances)
        #expect(
            accounts.trusts.description
                == "4 rows = 2 values + 0 refused + 2 set aside (1 with the status 'closed', 1 with "
                + "the status 'proposedToOpen')")
        #expect(
            accounts.academies.description
                == "5 rows = 3 values + 0 refused + 2 set aside (1 in a trust that is not among "
                + "the trusts, 1 in a trust that is not open)")
        #expect(
            accounts.establishments.description
                == "2 rows = 1 values + 0 refused + 1 set aside (1 in no open academy trust)")
        #expect(
            accounts.links.description
                == "4 rows = 3 values + 0 refused + 1 set aside (1 of a school in no open academy trust)")
        #expect(
            accounts.keyStage2Schools.description
                == "5 rows = 4 values + 0 refused + 1 set aside (1 of a school in no open academy trust)")
        #expect(accounts.keyStage2Trusts.description == "1 rows = 1 values + 0 refused + 0 set aside")
        #expect(
            accounts.census.description
                == "3 rows = 2 values + 0 refused + 1 set aside (1 of a school in no open academy trust)")
    }

    @Test func `what does not fit together is told with its file and line`() throws {
        #expect(
            try SmallRegister().compiled().issues.map(\.description) == [
                "academies.csv:4:1: advice: 136933 belongs to the trust 2347 'BLACK COUNTRY UTC', which is not open "
                    + "[register.row.unmatched]",
                "academies.csv:5:1: warning: 136999 belongs to the trust 999 'UNKNOWN', which is not among the trusts "
                    + "[register.row.unmatched]",
            ])
    }

    @Test func `a school is what all files say of it`() throws {
        let record = try #require(Array(SmallRegister().compiled().records).last)
        #expect(
            record.schools == [
                School(
                    urn: "136354", name: "Bourne Abbey Church of England Primary Academy", ukprn: "10032000",
                    phase: .primary, type: .academyConverter, status: .open, localAuthority: "925",
                    region: .eastMidlands,
                    roll: 696, capacity: 700,
                    links: [SchoolLink(school: "120500", kind: .predecessor, established: "2010-11-30")]),
                School(
                    urn: "146279", name: "Colsterworth", phase: .primary, type: .academySponsorLed,
                    localAuthority: "925", region: .eastMidlands, roll: 136,
                    links: [
                        SchoolLink(school: "120600", kind: .predecessor),
                        SchoolLink(school: "120700", kind: .other, established: "2020-01-01"),
                    ]),
            ])
        #expect(
            record.trust.memberships == [
                try Membership(school: "136354", joined: "2010-12-01"),
                try Membership(school: "146279", joined: "2018-09-01"),
            ])
    }

    @Test func `readings of the trust come first, then those of each school by year, and early ones are marked`() throws
    {
        let record = try #require(Array(SmallRegister().compiled().records).last)
        let lines = record.readings.map { reading in
            let school = if case .schools(let urns) = reading.population.scope { urns[0].description } else { "trust" }
            return "\(school) \(reading.period) \(reading.measure)\(reading.predatesJoining ? " early" : "")"
        }
        #expect(
            lines == [
                "trust 2024/25 ks2.pupils", "trust 2024/25 ks2.trust.rwm.expected@2018",
                "trust 2024/25 ks2.trust.rwm.expected@2018", "trust 2024/25 ks2.trust.rwm.expected@2018",
                "136354 2017/18 ks2.pupils", "136354 2017/18 ks2.rwm.expected@2018",
                "136354 2017/18 ks2.reading.expected@2016", "136354 2018/19 ks2.pupils",
                "136354 2018/19 ks2.rwm.expected@2018", "136354 2018/19 ks2.reading.expected@2016",
                "136354 2024/25 census.pupils", "136354 2024/25 census.pupils", "136354 2024/25 census.pupils",
                "136354 2024/25 census.educationHealthAndCarePlan", "146279 2017/18 ks2.pupils early",
                "146279 2017/18 ks2.rwm.expected@2018 early", "146279 2017/18 ks2.reading.expected@2016 early",
                "146279 2018/19 ks2.pupils", "146279 2018/19 ks2.rwm.expected@2018",
                "146279 2018/19 ks2.reading.expected@2016", "146279 2024/25 census.pupils",
                "146279 2024/25 census.pupils", "146279 2024/25 census.pupils",
                "146279 2024/25 census.educationHealthAndCarePlan",
            ])
    }

    @Test(arguments: [("2018-08-30", false), ("2018-08-31", false), ("2018-09-01", true)] as [(CalendarDate, Bool)])
    func `a figure is early when its year ended before the school joined`(joined: CalendarDate, isEarly: Bool) throws {
        var register = SmallRegister()
        let day = joined.description.split(separator: "-").reversed().joined(separator: "/")
        register.academies = [
            Header.academies, "2044,,ABBEY,,06,,,,,,,\(day),136354,Bourne Abbey,34,Academy converter,2,Primary,925,",
        ]
        let record = try #require(Array(register.compiled().records).last)
        let reading = try #require(record.readings.first { $0.period == .academicYear("2017/18") })
        #expect(reading.predatesJoining == isEarly)
        #expect(record.readings.contains { $0.predatesJoining } == isEarly)
    }

    @Test func `each reading's measure is defined once`() throws {
        for record in try SmallRegister().compiled().records {
            let defined = record.measures.map(\.reference)
            #expect(Set(defined) == Set(record.readings.map(\.measure)))
            #expect(Set(defined).count == defined.count)
        }
        let measures = try #require(Array(SmallRegister().compiled().records).last?.measures)
        #expect(
            measures.map(\.reference.description) == [
                "ks2.rwm.expected@2018", "ks2.reading.expected@2016", "ks2.pupils", "ks2.trust.rwm.expected@2018",
                "census.pupils", "census.educationHealthAndCarePlan",
            ])
    }

    @Test func `records are valid and come back byte for byte`() throws {
        for record in try SmallRegister().compiled().records {
            #expect(record.validate(on: "2026-07-01").count(of: .error) == 0)
            #expect(record.validate(on: "2026-07-01").count(of: .warning) == 0)
            for style in [JSONStyle.compact, .pretty] {
                let bytes = record.json(style)
                let reading = TrustRecord.read(json: bytes)
                #expect(reading.isComplete)
                #expect(reading.value == record)
                #expect(reading.value?.json(style) == bytes)
            }
        }
    }

    @Test func `the order of the rows in the files makes no difference`() throws {
        let expected = Array(try SmallRegister().compiled().records)
        checkRandomly(times: 60) { generator in
            let compiled = try SmallRegister().compiled { rows in rows.shuffle(using: &generator) }
            return Array(compiled.records) == expected && compiled.reconciliation.balances
        }
    }
}

@Suite struct `Contradictions between files` {
    private func compile(_ change: (inout SmallRegister) -> Void) throws -> RegisterCompilation {
        var register = SmallRegister()
        change(&register)
        let compilation = try register.compiled()
        #expect(compilation.reconciliation.balances)
        for record in compilation.records { #expect(record.validate().isValid) }
        return compilation
    }

    private func new(_ compilation: RegisterCompilation) throws -> [String] {
        let known = Set(try SmallRegister().compiled().issues.map(\.message))
        return compilation.issues.filter { !known.contains($0.message) }.map(\.description)
    }

    @Test func `of a trust that is given twice the first is kept`() throws {
        let compilation = try compile { $0.groups.append("300,TR00004,ANOTHER,00000004,10,01/01/2012,OPEN,") }
        #expect(compilation.records.map(\.trust.name).sorted().first == "A FREE TRUST")
        #expect(compilation.reconciliation.trusts.setAside["given twice"] == 1)
        #expect(
            try new(compilation) == [
                "groups.csv:6:1: warning: The trust 300 stands on this line a second time; the first is kept "
                    + "[register.row.repeated]"
            ])
    }

    @Test(arguments: ["01/09/2012", "01/09/2015", ""])
    func `of an academy that is given twice for the same days the first is kept`(joined: String) throws {
        let compilation = try compile {
            $0.academies.append("300,,A FREE TRUST,,10,,,,,,,\(joined),138000,Free,35,Free schools,4,Secondary,209,")
        }
        #expect(compilation.records.map(\.trust.memberships.count) == [1, 2])
        #expect(compilation.reconciliation.academies.setAside["given twice"] == 1)
        #expect(
            try new(compilation) == [
                "academies.csv:7:1: warning: 138000 stands on this line a second time for the same days in its trust; the "
                    + "first is kept [register.row.repeated]"
            ])
    }

    @Test func `a school that left and came back has two memberships`() throws {
        var compilation = RegisterCompilation()
        for entry in try readGroups(file(Header.groups, Row.abbeyTrust)).entries { compilation.add(entry, from: "g") }
        let academies = try readAcademies(
            file(
                "URN,Group UID,Group Type,Joined date,Date Left Group,EstablishmentName",
                "136354,2044,Multi-academy trust,01/09/2018,,A",
                "136354,2044,Multi-academy trust,01/12/2010,31/08/2014,A"))
        for entry in academies.entries { compilation.add(entry, from: "a") }
        let record = try #require(compilation.records.first { _ in true })
        #expect(record.trust.memberships.map(\.joined) == ["2010-12-01", "2018-09-01"])
        #expect(record.schools.map(\.urn) == ["136354"])
        #expect(compilation.issues == [] && record.validate().isValid)
    }

    @Test func `identifiers that differ are told, and those of the list of trusts kept`() throws {
        let compilation = try compile {
            $0.trustResults[1] = Row.abbeyResults
                .replacing("TR00261", with: "TR00262").replacing("7318714", with: "7318715")
                .replacing("10058308", with: "10058309")
        }
        let record = try #require(Array(compilation.records).last)
        #expect(record.trust.reference == "TR00261")
        #expect(record.readings.filter { $0.population.scope == .trust }.count == 4)
        #expect(
            try new(compilation) == [
                "mats.csv:2:1: warning: The trust reference of the trust 2044 is TR00262 here and TR00261 in the list of "
                    + "trusts, which is kept [register.identifier.differs]",
                "mats.csv:2:1: warning: The company number of the trust 2044 is 07318715 here and 07318714 in the list of "
                    + "trusts, which is kept [register.identifier.differs]",
                "mats.csv:2:1: warning: The UKPRN of the trust 2044 is 10058309 here and 10058308 in the list of trusts, "
                    + "which is kept [register.identifier.differs]",
            ])
    }

    @Test func `results of trusts that have no record are told`() throws {
        let compilation = try compile {
            $0.trustResults += [
                Row.abbeyResults.replacing(",2044,", with: ",2347,"),
                Row.abbeyResults.replacing(",2044,", with: ",77,"),
            ]
        }
        #expect(
            compilation.reconciliation.keyStage2Trusts.setAside == [
                "of a trust that is not open": 1, "of a trust that is not among the trusts": 1,
            ])
        #expect(
            try new(compilation) == [
                "mats.csv:3:1: advice: The results are of the trust 2347 'ABBEY ACADEMIES TRUST', which is not open "
                    + "[register.row.unmatched]",
                "mats.csv:4:1: warning: The results are of the trust 77 'ABBEY ACADEMIES TRUST', which is not among the "
                    + "trusts [register.row.unmatched]",
            ])
    }

    @Test func `figures that are given twice are not in a record twice`() throws {
        let compilation = try compile {
            $0.schoolResults.append("136354,94,1%,2%,2018")
            $0.trustResults.append(Row.abbeyResults)
            $0.census.append("136354,1,,,")
        }
        #expect(Array(compilation.records) == Array(try SmallRegister().compiled().records))
        #expect(compilation.reconciliation.keyStage2Schools.setAside["given twice"] == 1)
        #expect(compilation.reconciliation.keyStage2Trusts.setAside["given twice"] == 1)
        #expect(compilation.reconciliation.census.setAside["given twice"] == 1)
        #expect(
            try new(compilation) == [
                "ks2.csv:7:1: warning: The results of 136354 for 2017/18 stand on this line a second time; the first are "
                    + "kept [register.row.repeated]",
                "mats.csv:3:1: warning: The results of the trust 2044 for 2024/25 stand on this line a second time; the "
                    + "first are kept [register.row.repeated]",
                "census.csv:5:1: warning: The census figures of 136354 stand on this line a second time; the first are "
                    + "kept [register.row.repeated]",
            ])
    }

    @Test func `a second file adds the figures that the first had not`() throws {
        let compilation = try compile { $0.schoolResults.append("138000,10,,,2018") }
        #expect(compilation.reconciliation.keyStage2Schools.values == 5)
        var second = try SmallRegister().compiled()
        let more = try readKeyStage2Schools(file("URN,PTRWM_EXP,PTMAT_EXP", "136354,1%,80%"))
        for entry in more.entries { second.add(entry, from: "more.csv") }
        let readings = try #require(Array(second.records).last).readings.filter {
            $0.population.scope == .schools(["136354"]) && $0.period == .academicYear("2017/18")
        }
        #expect(readings.compactMap(\.value.number) == [93, 70, 78, 80])
    }

    @Test func `what a second list of establishments leaves open stays as it was`() throws {
        var compilation = try SmallRegister().compiled()
        let before = Array(compilation.records)
        for entry in try readEstablishments(file("URN,EstablishmentName", "136354,", "146279,")).entries {
            compilation.add(entry, from: "again.csv")
        }
        #expect(Array(compilation.records) == before)
        for entry in try readEstablishments(file("URN,EstablishmentName,NumberOfPupils", "136354,New,5")).entries {
            compilation.add(entry, from: "again.csv")
        }
        let school = try #require(Array(compilation.records).last?.schools.first)
        #expect(school.name == "New")
        #expect(school.roll == 5)
        #expect(school.ukprn == "10032000")
    }

    @Test func `the census fills in a roll and does not replace one`() throws {
        let compilation = try compile {
            $0.establishments[1] = "136354,Bourne Abbey,1,690,700,10032000,E,120500 Predecessor"
        }
        #expect(Array(compilation.records).last?.schools.map(\.roll) == [690, 136])
    }

    @Test func `a link of a search result gets its day from the list of links, and is not doubled`() throws {
        let compilation = try compile {
            $0.links += [
                "136354,120500,\"A\",\"Predecessor\",\"01-12-2010\"", "136354,120500,\"A\",\"Other\",\"\"",
                "146279,120600,\"A\",\"Predecessor\",\"\"",
            ]
        }
        #expect(Array(compilation.records).last?.schools == Array(try SmallRegister().compiled().records).last?.schools)
        #expect(compilation.reconciliation.links.setAside["given twice"] == 3)
    }

    @Test func `a search result that comes after the list of links takes no day away`() throws {
        var compilation = try SmallRegister().compiled()
        let before = Array(compilation.records).last?.schools.map(\.links)
        let again = SmallRegister().establishments[0...1].map { $0 + "\r\n" }.joined()
        for entry in try readEstablishments(again).entries { compilation.add(entry, from: "again.csv") }
        #expect(Array(compilation.records).last?.schools.map(\.links) == before)
    }
}
