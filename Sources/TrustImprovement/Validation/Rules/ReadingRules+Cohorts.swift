extension Reading {
    /// Whether the figure is a result at key stage 2.
    var isKeyStage2: Bool { measure.id.description.hasPrefix("ks2.") }

    /// Whether the figure is a progress score at key stage 2.
    var isKeyStage2Progress: Bool { isKeyStage2 && measure.id.description.hasSuffix(".progress") }

    /// What must agree for two figures to be of the same pupils.
    struct Cohort: Hashable {
        var period: Period
        var scope: Population.Scope
        var pupils: PupilGroup?
        var predatesJoining: Bool
    }

    /// The pupils that the figure is of.
    var cohort: Cohort {
        Cohort(
            period: period, scope: population.scope, pupils: population.pupils == .all ? nil : population.pupils,
            predatesJoining: predatesJoining)
    }
}

extension RuleBook {
    /// Reports shares of pupils who meet a standard in reading, writing and mathematics together that are above their
    /// share in one of the three.
    static func reportCombinedAboveSubject(_ context: RuleContext, _ issues: inout IssueCollector) {
        let readings = context.record.readings
        for standard in ["expected", "higher"] {
            let combinedName = "ks2.rwm.\(standard)"
            let subjectNames = Set(["reading", "writing", "mathematics"].map { "ks2.\($0).\(standard)" })
            var lowest: [Reading.Cohort: (number: ExactDecimal, index: Int)] = [:]
            for (index, reading) in readings.enumerated() {
                guard let number = reading.value.number else { continue }
                guard subjectNames.contains(reading.measure.id.description) else { continue }
                if let known = lowest[reading.cohort], known.number <= number { continue }
                lowest[reading.cohort] = (number, index)
            }
            if lowest.isEmpty { continue }
            for (index, reading) in readings.enumerated() where reading.measure.id.description == combinedName {
                guard let number = reading.value.number, let subject = lowest[reading.cohort] else { continue }
                guard number > subject.number else { continue }
                let other = readings[subject.index].measure
                issues.report(
                    at: ["readings", .index(index), "value"],
                    "\(number)% meet the standard in all three subjects, but only \(subject.number)% in '\(other)'; a "
                        + "pupil must meet all three",
                    ["combined": number.description, "subject": subject.number.description])
            }
        }
    }

    /// Reports numbers of pupils whose complementary groups do not add up to all pupils.
    static func reportGroups(_ context: RuleContext, _ issues: inout IssueCollector) {
        struct Key: Hashable {
            var measure: MeasureReference
            var cohort: Reading.Cohort
        }
        let partitions: [(PupilGroup, PupilGroup)] = [(.girls, .boys), (.disadvantaged, .notDisadvantaged)]
        var numbers: [Key: ExactDecimal] = [:]
        for reading in context.record.readings {
            guard context.measure(reading.measure)?.unit == .pupils, let number = reading.value.number else { continue }
            numbers[Key(measure: reading.measure, cohort: reading.cohort)] = number
        }
        if numbers.isEmpty { return }
        for (index, reading) in context.record.readings.enumerated() {
            let key = Key(measure: reading.measure, cohort: reading.cohort)
            guard reading.cohort.pupils == nil, let all = numbers[key] else { continue }
            for (first, second) in partitions {
                var (firstKey, secondKey) = (key, key)
                firstKey.cohort.pupils = first
                secondKey.cohort.pupils = second
                guard let left = numbers[firstKey], let right = numbers[secondKey], let sum = left.adding(right) else {
                    continue
                }
                if sum == all { continue }
                issues.report(
                    at: ["readings", .index(index), "value"],
                    "\(all) pupils are \(left) '\(first)' and \(right) '\(second)', which makes \(sum)",
                    ["all": all.description, "sum": sum.description])
            }
        }
    }
}
