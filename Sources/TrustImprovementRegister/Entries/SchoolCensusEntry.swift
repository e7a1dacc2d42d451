public import TrustImprovement

/// What the school census in the performance tables says of a school's pupils.
public struct SchoolCensusEntry: Hashable, Sendable {
    /// The school.
    public let school: URN
    /// The number of pupils on roll.
    public let roll: Int?
    /// The figures, one for each that the file has.
    public let readings: [Reading]
    /// The line of the file on which they stand.
    public let line: Int
}

extension RegisterReader where Entry == SchoolCensusEntry {
    /// Reads the school census in the performance tables (`…_census.csv`).
    ///
    /// - Parameters:
    ///   - source: The bytes of the file.
    ///   - name: The name of the file.
    ///   - year: The academic year of the census; without it, the one that the file's name begins with.
    ///
    /// The national rows at the end, whose number is `NAT`, are set aside.
    public init(census source: Source, name: String, year: AcademicYear? = nil) {
        let urnNames = TableColumnNames("URN")
        let rollNames = TableColumnNames("NOR")
        self.init(source, name: name, requiring: [urnNames, rollNames]) { header, issues in
            let urn = header.column(urnNames)
            let roll = header.column(rollNames)
            let figures: [(SchoolCensusMeasure, PupilGroup?, TableColumn?)] = [
                (.pupilsOnRoll, nil, roll),
                (.pupilsOnRoll, .girls, header.column("NORG")),
                (.pupilsOnRoll, .boys, header.column("NORB")),
                (.educationHealthAndCarePlan, nil, header.column("PSENELSE")),
                (.specialEducationalNeedsSupport, nil, header.column("PSENELK")),
                (.englishAdditionalLanguage, nil, header.column("PNUMEAL")),
                (.freeSchoolMealsInSixYears, nil, header.column("PNUMFSMEVER")),
            ]
            let yearOfFile = year ?? AcademicYear(fileName: name)
            if yearOfFile == nil {
                issues.append(
                    Issue(
                        code: .yearMissing, source: name,
                        message: "The academic year of the census is not in the file's name; name the file as it was "
                            + "published, such as 2024-2025_england_census.csv, or give the year"))
            }
            return { parser in
                if parser.row.trimmed(urn).uppercased() == "NAT" { return .setAside("a national aggregate") }
                guard let school = parser.requiredIdentifier(urn, as: URN.self) else { return .refused }
                guard let year = academicYear(year, nil, otherwise: yearOfFile, &parser) else { return .refused }
                var readings: [Reading] = []
                for (measure, group, column) in figures {
                    guard let value = parser.figure(column) else { continue }
                    readings.append(
                        Reading(
                            measure: measure.definition.reference, value: value, period: .academicYear(year),
                            population: Population(.schools([school]), pupils: group)))
                }
                return .value(
                    SchoolCensusEntry(
                        school: school, roll: parser.pupils(roll), readings: readings, line: parser.row.line))
            }
        }
    }
}
