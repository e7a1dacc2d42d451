import Foundation
import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A record at the border of a rule, and what is found in it.
///
/// `Fixtures/rule-borders.json` holds one a line.
struct RuleBorder: Decodable, Sendable, CustomTestStringConvertible {
    /// The case in words.
    var title: String
    /// The codes of all issues, in alphabetical order.
    var codes: [String]
    var record: JSONValue

    var testDescription: String { title }

    static let all: [RuleBorder] = {
        guard let fixtures = Bundle.module.url(forResource: "Fixtures", withExtension: nil),
            let data = try? Data(contentsOf: fixtures.appendingPathComponent("rule-borders.json")),
            let borders = try? JSONDecoder().decode([RuleBorder].self, from: data)
        else { return [] }
        return borders
    }()
}

struct `At the border of a rule` {
    @Test(arguments: RuleBorder.all)
    func `is what the domain says it is`(border: RuleBorder) throws {
        let record = try TrustRecord(json: border.record.json(.compact))
        let report = record.validate(on: RuleFixture.date)
        #expect(report.issues.map(\.code.rawValue).sorted() == border.codes.sorted())
    }

    @Test
    func `no case is left out`() {
        #expect(RuleBorder.all.count > 180)
        #expect(Set(RuleBorder.all.map(\.title)).count == RuleBorder.all.count)
    }

    /// Without a day and without one of the record's facts, those appointments count that have no end.
    @Test
    func `members are counted without a day too`() throws {
        let governance = try (1...5).map { number in
            try GovernanceAppointment(
                role: .member, holder: Identifier("member-\(number)"), end: number == 1 ? "2020-08-31" : nil)
        }
        let record = TrustRecord(trust: Trust(id: "example", name: "Example Trust", governance: governance))
        #expect(record.validate().issues.map(\.message) == ["4 members are recorded; a trust should have 5 or more"])
        #expect(record.validate(on: "2020-08-31").issues.isEmpty)
    }

    /// What real files hold may be doubtful, but must not make a record invalid: the last of three lists that end
    /// the description of the public files.
    @Test(arguments: RuleBook.standard.rules.map(\.code))
    func `what may be a warning at most is no error`(code: IssueCode) throws {
        let atMostWarnings: Set<IssueCode> = [
            "school.postcode.odd", "school.closed.missing", "school.closed.beforeOpened", "trust.closed.beforeOpened",
            "school.roll.overCapacity", "reading.pupilGroups.sum", "school.laestab.shared", "school.ukprn.shared",
            "trust.reference.superseded", "school.link.cycle", "school.link.notReturned", "code.unrecognised",
            "text.replacementCharacter", "text.controlCharacter", "trust.opened.inFuture", "school.opened.inFuture",
            "membership.joined.inFuture", "inspection.date.inFuture", "school.link.inFuture",
            "appointment.start.inFuture", "inspection.category.inconsistent", "trust.singleAcademy.severalSchools",
            "school.ages.reversed", "reading.school.noKeyStage2",
        ]
        let severity = try #require(RuleBook.standard[code]?.severities[.closed])
        if atMostWarnings.contains(code) { #expect(severity < .error) }
        if code.rawValue.hasSuffix(".inFuture") { #expect(severity < .error) }
    }
}
