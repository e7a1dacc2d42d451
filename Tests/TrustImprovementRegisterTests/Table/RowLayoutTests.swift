import Testing
import TrustImprovement

@testable import TrustImprovementRegister

@Suite struct `Rows and fields` {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func `end with any line end, and with none`(end: String) throws {
        let table = try ReadTable(["a,b", "1,2", "", "3,4"].joined(separator: end))
        #expect(table.rows == [["1", "2"], ["3", "4"]])
        #expect(table.lines == [2, 4])
        #expect(table.counts.lines == 4)
        #expect(table.counts.blankLines == 1)
        #expect(try ReadTable("a,b" + end).counts.lines == 1)
    }

    static let layouts: [(String, [String])] = [
        ("1,2", ["1", "2"]),
        ("1,", ["1", ""]),
        (",", ["", ""]),
        ("\"1\",2", ["1", "2"]),
        ("\"\",\"\"", ["", ""]),
        ("\"\"", [""]),
        ("\"a,b\",\"c\"\"d\"", ["a,b", "c\"d"]),
        ("\"\"\"\",x", ["\"", "x"]),
        ("\"line\r\nline\",x", ["line\r\nline", "x"]),
        ("5\" pipe,a\"b\"", ["5\" pipe", "a\"b\""]),
        (" \"a\",b", [" \"a\"", "b"]),
        ("\"a\"b,c", ["ab", "c"]),
        ("\"a\" \"b\",c", ["a \"b\"", "c"]),
        ("a\0b,\"\0\"", ["a\0b", "\0"]),
    ]

    @Test(arguments: layouts)
    func `are read as they are meant`(written: String, fields: [String]) throws {
        #expect(try ReadTable("a,b\n\(written)\n").rows == [fields])
        #expect(try ReadTable("a,b\n\(written)").rows == [fields])
    }

    @Test func `are separated by tabs or semicolons where the caller says so`() throws {
        #expect(try ReadTable("a\tb\n1,5\t2", options: .init(delimiter: .tab)).rows == [["1,5", "2"]])
        #expect(
            try ReadTable("a;b\n1,5;\"2;\"", options: .init(delimiter: .semicolon)).rows == [["1,5", "2;"]])
    }

    @Test func `know their line, number and the place of each field`() throws {
        let text = "a,b,c\n\"x\ny\",é\"z,\"w\"\n\n1,2\n"
        let table = try ReadTable(text)
        #expect(table.lines == [2, 5])
        #expect(
            table.places[0] == [
                Place(line: 2, column: 1, offset: 6), Place(line: 3, column: 4, offset: 12),
                Place(line: 3, column: 8, offset: 17),
            ])
        #expect(table.places[1][1] == Place(line: 5, column: 3, offset: 24))
        let row = try FirstRow(text).row
        #expect(row.number == 1)
        #expect(row.place(of: TableColumn(index: 7, name: "")) == Place(line: 3, column: 11, offset: 20))
        let latinText = try ReadTable(latin("a,b\né,2\n"))
        #expect(latinText.places[0][1] == Place(line: 2, column: 3, offset: 6))
    }

    @Test func `make issues with their file, line and column`() throws {
        let row = try FirstRow("URN,Open date\n1,soon\n")
        let issue = row.row.issue(
            "group.openDate.unreadable", severity: .warning, column: row.header.column("open date"),
            "'soon' is not a date", ["value": "soon"])
        #expect(
            issue.description
                == "t.csv:2:3: warning: 'soon' is not a date [group.openDate.unreadable] at /Open date")
        #expect(issue.parameters == ["value": "soon", "column": "Open date"])
    }

    @Test func `lend their bytes without making a text`() throws {
        let row = try FirstRow("a,b,c\n 12 ,\"x\"\"y\",\n")
        #expect(row.row.withBytes(of: row.header.column("a")) { bytes in bytes.array } == Array(" 12 ".utf8))
        #expect(row["a"].withTrimmedBytes { bytes in bytes.array } == Array("12".utf8))
        #expect(row["b"].withTrimmedBytes { bytes in bytes.text } == "x\"y")
        #expect(row["c"].withTrimmedBytes { bytes in bytes.count } == 0)
        #expect(row.row.withBytes(of: nil) { bytes in bytes.count } == 0)
    }

    @Test func `of spaces alone are blank lines, and rows of commas are rows that are blank`() throws {
        let table = try ReadTable("a,b\n  \t \n , \n1,2\n")
        #expect(table.rows == [[" ", " "], ["1", "2"]])
        #expect(table.counts.blankLines == 1)
        #expect(try FirstRow("a,b\n , \n").row.isBlank)
        #expect(try !FirstRow("a,b\n ,x\n").row.isBlank)
    }

    @Test func `keep text after a closing quote, with one warning a row`() throws {
        let table = try ReadTable("a,b,c\n1,\"x\"y,\"p\" q\n")
        #expect(table.rows == [["1", "xy", "p q"]])
        #expect(
            table.messages == [
                "t.csv:2:6: warning: Text follows the closing quote of the field 'b', whose quotes opened on line 2; "
                    + "it is kept, but a quote inside quotes has to be written twice. "
                    + "The same is so in 1 more of the row's fields [table.row.textAfterQuote] at /b"
            ])
        #expect(table.issues[0].parameters == ["column": "b", "field": "2", "opened": "2:3"])
    }

    @Test func `with a quote that is never closed end with their line, and reading goes on`() throws {
        let table = try ReadTable("URN,Name\r\n1,\"St \"\"A\"\" School\r\n2,B\r\n3,C\r\n")
        #expect(table.rows == [["1", "St \"A\" School"], ["2", "B"], ["3", "C"]])
        #expect(table.lines == [2, 3, 4])
        #expect(table.counts.lines == 4)
        #expect(
            table.messages == [
                "t.csv:2:3: error: The quote that opens the field 'Name' is never closed; the field is taken to end "
                    + "with line 2, and the next line is read as a row [table.row.unterminatedQuote] at /Name"
            ])
    }

    @Test func `with a quote that is never closed in the last line are kept`() throws {
        let table = try ReadTable("a,b\n1,\"x,y")
        #expect(table.rows == [["1", "x,y"]])
        #expect(
            table.messages == [
                "t.csv:2:3: error: The quote that opens the field 'b' is never closed; the field is taken to end "
                    + "with the file [table.row.unterminatedQuote] at /b"
            ])
        #expect(table.issues[0].place == Place(line: 2, column: 3, offset: 6))
    }
}
