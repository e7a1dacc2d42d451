extension RuleBook {
    /// Rules about the definitions of measures.
    static let measureRules: [Rule] = [
        Rule("measure.duplicate", "A record defines each version of a measure once") { context, issues in
            for (index, measure) in context.record.measures.enumerated()
            where context.index.measures[measure.reference] != index {
                issues.report(
                    at: ["measures", .index(index), "id"],
                    "'\(measure.reference)' is defined a second time; a record defines each version of a measure once",
                    ["measure": measure.reference.description])
            }
        }
    ]

    /// Rules about figures.
    static let readingRules: [Rule] = [
        .readings("reading.measure.unknown", "Each reading's measure is defined, or where the host finds it", .warning)
        {
            reading, context, issues in
            context.reportUnknown(reading.value.measure, at: reading.path.appending("measure"), &issues)
        },
        .readings("reading.value.outOfRange", "A percentage is 0 to 100, a difference of two -100 to 100") {
            reading, context, issues in
            guard let measure = context.measure(reading.value.measure), let number = reading.value.value.number,
                let range = measure.unit.range, !range.contains(number)
            else { return }
            issues.report(
                at: reading.path.appending("value"),
                "\(number) is outside the range of '\(measure.unit)', which is \(range.lowerBound) to "
                    + "\(range.upperBound)",
                ["value": number.description, "unit": measure.unit.rawValue])
        },
        .readings("reading.pupils.negative", "A number of pupils is not negative") { reading, _, issues in
            if let pupils = reading.value.pupils, pupils < 0 {
                issues.report(
                    at: reading.path.appending("pupils"),
                    "\(pupils) pupils are behind the figure; a number of pupils is 0 or more",
                    ["pupils": String(pupils)])
            }
        },
        .readings("reading.school.unknown", "A reading's schools are the trust's", .warning) {
            reading, context, issues in
            guard case .schools(let schools) = reading.value.population.scope else { return }
            guard context.isComplete(["schools"]), context.isComplete(["trust", "memberships"]) else { return }
            for (index, urn) in schools.enumerated() where context.index.schools[urn] == nil {
                if context.record.trust.memberships.contains(where: { $0.school == urn }) { continue }
                issues.report(
                    at: reading.path.appending("population").appending("schools").appending(index),
                    "\(urn) is neither among the record's schools nor a member of the trust",
                    ["school": urn.description])
            }
        },
        .readings(
            "reading.beforeJoining.unmarked", "A figure from before a school joined is marked as such", .warning
        ) { reading, context, issues in
            guard !reading.value.predatesJoining, case .schools(let schools) = reading.value.population.scope else {
                return
            }
            for urn in schools {
                guard let joined = context.firstJoined(urn), reading.value.period.end < joined else { continue }
                issues.report(
                    at: reading.path.appending("predatesJoining"),
                    "The figure is for \(reading.value.period), before \(urn) joined on \(joined), and is not the "
                        + "trust's own; mark it with 'predatesJoining'",
                    ["school": urn.description, "joined": joined.description])
            }
        },
        .readings("reading.keyStage2.notProduced", "There are no key stage 2 results for 2019/20 and 2020/21") {
            reading, _, issues in
            guard reading.value.isKeyStage2, reading.value.value.number != nil else { return }
            guard case .academicYear(let year) = reading.value.period, [2019, 2020].contains(year.startYear) else {
                return
            }
            issues.report(
                at: reading.path.appending("period"),
                "There is a key stage 2 figure for \(year), a year without assessments", ["year": year.description])
        },
        .readings(
            "reading.keyStage2Progress.notProduced", "There is no key stage 2 progress for 2023/24 and 2024/25"
        ) { reading, _, issues in
            guard reading.value.isKeyStage2Progress, reading.value.value.number != nil else { return }
            guard case .academicYear(let year) = reading.value.period, [2023, 2024].contains(year.startYear) else {
                return
            }
            issues.report(
                at: reading.path.appending("period"),
                "There is a progress score for \(year), whose pupils had no key stage 1 results to start from",
                ["year": year.description])
        },
        Rule(
            "reading.combined.aboveSubject", "No more pupils meet all three standards than any one of them"
        ) { context, issues in
            reportCombinedAboveSubject(context, &issues)
        },
        .readings("reading.school.noKeyStage2", "Only schools with pupils in year 6 have key stage 2 results", .warning)
        {
            reading, context, issues in
            guard reading.value.isKeyStage2, reading.value.value.number != nil else { return }
            guard case .schools(let schools) = reading.value.population.scope else { return }
            for urn in schools where context.school(urn)?.phase?.includesKeyStage2 == false {
                issues.report(
                    at: reading.path.appending("measure"),
                    "\(urn) is a '\(context.school(urn)?.phase?.rawValue ?? "")' school, which has no pupils at the "
                        + "end "
                        + "of key stage 2",
                    ["school": urn.description])
            }
        },
        .readings("reading.value.abovePupils", "No more pupils are counted than there are", .warning) {
            reading, context, issues in
            guard context.measure(reading.value.measure)?.unit == .pupils, let pupils = reading.value.pupils else {
                return
            }
            guard let number = reading.value.value.number, let all = ExactDecimal(exactly: pupils) else { return }
            if number > all {
                issues.report(
                    at: reading.path.appending("value"),
                    "\(number) pupils are counted, but only \(pupils) are behind the figure",
                    ["value": number.description, "pupils": String(pupils)])
            }
        },
        Rule("reading.pooled.outsideSchools", "A pooled figure lies between those of its schools", .warning) {
            context, issues in
            reportPooledOutsideSchools(context, &issues)
        },
        Rule("reading.withheld.derivable", "A suppressed number cannot be worked out from others", .warning) {
            context, issues in
            reportDerivable(context, &issues)
        },
        Rule("reading.pupilGroups.sum", "Complementary groups of pupils add up to all pupils", .warning) {
            context, issues in
            reportGroups(context, &issues)
        },
    ]
}

extension RuleContext {
    /// Reports a measure that neither the record nor the host's resolver knows, and the one that may have been meant.
    ///
    /// - Parameters:
    ///   - parameters: The parts of the message by name, besides the measure.
    ///   - consequence: What follows where none is near that may have been meant.
    func reportUnknown(
        _ measure: MeasureReference, at path: Path, _ issues: inout IssueCollector,
        _ parameters: [String: String] = [:], consequence: String? = nil
    ) {
        guard self.measure(measure) == nil, isComplete(["measures"]) else { return }
        let near = Suggestion.nearest(
            to: measure.description, in: record.measures.lazy.map(\.reference.description))
        let hint = near.map { "did you mean '\($0)'?" } ?? consequence
        issues.report(
            at: path, "'\(measure)' is not defined among the record's measures" + (hint.map { "; " + $0 } ?? ""),
            parameters.merging(["measure": measure.description]) { first, _ in first })
    }
}
