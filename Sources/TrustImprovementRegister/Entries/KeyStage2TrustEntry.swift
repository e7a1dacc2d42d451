public import TrustImprovement

/// A trust's results at the end of key stage 2, as the Department for Education publishes them by trust.
public struct KeyStage2TrustEntry: Hashable, Sendable {
    /// The trust, by the unique identifier of its group record.
    public let trust: GroupUID
    /// The trust's name; published without `&` and `-`, so never join by it.
    public let name: String
    /// The trust reference number.
    public let reference: TrustReference?
    /// The company number, with its leading zeros.
    public let companyNumber: CompanyNumber?
    /// The UK provider reference number.
    public let ukprn: UKPRN?
    /// The region that leads on the trust.
    public let leadRegion: Region?
    /// The academic year of the results.
    public let year: AcademicYear
    /// The schools whose results count for the measure.
    public let schoolsInMeasure: [URN]
    /// All mainstream schools of the trust with pupils at the end of key stage 2.
    public let schools: [URN]
    /// The results.
    public let readings: [Reading]
    /// The line of the file on which they stand.
    public let line: Int
}

extension RegisterReader where Entry == KeyStage2TrustEntry {
    /// Reads key stage 2 results by trust (`…_ks2-mats-performance.csv`).
    public init(keyStage2Trusts source: Source, name: String) {
        let uidNames = TableColumnNames("TRUST_UID")
        let yearNames = TableColumnNames("TIME_PERIOD")
        self.init(source, name: name, requiring: [uidNames, yearNames]) { header, _ in
            let columns = (
                uid: header.column(uidNames), year: header.column(yearNames), name: header.column("TRUST_NAME"),
                reference: header.column("TRUST_ID"), company: header.column("TRUST_COMPANIES_HOUSE_NUMBER"),
                ukprn: header.column("TRUST_UKPRN"), region: header.column("TRUST_LEADREGION"),
                inMeasure: header.column("INSTITUTIONS_MATPTINC"),
                inMeasureCount: header.column("NUMINST_MATPTINC"),
                inTrust: header.column("INSTITUTIONS_INMAT"), inTrustCount: header.column("NUMINST_INMAT"),
                pupils: header.column("TELIG_MATPTINC")
            )
            let figures: [(KeyStage2Measure, PupilGroup?, TableColumn?)] = [
                (.eligiblePupils, nil, columns.pupils),
                (.trustCombinedExpected, nil, header.column("PRWM_EXP_WGTAVG")),
                (.trustCombinedExpected, .disadvantaged, header.column("PRWM_EXP_WGTAVG_FSM6CLA1A")),
                (.trustCombinedExpected, .notDisadvantaged, header.column("PRWM_EXP_WGTAVG_NOTFSM6CLA1A")),
            ]
            return { parser in
                guard let uid = parser.requiredIdentifier(columns.uid, as: GroupUID.self),
                    let year = parser.requiredIdentifier(columns.year, as: AcademicYear.self)
                else { return .refused }
                let pupils = parser.pupils(columns.pupils)
                var readings: [Reading] = []
                for (measure, group, column) in figures {
                    guard let value = parser.figure(column) else { continue }
                    readings.append(
                        Reading(
                            measure: measure.reference(in: year), value: value, period: .academicYear(year),
                            population: Population(.trust, pupils: group),
                            pupils: group == nil && measure != .eligiblePupils ? pupils : nil))
                }
                let regionName = parser.row.trimmed(columns.region)
                return .value(
                    KeyStage2TrustEntry(
                        trust: uid, name: parser.text(columns.name) ?? "",
                        reference: parser.identifier(columns.reference),
                        companyNumber: parser.identifier(columns.company),
                        ukprn: parser.identifier(columns.ukprn),
                        leadRegion: regionName == "NA" ? nil : RegisterNames.region(code: "", name: regionName),
                        year: year,
                        schoolsInMeasure: urns(columns.inMeasure, counted: columns.inMeasureCount, &parser),
                        schools: urns(columns.inTrust, counted: columns.inTrustCount, &parser),
                        readings: readings, line: parser.row.line))
            }
        }
    }
}

/// The reference numbers that stand in one field with `;` between them, held against the count beside it.
private func urns(_ column: TableColumn?, counted count: TableColumn?, _ parser: inout RowParser) -> [URN] {
    var urns: [URN] = []
    for text in parser.row.trimmed(column).split(separator: ";") {
        do {
            urns.append(try URN.repairing(String(text)).value)
        } catch {
            parser.note(.fieldRefused, .warning, column, error.description, ["text": error.text])
        }
    }
    if let expected = parser.integer(count), expected != urns.count {
        parser.note(
            .fieldRefused, .warning, column, "\(urns.count) schools are listed, but \(expected) are counted",
            ["listed": String(urns.count), "counted": String(expected)])
    }
    return urns
}
