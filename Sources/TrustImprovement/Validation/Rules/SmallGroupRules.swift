extension RuleBook {
    /// Rules about figures that can be about a person because so few pupils are behind them.
    ///
    /// They are asked only where the host sets ``smallestGroup``, and are a lint and no guarantee: what two figures give
    /// away together, they do not see.
    static let smallGroupRules: [Rule] = [
        Rule(
            "personalData.group.tooSmall", "A figure about fewer pupils than the smallest group is withheld", .warning
        ) { context, issues in
            guard let smallest = context.smallestGroup else { return }
            reportSmallGroups(smallest, in: context, &issues)
        }
    ]

    private static func reportSmallGroups(_ smallest: Int, in context: RuleContext, _ issues: inout IssueCollector) {
        func report(_ path: Path) {
            issues.report(
                at: path,
                "The figure is about fewer pupils than \(smallest), the smallest group that may be shown; withhold it, because "
                    + "it can be about a person",
                ["smallest": String(smallest)])
        }
        func isSmallCount(_ value: MeasureValue, of measure: Measure?) -> Bool {
            guard let measure, measure.countsPupils, let number = value.number else { return false }
            return number > 0 && number < ExactDecimal(exactly: smallest) ?? 0
        }
        for (index, reading) in context.record.readings.enumerated() where reading.value.number != nil {
            let path: Path = ["readings", .index(index), "value"]
            let isOfFew = reading.pupils.map { $0 > 0 && $0 < smallest } ?? false
            if isOfFew || isSmallCount(reading.value, of: context.measure(reading.measure)) { report(path) }
        }
        for (number, goal) in context.record.goals.enumerated() {
            for (position, indicator) in goal.indicators.enumerated() {
                guard let reference = indicator.measure, let measure = context.measure(reference) else { continue }
                let path: Path = ["goals", .index(number), "indicators", .index(position)]
                for (place, value) in indicator.placedValues where isSmallCount(value, of: measure) {
                    report(Path(path.components + place.components))
                }
            }
        }
    }
}

extension Measure {
    /// Whether its numbers are of pupils and add up, so that they are no averages.
    fileprivate var countsPupils: Bool {
        unit == .pupils && additivity == .sum
    }
}

extension Indicator {
    /// The values of baselines and comparators that it tells, each with its place in the indicator.
    fileprivate var placedValues: [(Path, MeasureValue)] {
        var values: [(Path, MeasureValue)] = []
        func add(_ baseline: Baseline?, _ target: Target?, at path: Path) {
            if let baseline { values.append((path.appending("baseline").appending("value"), baseline.value)) }
            guard case .relativeTo(let comparator, _) = target?.form else { return }
            for (index, figure) in comparator.figures.enumerated() {
                let place: [Path.Component] = ["target", "comparator", "figures", .index(index), "value"]
                values.append((Path(path.components + place), figure.value))
            }
        }
        add(baseline, target, at: Path())
        for (index, group) in groupTargets.enumerated() {
            add(group.baseline, group.target, at: ["groupTargets", .index(index)])
        }
        return values
    }
}
