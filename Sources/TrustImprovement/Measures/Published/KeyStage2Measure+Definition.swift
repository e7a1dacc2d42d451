extension KeyStage2Measure {
    /// The measure as it was defined for an academic year.
    public func definition(in year: AcademicYear) -> Measure {
        Measure(
            known: id, version: version(in: year), title: title, unit: unit,
            direction: result == .pupils ? nil : .higher,
            additivity: additivity, decimalPlaces: decimalPlaces,
            source: Source(
                title: "Key stage 2 performance", publisher: "Department for Education", licence: "OGL-UK-3.0"))
    }

    /// The measure with the version of its definition in an academic year.
    public func reference(in year: AcademicYear) -> MeasureReference {
        MeasureReference(id: id, version: version(in: year))
    }

    /// Years of one version may be compared.
    ///
    /// A version is named after the year in which it began, by the year's end.
    private func version(in year: AcademicYear) -> Identifier<MeasureReference>? {
        switch (subject, result) {
        case (_, .pupils): nil
        case (_, .progress): Identifier(known: String(year.startYear + 1))
        case (.combined, _), (.writing, _): Identifier(known: year.startYear >= 2017 ? "2018" : "2016")
        default: Identifier(known: "2016")
        }
    }

    private var unit: MeasureUnit {
        switch result {
        case .expected, .higher: .percent
        case .scaledScore: .scaledScore
        case .progress: .progressScore
        case .pupils: .pupils
        }
    }

    private var additivity: Additivity {
        switch result {
        case .expected, .higher, .scaledScore: self == .trustCombinedExpected ? .neither : .weightedMean
        case .progress: .weightedMean
        case .pupils: .sum
        }
    }

    private var decimalPlaces: Int {
        result == .progress ? 1 : 0
    }

    /// What a person calls the measure.
    public var title: String {
        switch self {
        case .combinedExpected: "Reading, writing and mathematics: expected standard"
        case .combinedHigher: "Reading, writing and mathematics: higher standard"
        case .readingExpected: "Reading: expected standard"
        case .readingHigher: "Reading: higher standard"
        case .readingScaledScore: "Reading: average scaled score"
        case .readingProgress: "Reading: progress score"
        case .writingExpected: "Writing: expected standard"
        case .writingHigher: "Writing: greater depth"
        case .writingProgress: "Writing: progress score"
        case .mathematicsExpected: "Mathematics: expected standard"
        case .mathematicsHigher: "Mathematics: higher standard"
        case .mathematicsScaledScore: "Mathematics: average scaled score"
        case .mathematicsProgress: "Mathematics: progress score"
        case .grammarExpected: "Grammar, punctuation and spelling: expected standard"
        case .grammarHigher: "Grammar, punctuation and spelling: higher standard"
        case .grammarScaledScore: "Grammar, punctuation and spelling: average scaled score"
        case .eligiblePupils: "Pupils at the end of key stage 2"
        case .trustCombinedExpected: "Reading, writing and mathematics: expected standard, weighted over the trust"
        }
    }
}
