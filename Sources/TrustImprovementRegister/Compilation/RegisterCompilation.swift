public import TrustImprovement

/// Puts what was read from the public files together into one record for each open academy trust.
///
/// Add trusts first, then their academies, then whatever else there is: only what belongs to a school or trust that is
/// known by then is kept, so that memory grows with the records and not with the files. Everything that is added is
/// accounted for in ``reconciliation``.
///
/// ```swift
/// var compilation = RegisterCompilation(asOf: try CalendarDate("2026-07-01"))
/// try compilation.add(contentsOf: &groups)
/// try compilation.add(contentsOf: &academies)
/// for record in compilation.records { print(record.trust.name, record.schools.count) }
/// ```
public struct RegisterCompilation: Sendable {
    /// What became of the entries of each kind.
    public struct Accounts: Hashable, Sendable {
        /// The trusts; those that are not open are set aside.
        public internal(set) var trusts = Reconciliation()
        /// The academies with their trusts.
        public internal(set) var academies = Reconciliation()
        /// The establishments; those that belong to no trust with a record are set aside.
        public internal(set) var establishments = Reconciliation()
        /// The links between establishments.
        public internal(set) var links = Reconciliation()
        /// The key stage 2 results by school.
        public internal(set) var keyStage2Schools = Reconciliation()
        /// The key stage 2 results by trust.
        public internal(set) var keyStage2Trusts = Reconciliation()
        /// The school census.
        public internal(set) var census = Reconciliation()

        /// Whether every entry of every kind is accounted for.
        public var balances: Bool {
            [trusts, academies, establishments, links, keyStage2Schools, keyStage2Trusts, census].allSatisfy(\.balances)
        }
    }

    /// What is put together for one trust.
    private struct Draft {
        var trust: Trust
        var readings: [Reading] = []
        var schools: Set<URN> = []
    }

    /// The day on which the facts were so, which every record carries.
    public let asOf: CalendarDate?
    /// What became of everything that was added.
    public private(set) var reconciliation = Accounts()
    /// What did not fit together.
    public private(set) var issues: [Issue] = []

    private var drafts: [GroupUID: Draft] = [:]
    private var closedTrusts: Set<GroupUID> = []
    private var schools: [URN: School] = [:]
    private var schoolReadings: [URN: [Reading]] = [:]

    /// Creates an empty compilation.
    public init(asOf: CalendarDate? = nil) {
        self.asOf = asOf
    }

    // MARK: - Adding

    /// Adds a trust.
    ///
    /// One that is not open is set aside.
    public mutating func add(_ entry: TrustEntry, from file: String) {
        reconciliation.trusts.rows += 1
        guard entry.trust.status == .open else {
            closedTrusts.insert(entry.uid)
            return reconciliation.trusts.setAside(
                entry.trust.status.map { "with the status '\($0)'" } ?? "without a status")
        }
        guard drafts[entry.uid] == nil else {
            note(
                .repeated, file, entry.line,
                "The trust \(entry.uid) stands on this line a second time; the first is kept",
                ["uid": entry.uid.description])
            return reconciliation.trusts.setAside("given twice")
        }
        drafts[entry.uid] = Draft(trust: entry.trust)
        reconciliation.trusts.values += 1
    }

    /// Adds an academy to its trust.
    public mutating func add(_ entry: AcademyEntry, from file: String) {
        reconciliation.academies.rows += 1
        guard var draft = drafts[entry.trust] else {
            let reason = noteUnmatched(
                "\(entry.school.urn) belongs to the trust \(entry.trust) '\(entry.trustName)'", entry.trust, file,
                entry.line)
            return reconciliation.academies.setAside("in a trust that \(reason)")
        }
        let others = draft.trust.memberships
        guard !others.contains(where: { $0.school == entry.school.urn && $0.overlaps(entry.membership) }) else {
            note(
                .repeated, file, entry.line,
                "\(entry.school.urn) stands on this line a second time for the same days in its trust; the first is kept",
                ["urn": entry.school.urn.description])
            return reconciliation.academies.setAside("given twice")
        }
        draft.trust.memberships.append(entry.membership)
        draft.schools.insert(entry.school.urn)
        drafts[entry.trust] = draft
        schools[entry.school.urn] = schools[entry.school.urn]?.completed(from: entry.school) ?? entry.school
        reconciliation.academies.values += 1
    }

