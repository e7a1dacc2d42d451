import Foundation
import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// The records that show what one rule of the standard book means: one that keeps it and one that breaks it.
struct RuleFixture: Sendable, CustomTestStringConvertible {
    /// What stands in `expected.json` for each issue of the record that breaks the rule.
    struct Expectation: Codable, Hashable, Sendable {
        var code: String
        var severity: String
        var pointer: String
        var line: Int
        var column: Int
        var message: String
    }

    /// What a host sets for the rule, in `settings.json`; most rules have none.
    private struct Settings: Decodable {
        var smallestGroup: Int?
    }

    /// The day on which the records are looked at.
    static let date: CalendarDate = "2026-01-15"

    /// The fixtures of every rule.
    static let all = RuleBook.standard.rules.map { RuleFixture(code: $0.code) }

    let code: IssueCode

    /// The first stage at which the rule is asked.
    var stage: Stage { RuleBook.standard[code]?.severities.first ?? .draft }

    var testDescription: String { code.rawValue }

    /// The standard book with what a host sets for the rule.
    func rules() throws -> RuleBook {
        var book = RuleBook.standard
        if let settings = try? bytes("settings.json") {
            book.smallestGroup = try JSONDecoder().decode(Settings.self, from: Data(settings)).smallestGroup
        }
        return book
    }

    /// Every folder of the fixtures.
    static func folders() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory().path).sorted()
    }

    /// The bytes of one of the rule's files.
    func bytes(_ name: String) throws -> [UInt8] {
        let file = try RuleFixture.directory().appendingPathComponent(code.rawValue).appendingPathComponent(name)
        return Array(try Data(contentsOf: file))
    }

    /// Finds what stands in the other records of the rule's folder, where there are any.
    func others() throws -> OtherRecords? {
        let file = try RuleFixture.directory().appendingPathComponent(code.rawValue).appendingPathComponent(
            "others.ndjson")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        var stream = RecordStream(ByteCollectionSource(Array(try Data(contentsOf: file))))
        var records: [TrustRecord] = []
        while let element = try stream.next() { records.append(try #require(element.checked.record)) }
        return OtherRecords(records)
    }

    /// What the record that breaks the rule is expected to give.
    func expected() throws -> [Expectation] {
        try JSONDecoder().decode([Expectation].self, from: Data(try bytes("expected.json")))
    }

    private static func directory() throws -> URL {
        try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appendingPathComponent("rules")
    }
}

extension RuleFixture.Expectation {
    init(_ issue: TrustImprovement.Issue) {
        self.init(
            code: issue.code.rawValue, severity: issue.severity.rawValue, pointer: issue.path.pointer,
            line: issue.place?.line ?? 0, column: issue.place?.column ?? 0, message: issue.message)
    }
}
