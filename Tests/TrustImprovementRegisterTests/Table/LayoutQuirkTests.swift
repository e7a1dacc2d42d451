import Testing
import TrustImprovement

@testable import TrustImprovementRegister

/// The layout quirks of the public files, in the order of the list of them; their sources are in
/// Fixtures/README.md.
@Suite struct `Layout quirks of the public files` {
    @Test func `1: windows-1252 is read although the file says nothing about it`() throws {
        let text = """
            "URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"\r
            100006,134643,"CCfL Key Stage 3 PRU","Predecessor - merged","01-01-2022"\r
            108299,108297,"St Thomas à Becket","Predecessor",""\r

            """
        let table = try ReadTable(latin(text))
        #expect(table.rows[1] == ["108299", "108297", "St Thomas à Becket", "Predecessor", ""])
        #expect(table.encoding == .windows1252)
        #expect(table.counts.fieldsInWindows1252 == 1)
        #expect(table.messages.isEmpty)
    }

    @Test func `2: the control character U+0092 is kept, told and mended`() throws {
        let row = try FirstRow(
            "URN,EstablishmentName\n147050,\"St Andrew\u{92}s Preparatory School, Turi\"\n")
        let name = row["EstablishmentName"]
        #expect(name.text == "St Andrew\u{92}s Preparatory School, Turi")
        #expect(name.encoding == .utf8)
        #expect(name.containsControlCharacter)
        #expect(name.mended == "St Andrew\u{2019}s Preparatory School, Turi")
        #expect(!row["URN"].containsControlCharacter)
    }

    @Test func `3: the replacement character is kept and told`() throws {
        let row = try FirstRow("Group UID,Group Name\n5188,FIERT\u{FFFD} MULTI-ACADEMY TRUST\n")
        #expect(row["Group Name"].text == "FIERT\u{FFFD} MULTI-ACADEMY TRUST")
        #expect(row["Group Name"].containsReplacementCharacter)
        #expect(!row["Group UID"].containsReplacementCharacter)
    }

    @Test(arguments: [TextEncoding.utf8, .windows1252])
    func `4: a no-break space at the end of a name is trimmed`(encoding: TextEncoding) throws {
        let text = "URN,EstablishmentName\n149679,\u{A0} a Voluntary\u{A0}Academy\u{A0} \n"
        let row = try FirstRow(encoding == .utf8 ? Array(text.utf8) : latin(text))
        #expect(row["EstablishmentName"].encoding == encoding)
        #expect(row["EstablishmentName"].trimmed == "a Voluntary\u{A0}Academy")
        #expect(row["EstablishmentName"].text == "\u{A0} a Voluntary\u{A0}Academy\u{A0} ")
        let count = "a Voluntary Academy".utf8.count + (encoding == .utf8 ? 1 : 0)
        #expect(row["EstablishmentName"].withTrimmedBytes { bytes in bytes.count } == count)
    }

    @Test(arguments: [Array("\u{A0}".utf8), latin("\u{A0}"), latin(" \u{A0}\t"), []])
    func `4: a field of no-break spaces alone is empty`(field: [UInt8]) throws {
        let row = try FirstRow(Array("URN,a,b\n1,".utf8) + field + Array(",x\n".utf8))
        #expect(row["a"].isEmpty)
        #expect(row["a"].trimmed == "")
        #expect(row["a"].withTrimmedBytes { bytes in bytes.count } == 0)
        #expect(!row["b"].isEmpty)
    }

    @Test(arguments: [Array("12\u{A0}".utf8), latin("12\u{A0}"), Array("\u{A0}12".utf8), latin("\u{A0}12")])
    func `4: a no-break space on one side is trimmed from the bytes too`(field: [UInt8]) throws {
        let row = try FirstRow(Array("a,b\n".utf8) + field + Array(",x\n".utf8))
        #expect(row["a"].withTrimmedBytes { bytes in bytes.array } == Array("12".utf8))
    }

    @Test func `5: two spaces inside a name are kept`() throws {
        let row = try FirstRow("URN,EstablishmentName\n100549,Chelsea  Community Hospital  School\n")
        #expect(row["EstablishmentName"].trimmed == "Chelsea  Community Hospital  School")
    }

    @Test(arguments: ["\u{FEFF}URN,LA\n100000,201\n", "\u{FEFF}\u{FEFF}\"URN\",LA\n100000,201\n"])
    func `6: the first column is found behind a byte order mark`(text: String) throws {
        let row = try FirstRow(text)
        #expect(row.header.column("URN") == TableColumn(index: 0, name: "URN"))
        #expect(row["URN"].text == "100000")
        #expect(row.row.place(of: row.header.column("URN")).offset == text.utf8.count - 11)
        #expect(try ReadTable(text).encoding == .utf8)
        #expect(try ReadTable("URN,LA\n100000,201\n").encoding == nil)
    }

