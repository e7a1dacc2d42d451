import Foundation
import TrustImprovement
import TrustImprovementRegister

/// Holds the package to what it promises on the real public files, read whole.
///
/// Usage: `swift run -c release RealFiles FOLDER`, where the folder has the files under the names below.
@main
struct RealFiles {
    private let folder: URL
    private var failures = 0
    private var checks = 0

    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("Usage: RealFiles FOLDER")
            exit(2)
        }
        var run = RealFiles(folder: URL(fileURLWithPath: CommandLine.arguments[1]))
        try run.checkTheCurrentRegister()
        try run.checkEveryForm()
        print("\(run.checks - run.failures) of \(run.checks) checks hold")
        exit(run.failures == 0 ? 0 : 1)
    }

    private init(folder: URL) {
        self.folder = folder
    }

    private func source(_ path: String) throws -> FilePieces {
        try FilePieces(folder.appendingPathComponent(path))
    }

    private mutating func expect(_ condition: Bool, _ sentence: String) {
        checks += 1
        if !condition { failures += 1 }
        print((condition ? "holds: " : "FAILS: ") + sentence)
    }

    /// The register of July 2026 with the academies of September 2025 and the trust results of 2024/25.
    private mutating func checkTheCurrentRegister() throws {
        var compilation = RegisterCompilation(asOf: try CalendarDate("2026-07-01"))
        var groups = RegisterReader(groups: try source("groups/allgroupsdata202607.csv"), name: "groups")
        try compilation.add(contentsOf: &groups)
        var academies = RegisterReader(
            academies: try source("groups/groups_with_academies_202509.csv"), name: "academies")
        try compilation.add(contentsOf: &academies)
        var trustUIDs: Set<GroupUID> = []
        var results = RegisterReader(
            keyStage2Trusts: try source("mats/2024-2025_england_ks2-mats-performance.csv"), name: "results")
        while let entry = try results.next() {
            trustUIDs.insert(entry.trust)
            compilation.add(entry, from: results.name)
        }
        expect(groups.reconciliation.rows == 7_176 && groups.reconciliation.balances, "7,176 groups are accounted for")
        expect(groups.reconciliation.values == 3_681, "3,681 of them are academy trusts, 1,763 + 1,917 + 1")
        expect(
            academies.reconciliation.rows == 11_759 && academies.reconciliation.values == 11_759,
            "all 11,759 academies are read")
        let accounts = compilation.reconciliation
        expect(accounts.balances && accounts.academies.rows == 11_759, "all 11,759 academies are accounted for")
        expect(accounts.academies.values == 11_740, "11,740 of them are in the record of an open trust")
        expect(results.reconciliation.values == 657 && trustUIDs.count == 657, "657 trust results are read")
        let missing = compilation.issues.filter { $0.severity == .warning && $0.source == "results" }
        expect(
            missing.allSatisfy { $0.code == .identifierDiffers } && missing.count == 1,
            "every trust result joins to its trust by UID; one UKPRN differs")
        let padded = results.issueCounts[.fieldMended] ?? 0
        expect(padded == 504, "504 company numbers got their leading zero back")
        expect(compilation.count == 2_254, "2,254 open trusts have a record: 1,327 + 926 + 1")
        try checkRecords(Array(compilation.records))
    }

    private mutating func checkRecords(_ records: [TrustRecord]) throws {
        var (same, throughJSON, throughPropertyList, errors, textIssues) = (0, 0, 0, 0, 0)
        var sector = SectorCheck()
        for (number, record) in records.enumerated() {
            let bytes = record.json(.compact)
            let checked = TrustRecord.check(json: bytes)
            if checked.record == record, checked.record?.json(.compact) == bytes { same += 1 }
            errors += checked.report.count(of: .error)
            textIssues += checked.reading.issues.count
            let json = try JSONEncoder().encode(record)
            if try JSONDecoder().decode(TrustRecord.self, from: json) == record { throughJSON += 1 }
            let list = try PropertyListEncoder().encode(record)
            if try PropertyListDecoder().decode(TrustRecord.self, from: list) == record { throughPropertyList += 1 }
            _ = sector.add(record, place: Place(line: number + 1, column: 1))
        }
        expect(same == records.count, "every record read and written again has the same bytes")
        expect(throughJSON == records.count, "every record is equal after Foundation's JSON coders")
        expect(throughPropertyList == records.count, "every record is equal after Foundation's property list coders")
        expect(textIssues == 0, "no record has an issue of text")
        expect(errors == 0, "no record has an error")
    }

    /// Every file that is here, whatever its form, is read without a row being lost.
    private mutating func checkEveryForm() throws {
        try readAll("groups/grouplinks_edubaseallacademiesandfree20180902.csv") {
            RegisterReader(academies: $0, name: $1)
        }
        try readAll("establishments/results_2021_surrey.csv") { RegisterReader(establishments: $0, name: $1) }
        try readAll("establishments/edubasealldata_2021_sample.csv") { RegisterReader(establishments: $0, name: $1) }
        try readAll("links/links_edubasealldata20240717.csv") { RegisterReader(links: $0, name: $1) }
        try readAll("ks2/2017-2018_850_ks2final.csv") { RegisterReader(keyStage2Schools: $0, name: $1) }
        try readAll("ks2/2017-2018_936_ks2final.csv") { RegisterReader(keyStage2Schools: $0, name: $1) }
        try readAll("ks2/england_ks2_2017-2018_headline.csv") { RegisterReader(keyStage2Schools: $0, name: $1) }
        try readAll("census/2024-2025_england_census.csv") { RegisterReader(census: $0, name: $1) }
    }

    private mutating func readAll<Entry>(
        _ path: String, _ make: (FilePieces, String) -> RegisterReader<Entry, FilePieces>
    ) throws {
        var reader = make(try source(path), path)
        while try reader.next() != nil {}
        let accounts = reader.reconciliation
        expect(accounts.balances && accounts.refused == 0 && accounts.values > 0, "\(path): \(accounts)")
    }
}

/// A file's bytes in pieces.
struct FilePieces: ByteSource {
    private let handle: FileHandle

    init(_ url: URL) throws {
        handle = try FileHandle(forReadingFrom: url)
    }

    mutating func nextBytes() throws -> [UInt8]? {
        guard let data = try handle.read(upToCount: 1 << 18), !data.isEmpty else { return nil }
        return Array(data)
    }
}
