import Foundation
import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `The rules about personal data` {
    /// Each kind in a text.
    static let texts: [(kind: PersonalDataKind, text: MarkedText)] = [
        (.emailAddress, "Ask «ab.cd@example.org»"), (.telephoneNumber, "Ring «01632 960001»"),
        (.nationalInsuranceNumber, "It says «AB 12 34 56 C»"), (.uniquePupilNumber, "Books of «T999400126001»"),
        (.dateOfBirth, "Born on «3 May 2015»"), (.pupilName, "Books of pupil «Abcd Efgh»"),
    ]

    private func record(notes: String) throws -> TrustRecord {
        var record = TrustRecord(trust: Trust(id: "example", name: "Example Trust"))
        record.evidence = [try Evidence(id: "visit", notes: notes)]
        return record
    }

    @Test
    func `are as many as the kinds that are looked for`() {
        let codes = RuleBook.standard.rules.map(\.code.rawValue).filter { $0.hasPrefix("personalData.") }
        #expect(codes == PersonalDataKind.allCases.map { "personalData.\($0)" } + ["personalData.group.tooSmall"])
        #expect(Self.texts.map(\.kind) == PersonalDataKind.allCases)
    }

    @Test(arguments: `The rules about personal data`.texts.indices)
    func `say where it stands and never what it is`(index: Int) throws {
        let (kind, text) = Self.texts[index]
        let range = try #require(text.ranges.first)
        // A second one of the kind is not told apart.
        let report = try record(notes: text.plain + "; " + text.plain).validate()
        #expect(report.issues.map(\.code.rawValue) == ["personalData.\(kind)"])
        let issue = try #require(report.issues.first)
        #expect(issue.path == ["evidence", 0, "notes"])
        #expect(
            issue.parameters == [
                "kind": kind.rawValue, "offset": String(range.lowerBound), "length": String(range.count),
            ])
        let found = String(decoding: Array(text.plain.utf8)[range], as: UTF8.self)
        let told = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
        #expect(!told.contains(found))
        #expect(issue.fix == nil)
    }

    @Test
    func `tell each kind that a text holds`() throws {
        let notes = Self.texts.map(\.text.plain).joined(separator: ", ")
        #expect(
            try record(notes: notes).validate().issues.map(\.code.rawValue)
                == PersonalDataKind.allCases.map { "personalData.\($0)" })
    }

    /// What is named here has no free text in it.
    @Test
    func `ask no identifier, code or date`() throws {
        let record = TrustRecord(
            trust: Trust(
                id: "T999400126001", name: "Example Trust", status: TrustStatus(rawValue: "01632 960001"),
                companyNumber: "01632960", memberships: [try Membership(school: "199001", joined: "2015-05-03")]))
        #expect(record.validate().issues.map(\.code) == ["code.unrecognised"])
    }

    @Test
    func `ask the texts of members that this version does not know, however deep`() throws {
        let depth = 100
        let open = String(repeating: #"{"more":["#, count: depth)
        let close = String(repeating: "]}", count: depth)
        let text =
            #"{"format":"trust-improvement/1.0","trust":{"id":"example","name":"Example Trust","x":"ab@example.org","#
            + #""y":"#
            + #"[1,null,true,{"z":"pupil Abcd"},["born 3/5/15"]]},"w":"\#u{FFFD}","more":"# + open
            + #""01632 960001","x""# + close + "}"
        let checked = TrustRecord.check(json: text.utf8, options: JSONReadingOptions(maximumDepth: 500))
        #expect(
            checked.report.issues.map { "\($0.code) \($0.path)" } == [
                "personalData.emailAddress /trust/x", "personalData.pupilName /trust/y/3/z",
                "personalData.dateOfBirth /trust/y/4/0", "text.replacementCharacter /w",
                "personalData.telephoneNumber /more" + String(repeating: "/more/0", count: depth),
            ])
    }
}

struct `The rule about small groups` {
    /// The places at which a record with one reading has a figure about too few.
    private func found(
        smallest: Int?, value: MeasureValue, pupils: Int? = nil, unit: MeasureUnit = .pupils,
        additivity: Additivity = .sum
    ) throws -> [String] {
        var rules = RuleBook.standard
        rules.smallestGroup = smallest
        let measure = try Measure(
            id: "example", title: "Example measure", unit: unit, direction: nil, additivity: additivity)
        let reading = Reading(
            measure: measure.reference, value: value, period: .academicYear("2024/25"), pupils: pupils)
        let record = TrustRecord(
            trust: Trust(id: "example", name: "Example Trust"), measures: [measure], readings: [reading])
        return record.validate(with: rules).issues(with: "personalData.group.tooSmall").map {
            $0.path.pointer
        }
    }

    private static let told = ["/readings/0/value"]

    @Test
    func `is not asked unless the host says what is small`() throws {
        #expect(RuleBook.standard.smallestGroup == nil)
        #expect(try found(smallest: nil, value: .number(1), pupils: 1).isEmpty)
        #expect(try found(smallest: 0, value: .number(1), pupils: 1).isEmpty)
        #expect(try found(smallest: -1, value: .number(1), pupils: 1).isEmpty)
    }

    @Test(arguments: [(-1, false), (0, false), (1, true), (9, true), (10, false), (11, false)])
    func `counts the pupils that are counted and those behind a figure`(number: Int, isTold: Bool) throws {
        let value = ExactDecimal(exactly: number) ?? 0
        #expect(try found(smallest: 10, value: .number(value)) == (isTold ? Self.told : []))
        #expect(
            try found(smallest: 10, value: .number(50), pupils: number, unit: .percent, additivity: .weightedMean)
                == (isTold ? Self.told : []))
    }

    @Test
    func `tells a figure once`() throws {
        #expect(try found(smallest: 10, value: .number(3), pupils: 5) == Self.told)
        #expect(try found(smallest: 10, value: .number(3), pupils: 50) == Self.told)
        #expect(try found(smallest: 10, value: .number(30), pupils: 5) == Self.told)
    }

    @Test
    func `is content with what is withheld, and asks an estimate like a number`() throws {
        #expect(try found(smallest: 10, value: .withheld(Withheld(reason: .suppressed)), pupils: 3).isEmpty)
        let estimate = try Estimate(point: 4, lower: 2, upper: 20)
        #expect(try found(smallest: 10, value: .estimate(estimate)) == Self.told)
    }

    /// The size of a class on average is about no group of that size.
    @Test
    func `does not take averages and other units for numbers of pupils`() throws {
        #expect(try found(smallest: 10, value: .number(3), additivity: .weightedMean).isEmpty)
        #expect(try found(smallest: 10, value: .number(3), additivity: .neither).isEmpty)
        #expect(try found(smallest: 10, value: .number(3), unit: .schools).isEmpty)
    }

    @Test
    func `lets a host's rule ask for the same number`() throws {
        let rule = Rule("example.smallest", "There is a smallest group") { context, issues in
            issues.report(at: Path(), "\(context.smallestGroup ?? 0)")
        }
        var rules = try RuleBook.empty.adding(rule)
        rules.smallestGroup = 7
        let record = TrustRecord(trust: Trust(id: "example", name: "Example Trust"))
        #expect(record.validate(with: rules).issues.map(\.message) == ["7"])
    }
}
