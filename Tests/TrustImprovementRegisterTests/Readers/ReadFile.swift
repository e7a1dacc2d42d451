import TrustImprovement
import TrustImprovementTestSupport

@testable import TrustImprovementRegister

/// Everything that a reader made of a file.
struct ReadFile<Entry: Hashable & Sendable>: Equatable {
    var entries: [Entry] = []
    var issues: [Issue]
    var reconciliation: Reconciliation
    var isReadable: Bool
    var encoding: String?

    init(_ reader: RegisterReader<Entry, PiecesSource>) throws {
        var reader = reader
        while let entry = try reader.next() { entries.append(entry) }
        issues = reader.issues
        reconciliation = reader.reconciliation
        isReadable = reader.isReadable
        encoding = reader.encodingName
    }

    /// The issues on a line each: file, line and column, severity, message, code, name of the column.
    var messages: [String] { issues.map(\.description) }

    /// What became of the rows, as it is printed.
    var account: String { reconciliation.description }

    static func == (left: Self, right: Self) -> Bool {
        left.entries == right.entries && left.issues == right.issues && left.reconciliation == right.reconciliation
            && left.isReadable == right.isReadable && left.encoding == right.encoding
    }
}

/// The text of a fixture: a string, or bytes in another encoding.
protocol Fixture {
    var bytes: [UInt8] { get }
}

extension String: Fixture {
    var bytes: [UInt8] { Array(utf8) }
}

extension [UInt8]: Fixture {
    var bytes: [UInt8] { self }
}

private func source(_ text: some Fixture, _ size: Int) -> PiecesSource {
    PiecesSource(text.bytes, size: min(size, max(1, text.bytes.count)))
}

func readGroups(_ text: some Fixture, pieces size: Int = .max) throws -> ReadFile<TrustEntry> {
    try ReadFile(RegisterReader(groups: source(text, size), name: "groups.csv"))
}

func readAcademies(_ text: some Fixture, pieces size: Int = .max) throws -> ReadFile<AcademyEntry> {
    try ReadFile(RegisterReader(academies: source(text, size), name: "academies.csv"))
}

func readEstablishments(_ text: some Fixture, pieces size: Int = .max) throws -> ReadFile<EstablishmentEntry> {
    try ReadFile(RegisterReader(establishments: source(text, size), name: "schools.csv"))
}

func readLinks(_ text: some Fixture, pieces size: Int = .max) throws -> ReadFile<SchoolLinkEntry> {
    try ReadFile(RegisterReader(links: source(text, size), name: "links.csv"))
}

func readKeyStage2Schools(
    _ text: some Fixture, name: String = "2017-2018_936_ks2final.csv", year: AcademicYear? = nil,
    pieces size: Int = .max
) throws -> ReadFile<KeyStage2SchoolEntry> {
    try ReadFile(RegisterReader(keyStage2Schools: source(text, size), name: name, year: year))
}

func readKeyStage2Trusts(_ text: some Fixture, pieces size: Int = .max) throws -> ReadFile<KeyStage2TrustEntry> {
    try ReadFile(RegisterReader(keyStage2Trusts: source(text, size), name: "trusts.csv"))
}

func readCensus(
    _ text: some Fixture, name: String = "2024-2025_england_census.csv", year: AcademicYear? = nil,
    pieces size: Int = .max
) throws -> ReadFile<SchoolCensusEntry> {
    try ReadFile(RegisterReader(census: source(text, size), name: name, year: year))
}

/// Rows below a header, with the line ends of the public files.
func file(_ lines: String...) -> String {
    lines.map { $0 + "\r\n" }.joined()
}