    /// Adds what the register says of an establishment, if that belongs to a trust that is known.
    public mutating func add(_ entry: EstablishmentEntry, from file: String) {
        reconciliation.establishments.rows += 1
        guard let known = schools[entry.school.urn] else {
            return reconciliation.establishments.setAside("in no open academy trust")
        }
        schools[entry.school.urn] = entry.school.completed(from: known)
        reconciliation.establishments.values += 1
    }

    /// Adds a link, if it is of a school that is known.
    public mutating func add(_ entry: SchoolLinkEntry, from file: String) {
        reconciliation.links.rows += 1
        guard var school = schools[entry.school] else {
            return reconciliation.links.setAside("of a school in no open academy trust")
        }
        if let index = school.links.firstIndex(where: { $0.school == entry.link.school }) {
            // A search result tells of the same link without its day.
            guard school.links[index].established == nil, entry.link.established != nil,
                school.links[index].kind == entry.link.kind
            else {
                return reconciliation.links.setAside("given twice")
            }
            school.links[index] = entry.link
        } else {
            school.links.append(entry.link)
        }
        schools[entry.school] = school
        reconciliation.links.values += 1
    }

    /// Adds a school's results, if the school is known.
    public mutating func add(_ entry: KeyStage2SchoolEntry, from file: String) {
        reconciliation.keyStage2Schools.rows += 1
        guard schools[entry.school] != nil else {
            return reconciliation.keyStage2Schools.setAside("of a school in no open academy trust")
        }
        guard addReadings(entry.readings, of: entry.school) else {
            noteRepeated("The results of \(entry.school) for \(entry.year)", file, entry.line)
            return reconciliation.keyStage2Schools.setAside("given twice")
        }
        reconciliation.keyStage2Schools.values += 1
    }

    /// Adds a school's census figures, if the school is known.
    public mutating func add(_ entry: SchoolCensusEntry, from file: String) {
        reconciliation.census.rows += 1
        guard schools[entry.school] != nil else {
            return reconciliation.census.setAside("of a school in no open academy trust")
        }
        guard addReadings(entry.readings, of: entry.school) else {
            noteRepeated("The census figures of \(entry.school)", file, entry.line)
            return reconciliation.census.setAside("given twice")
        }
        if schools[entry.school]?.roll == nil { schools[entry.school]?.roll = entry.roll }
        reconciliation.census.values += 1
    }

    /// Adds a trust's results, joined by the unique identifier and held against the other identifiers.
    public mutating func add(_ entry: KeyStage2TrustEntry, from file: String) {
        reconciliation.keyStage2Trusts.rows += 1
        guard var draft = drafts[entry.trust] else {
            let reason = noteUnmatched(
                "The results are of the trust \(entry.trust) '\(entry.name)'", entry.trust, file, entry.line)
            return reconciliation.keyStage2Trusts.setAside("of a trust that \(reason)")
        }
        compare(draft.trust.reference, entry.reference, named: "trust reference", of: entry, in: file)
        compare(draft.trust.companyNumber, entry.companyNumber, named: "company number", of: entry, in: file)
        compare(draft.trust.ukprn, entry.ukprn, named: "UKPRN", of: entry, in: file)
        let new = RegisterCompilation.news(in: entry.readings, beside: draft.readings)
        guard !new.isEmpty || entry.readings.isEmpty else {
            noteRepeated("The results of the trust \(entry.trust) for \(entry.year)", file, entry.line)
            return reconciliation.keyStage2Trusts.setAside("given twice")
        }
        draft.readings += new
        drafts[entry.trust] = draft
        reconciliation.keyStage2Trusts.values += 1
    }

    /// Adds those of a school's readings that are new, and returns whether that says anything that was not known.
    private mutating func addReadings(_ readings: [Reading], of school: URN) -> Bool {
        let new = RegisterCompilation.news(in: readings, beside: schoolReadings[school, default: []])
        schoolReadings[school, default: []] += new
        return !new.isEmpty || readings.isEmpty
    }

