import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Which school is meant` {
    private static func school(_ urn: URN, _ links: SchoolLink...) -> School {
        School(urn: urn, name: "School \(urn)", links: links)
    }

    private static func index(_ schools: School...) -> RecordIndex {
        RecordIndex(TrustRecord(trust: Trust(id: "example", name: "Example Trust"), schools: schools))
    }

    @Test
    func `is the school itself while nothing follows it`() {
        let index = Self.index(Self.school("199001"))
        #expect(index.succession(of: "199001") == .itself)
        #expect(index.succession(of: "199009") == .unknown)
    }

    @Test
    func `is its academy from the day of conversion, whichever side names the link`() {
        let fromOld = Self.index(
            Self.school("199001", SchoolLink(school: "199002", kind: .successor, established: "2024-09-01")))
        let fromNew = Self.index(
            Self.school("199002", SchoolLink(school: "199001", kind: .predecessor, established: "2024-09-01")))
        for index in [fromOld, fromNew] {
            #expect(index.succession(of: "199001", on: "2024-09-01") == .successor("199002", way: ["199002"]))
            #expect(index.succession(of: "199001") == .successor("199002", way: ["199002"]))
        }
        #expect(fromOld.succession(of: "199001", on: "2024-08-31") == .itself)
        #expect(fromNew.succession(of: "199001", on: "2024-08-31") == .unknown)
    }

    @Test
    func `follows the way through a merger, and names every candidate after a split`() {
        let index = Self.index(
            Self.school("199001", SchoolLink(school: "199003", kind: .successorMerged)),
            Self.school("199002", SchoolLink(school: "199003", kind: .successorMerged)),
            Self.school("199003"),
            Self.school(
                "199005", SchoolLink(school: "199003", kind: .predecessorSplitSchool, established: "2025-09-01")),
            Self.school(
                "199004", SchoolLink(school: "199003", kind: .predecessorSplitSchool, established: "2025-09-01")))
        #expect(index.succession(of: "199001", on: "2025-01-01") == .successor("199003", way: ["199003"]))
        #expect(index.succession(of: "199002") == .ambiguous(["199004", "199005"]))
        #expect(index.succession(of: "199003") == .ambiguous(["199004", "199005"]))
        #expect(index.succession(of: "199004") == .itself)
    }

    @Test
    func `ends where links lead in a ring`() {
        let index = Self.index(
            Self.school("199001", SchoolLink(school: "199002", kind: .successor)),
            Self.school("199002", SchoolLink(school: "199001", kind: .successor)))
        #expect(index.succession(of: "199001") == .successor("199002", way: ["199002"]))
    }

    @Test
    func `is found through schools of other records too`() {
        let index = Self.index(Self.school("199001", SchoolLink(school: "199002", kind: .successor)))
        let others = OtherRecords([
            TrustRecord(
                trust: Trust(id: "other", name: "Other Trust"),
                schools: [Self.school("199002", SchoolLink(school: "199003", kind: .successor))])
        ])
        #expect(index.succession(of: "199001") == .successor("199002", way: ["199002"]))
        #expect(
            index.succession(of: "199001", resolving: others) == .successor("199003", way: ["199002", "199003"]))
        #expect(index.succession(of: "199002", resolving: others) == .successor("199003", way: ["199003"]))
    }
}
