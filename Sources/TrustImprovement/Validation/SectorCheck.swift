/// Looks at the records of several trusts, one after another, and reports what no single record can show: two trusts
/// with one number, and a school that two trusts have at the same time.
///
/// Only the trusts' numbers and memberships are kept, never the records, so a sector may be a stream of any length:
///
/// ```swift
/// var check = SectorCheck()
/// for (line, record) in records { check.add(record, source: "sector.ndjson", place: Place(line: line, column: 1)) }
/// print(check.report.issues)
/// ```
public struct SectorCheck: Sendable {
    /// A trust that was looked at, as far as it is needed for later ones.
    private struct Holder: Sendable {
        var id: Identifier<Trust>
        var name: String
        var ordinal: Int
        var isOpen: Bool
    }

    /// The days from the first to the last on which a school is or was in a trust.
    private struct Stay: Sendable {
        var days: ClosedRange<CalendarDate>
        var holder: Int
    }

    /// How many issues are described one by one; further ones are only counted.
    ///
    /// 1,000 unless changed.
    public let maximumIssues: Int
    /// How many records were looked at.
    public private(set) var count = 0

    private var found: [Issue] = []
    private var uncounted = 0
    private var uncountedErrors = 0

    private var holders: [Holder] = []
    private var ids: [Identifier<Trust>: Int] = [:]
    private var uids: [GroupUID: Int] = [:]
    private var companyNumbers: [CompanyNumber: Int] = [:]
    private var references: [TrustReference: [Int]] = [:]
    private var ukprns: [UKPRN: [Int]] = [:]
    private var stays: [URN: [Stay]] = [:]

    /// Creates a check that has seen nothing yet.
    public init(maximumIssues: Int = 1_000) {
        self.maximumIssues = maximumIssues
    }

    /// Everything that was found so far, in the order of the records.
    public var report: Report {
        Report(
            issues: found, uncounted: uncounted, uncountedErrors: uncountedErrors,
            ruleBookVersion: RuleBook.standard.version)
    }

    /// Looks at one more record and returns what it does not share peacefully with earlier ones.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - source: The file that it comes from, which its issues carry.
    ///   - place: Where in the file it begins, which its issues carry.
    /// - Returns: The issues of this record, as far as there was room for them in the report.
    @discardableResult
    public mutating func add(_ record: TrustRecord, source: String? = nil, place: Place? = nil) -> [Issue] {
        count += 1
        let known = found.count
        let trust = record.trust
        holders.append(Holder(id: trust.id, name: trust.name, ordinal: count, isOpen: trust.isOpen))
        checkKeys(of: trust)
        checkSharedNumbers(of: trust)
        for (index, membership) in trust.memberships.enumerated() {
            if let days = trust.days(of: membership) { checkStay(of: membership.school, days, at: index) }
        }
        for index in found.indices[known...] { (found[index].source, found[index].place) = (source, place) }
        return Array(found[known...])
    }

    /// The numbers that no two trusts share, whatever their status.
    private mutating func checkKeys(of trust: Trust) {
        let holder = holders.count - 1
        if let other = SectorCheck.claim(trust.id, in: &ids, for: holder) {
            report(
                "sector.id.duplicate", .error, at: ["id"], other,
                "'\(trust.id)' names \(describe(holder)) and \(describe(other)); each trust has an id of its own")
        }
        if let uid = trust.uid, let other = SectorCheck.claim(uid, in: &uids, for: holder) {
            report(
                "sector.uid.duplicate", .error, at: ["uid"], other,
                "\(uid) is the UID of \(describe(holder)) and of \(describe(other)); a UID is one trust's")
        }
        if let number = trust.companyNumber, let other = SectorCheck.claim(number, in: &companyNumbers, for: holder) {
            report(
                "sector.companyNumber.duplicate", .error, at: ["companyNumber"], other,
                "\(number) is the company number of \(describe(holder)) and of \(describe(other)); a company is one "
                    + "trust")
        }
    }