/// The headers of the public files, with all columns that are read and some that are not.
enum Header {
    static let groups = """
        "Group UID","Group ID","Group Name","Companies House Number","Group Type (code)","Group Type","Closed Date",\
        "Open date","Incorporated on (open date)","Group Status (code)","Group Status","Group Street",\
        "Group Locality","Group Address 3","Group Town","Group County","Group Postcode","Head of Group Title",\
        "Head of Group First Name","Head of Group Last Name","UKPRN"
        """
    static let academies = """
        Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Open date,\
        Incorporated on (open date),Group Status (code),Group Status,Joined date,Academy URN,\
        Trust Academy Establishment Name,TypeOfEstablishment (code),TypeOfEstablishment (name),\
        PhaseOfEducation (code),PhaseOfEducation (name),LA (code),LA (name)
        """
    static let allLinks = """
        URN,Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Open date,\
        Incorporated on (open date),Group Status (code),Group Status,Joined date,EstablishmentName,\
        TypeOfEstablishment (code),TypeOfEstablishment (name),PhaseOfEducation (code),PhaseOfEducation (name),\
        LA (code),LA (name)
        """
    static let groupLinks = """
        "URN","Linked UID","Group Name","Companies House Number","Group Type","Closed Date","Group Status",\
        "FederationType","Joined date","EstablishmentName","TypeOfEstablishment (code)","TypeOfEstablishment (name)",\
        "PhaseOfEducation (code)","PhaseOfEducation (name)","LA (code)","LA (name)","HasSharedHT"
        """
    static let establishments = """
        "URN","LA (code)","LA (name)","EstablishmentNumber","EstablishmentName","TypeOfEstablishment (code)",\
        "EstablishmentStatus (code)","EstablishmentStatus (name)","OpenDate","CloseDate","PhaseOfEducation (code)",\
        "PhaseOfEducation (name)","StatutoryLowAge","StatutoryHighAge","SchoolCapacity","NumberOfPupils","UKPRN",\
        "Postcode","UPRN"
        """
    static let links = "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\""
    static let keyStage2Trusts = """
        TIME_PERIOD,TIME_IDENTIFIER,TRUST_GROUP_TYPE,TRUST_NAME,TRUST_UID,TRUST_ID,TRUST_COMPANIES_HOUSE_NUMBER,\
        TRUST_UKPRN,TRUST_LEADREGION,INSTITUTIONS_MATPTINC,NUMINST_MATPTINC,TELIG_MATPTINC,PRWM_EXP_WGTAVG,\
        PRWM_EXP_WGTAVG_FSM6CLA1A,PRWM_EXP_WGTAVG_NOTFSM6CLA1A,INSTITUTIONS_INMAT,NUMINST_INMAT
        """
    static let census = """
        URN,LA,Estab,SCHOOLTYPE,NOR,NORG,NORB,PNORG,PNORB,TSENELSE,PSENELSE,TSENELK,PSENELK,NUMEAL,NUMENGFL,\
        NUMUNCFL,PNUMEAL,PNUMENGFL,PNUMUNCLF,NUMFSM,NUMFSMEVER,NORFSMEVER,PNUMFSMEVER
        """
}

/// Rows that several tests read, as they stand in the public files.
enum Row {
    static let abbeyTrust = """
        "2044","TR00261","ABBEY ACADEMIES TRUST","07318714","06","Multi-academy trust","","","19/07/2010","OPEN",\
        "Open","Bourne Abbey C Of E Primary Academy","Abbey Road","","Bourne","Not recorded","PE10 9EP","","","",\
        "10058308"
        """
    static let abbeySchool = """
        2044,TR00261,ABBEY ACADEMIES TRUST,07318714,06,Multi-academy trust,,,19/07/2010,OPEN,Open,01/12/2010,136354,\
        Bourne Abbey Church of England Primary Academy,34,Academy converter,2,Primary,925,Lincolnshire
        """
    static let abbeyResults = """
        202425,AcademicYear,Multi-academy trust,ABBEY ACADEMIES TRUST,2044,TR00261,7318714,10058308,East Midlands,\
        136354;140214;146279,3,137,74%,SUPPMAT,SUPPMAT,136354;140214;146279,3
        """
    static let abbeyCensus = """
        136354,925,3510,State-funded primary,696,327,369,46.98%,53.02%,26,3.74%,37,5.32%,103,593,0,14.80%,85.20%,0,\
        168,169,610,27.70%
        """
}

/// The trust of ``Row/abbeyTrust``.
let abbeyTrust = Trust(
    id: "uid-2044", name: "ABBEY ACADEMIES TRUST", kind: .multiAcademyTrust, status: .open, uid: "2044",
    reference: "TR00261", ukprn: "10058308", companyNumber: "07318714", opened: "2010-07-19")
