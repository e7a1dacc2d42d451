import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// A pair of trusts and what only the two together show.
struct SectorPair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var first: Trust
    var second: Trust
    var expected: [String]

    init(_ title: String, _ first: Trust, _ second: Trust, _ expected: String...) {
        testDescription = title
        self.first = first
        self.second = second
        self.expected = expected
    }

    private static func trust(
        _ id: Identifier<Trust>, _ status: TrustStatus? = .open, closed: CalendarDate? = nil, uid: GroupUID? = nil,
        reference: TrustReference? = nil, ukprn: UKPRN? = nil, company: CompanyNumber? = nil,
        schools memberships: (URN, joined: CalendarDate?, left: CalendarDate?)...
    ) -> Trust {
        Trust(
            id: id, name: "Example Trust \(id)", status: status, uid: uid, reference: reference, ukprn: ukprn,
            companyNumber: company, closed: closed,
            memberships: memberships.compactMap { try? Membership(school: $0.0, joined: $0.joined, left: $0.left) })
    }

    private static let sharedReference = "advice sector.reference.shared /trust/reference"
    private static let sharedUKPRN = "advice sector.ukprn.shared /trust/ukprn"
    private static let twoTrusts = "error sector.school.inTwoTrusts /trust/memberships/0"

    static let all: [SectorPair] = [
        SectorPair("nothing in common", trust("a", uid: "99001"), trust("b", uid: "99002")),
        SectorPair("nothing given", trust("a"), trust("b")),
        SectorPair("one id", trust("a"), trust("a"), "error sector.id.duplicate /trust/id"),
        SectorPair(
            "one UID", trust("a", uid: "99001"), trust("b", uid: "99001"), "error sector.uid.duplicate /trust/uid"),
        SectorPair(
            "one UID though one is closed", trust("a", .closed, uid: "99001"), trust("b", uid: "99001"),
            "error sector.uid.duplicate /trust/uid"),
        SectorPair(
            "one company number", trust("a", .closed, company: "99000001"), trust("b", company: "99000001"),
            "error sector.companyNumber.duplicate /trust/companyNumber"),
        SectorPair(
            "one reference, both open", trust("a", reference: "TR99001"), trust("b", reference: "TR99001"),
            "error sector.reference.sharedByOpen /trust/reference"),
        SectorPair(
            "one reference, one proposed to close", trust("a", .proposedToClose, reference: "TR99001"),
            trust("b", reference: "TR99001"), "error sector.reference.sharedByOpen /trust/reference"),
        SectorPair(
            "one reference, the first closed", trust("a", .closed, reference: "TR99001"),
            trust("b", reference: "TR99001"), sharedReference),
        SectorPair(
            "one reference, the second closed", trust("a", reference: "TR99001"),
            trust("b", .closed, reference: "TR99001"), sharedReference),
        SectorPair(
            "one reference, of unknown status", trust("a", nil, reference: "TR99001"),
            trust("b", nil, reference: "TR99001"), sharedReference),
        SectorPair(
            "one reference, marked as old", trust("a", .closed, reference: "TR99001.old"),
            trust("b", reference: "TR99001"), sharedReference),
        SectorPair(
            "one UKPRN, both open", trust("a", ukprn: "10999001"), trust("b", ukprn: "10999001"),
            "error sector.ukprn.sharedByOpen /trust/ukprn"),
        SectorPair(
            "one UKPRN, the first closed", trust("a", .closed, ukprn: "10999001"), trust("b", ukprn: "10999001"),
            sharedUKPRN),
        SectorPair(
            "everything in common",
            trust("a", uid: "99001", reference: "TR99001", ukprn: "10999001", company: "99000001"),
            trust("a", uid: "99001", reference: "TR99001", ukprn: "10999001", company: "99000001"),
            "error sector.id.duplicate /trust/id", "error sector.uid.duplicate /trust/uid",
            "error sector.companyNumber.duplicate /trust/companyNumber",
            "error sector.reference.sharedByOpen /trust/reference", "error sector.ukprn.sharedByOpen /trust/ukprn"),
        SectorPair(
            "a school that moved the day after it left", trust("a", schools: ("199001", "2012-09-01", "2020-08-31")),
            trust("b", schools: ("199001", "2020-09-01", nil))),
        SectorPair(
            "a school in two trusts for one day", trust("a", schools: ("199001", "2012-09-01", "2020-08-31")),
            trust("b", schools: ("199001", "2020-08-31", nil)), twoTrusts),
        SectorPair(
            "a school in two trusts, the later first", trust("a", schools: ("199001", "2020-08-31", nil)),
            trust("b", schools: ("199001", "2012-09-01", "2020-08-31")), twoTrusts),
        SectorPair(
            "a school in two trusts since ever", trust("a", schools: ("199001", nil, nil)),
            trust("b", schools: ("199001", nil, nil)), twoTrusts),
        SectorPair(
            "a school in two trusts and out again",
            trust("a", schools: ("199001", "2012-09-01", "2014-08-31"), ("199001", "2018-09-01", nil)),
            trust("b", schools: ("199001", "2014-09-01", "2018-08-31"))),
        SectorPair(
            "a school still linked to a trust that closed when it moved",
            trust("a", .closed, closed: "2020-09-01", schools: ("199001", "2012-09-01", nil)),
            trust("b", schools: ("199001", "2020-09-01", nil))),
        SectorPair(
            "a school that moved before its trust closed",
            trust("a", .closed, closed: "2020-09-01", schools: ("199001", "2012-09-01", nil)),
            trust("b", schools: ("199001", "2020-08-31", nil)), twoTrusts),
        SectorPair(
            "a school linked to a trust that closed nobody knows when",
            trust("a", .closed, schools: ("199001", "2012-09-01", nil)),
            trust("b", schools: ("199001", "2020-09-01", nil))),
        SectorPair(
            "a school that left a trust that closed nobody knows when",
            trust("a", .closed, schools: ("199001", "2012-09-01", "2020-09-01")),
            trust("b", schools: ("199001", "2020-09-01", nil)),
            twoTrusts),
        SectorPair(
            "two schools in two trusts", trust("a", schools: ("199001", nil, nil), ("199002", nil, nil)),
            trust("b", schools: ("199002", nil, nil), ("199003", nil, nil)), twoTrusts),
    ]
}

