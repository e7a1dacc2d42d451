import TrustImprovement

/// Finds the definitions of the published measures that readings refer to.
enum PublishedMeasures {
    /// Each definition once, in the order in which the measures are listed, older versions first.
    static func definitions(for readings: [Reading]) -> [Measure] {
        var found: [MeasureReference: Measure] = [:]
        for reading in readings where found[reading.measure] == nil {
            guard let definition = definition(for: reading) else { continue }
            found[reading.measure] = definition
        }
        return found.values.sorted { left, right in
            let (leftPosition, rightPosition) = (position(of: left), position(of: right))
            if leftPosition != rightPosition { return leftPosition < rightPosition }
            return left.reference < right.reference
        }
    }

    private static func definition(for reading: Reading) -> Measure? {
        guard case .academicYear(let year) = reading.period else { return nil }
        if let measure = KeyStage2Measure(rawValue: reading.measure.id.text) { return measure.definition(in: year) }
        return SchoolCensusMeasure(rawValue: reading.measure.id.text)?.definition
    }

    private static let positions: [String: Int] = {
        let names = KeyStage2Measure.allCases.map(\.rawValue) + SchoolCensusMeasure.allCases.map(\.rawValue)
        return Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }()

    private static func position(of measure: Measure) -> Int {
        positions[measure.id.text] ?? .max
    }
}
