private import Foundation
import Testing
import TrustImprovement
import TrustImprovementTestSupport

/// Holds the page about records that are wrong against what is found in them.
@Suite struct `The gallery of invalid records` {
    @Test func `has a passage on the page for each record, in order, and a record for each passage`() throws {
        let files = try ExampleFile.names(in: "invalid")
        #expect(files.count >= 10)
        #expect(try Passage.all().map(\.file) == files)
    }

    @Test(arguments: try Passage.all())
    func `says in a passage what the record shows and what is found in it`(passage: Passage) throws {
        let checked = TrustRecord.check(json: try ExampleFile.bytes("invalid/\(passage.file)"), on: "2026-01-15")
        #expect(passage.table == checked.report.issues.map(Passage.row))
        #expect(checked.report.issues.contains { $0.severity != .advice })
        #expect(passage.text.count > 80)
    }
}

/// What the page says of one record.
struct Passage: Sendable, CustomTestStringConvertible {
    /// The name of the file.
    var file: String
    /// What the record shows.
    var text: String
    /// The rows of the table below it, without its head.
    var table: [String]

    var testDescription: String { file }

    /// The passages of the page.
    static func all() throws -> [Passage] {
        let page = try ExampleFile.text("invalid/README.md")
        return page.components(separatedBy: "\n## ").dropFirst().map { part in
            let lines = part.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
            let table = lines.filter { $0.hasPrefix("| ") }
            let words = lines.dropFirst(2).filter { !$0.hasPrefix("| ") }
            return Passage(
                file: lines.count > 1 ? lines[1].filter { $0 != "`" } : "", text: words.joined(separator: " "),
                table: Array(table.dropFirst(2)))
        }
    }

    /// An issue as a row of the table.
    static func row(_ issue: TrustImprovement.Issue) -> String {
        "| \(issue.place?.line ?? 0):\(issue.place?.column ?? 0) | \(issue.severity) | `\(issue.code)` "
            + "| `\(issue.path.pointer)` | \(issue.message) |"
    }
}