struct `The records of a sector` {
    @Test(arguments: SectorPair.all)
    func `show what no single one can`(pair: SectorPair) {
        var check = SectorCheck()
        #expect(check.add(TrustRecord(trust: pair.first)).isEmpty)
        let found = check.add(TrustRecord(trust: pair.second))
        #expect(found.map { "\($0.severity.rawValue) \($0.code) \($0.path)" } == pair.expected)
        #expect(check.report.issues == found)
        #expect(check.report.isValid == !pair.expected.contains { $0.hasPrefix("error") })
        #expect(check.count == 2)
    }

    @Test
    func `are named, both of them, with the place of the later one`() throws {
        var check = SectorCheck()
        let membership = try Membership(school: "199001", joined: "2020-09-01")
        let first = Trust(id: "a", name: "Example Trust", uid: "99001", memberships: [membership])
        let second = Trust(id: "b", name: "Sample Trust", uid: "99001", memberships: [membership])
        check.add(
            TrustRecord(trust: Trust(id: "c", name: "Other Trust")), source: "x.ndjson",
            place: Place(line: 1, column: 1))
        check.add(TrustRecord(trust: first), source: "x.ndjson", place: Place(line: 2, column: 1))
        check.add(TrustRecord(trust: second), source: "y.ndjson", place: Place(line: 5, column: 1))
        #expect(
            check.report.issues.map(\.description) == [
                "y.ndjson:5:1: error: 99001 is the UID of 'Sample Trust' (b, record 3) and of 'Example Trust' (a, record 2); "
                    + "a UID is one trust's [sector.uid.duplicate] at /trust/uid",
                "y.ndjson:5:1: error: 199001 is in 'Sample Trust' (b, record 3) and in 'Example Trust' (a, record 2) on "
                    + "the same days; a school is in one academy trust at a time [sector.school.inTwoTrusts] at "
                    + "/trust/memberships/0",
            ])
        let parameters = ["trust": "b", "ordinal": "3", "other": "a", "otherOrdinal": "2"]
        #expect(check.report.issues.first?.parameters == parameters)
        #expect(check.report.issues.last?.parameters == parameters.merging(["school": "199001"]) { $1 })
        #expect(check.report.issues.map(\.guidance) == ["sector.uid.duplicate", "sector.school.inTwoTrusts"])
        #expect(check.report.ruleBookVersion == RuleBook.standard.version)
    }

    @Test(
        arguments: [
            ("id", "'a' names 'B' (a, record 2) and 'A' (a, record 1); each trust has an id of its own"),
            (
                "companyNumber",
                "99000001 is the company number of 'B' (a, record 2) and of 'A' (a, record 1); a company is one trust"
            ),
            (
                "reference",
                "TR99001 is the trust reference of 'B' (a, record 2) and of 'A' (a, record 1); only a closed trust and its "
                    + "successor share one"
            ),
            (
                "ukprn",
                "10999001 is the UKPRN of 'B' (a, record 2) and of 'A' (a, record 1), and both are open; two open trusts do not "
                    + "share one"
            ),
        ])
    func `are told apart in words`(member: String, message: String) {
        var check = SectorCheck()
        var trust = Trust(
            id: "a", name: "A", status: .open, reference: "TR99001.old", ukprn: "10999001", companyNumber: "99000001")
        if member == "reference" { trust.status = .closed }
        check.add(TrustRecord(trust: trust))
        trust.name = "B"
        let found = check.add(TrustRecord(trust: trust))
        #expect(found.first { $0.path == ["trust", .member(member)] }?.message == message)
    }

    @Test
    func `are held against every earlier one, and each breach is told once`() {
        var check = SectorCheck()
        for id: Identifier<Trust> in ["a", "b", "c"] {
            check.add(TrustRecord(trust: Trust(id: id, name: "Example Trust", uid: "99001")))
        }
        #expect(check.report.issues.map(\.parameters["trust"]) == ["b", "c"])
        #expect(check.report.issues.map(\.parameters["other"]) == ["a", "a"])
    }

    @Test
    func `within one trust are no affair of the sector`() throws {
        var check = SectorCheck()
        let membership = try Membership(school: "199001")
        #expect(
            check.add(TrustRecord(trust: Trust(id: "a", name: "A", memberships: [membership, membership]))).isEmpty)
    }

    @Test
    func `have a report with a budget, in which no error is lost`() {
        var check = SectorCheck(maximumIssues: 1)
        for _ in 0..<3 {
            check.add(TrustRecord(trust: Trust(id: "a", name: "A", status: .closed, reference: "TR99001")))
        }
        #expect(check.report.issues.count == 1)
        #expect(check.report.uncounted == 3)
        #expect(check.report.uncountedErrors == 1)
        #expect(!check.report.isValid)
        var none = SectorCheck(maximumIssues: 0)
        for id: Identifier<Trust> in ["a", "b"] {
            none.add(TrustRecord(trust: Trust(id: id, name: "A", status: .closed, reference: "TR99001")))
        }
        #expect(none.report.uncounted == 1)
        #expect(none.report.isValid)
    }
}