    /// The readings that are of another measure, period or population than all that are known.
    private static func news(in readings: [Reading], beside known: [Reading]) -> [Reading] {
        struct Subject: Hashable {
            var measure: MeasureReference
            var period: Period
            var population: Population
        }
        guard !known.isEmpty else { return readings }
        let subjects = Set(
            known.map { Subject(measure: $0.measure, period: $0.period, population: $0.population) })
        return readings.filter {
            !subjects.contains(Subject(measure: $0.measure, period: $0.period, population: $0.population))
        }
    }

    private mutating func noteRepeated(_ subject: String, _ file: String, _ line: Int) {
        note(.repeated, file, line, "\(subject) stand on this line a second time; the first are kept", [:])
    }

    private mutating func compare<Value: Equatable & CustomStringConvertible>(
        _ known: Value?, _ other: Value?, named subject: String, of entry: KeyStage2TrustEntry, in file: String
    ) {
        guard let known, let other, known != other else { return }
        note(
            .identifierDiffers, file, entry.line,
            "The \(subject) of the trust \(entry.trust) is \(other) here and \(known) in the list of trusts, which is kept",
            ["uid": entry.trust.description, "known": known.description, "other": other.description])
    }

    /// Notes that an entry belongs to a trust without a record, and returns why the trust has none.
    private mutating func noteUnmatched(_ subject: String, _ uid: GroupUID, _ file: String, _ line: Int) -> String {
        let isKnown = closedTrusts.contains(uid)
        let reason = isKnown ? "is not open" : "is not among the trusts"
        note(
            .unmatched, severity: isKnown ? .advice : .warning, file, line, "\(subject), which \(reason)",
            ["uid": uid.description])
        return reason
    }

    private mutating func note(
        _ code: IssueCode, severity: Severity = .warning, _ file: String, _ line: Int, _ message: String,
        _ parameters: [String: String]
    ) {
        issues.append(
            Issue(
                code: code, severity: severity, source: file, place: Place(line: line, column: 1), message: message,
                parameters: parameters))
    }

    // MARK: - Records

    /// How many records there are.
    public var count: Int { drafts.count }

    /// A record for each open trust, in the order of their unique identifiers.
    ///
    /// Each is made when it is asked for.
    public var records: some Sequence<TrustRecord> {
        drafts.keys.sorted().lazy.compactMap { uid in drafts[uid].map(record) }
    }

    private func record(of draft: Draft) -> TrustRecord {
        var trust = draft.trust
        trust.memberships.sort { ($0.joined ?? .earliest, $0.school) < ($1.joined ?? .earliest, $1.school) }
        var members: [School] = []
        var readings = RegisterCompilation.inOrder(draft.readings)
        for urn in draft.schools.sorted() {
            guard var school = schools[urn] else { continue }
            if school.region == nil {
                school.region = school.localAuthority.flatMap(LocalAuthority.init(code:))?.region
            }
            school.links.sort { $0.school < $1.school }
            members.append(school)
            let joined = trust.memberships.lazy.filter { $0.school == urn }.compactMap(\.joined).min()
            readings += RegisterCompilation.inOrder(schoolReadings[urn, default: []]).map { reading in
                var reading = reading
                if let joined { reading.predatesJoining = reading.period.end < joined }
                return reading
            }
        }
        return TrustRecord(
            trust: trust, asOf: asOf, schools: members, measures: PublishedMeasures.definitions(for: readings),
            readings: readings, sources: [RegisterCompilation.source])
    }

    /// Readings by period, and otherwise as they were added, so that the order of rows in a file does not matter.
    private static func inOrder(_ readings: [Reading]) -> [Reading] {
        readings.enumerated()
            .sorted { ($0.element.period, $0.offset) < ($1.element.period, $1.offset) }
            .map(\.element)
    }

    private static let source = Source(
        title: "Get Information about Schools and school performance tables", publisher: "Department for Education",
        address: "https://get-information-schools.service.gov.uk", licence: "OGL-UK-3.0")
}
