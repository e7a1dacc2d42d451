public import TrustImprovement

/// A school's results at the end of key stage 2, as the performance tables have them.
public struct KeyStage2SchoolEntry: Hashable, Sendable {
    /// The school.
    public let school: URN
    /// The school's name, where the file gives it.
    public let name: String?
    /// The academic year of the results.
    public let year: AcademicYear
    /// How many pupils count for the results.
    public let pupils: Int?
    /// The results, one for each figure that the file has.
    public let readings: [Reading]
    /// The line of the file on which they stand.
    public let line: Int
}

extension RegisterReader where Entry == KeyStage2SchoolEntry {
    /// Reads key stage 2 results by school, in the form of the performance tables (`…_ks2final.csv`) of any year or of
    /// the headline extract.
    ///
    /// - Parameters:
    ///   - source: The bytes of the file.
    ///   - name: The name of the file.
    ///   - year: The academic year of the results. Without it, the year is taken from a column of the file, or from the
    ///     file's name (`2017-2018_850_ks2final.csv`); where neither tells it, every row is refused.
    ///
    /// Rows for a local authority or the country are set aside.
    public init(keyStage2Schools source: Source, name: String, year: AcademicYear? = nil) {
        let urnNames = TableColumnNames("URN")
        let figureNames = TableColumnNames("PTRWM_EXP", "Overall Meet Std")
        self.init(source, name: name, requiring: [urnNames, figureNames]) { header, issues in
            let columns = (
                urn: header.column(urnNames), name: header.column("SCHNAME"), recordType: header.column("RECTYPE"),
                pupils: header.column("TELIG", "KS2 Pupils"),
                year: header.column("Academic Year", "time_period")
            )
            let yearOfFile = year ?? AcademicYear(fileName: name)
            if yearOfFile == nil, columns.year == nil {
                issues.append(
                    Issue(
                        code: .yearMissing, source: name,
                        message:
                            "The academic year of the results is in no column and not in the file's name; name the "
                            + "file as it was published, such as 2017-2018_850_ks2final.csv, or give the year"))
            }
            let figures = KeyStage2SchoolColumns(header)
            return { parser in
                switch parser.row.trimmed(columns.recordType) {
                case "", "1", "2": break
                case "3": return .setAside("a local authority's aggregate")
                default: return .setAside("a national aggregate")
                }
                guard let urn = parser.requiredIdentifier(columns.urn, as: URN.self) else { return .refused }
                guard let rowYear = academicYear(year, columns.year, otherwise: yearOfFile, &parser) else {
                    return .refused
                }
                let pupils = parser.pupils(columns.pupils)
                let readings = figures.readings(of: urn, in: rowYear, pupils: pupils, from: &parser)
                return .value(
                    KeyStage2SchoolEntry(
                        school: urn, name: parser.text(columns.name), year: rowYear, pupils: pupils,
                        readings: readings, line: parser.row.line))
            }
        }
    }
}

/// The academic year of a row: the caller's, the row's own, or the file's.
func academicYear(
    _ given: AcademicYear?, _ column: TableColumn?, otherwise yearOfFile: AcademicYear?, _ parser: inout RowParser
) -> AcademicYear? {
    if let given { return given }
    guard let text = parser.text(column) else {
        if yearOfFile == nil {
            parser.note(.rowRefused, .error, column, "The academic year of the row is not known")
        }
        return yearOfFile
    }
    // A year alone is the one in which the academic year ends: 2018 is 2017/18.
    if let end = Int(text), (1000...9999).contains(end), let year = try? AcademicYear(startingIn: end - 1) {
        return year
    }
    return parser.identifier(column, refusing: .error)
}

extension AcademicYear {
    /// The academic year that a published file's name begins with, such as `2017-2018_ks2final.csv`.
    package init?(fileName: String) {
        let base = fileName.split(separator: "/").last.map(String.init) ?? fileName
        let numbers = base.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
        for (first, second) in zip(numbers, numbers.dropFirst()) where second == first + 1 {
            guard let year = try? AcademicYear(startingIn: first) else { continue }
            self = year
            return
        }
        return nil
    }
}
