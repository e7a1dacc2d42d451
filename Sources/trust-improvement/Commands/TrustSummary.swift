import TrustImprovement

/// A trust on one page.
struct TrustSummary {
    private let record: TrustRecord
    private let date: CalendarDate?
    private let schools: [School]
    private let memberCount: Int

    init(_ record: TrustRecord, on date: CalendarDate?) {
        self.record = record
        self.date = date
        // Without a day, those who have not left.
        let members =
            date.map(record.trust.schools(on:)) ?? record.trust.memberships.filter { $0.left == nil }.map(\.school)
        let known = Set(members)
        memberCount = known.count
        schools = record.schools.filter { known.contains($0.urn) }
    }

    /// The page.
    var text: String {
        [
            heading, identifiers, size, table("Phase", schools.map(phase)), table("Region", schools.map(region)), list,
            readings,
        ]
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var heading: String {
        let trust = record.trust
        let kind = trust.kind.map(\.title) ?? "Trust"
        let status = trust.status.map { ", \($0.rawValue)" } ?? ""
        return "\(trust.name)\n\(kind)\(status)\n"
    }

    private var identifiers: String {
        let trust = record.trust
        let lines: [(String, String?)] = [
            ("Group UID", trust.uid?.description), ("Trust reference", trust.reference?.description),
            ("UKPRN", trust.ukprn?.description), ("Company number", trust.companyNumber?.description),
            ("Opened", trust.opened?.description), ("Closed", trust.closed?.description),
            ("Headquarters", trust.headquartersRegion?.title), ("As of", date?.description),
        ]
        return lines.compactMap { name, value in value.map { "  \(pad(name, 16))  \($0)\n" } }.joined()
    }

    private var size: String {
        let rolls = schools.compactMap(\.roll)
        let pupils = rolls.isEmpty ? "" : ", \(rolls.reduce(0, +)) pupils in the \(rolls.count) whose roll is known"
        let band = SizeBanding.usual.band(for: memberCount).map { " (band: \($0.title))" } ?? ""
        return "\(memberCount) school\(memberCount == 1 ? "" : "s")\(band)\(pupils)\n"
    }

    private func phase(_ school: School) -> String { school.phase?.title ?? "not known" }

    private func region(_ school: School) -> String { school.region?.title ?? "not known" }

    private func table(_ title: String, _ values: [String]) -> String {
        guard !values.isEmpty else { return "" }
        var counts: [String: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return "\(title)\n" + rows.map { "  \(pad($0.key, 26))  \($0.value)\n" }.joined()
    }

    private var list: String {
        guard !schools.isEmpty else { return "" }
        let rows = schools.map { school in
            let joined = record.trust.memberships.filter { $0.school == school.urn }.compactMap(\.joined).max()
            return "  \(school.urn)  \(pad(joined?.description ?? "", 10))  \(school.name)\n"
        }
        return "Schools (URN, joined)\n" + rows.joined()
    }

    private var readings: String {
        guard !record.readings.isEmpty else { return "" }
        let ofTrust = record.readings.filter { $0.population.scope == .trust }
        let others = record.readings.count - ofTrust.count
        var text = "Readings\n"
        for reading in ofTrust {
            let title = record.measures.first { $0.reference == reading.measure }?.title ?? reading.measure.description
            let group = reading.population.pupils.map { " (\($0))" } ?? ""
            text += "  \(reading.period)  \(title)\(group): \(valueText(reading))\n"
        }
        if others > 0 { text += "  and \(others) of schools or phases\n" }
        return text
    }

    private func valueText(_ reading: Reading) -> String {
        let unit = record.measures.first { $0.reference == reading.measure }?.unit
        switch reading.value {
        case .number(let number): return unit == .percent ? "\(number)%" : "\(number)"
        case .estimate(let estimate): return "\(estimate.point) (\(estimate.lower) to \(estimate.upper))"
        case .withheld(let withheld): return "withheld, \(withheld.reason)" + (withheld.token.map { " [\($0)]" } ?? "")
        }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