    @Test func `7: a header longer than all rows leaves its last column empty`() throws {
        let row = try FirstRow(
            "\"URN\",\"Linked UID\",\"LA (name)\",\"HasSharedHT\"\r\n105135,2150,\"Greenwich\"\r\n")
        #expect(row.row.isShort)
        #expect(row.row.isEmpty(row.header.column("HasSharedHT")))
        #expect(row["HasSharedHT"].text == "")
        #expect(row["LA (name)"].text == "Greenwich")
    }

    @Test func `8: what a row has beyond the header are its extra fields`() throws {
        let text = """
            "URN","EstablishmentName","Linked establishments"
            125131,"The Grove Primary School","130037 Predecessor","130052 Predecessor","142380 Successor"
            """
        let row = try FirstRow(text)
        #expect(row["Linked establishments"].text == "130037 Predecessor")
        #expect(row.row.extraFields.map(\.text) == ["130052 Predecessor", "142380 Successor"])
        #expect(try ReadTable(text).counts.longRows == 1)
        #expect(try ReadTable(text).messages.isEmpty)
    }

    @Test func `9: a row cut after its last filled field is short and no issue`() throws {
        let text = "RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP\r\n1,139557,Lime Tree Primary School\r\n"
        let row = try FirstRow(text)
        #expect(row.row.isShort)
        #expect(row["PTRWM_EXP"].isEmpty)
        #expect(row["SCHNAME"].text == "Lime Tree Primary School")
        #expect(try ReadTable(text).counts.shortRows == 1)
        #expect(try ReadTable(text).messages.isEmpty)
    }

    @Test func `10: title lines above the header are skipped`() throws {
        let text = """
            Independent schools' inspections 2020 to 2025,,
            "Notes, see the guidance",,
            URN,School name,Overall effectiveness
            100001,A,2
            """
        let table = try ReadTable(text, requiring: ["URN", "Overall effectiveness"])
        #expect(table.names == ["URN", "School name", "Overall effectiveness"])
        #expect(table.rows == [["100001", "A", "2"]])
        #expect(table.lines == [4])
        #expect(table.counts.titleLines == 2)
        #expect(table.messages.isEmpty)
    }

    @Test(
        arguments: zip(
            ["ESTAB", "alphaind", "group_name", "linkurn", " Closed date\u{A0}"],
            ["Estab", "AlphaIND", "Group Name", "LinkURN", "Closed Date"]))
    func `11: a column is found under its other names`(written: String, asked: String) throws {
        let row = try FirstRow("x,\(written)\n1,2\n")
        #expect(row.row.text(row.header.column(asked, "group_name")) == "2")
    }

    @Test func `12: a column that this edition lacks reads as empty`() throws {
        let row = try FirstRow("URN,FSM\n100000,12\n")
        let rating = row.header.column("OfstedRating (name)")
        #expect(rating == nil)
        #expect(row.row.trimmed(rating) == "")
        #expect(row.row.isEmpty(rating))
    }

    @Test func `13: aggregates among the rows are rows`() throws {
        let table = try ReadTable("URN,LA,Estab\r\n100000,201,3614\r\nNAT,,PRI\r\n , ,SEC")
        #expect(table.rows == [["100000", "201", "3614"], ["NAT", "", "PRI"], [" ", " ", "SEC"]])
        let aggregate = try FirstRow("URN,LA,Estab\n , ,SEC")
        #expect(aggregate["URN"].isEmpty && !aggregate["Estab"].isEmpty)
    }

    @Test func `14: commas inside quotes belong to the name`() throws {
        let table = try ReadTable(
            "Group UID,Group Name,LA (code),LA (name)\n2209,AVANTI SCHOOLS TRUST,801,\"Bristol, City of\"\n")
        #expect(table.rows == [["2209", "AVANTI SCHOOLS TRUST", "801", "Bristol, City of"]])
    }

    @Test func `an index column without a name, as pandas adds, is harmless`() throws {
        let text = ",Group UID,Group Name\n0,17101,5 DIMENSIONS TRUST\n"
        let row = try FirstRow(text)
        #expect(row["Group UID"].text == "17101")
        #expect(row.header.columns[0].name.isEmpty)
        #expect(row.header.column("") == nil)
        #expect(try ReadTable(text).messages.isEmpty)
    }
}
