import Testing
import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// A whole file of each kind, with what its reader needs.
struct SampleFile: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let required: [String]
    /// Reads bytes in pieces and tells everything that came of them, in an order that can be compared.
    let read: @Sendable ([UInt8], Int) throws -> Outcome

    var testDescription: String { name }

    struct Outcome: Equatable {
        var entries: [String]
        var issues: [TrustImprovement.Issue]
        var reconciliation: Reconciliation
        var isReadable: Bool
        var encoding: String?

        init<Entry>(_ read: ReadFile<Entry>) {
            entries = read.entries.map { "\($0)" }
            issues = read.issues
            reconciliation = read.reconciliation
            isReadable = read.isReadable
            encoding = read.encoding
        }
    }

    static let all: [SampleFile] = [
        SampleFile(
            name: "groups",
            text: file(
                Header.groups, Row.abbeyTrust,
                "\"2434\",\"TR00296\",\"BRIDGWATER & TAUNTON, \"\"É\"\"\",\"08098956\",\"06\",\"Multi-academy trust\"",
                "\"1928\",\"\",\"The Federation of St Cuthbert’s\",\"\",\"01\",\"Federation\",\"01/01/1900\"", ",,,,,",
                "7,,A,,10"),
            required: ["Group UID", "Group Name", "Group Type (code)"],
            read: { Outcome(try readGroups($0, pieces: $1)) }),
        SampleFile(
            name: "academies",
            text: file(
                Header.academies, Row.abbeySchool,
                "2209,TR00112,AVANTI SCHOOLS TRUST,07506598,06,Multi-academy trust,,,26/01/2011,OPEN,Open,01/11/2019,"
                    + "147652,Avanti Gardens École,35,Free schools,2,Primary,801,\"Bristol, City of\"",
                "2209,TR00112,AVANTI SCHOOLS TRUST,07506598,06,Multi-academy trust"),
            required: ["Academy URN", "Group UID", "Group Type (code)"],
            read: { Outcome(try readAcademies($0, pieces: $1)) }),
        SampleFile(
            name: "establishments",
            text: file(
                Header.establishments,
                "100000,\"201\",\"City of London\",\"3614\",\"The Aldgate School\",\"02\",\"1\",\"Open\",\"\",\"\",\"2\","
                    + "\"Primary\",3,11,276,\"276\",10079319,\"EC3A 5DE\",\"200000071925\"",
                "108299,\"202\",\"\",\"611\",\"St Thomas à Becket\",\"2\",\"2\",\"Closed\",\"01-01-1900\",\"31-02-2000\""
            ),
            required: ["URN", "EstablishmentName"], read: { Outcome(try readEstablishments($0, pieces: $1)) }),
        SampleFile(
            name: "links",
            text: file(
                Header.links,
                "108299,138950,\"St Thomas à Becket Catholic School, A Voluntary Academy\",\"Successor\",\"31-10-2012\"",
                "135073,100759,\"Haberdashers' Aske's\",\"Predecessor\",\"\""),
            required: ["URN", "LinkURN", "LinkType"], read: { Outcome(try readLinks($0, pieces: $1)) }),
        SampleFile(
            name: "key stage 2 by school",
            text: file(
                "RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER",
                "1,143627,Waverley Abbé,112,76%,1,-0.1,2.1", "1,139557,Lime Tree", "4, , ,624151,64%"),
            required: ["URN", "PTRWM_EXP"], read: { Outcome(try readKeyStage2Schools($0, pieces: $1)) }),
        SampleFile(
            name: "key stage 2 by trust",
            text: file(
                Header.keyStage2Trusts, Row.abbeyResults,
                "202425,AcademicYear,Multi-academy trust,FIERTÉ MULTIACADEMY TRUST,5188,TR02371,7606026,10058696,"
                    + "West Midlands,141450;143483,2,306,61%,40%,68%,141450;143483,2"),
            required: ["TRUST_UID", "TIME_PERIOD"], read: { Outcome(try readKeyStage2Trusts($0, pieces: $1)) }),
        SampleFile(
            name: "census",
            text: file(
                Header.census, Row.abbeyCensus, "100001,201,6005,É,780,780,0,,,,0.00%,,12.69%",
                "NAT,,PRI,State-funded primary,4554974"),
            required: ["URN", "NOR"], read: { Outcome(try readCensus($0, pieces: $1)) }),
    ]
}

