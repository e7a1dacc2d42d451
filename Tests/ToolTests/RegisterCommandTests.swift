import Foundation
import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import trust_improvement

/// The files of a small register in a folder, and the command line that reads them.
private struct RegisterFiles {
    let folder: TemporaryFolder
    let groups, academies, establishments, links, schoolResults, trustResults, census: String

    init() throws {
        folder = try TemporaryFolder()
        groups = try folder.write(
            """
            Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Incorporated on \
            (open date),Group Status (code),UKPRN
            2044,TR00261,ABBEY ACADEMIES TRUST,7318714,06,Multi-academy trust,,19/07/2010,OPEN,10058308
            2347,TR00230,BLACK COUNTRY UTC,07556132,10,Single-academy trust,31/08/2015,08/03/2011,CLOSED,
            2068,SP00007,Acorn Care,,05,School sponsor,04/11/2018,,CLOSED,

            """, to: "groups.csv")
        academies = try folder.write(
            """
            Group UID,Group Name,Group Type (code),Joined date,Academy URN,Trust Academy Establishment Name,\
            TypeOfEstablishment (code),PhaseOfEducation (code),LA (code)
            2044,ABBEY ACADEMIES TRUST,06,01/12/2010,136354,Bourne Abbey,34,2,925
            2347,BLACK COUNTRY UTC,10,01/09/2011,136933,Black Country UTC,40,4,335

            """, to: "academies.csv")
        establishments = try folder.write(
            "URN,EstablishmentName,NumberOfPupils\n136354,Bourne Abbey Primary Academy,\n100000,The Aldgate School,276\n",
            to: "schools.csv")
        links = try folder.write(
            "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n136354,120500,A,Predecessor,30-11-2010\n",
            to: "links.csv")
        schoolResults = try folder.write(
            "URN,TELIG,PTRWM_EXP\n136354,93,70%\n", to: "2017-2018_925_ks2final.csv")
        trustResults = try folder.write(
            "TIME_PERIOD,TRUST_UID,TRUST_ID,PRWM_EXP_WGTAVG\n202425,2044,TR00261,SUPPMAT\n", to: "mats.csv")
        census = try folder.write("URN,NOR\n136354,696\nNAT,9\n", to: "2024-2025_census.csv")
    }

    func run(_ more: String..., output: String = "records.ndjson", isInteractive: Bool = false) -> ToolRun {
        ToolRun(
            all: [
                "register", "--groups", groups, "--academies", academies, "--establishments=\(establishments)",
                "--links", links,
                "--ks2-schools", schoolResults, "--ks2-trusts", trustResults, "--census", census, "--as-of",
                "2026-07-01",
                "--output", output == "-" ? "-" : folder.path(of: output),
            ] + more, isInteractive: isInteractive)
    }
}

private let account = """
    groups.csv: 3 rows = 2 values + 0 refused + 1 set aside (1 not an academy trust: School sponsor)
    academies.csv: 2 rows = 2 values + 0 refused + 0 set aside
    schools.csv: 2 rows = 2 values + 0 refused + 0 set aside
    links.csv: 1 rows = 1 values + 0 refused + 0 set aside
    2017-2018_925_ks2final.csv: 1 rows = 1 values + 0 refused + 0 set aside
    mats.csv: 1 rows = 1 values + 0 refused + 0 set aside
    2024-2025_census.csv: 2 rows = 1 values + 0 refused + 1 set aside (1 a national aggregate)
    trusts: 2 read = 1 in records + 1 set aside (1 with the status 'closed')
    academies: 2 read = 1 in records + 1 set aside (1 in a trust that is not open)
    establishments: 2 read = 1 in records + 1 set aside (1 in no open academy trust)
    links: 1 read = 1 in records + 0 set aside
    key stage 2 results by school: 1 read = 1 in records + 0 set aside
    key stage 2 results by trust: 1 read = 1 in records + 0 set aside
    census: 1 read = 1 in records + 0 set aside
    issues:
      1 register.field.mended (advice)
      1 register.row.unmatched (advice)
    Every row is accounted for.

    """

private let record = """
    {"format":"trust-improvement/1.0","asOf":"2026-07-01","trust":{"id":"uid-2044","name":"ABBEY ACADEMIES TRUST",\
    "kind":"multiAcademyTrust","status":"open","uid":"2044","reference":"TR00261","ukprn":"10058308",\
    "companyNumber":"07318714","opened":"2010-07-19","memberships":[{"school":"136354","joined":"2010-12-01"}]},\
    "schools":[{"urn":"136354","name":"Bourne Abbey Primary Academy","phase":"primary","type":"34",\
    "localAuthority":"925","region":"eastMidlands","roll":696,"links":[{"school":"120500","kind":"predecessor",\
    "established":"2010-11-30"}]}],
    """

