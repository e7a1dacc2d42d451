extension RuleBook {
    /// Reports averages over several schools that are below the lowest or above the highest of these.
    static func reportPooledOutsideSchools(_ context: RuleContext, _ issues: inout IssueCollector) {
        let readings = context.record.readings
        let pooled = pooledReadings(context, adding: .weightedMean)
        if pooled.isEmpty { return }
        let numbers = positions(of: context)
        for (index, schools) in pooled {
            let figure = readings[index].figure
            let parts = schools.compactMap { school in
                numbers[figure.of(school)].flatMap { readings[$0].value.number }
            }
            guard parts.count == schools.count, let lowest = parts.min(), let highest = parts.max(),
                let number = readings[index].value.number
            else { continue }
            guard number.isCertainlyAbove(highest) || lowest.isCertainlyAbove(number) else { continue }
            issues.report(
                at: ["readings", .index(index), "value"],
                "\(number) is given for schools that have \(lowest) to \(highest); an average of them lies between",
                ["value": number.description, "lowest": lowest.description, "highest": highest.description])
        }
    }

    /// Reports numbers kept back to protect pupils that a total and its other parts give away.
    static func reportDerivable(_ context: RuleContext, _ issues: inout IssueCollector) {
        let readings = context.record.readings
        guard readings.contains(where: { $0.value.isSuppressed }) else { return }
        let known = positions(of: context)
        var derivable: Set<Int> = []
        func note(_ total: Int, _ parts: [Reading.Figure]) {
            let whole = [total] + parts.compactMap { known[$0] }
            guard !parts.isEmpty, whole.count == parts.count + 1 else { return }
            let withheld = whole.filter { readings[$0].value.number == nil }
            if withheld.count == 1, readings[withheld[0]].value.isSuppressed { derivable.insert(withheld[0]) }
        }
        for (index, schools) in pooledReadings(context, adding: .sum) {
            note(index, schools.map(readings[index].figure.of))
        }
        for (index, reading) in readings.enumerated() where reading.cohort.pupils == nil {
            guard context.measure(reading.measure)?.additivity == .sum else { continue }
            for (first, second) in partitions { note(index, [reading.figure.of(first), reading.figure.of(second)]) }
        }
        for index in derivable.sorted() {
            issues.report(
                at: ["readings", .index(index), "value"],
                "The number is withheld, but the record's total and its other parts give it away; withhold one more",
                ["measure": readings[index].measure.description])
        }
    }

    /// The position of the first reading of each figure.
    private static func positions(of context: RuleContext) -> [Reading.Figure: Int] {
        Dictionary(
            context.record.readings.enumerated().map { ($1.figure, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The readings over several schools of measures that add up in one way, each with its schools where they can be
    /// told.
    private static func pooledReadings(
        _ context: RuleContext, adding additivity: Additivity
    ) -> [(index: Int, schools: [URN])] {
        context.record.readings.enumerated().compactMap { index, reading in
            guard !reading.predatesJoining, context.measure(reading.measure)?.additivity == additivity,
                let schools = schools(of: reading, context), !schools.isEmpty
            else { return nil }
            return (index, schools)
        }
    }

    /// The schools that a reading over several is of; for a whole trust, all that belonged to it in the period.
    private static func schools(of reading: Reading, _ context: RuleContext) -> [URN]? {
        var schools: [URN]
        switch reading.population.scope {
        case .schools(let named): schools = named.count > 1 ? named : []
        case .trust, .phase:
            guard context.isComplete(["trust", "memberships"]) else { return nil }
            let members = context.record.trust.memberships.filter { membership in
                membership.left ?? .latest >= reading.period.start
                    && membership.joined ?? .earliest <= reading.period.end
            }
            schools = members.map(\.school)
        }
        if case .phase(let phase) = reading.population.scope {
            guard schools.allSatisfy({ context.school($0)?.phase != nil }) else { return nil }
            schools.removeAll { context.school($0)?.phase != phase }
        }
        // A school without pupils at the end of key stage 2 has no part in the result.
        if reading.isKeyStage2 { schools.removeAll { context.school($0)?.phase?.includesKeyStage2 == false } }
        return Array(Set(schools))
    }
}

extension MeasureValue {
    /// Whether the number is kept back to protect pupils who could be recognised.
    fileprivate var isSuppressed: Bool {
        withheld?.reason == .suppressed || withheld?.reason == .confidential
    }
}

extension Period {
    /// The first day of the period.
    fileprivate var start: CalendarDate {
        switch self {
        case .date(let date): date
        case .academicYear(let year): year.firstDay
        }
    }
}
