import Testing
import TrustImprovement

@testable import TrustImprovementRegister

@Suite struct `Budgets of a table` {
    @Test func `set a row with too long a field aside and go on at the next line`() throws {
        let table = try ReadTable(
            "a,b\n1,2\n3,1234567\n5,123456\n", options: .init(maximumFieldBytes: 6))
        #expect(table.rows == [["1", "2"], ["5", "123456"]])
        #expect(table.counts.rowsSetAside == 1)
        #expect(
            table.messages == [
                "t.csv:3:3: error: The field 'b' has more than 6 bytes, the most that is read. "
                    + "The row is set aside [table.field.tooLong] at /b"
            ])
        #expect(table.issues[0].parameters == ["column": "b", "field": "2", "limit": "6"])
    }

    @Test func `let a stray quote cost its own row and not those after it`() throws {
        let rows = (3...40).map { number in "\(number),x" }.joined(separator: "\r\n")
        let table = try ReadTable("a,b\r\n2,\"x\r\n\(rows)\r\n", options: .init(maximumFieldBytes: 50))
        #expect(table.rows == (3...40).map { number in ["\(number)", "x"] })
        #expect(table.lines == Array(3...40))
        #expect(
            table.messages == [
                "t.csv:2:3: error: The field 'b' has more than 50 bytes, the most that is read; its opening quote "
                    + "may lack a closing one. The row is set aside [table.field.tooLong] at /b"
            ])
    }

    @Test func `set a row with too many fields aside`() throws {
        let table = try ReadTable("a,b\n1,2,3\n1,\"2\",3,\"4\n5,6\n", options: .init(maximumFields: 3))
        #expect(table.rows == [["1", "2", "3"], ["5", "6"]])
        #expect(
            table.messages == [
                "t.csv:3:9: error: The row has more than 3 fields, the most that is read. "
                    + "The row is set aside [table.row.tooManyFields]"
            ])
    }

    @Test func `set too long a row aside`() throws {
        let table = try ReadTable("a,b,c\n1,2,3\n12,34,56\n7,8,9\n", options: .init(maximumRowBytes: 6))
        #expect(table.rows == [["1", "2", "3"], ["7", "8", "9"]])
        #expect(
            table.messages == [
                "t.csv:3:7: error: The row has more than 6 bytes, the most that is read, at the field 'c'. "
                    + "The row is set aside [table.row.tooLong] at /c"
            ])
    }

    @Test func `count issues beyond the most that is described`() throws {
        let text = "a\n" + String(repeating: "\"x\"y\n", count: 5)
        var reader = TableReader(
            ByteCollectionSource(text), name: "t.csv", options: .init(maximumIssues: 2))
        while try reader.next() != nil {}
        #expect(reader.issues.count == 2)
        #expect(reader.uncountedIssues == 3)
    }

    @Test func `have the documented defaults`() {
        let options = TableReadingOptions()
        #expect(options.maximumFieldBytes == 1_048_576)
        #expect(options.maximumFields == 10_000)
        #expect(options.maximumRowBytes == 16_777_216)
        #expect(options.maximumIssues == 1_000)
        #expect(options.maximumTitleLines == 10)
    }
}