@Suite struct `Layouts that any reader survives` {
    @Test(arguments: SampleFile.all)
    func `the samples have values, and every row is accounted for`(sample: SampleFile) throws {
        let read = try sample.read(sample.text.bytes, .max)
        #expect(read.isReadable)
        #expect(read.entries.count >= 2 || sample.name == "academies")
        #expect(read.reconciliation.balances)
        #expect(read.reconciliation.rows == sample.text.split(separator: "\r\n").count - 1)
    }

    @Test(arguments: SampleFile.all)
    func `a missing column gives one issue, no values and no crash`(sample: SampleFile) throws {
        for name in sample.required {
            var text = sample.text
            for other in [name, "Group Type"] where name == other || name == "Group Type (code)" {
                let header = text.prefix { $0 != "\r\n" }
                let names = header.split(separator: ",").map { column in
                    column == other || column == "\"\(other)\"" ? "\"Column \(other.count)\"" : String(column)
                }
                text = names.joined(separator: ",") + text.dropFirst(header.count)
            }
            let read = try sample.read(text.bytes, .max)
            #expect(!read.isReadable)
            #expect(read.entries == [])
            #expect(read.reconciliation == Reconciliation())
            #expect(read.issues.map(\.code) == ["table.header.missingColumn"])
            #expect(read.issues.map(\.severity) == [.error])
            #expect(read.issues.map(\.path) == [Path([.member(name)])])
            #expect(read.issues.map(\.place) == [Place(line: 1, column: 1, offset: 0)])
        }
    }

    @Test(arguments: SampleFile.all)
    func `an empty file gives one issue, no values and no crash`(sample: SampleFile) throws {
        for text in ["", "\u{FEFF}", "\r\n\r\n"] {
            let read = try sample.read(text.bytes, .max)
            #expect(!read.isReadable)
            #expect(read.entries == [])
            #expect(read.issues.map(\.code) == ["table.header.missing"])
        }
    }

    @Test(arguments: SampleFile.all)
    func `any size of the pieces gives the same`(sample: SampleFile) throws {
        let whole = try sample.read(sample.text.bytes, .max)
        for size in [1, 2, 3, 7, 64, 511] { #expect(try sample.read(sample.text.bytes, size) == whole) }
    }

    @Test(arguments: SampleFile.all)
    func `line ends, byte order mark and encoding make no difference to the values`(sample: SampleFile) throws {
        let text = sample.text
        let whole = try sample.read(text.bytes, .max)
        let plain = text.replacing("’", with: "'")
        let plainRead = try sample.read(plain.bytes, .max)
        let variants: [([UInt8], SampleFile.Outcome)] = [
            (text.replacing("\r\n", with: "\n").bytes, whole), (text.replacing("\r\n", with: "\r").bytes, whole),
            (("\u{FEFF}" + text).bytes, whole), (Array(text.bytes.dropLast(2)), whole), (latin(plain), plainRead),
            (text.replacing("\r\n", with: "\r\n\r\n").bytes, whole),
        ]
        for (index, (bytes, expected)) in variants.enumerated() {
            let read = try sample.read(bytes, .max)
            if index < 5 {
                #expect(read.entries == expected.entries)
                #expect(read.issues.map(\.message) == expected.issues.map(\.message))
                #expect(read.issues.map(\.place?.line) == expected.issues.map(\.place?.line))
            } else {
                #expect(read.entries.count == expected.entries.count)
            }
            #expect(read.reconciliation == expected.reconciliation)
        }
        #expect(
            try sample.read(latin(plain), .max).encoding
                == (plain == text && text.utf8.allSatisfy { $0 < 128 } ? nil : "windows-1252"))
    }

