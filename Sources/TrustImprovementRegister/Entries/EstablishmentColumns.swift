import TrustImprovement

/// The columns in which the register's files describe an establishment.
///
/// Each file has some of them.
struct EstablishmentColumns {
    private let authority, number, typeCode, typeName, statusCode, statusName, phaseCode, phaseName: TableColumn?
    private let opened, closed, lowAge, highAge, capacity, pupils, ukprn, postcode, uprn: TableColumn?
    private let regionCode, regionName: TableColumn?

    init(_ header: TableHeader) {
        authority = header.column("LA (code)", "la_code")
        number = header.column("EstablishmentNumber", "establishment_number")
        typeCode = header.column("TypeOfEstablishment (code)", "establishment_type_code")
        typeName = header.column("TypeOfEstablishment (name)", "establishment_type_name")
        statusCode = header.column("EstablishmentStatus (code)", "establishment_status_code")
        statusName = header.column("EstablishmentStatus (name)", "establishment_status_name")
        phaseCode = header.column("PhaseOfEducation (code)", "phase_type")
        phaseName = header.column("PhaseOfEducation (name)", "phase_name")
        opened = header.column("OpenDate", "open_date")
        closed = header.column("CloseDate", "close_date")
        lowAge = header.column("StatutoryLowAge")
        highAge = header.column("StatutoryHighAge")
        capacity = header.column("SchoolCapacity")
        pupils = header.column("NumberOfPupils", "number_of_pupils")
        ukprn = header.column("UKPRN", "ukprn")
        postcode = header.column("Postcode", "postcode")
        uprn = header.column("UPRN")
        regionCode = header.column("GOR (code)")
        regionName = header.column("GOR (name)")
    }

    /// Fills in what the row says of the school.
    func fill(_ school: inout School, from parser: inout RowParser) {
        school.localAuthority = parser.identifier(authority)
        if let authority = school.localAuthority, let number: EstablishmentNumber = parser.identifier(number) {
            school.laestab = LAESTAB(authority: authority, number: number)
        }
        fillCodes(&school, from: &parser)
        school.opened = parser.date(opened)
        school.closed = parser.date(closed)
        school.statutoryLowAge = parser.integer(lowAge)
        school.statutoryHighAge = parser.integer(highAge)
        school.capacity = parser.integer(capacity)
        school.roll = parser.integer(pupils)
        school.ukprn = parser.identifier(ukprn)
        school.postcode = parser.postcode(postcode)
        school.uprn = parser.identifier(uprn)
        school.region = RegisterNames.region(
            code: parser.row.trimmed(regionCode), name: parser.row.trimmed(regionName))
    }

    private func fillCodes(_ school: inout School, from parser: inout RowParser) {
        let type = (code: parser.row.trimmed(typeCode), name: parser.row.trimmed(typeName))
        if !type.code.isEmpty || !type.name.isEmpty {
            school.type = RegisterNames.establishmentType(code: type.code, name: type.name)
            note(school.type, named: "type of establishment", typeCode ?? typeName, &parser)
        }
        let status = (code: parser.row.trimmed(statusCode), name: parser.row.trimmed(statusName))
        if !status.code.isEmpty || !status.name.isEmpty {
            school.status = RegisterNames.establishmentStatus(code: status.code, name: status.name)
            note(school.status, named: "status of establishment", statusCode ?? statusName, &parser)
        }
        let phase = (code: parser.row.trimmed(phaseCode), name: parser.row.trimmed(phaseName))
        if !phase.code.isEmpty || !phase.name.isEmpty {
            school.phase = RegisterNames.phase(code: phase.code, name: phase.name)
            note(school.phase, named: "phase of education", phaseCode ?? phaseName, &parser)
        }
    }

    private func note(
        _ code: (some OpenCode)?, named subject: String, _ column: TableColumn?, _ parser: inout RowParser
    ) {
        guard let code, !code.isKnown else { return }
        parser.note(
            .unknownCode, .warning, column, "'\(code)' is not a \(subject) that is known; it is kept",
            ["code": code.rawValue])
    }
}