@Suite struct `The command register` {
    @Test func `the public files become records, and every row is accounted for`() throws {
        let files = try RegisterFiles()
        let run = files.run("--issues", files.folder.path(of: "issues.ndjson"))
        #expect(run.status == .fine)
        #expect(run.errors == "")
        #expect(run.output == account + "1 records written to \(files.folder.path(of: "records.ndjson"))\n")
        let text = try files.folder.text(of: "records.ndjson")
        #expect(text.hasPrefix(record.dropLast(record.hasSuffix("\n") ? 1 : 0)))
        #expect(text.hasSuffix("\n") && text.split(separator: "\n").count == 1)
        let written = try TrustRecord(json: text)
        #expect(
            written.readings.map(\.measure.description) == [
                "ks2.trust.rwm.expected@2018", "ks2.pupils", "ks2.rwm.expected@2018", "census.pupils",
            ])
        #expect(written.readings.map(\.value.number) == [nil, 93, 70, 696])
        #expect(ToolRun("check", files.folder.path(of: "records.ndjson")).status == .fine)
        #expect(
            try files.folder.text(of: "issues.ndjson") == """
                {"code":"register.field.mended","severity":"advice","pointer":"/Companies House Number","line":2,"column":36,\
                "message":"'7318714' was read as '07318714': Leading zeros that were lost were put back",\
                "parameters":{"column":"Companies House Number","repair":"text.repaired.leadingZeros","text":"7318714",\
                "value":"07318714"},"file":"groups.csv"}
                {"code":"register.row.unmatched","severity":"advice","pointer":"","line":3,"column":1,\
                "message":"136933 belongs to the trust 2347 'BLACK COUNTRY UTC', which is not open",\
                "parameters":{"uid":"2347"},"file":"academies.csv"}

                """)
    }

    @Test func `records on standard output leave it to themselves`() throws {
        let files = try RegisterFiles()
        _ = files.run()
        let run = files.run(output: "-")
        #expect(run.status == .fine)
        #expect(run.output == "")
        #expect(run.errors == account + "1 records written to -\n")
    }

    @Test func `a refused row is told and makes the status 1, and the other rows become records`() throws {
        let files = try RegisterFiles()
        let path = try files.folder.write("URN,NOR\nx,5\n136354,696\n", to: "2023-2024_census.csv")
        let run = files.run("--census", path)
        #expect(run.status == .errorsInData)
        #expect(
            run.errors
                == "2023-2024_census.csv:2:1: error: 'x' is not a URN: URN is 5 or 6 digits, the first not 0 [register.row.refused] at /URN\n"
        )
        #expect(run.output.contains("2023-2024_census.csv: 2 rows = 1 values + 1 refused + 0 set aside\n"))
        #expect(run.output.contains("  1 register.row.refused (error)\n"))
        #expect(run.output.contains("\n1 records written to "))
    }

    @Test func `refused rows beyond the issues that are described count too`() throws {
        let files = try RegisterFiles()
        let advice = String(repeating: "136354,A,01-01-1900\n", count: 10_001)
        let path = try files.folder.write("URN,EstablishmentName,OpenDate\n" + advice + "x,A,\n", to: "many.csv")
        let run = files.run("--establishments", path)
        #expect(run.status == .errorsInData)
        #expect(run.output.contains("\n  10000 register.date.sentinel (advice)\n"))
        #expect(run.output.contains("\n  2 more that are not described\n"))
    }

    @Test func `a file without its columns gives one issue and no records`() throws {
        let files = try RegisterFiles()
        let run = ToolRun(
            "register", "--groups", files.academies, "--academies", files.census, "--output",
            files.folder.path(of: "none.ndjson"))
        #expect(run.status == .errorsInData)
        #expect(run.errors.split(separator: "\n").allSatisfy { $0.contains("[table.header.missingColumn]") })
        #expect(run.output.hasSuffix("\n0 records written to \(files.folder.path(of: "none.ndjson"))\n"))
        #expect(try files.folder.text(of: "none.ndjson") == "")
    }

    @Test func `what is missing or given twice is found before a file is opened or written`() throws {
        ToolRun("register").checkUsage("'--groups' is missing; this command needs it")
        ToolRun("register", "--groups", "/nowhere").checkUsage("'--academies' is missing; this command needs it")
        ToolRun("register", "--groups", "/nowhere", "--academies", "/nowhere").checkUsage(
            "'--output' is missing; this command needs it")
        let needed = ["register", "--groups", "/nowhere", "--academies", "/nowhere", "--output", "/nowhere/x"]
        for name in ["--groups", "--academies", "--output"] {
            ToolRun(all: needed + [name, "b"]).checkUsage("'\(name)' is given 2 times; it can be given once")
        }
        for name in ["--links", "--issues", "--as-of"] {
            ToolRun(all: needed + [name, "a", "\(name)=b"]).checkUsage(
                "'\(name)' is given 2 times; it can be given once")
        }
        ToolRun(all: needed + ["--as-of", "01/07/2026"]).checkUsage(
            "'--as-of': '01/07/2026' is not a date (see character 3): a date is a day of the years 0001 to 9999 that exists, written as "
                + "2024-09-01")
        ToolRun(all: needed + ["more"]).checkUsage("'more' is not expected here; this command has only options")
        ToolRun(all: needed + ["--", "--links"]).checkUsage(
            "'--links' is not expected here; this command has only options")
    }

    @Test func `files that cannot be read or written`() throws {
        let files = try RegisterFiles()
        let unread = ToolRun("register", "--groups", "/nowhere/g", "--academies", "a", "--output", "o")
        #expect(unread.status == .unusable)
        #expect(unread.errors == "trust-improvement: '/nowhere/g' cannot be read: No such file or directory\n")
        let unwritten = files.run(output: "no/records.ndjson")
        #expect(unwritten.status == .unusable)
        #expect(
            unwritten.errors
                == "trust-improvement: '\(files.folder.path(of: "no/records.ndjson"))' cannot be written: No such "
                + "file or directory\n")
    }

    @Test func `progress is shown on a terminal only`() throws {
        let files = try RegisterFiles()
        let rows = String(repeating: "100000,A\n", count: 2_500)
        let path = try files.folder.write("URN,EstablishmentName\n" + rows, to: "many.csv")
        #expect(files.run("--establishments", path).errors == "")
        let shown = files.run("--establishments", path, isInteractive: true)
        #expect(shown.errors == "\rmany.csv: 2000\r\u{1B}[K")
        #expect(shown.status == .fine)
    }
}
