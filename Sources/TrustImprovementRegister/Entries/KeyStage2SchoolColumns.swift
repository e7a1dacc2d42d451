import TrustImprovement

/// The columns of key stage 2 results by school, each with the measure and the group of pupils that it is of.
struct KeyStage2SchoolColumns {
    /// One figure of a row.
    private struct Figure {
        let measure: KeyStage2Measure
        let pupils: PupilGroup?
        let value: TableColumn
        let lower: TableColumn?
        let upper: TableColumn?
    }

    private let figures: [Figure]

    init(_ header: TableHeader) {
        var figures: [Figure] = []
        for (measure, name, otherName) in KeyStage2SchoolColumns.names {
            for (group, suffix) in KeyStage2SchoolColumns.groups {
                let names = suffix.isEmpty ? [name, otherName].compactMap(\.self) : [name + suffix]
                guard let value = names.lazy.compactMap({ header.column($0) }).first else { continue }
                figures.append(
                    Figure(
                        measure: measure, pupils: group, value: value,
                        lower: header.column(name + suffix + "_LOWER"), upper: header.column(name + suffix + "_UPPER")))
            }
        }
        self.figures = figures
    }

    /// The readings of a row: one for each figure that is filled.
    func readings(of school: URN, in year: AcademicYear, pupils: Int?, from parser: inout RowParser) -> [Reading] {
        var readings: [Reading] = []
        for figure in figures {
            guard let value = value(of: figure, from: &parser) else { continue }
            readings.append(
                Reading(
                    measure: figure.measure.reference(in: year), value: value, period: .academicYear(year),
                    population: Population(.schools([school]), pupils: figure.pupils),
                    pupils: figure.pupils == nil && figure.measure != .eligiblePupils ? pupils : nil))
        }
        return readings
    }

    private func value(of figure: Figure, from parser: inout RowParser) -> MeasureValue? {
        guard let value = parser.figure(figure.value) else { return nil }
        guard case .number(let point) = value, case .number(let lower)? = parser.figure(figure.lower),
            case .number(let upper)? = parser.figure(figure.upper)
        else { return value }
        do {
            return .estimate(
                try Estimate(point: point, lower: lower, upper: upper, confidence: try Percentage(95)))
        } catch {
            parser.note(
                .fieldRefused, .warning, figure.lower, "The interval is left out: \(error.message)", error.parameters)
            return value
        }
    }

    /// For each measure the column of the performance tables, and that of the headline extract where it differs.
    ///
    /// What the extract calls writing is grammar, punctuation and spelling, but for its progress: so it is in all 538
    /// schools of Hampshire and Surrey whose original figures can be compared.
    private static let names: [(KeyStage2Measure, String, String?)] = [
        (.eligiblePupils, "TELIG", "KS2 Pupils"),
        (.combinedExpected, "PTRWM_EXP", "Overall Meet Std"),
        (.combinedHigher, "PTRWM_HIGH", "Overall Exceed Std"),
        (.readingExpected, "PTREAD_EXP", "Reading Meet Std"),
        (.readingHigher, "PTREAD_HIGH", "Reading Exceed Std"),
        (.readingScaledScore, "READ_AVERAGE", "Reading Score"),
        (.readingProgress, "READPROG", "Reading Progress"),
        (.writingExpected, "PTWRITTA_EXP", nil),
        (.writingHigher, "PTWRITTA_HIGH", nil),
        (.writingProgress, "WRITPROG", "Writing Progress"),
        (.mathematicsExpected, "PTMAT_EXP", "Maths Meet Std"),
        (.mathematicsHigher, "PTMAT_HIGH", "Maths Exceed Std"),
        (.mathematicsScaledScore, "MAT_AVERAGE", "Maths Score"),
        (.mathematicsProgress, "MATPROG", "Maths Progress"),
        (.grammarExpected, "PTGPS_EXP", "Writing Meet Std"),
        (.grammarHigher, "PTGPS_HIGH", "Writing Exceed Std"),
        (.grammarScaledScore, "GPS_AVERAGE", "Writing Score"),
    ]

    /// For each group of pupils what is added to a column's name.
    private static let groups: [(PupilGroup?, String)] = [
        (nil, ""), (.girls, "_G"), (.boys, "_B"), (.disadvantaged, "_FSM6CLA1A"), (.notDisadvantaged, "_NotFSM6CLA1A"),
        (.englishAdditionalLanguage, "_EAL"), (.nonMobile, "_MOBN"), (.lowPriorAttainment, "_L"),
        (.middlePriorAttainment, "_M"), (.highPriorAttainment, "_H"),
    ]
}