    @Test(arguments: SampleFile.all)
    func `rows keep their account whatever happens to the file`(sample: SampleFile) {
        let original = sample.text.bytes
        checkRandomly(times: 150) { generator in
            let damaged = SampleFile.damaged(original, using: &generator)
            let read = try sample.read(damaged, .max)
            let again = try sample.read(damaged, Int.random(in: 1...40, using: &generator))
            guard read == again, read.reconciliation.balances else { return false }
            let errors = read.issues.filter { $0.code == .rowRefused && $0.place != nil }.count
            return read.reconciliation.values == read.entries.count && errors == read.reconciliation.refused
                && read.issues.allSatisfy { $0.source != nil && !$0.message.isEmpty }
        }
    }
}

extension SampleFile {
    /// Bytes with one to four things done to them that happen to files.
    fileprivate static func damaged(_ bytes: [UInt8], using generator: inout some RandomNumberGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            guard !bytes.isEmpty else { return bytes }
            let index = Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: bytes.removeSubrange(index...)
            case 1: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 2: bytes.insert(UInt8(ascii: ","), at: index)
            case 3: bytes.insert(UInt8(ascii: "\""), at: index)
            case 4:
                if let comma = bytes[index...].firstIndex(of: UInt8(ascii: ",")) { bytes.remove(at: comma) }
            case 5: bytes.insert(contentsOf: Array(repeating: UInt8(ascii: ","), count: 30), at: index)
            case 6: bytes.replaceSubrange(index..<index, with: [0xC9, 0x0D])
            case 7: bytes.removeAll { $0 == 0x0D }
            default: bytes += bytes[index...]
            }
        }
        return bytes
    }
}

@Suite struct `Budgets of the readers` {
    @Test func `further issues are counted and not described`() throws {
        let rows = (0..<50).map { "x\($0),\(100_000 + $0),\"A\",\"Other\",\"\"\r\n" }.joined()
        let text = Header.links + "\r\n" + rows
        var reader = RegisterReader(links: ByteCollectionSource(text), name: "links.csv")
        reader.maximumIssues = 20
        while try reader.next() != nil {}
        #expect(reader.issues.count == 20)
        #expect(reader.uncountedIssues == 30)
        #expect(reader.issueCounts == [.rowRefused: 50])
        #expect(reader.reconciliation.description == "50 rows = 0 values + 50 refused + 0 set aside")
    }

    @Test func `rows beyond a budget of the table are in the account`() throws {
        let long = String(repeating: "a", count: 1 << 20)
        let text = file(Header.links, "100001,100002,\(long)a,Other,", "100001,100002,A,Other,")
        let read = try readLinks(text)
        #expect(read.entries.map(\.line) == [3])
        #expect(read.issues.map(\.code) == ["table.field.tooLong"])
        #expect(read.account == "2 rows = 1 values + 0 refused + 1 set aside (1 beyond a budget)")
        #expect(read.reconciliation.balances)
    }

    @Test func `a file of nothing but other types of group does not fill the memory`() throws {
        let rows = (0..<300).map { "\($0 + 1),A,Type \($0)\r\n" }.joined()
        let read = try readGroups("Group UID,Group Name,Group Type\r\n" + rows)
        #expect(read.reconciliation.setAside == ["a group of a type that is not known": 300])
    }

    @Test func `an error of the source is thrown`() {
        struct Broken: ByteSource {
            struct Failure: Error {}
            mutating func nextBytes() throws -> [UInt8]? { throw Failure() }
        }
        var reader = RegisterReader(links: Broken(), name: "links.csv")
        #expect(throws: Broken.Failure.self) { try reader.next() }
    }
}
