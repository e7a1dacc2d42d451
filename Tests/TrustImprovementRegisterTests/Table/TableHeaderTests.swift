import Testing
import TrustImprovement

@testable import TrustImprovementRegister

@Suite struct `Table headers` {
    @Test func `read the first of two columns with one name and say so`() throws {
        let table = try ReadTable("URN,Name,\"urn \"\n1,2,3\n")
        #expect(
            table.messages == [
                "t.csv:1:10: warning: The column 'urn' stands in the header twice, as columns 1 and 3; "
                    + "the first is read [table.header.duplicateColumn] at /urn"
            ])
        let row = try FirstRow("URN,Name,urn\n1,2,3\n")
        #expect(row["urn"].text == "1")
    }

    static let missing: [(String, TableColumnNames, String)] = [
        (
            "URN,Group_Uid\n", "Group UIDs",
            "The column 'Group UIDs' is missing from the header; it is needed. Did you mean 'Group_Uid'?"
        ),
        (
            "Joind date,Join date,x\n", TableColumnNames("Joined date", "date_joined"),
            "The column 'Joined date' is missing from the header; it is needed, and may also be called "
                + "'date_joined'. Did you mean 'Joind date' or 'Join date'?"
        ),
        (
            "a,b,c,d,e,f,g\n", "Postcode",
            "The column 'Postcode' is missing from the header; it is needed. "
                + "The columns are: 'a', 'b', 'c', 'd', 'e' and 2 more"
        ),
        (
            ",,\n", "URN",
            "The column 'URN' is missing from the header; it is needed. No column has a name"
        ),
    ]

    @Test(arguments: missing)
    func `name each column that is missing, and what may have been meant`(
        text: String, names: TableColumnNames, message: String
    ) throws {
        let table = try ReadTable(text, requiring: [names])
        #expect(table.issues.map(\.message) == [message])
        #expect(table.issues.map(\.code) == ["table.header.missingColumn"])
        #expect(table.issues[0].path == Path([.member(names.preferred)]))
        #expect(table.issues[0].parameters["column"] == names.preferred)
        #expect(table.issues[0].place == Place(line: 1, column: 1, offset: 0))
    }

    @Test func `give one issue for each column that is missing`() throws {
        let table = try ReadTable("a,b\n1,2\n", requiring: ["b", "URN", "UKPRN"])
        #expect(table.issues.map { issue in issue.parameters["column"] } == ["URN", "UKPRN"])
        #expect(table.rows == [["1", "2"]])
    }

    @Test func `are the line with the most of the columns where none has all, and no row is lost`() throws {
        let table = try ReadTable("Title\nURN,Name\n1,2\n3,4\n", requiring: ["URN", "Name", "Postcode"])
        #expect(table.names == ["URN", "Name"])
        #expect(table.rows == [["1", "2"], ["3", "4"]])
        #expect(table.counts.titleLines == 1)
        #expect(table.issues.count == 1)
    }

    @Test func `are looked for in as many lines as the options allow`() throws {
        let text = "one\ntwo\nURN\n1\n"
        let options = TableReadingOptions(maximumTitleLines: 1)
        #expect(try ReadTable(text, options: options, requiring: ["URN"]).names == ["one"])
        #expect(try ReadTable(text, requiring: ["URN"]).names == ["URN"])
    }

    @Test func `prefer the earlier of several names and an earlier column of one name`() throws {
        let header = TableHeader(names: ["group_name", "Group Name"])
        #expect(header.column("Group Name", "group_name")?.index == 1)
        #expect(header.column(TableColumnNames("none", "GROUP_NAME"))?.index == 0)
        #expect(header.column("none") == nil)
    }

    @Test func `know the names near to one, the nearest first`() {
        let header = TableHeader(names: ["Group Ids", "Group I", "group_id", "GROUP IDE", "Postcode", ""])
        #expect(header.nearNames(to: "Group ID") == ["group_id", "Group Ids", "Group I"])
        #expect(header.nearNames(to: "Headteacher").isEmpty)
    }

    @Test func `are missing from an empty file`() throws {
        let table = try ReadTable("")
        #expect(table.names == nil)
        #expect(
            table.messages == [
                "t.csv:1:1: error: The file is empty; its first line has to name the columns [table.header.missing]"
            ])
    }

    @Test func `are read in windows-1252 too`() throws {
        #expect(try ReadTable(latin("Café,b\n")).names == ["Café", "b"])
    }
}
