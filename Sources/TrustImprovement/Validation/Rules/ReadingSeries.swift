/// The readings of a record that are of what indicators measure, by measure and population.
struct ReadingSeries {
    private struct Key: Hashable {
        var measure: Identifier<Measure>
        var people: Population.People
    }

    private let readings: [Reading]
    private var positions: [Key: [Int]] = [:]

    /// Goes once through the readings, and not at all where there is no plan.
    init(of plans: [IndicatorPlan], in context: RuleContext) {
        readings = context.record.readings
        let wanted = Set(plans.lazy.compactMap(\.indicator.measure?.id))
        if wanted.isEmpty { return }
        for position in readings.indices where wanted.contains(readings[position].measure.id) {
            let key = Key(measure: readings[position].measure.id, people: readings[position].population.people)
            positions[key, default: []].append(position)
        }
    }

    /// The readings of a plan's measure, in whatever version, for its population, in the order of the record.
    func readings(of plan: IndicatorPlan) -> [Reading] {
        guard let measure = plan.indicator.measure else { return [] }
        let key = Key(measure: measure.id, people: plan.population.people)
        return positions[key, default: []].map { readings[$0] }
    }
}

extension RuleContext {
    /// Whether numbers of two measures may be compared, by the definition of either.
    ///
    /// Of two versions the newer one says so, and nobody knows here which that is.
    func areComparable(_ left: MeasureReference, _ right: MeasureReference) -> Bool {
        left == right || measure(left)?.isComparable(with: right) == true
            || measure(right)?.isComparable(with: left) == true
    }
}

extension ExactDecimal {
    /// Whether the number is not another whichever way both were rounded to the digits they have.
    func isCertainlyOther(than other: ExactDecimal) -> Bool {
        isCertainlyAbove(other) || other.isCertainlyAbove(self)
    }
}