    /// The numbers that a closed trust and its successor share, but no two open trusts.
    private mutating func checkSharedNumbers(of trust: Trust) {
        let holder = holders.count - 1
        if let reference = trust.reference {
            // One that is marked as old is the same number.
            let others = references[reference.current, default: []]
            reportShared(
                "sector.reference", at: "reference", others,
                "\(reference.current) is the trust reference of \(describe(holder))")
            references[reference.current, default: []].append(holder)
        }
        if let ukprn = trust.ukprn {
            reportShared(
                "sector.ukprn", at: "ukprn", ukprns[ukprn, default: []],
                "\(ukprn) is the UKPRN of \(describe(holder))")
            ukprns[ukprn, default: []].append(holder)
        }
    }

    private mutating func reportShared(_ subject: String, at member: String, _ others: [Int], _ beginning: String) {
        let isOpen = holders[holders.count - 1].isOpen
        if isOpen, let other = others.first(where: { holders[$0].isOpen }) {
            report(
                IssueCode(rawValue: subject + ".sharedByOpen"), .error, at: [.member(member)], other,
                "\(beginning) and of \(describe(other)), and both are open; two open trusts do not share one")
        } else if let other = others.first {
            report(
                IssueCode(rawValue: subject + ".shared"), .advice, at: [.member(member)], other,
                "\(beginning) and of \(describe(other)); only a closed trust and its successor share one")
        }
    }

    /// A school is in one academy trust at a time.
    private mutating func checkStay(of school: URN, _ days: ClosedRange<CalendarDate>, at index: Int) {
        let holder = holders.count - 1
        let others = stays[school, default: []]
        if let other = others.first(where: { $0.holder != holder && $0.days.overlaps(days) }) {
            report(
                "sector.school.inTwoTrusts", .error, at: ["memberships", .index(index)], other.holder,
                "\(school) is in \(describe(holder)) and in \(describe(other.holder)) on the same days; a school is in "
                    + "one academy trust at a time",
                ["school": school.description])
        }
        stays[school, default: []].append(Stay(days: days, holder: holder))
    }

    private mutating func report(
        _ code: IssueCode, _ severity: Severity, at path: Path, _ other: Int, _ message: String,
        _ parameters: [String: String] = [:]
    ) {
        guard found.count < maximumIssues else {
            uncounted += 1
            if severity == .error { uncountedErrors += 1 }
            return
        }
        let (mine, theirs) = (holders[holders.count - 1], holders[other])
        let names = [
            "trust": mine.id.description, "ordinal": String(mine.ordinal), "other": theirs.id.description,
            "otherOrdinal": String(theirs.ordinal),
        ]
        found.append(
            Issue(
                code: code, severity: severity, path: Path(["trust"]).appending(path), message: message,
                parameters: names.merging(parameters) { name, _ in name }, guidance: code.rawValue))
    }

    /// A trust by its name and id, and which record it is.
    private func describe(_ holder: Int) -> String {
        let holder = holders[holder]
        return "'\(TextError.shortened(holder.name))' (\(holder.id), record \(holder.ordinal))"
    }

    /// Notes who has a number, or returns who had it before.
    private static func claim<Number: Hashable>(
        _ number: Number, in owners: inout [Number: Int], for holder: Int
    ) -> Int? {
        if let owner = owners[number] { return owner }
        owners[number] = holder
        return nil
    }
}

extension Trust {
    /// Whether the trust is open now, proposed to close or not.
    fileprivate var isOpen: Bool { status == .open || status == .proposedToClose }

    /// The days of a membership, or `nil` where there are none or nobody knows its last.
    ///
    /// The register still links some closed trusts to schools that have gone elsewhere, so a membership without an end
    /// lasts until the trust closed.
    fileprivate func days(of membership: Membership) -> ClosedRange<CalendarDate>? {
        var last = membership.left
        if last == nil, status == .closed || closed != nil {
            guard let day = closed?.adding(days: -1) else { return nil }
            last = day
        }
        let (first, end) = (membership.joined ?? .earliest, last ?? .latest)
        return first <= end ? first...end : nil
    }
}
