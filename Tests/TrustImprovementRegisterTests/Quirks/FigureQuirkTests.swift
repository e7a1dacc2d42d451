import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// The quirks of published figures, in the order of the list of them.
@Suite struct `Quirks of figures` {
    @Test("Quirk 26: percentages with and without a sign are the same number")
    func percentSigns() throws {
        let results = try readKeyStage2Schools(file("URN,PTRWM_EXP,PTREAD_EXP,PTMAT_EXP", "143627,76%,92,0"))
        #expect(results.entries.first?.readings.map(\.value) == [.number(76), .number(92), .number(0)])
        let census = try readCensus(
            file("URN,NOR,PSENELSE,PSENELK,PNUMEAL,PNUMFSMEVER", "100000,249,44.98%,27.8,27.40%,0"))
        let numbers = census.entries.first?.readings.compactMap(\.value.number) ?? []
        #expect(numbers.map(\.description) == ["249", "44.98", "27.8", "27.40", "0"])
        let schools = try readEstablishments(file("URN,EstablishmentName,PercentageFSM", "115850,A,21.7"))
        #expect(schools.entries.map(\.school.urn) == ["115850"])
        #expect(results.messages + census.messages + schools.messages == [])
    }

    @Test(
        "Quirk 27: a token in place of a number says why there is none",
        arguments: [
            ("SUPP", WithheldReason.suppressed), ("SUPPMAT", .suppressed), ("NA", .notApplicable), ("NE", .noEntries),
            ("NEW", .newSchool), ("NP", .notPublished), ("LOWCOV", .lowCoverage), ("NELIG", .notEligible),
            ("NOT AVAIL", .notAvailable),
        ])
    func tokens(token: String, reason: WithheldReason) throws {
        let results = try readKeyStage2Schools(file("URN,TELIG,PTRWM_EXP", "143627,112,\(token)"))
        let reading = Reading(
            measure: KeyStage2Measure.combinedExpected.reference(in: "2017/18"),
            value: .withheld(Withheld(reason: reason, token: token)), period: .academicYear("2017/18"),
            population: Population(.schools(["143627"])), pupils: 112)
        #expect(results.entries.first?.readings.last == reading)
        #expect(results.messages == [])
    }

    @Test("Quirk 27: a token that nobody knows is kept and told, once", arguments: ["SP", "RE", "+-5", "%", "1,5"])
    func unknownTokens(token: String) throws {
        let results = try readKeyStage2Schools(file("URN,TELIG,PTRWM_EXP", "143627,\"\(token)\",76%"))
        #expect(
            results.entries.first?.readings.first?.value
                == .withheld(Withheld(reason: .unrecognisedToken, token: token)))
        #expect(results.entries.first?.pupils == nil)
        #expect(
            results.messages == [
                "2017-2018_936_ks2final.csv:2:8: warning: '\(token)' is neither a number nor a token that is known; it "
                    + "is kept as withheld [register.token.unknown] at /TELIG"
            ])
        let trusts = try readKeyStage2Trusts(file("TIME_PERIOD,TRUST_UID,TELIG_MATPTINC", "202425,2044,\"\(token)\""))
        #expect(trusts.issues.map(\.code) == [.unknownToken])
        #expect(trusts.issues.map(\.path.pointer) == ["/TELIG_MATPTINC"])
    }

    @Test("Quirk 27: a space is nothing, and nothing gives no reading")
    func spaces() throws {
        let results = try readKeyStage2Schools(file("URN,TELIG,PTRWM_EXP,PTRWM_HIGH", "143627, ,,5%"))
        #expect(results.entries.first?.readings.map(\.value) == [.number(5)])
        #expect(results.entries.first?.pupils == nil)
        #expect(results.messages == [])
    }

    @Test("Quirk 28: boys and girls that do not make up all pupils")
    func boysAndGirls() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,NumberOfPupils,NumberOfBoys,NumberOfGirls", "115930,A,207,120,85",
                "100000,Sir John Cass's Foundation Primary School,276,140,135"))
        #expect(schools.entries.map(\.school.roll) == [207, 276])
        let census = try readCensus(file("URN,NOR,NORG,NORB", "136354,696,327,360"))
        #expect(census.entries.first?.readings.compactMap(\.value.number) == [696, 327, 360])
        #expect(census.entries.first?.readings.map(\.population.pupils) == [nil, .girls, .boys])
        #expect(schools.messages + census.messages == [])
    }

    @Test("Quirk 29: more pupils than room")
    func overCapacity() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,SchoolCapacity,NumberOfPupils", "115855,A,180,196",
                "100014,Fleet Primary School,210,222"))
        #expect(schools.entries.map(\.school.capacity) == [180, 210])
        #expect(schools.entries.map(\.school.roll) == [196, 222])
        #expect(schools.messages == [])
    }

    @Test("Quirk 30: no pupils in an open school, and none that are known")
    func noPupils() throws {
        let schools = try readEstablishments(
            file("URN,EstablishmentName,EstablishmentStatus (code),NumberOfPupils", "100060,A,1,0", "100061,B,1,"))
        #expect(schools.entries.map(\.school.roll) == [0, nil])
        #expect(schools.messages == [])
    }

    @Test("Quirk 32: ages from 0 to 99, none, and a phase that does not apply")
    func ages() throws {
        let schools = try readEstablishments(
            file(
                "URN,EstablishmentName,TypeOfEstablishment (code),PhaseOfEducation (code),PhaseOfEducation (name),"
                    + "StatutoryLowAge,StatutoryHighAge", "108420,A,06,0,Not applicable,11,18",
                "100002,B,18,6,16 plus,0,99",
                "100003,C,01,2,Primary,,"))
        #expect(
            schools.entries.map(\.school) == [
                School(
                    urn: "108420", name: "A", phase: .notApplicable, type: .cityTechnologyCollege, statutoryLowAge: 11,
                    statutoryHighAge: 18),
                School(
                    urn: "100002", name: "B", phase: .sixteenPlus, type: .furtherEducation, statutoryLowAge: 0,
                    statutoryHighAge: 99),
                School(urn: "100003", name: "C", phase: .primary, type: .communitySchool),
            ])
        #expect(schools.messages == [])
    }
}
