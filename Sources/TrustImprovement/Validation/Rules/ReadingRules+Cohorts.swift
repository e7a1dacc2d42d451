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
        var status: PublicationStatus?
        var predatesJoining: Bool
    }

    /// A measure of a cohort.
    struct Figure: Hashable {
        var measure: MeasureReference
        var cohort: Cohort
    }

    /// The pupils that the figure is of, and how final what is known of them is.
    var cohort: Cohort {
        let people = population.people
        return Cohort(
            period: period, scope: people.scope, pupils: people.pupils, status: status,
            predatesJoining: predatesJoining)
    }

    /// What the reading is a value of.
    var figure: Figure { Figure(measure: measure, cohort: cohort) }
}

extension Population {
    /// What must agree for two populations to be the same, however they are written.
    struct People: Hashable {
        var scope: Scope
        var pupils: PupilGroup?
    }

    /// Whom it is about.
    var people: People {
        var scope = scope
        if case .schools(let schools) = scope, schools.count > 1 { scope = .schools(schools.sorted()) }
        return People(scope: scope, pupils: pupils == .all ? nil : pupils)
    }
}

extension ExactDecimal {
    /// Whether the number is above another whichever way both were rounded to the digits they have.
    func isCertainlyAbove(_ other: ExactDecimal) -> Bool {
        guard let half = halfOfLastDigit, let otherHalf = other.halfOfLastDigit,
            let lowest = subtracting(half), let highest = other.adding(otherHalf)
        else { return self > other }
        return lowest >= highest
    }

    private var halfOfLastDigit: ExactDecimal? { ExactDecimal(coefficient: 5, scale: scale + 1) }
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
                guard number.isCertainlyAbove(subject.number) else { continue }
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
        var numbers: [Reading.Figure: ExactDecimal] = [:]
        for reading in context.record.readings {
            guard context.measure(reading.measure)?.unit == .pupils, let number = reading.value.number else { continue }
            numbers[reading.figure] = number
        }
        if numbers.isEmpty { return }
        for (index, reading) in context.record.readings.enumerated() where reading.cohort.pupils == nil {
            let figure = reading.figure
            guard let all = numbers[figure] else { continue }
            for (first, second) in partitions {
                guard let left = numbers[figure.of(first)], let right = numbers[figure.of(second)],
                    let sum = left.adding(right)
                else { continue }
                if sum == all { continue }
                issues.report(
                    at: ["readings", .index(index), "value"],
                    "\(all) pupils are \(left) '\(first)' and \(right) '\(second)', which makes \(sum)",
                    ["all": all.description, "sum": sum.description])
            }
        }
    }

    /// Pairs of groups of which every pupil is in one.
    static let partitions: [(PupilGroup, PupilGroup)] = [(.girls, .boys), (.disadvantaged, .notDisadvantaged)]
}

extension Reading.Figure {
    /// The same measure of a group of the same pupils.
    func of(_ pupils: PupilGroup) -> Reading.Figure {
        var figure = self
        figure.cohort.pupils = pupils
        return figure
    }

    /// The same measure of a school's part of the same pupils.
    func of(_ school: URN) -> Reading.Figure {
        var figure = self
        figure.cohort.scope = .schools([school])
        return figure
    }
}

extension RuleContext {
    /// The day on which a school joined the trust for the first time, or `nil` where that is not known.
    func firstJoined(_ school: URN) -> CalendarDate? {
        guard isComplete(["trust", "memberships"]) else { return nil }
        // A membership of which nobody knows when it began may reach back to any day.
        let memberships = record.trust.memberships.filter { $0.school == school }
        guard memberships.allSatisfy({ $0.joined != nil }) else { return nil }
        return memberships.compactMap(\.joined).min()
    }
}
