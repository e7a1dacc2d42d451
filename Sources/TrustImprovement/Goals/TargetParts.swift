/// A target's form as its members have it: the word, and what stands beside it.
struct TargetParts: Hashable, Sendable {
    var word: TargetFormWord
    var value: ExactDecimal?
    var fraction: ReductionFraction?
    var comparator: Comparator?
    var points: PercentagePoints?
    var amount: ExactDecimal?
    var minimum: ExactDecimal?
    var maximum: ExactDecimal?
    var range: DecimalRange?
    var milestone: Identifier<Milestone>?
    var scale: ScaleReference?
    var point: Identifier<RatingPoint>?

    /// Creates parts of which nothing but the word is there.
    init(word: TargetFormWord) {
        self.word = word
    }

    init(_ form: Target.Form) {
        switch form {
        case .reach(let value):
            word = .reach
            self.value = value
        case .changeBy(let difference):
            word = .changeBy
            self.difference = difference
        case .reduceByFraction(let fraction):
            word = .reduceByFraction
            self.fraction = fraction
        case .relativeTo(let comparator, let margin):
            word = .relativeTo
            self.comparator = comparator
            difference = margin
        case .maintain(let level):
            word = .maintain
            self.level = level
        case .completeMilestone(let milestone):
            word = .completeMilestone
            self.milestone = milestone
        case .atLeastPoint(let place):
            word = .atLeastPoint
            (scale, point) = (place.scale, place.point)
        }
    }

    /// The form, or `nil` where something that it needs is not there.
    var form: Target.Form? {
        switch word {
        case .reach: value.map { .reach($0) }
        case .changeBy: difference.map { .changeBy($0) }
        case .reduceByFraction: fraction.map { .reduceByFraction($0) }
        case .relativeTo: comparator.map { .relativeTo($0, margin: difference) }
        case .maintain: level.map { .maintain($0) }
        case .completeMilestone: milestone.map { .completeMilestone($0) }
        case .atLeastPoint:
            if let scale, let point { .atLeastPoint(ScalePoint(scale: scale, point: point)) } else { nil }
        }
    }

    private var difference: MeasureDifference? {
        get {
            if let points { return .points(points) }
            return amount.map { .amount($0) }
        }
        set {
            switch newValue {
            case .points(let points): self.points = points
            case .amount(let amount): self.amount = amount
            case nil: break
            }
        }
    }

    private var level: MaintainedLevel? {
        get {
            if let minimum { return .atLeast(minimum) }
            if let maximum { return .atMost(maximum) }
            return range.map { .within($0) }
        }
        set {
            switch newValue {
            case .atLeast(let minimum): self.minimum = minimum
            case .atMost(let maximum): self.maximum = maximum
            case .within(let range): self.range = range
            case nil: break
            }
        }
    }

    /// The names of the members that are there, in the order in which they are written.
    private var given: [String] {
        let members: [(String, Bool)] = [
            ("value", value != nil), ("fraction", fraction != nil), ("comparator", comparator != nil),
            ("points", points != nil), ("amount", amount != nil), ("minimum", minimum != nil),
            ("maximum", maximum != nil), ("range", range != nil), ("milestone", milestone != nil),
            ("scale", scale != nil), ("point", point != nil),
        ]
        return members.compactMap { name, isGiven in isGiven ? name : nil }
    }

    /// Refuses members of another form, two where one is wanted, and none where one is.
    func check() throws(StructureError) {
        let given = given
        let groups = word.needed + word.allowed
        if let foreign = given.first(where: { name in !groups.contains { $0.contains(name) } }) {
            throw StructureError(
                "target.form.mixed", at: [.member(foreign)],
                "'\(foreign)' does not belong to a target of the form '\(word.rawValue)'; such a target has "
                    + listing(groups.flatMap(\.self)),
                ["member": foreign, "form": word.rawValue])
        }
        for group in groups {
            let found = given.filter(group.contains)
            guard found.count > 1 else { continue }
            throw StructureError(
                "target.form.ambiguous", at: [.member(found[1])],
                "'\(found[1])' is given beside '\(found[0])'; a target of the form '\(word.rawValue)' has only one of "
                    + listing(group),
                ["member": found[1], "other": found[0], "form": word.rawValue])
        }
        if let absent = word.needed.first(where: { !$0.contains(where: given.contains) }) {
            throw StructureError(
                "target.form.incomplete", at: [.member(absent[0])],
                absent.count == 1
                    ? "'\(absent[0])' is missing; a target of the form '\(word.rawValue)' must have it"
                    : "'\(absent[0])' is missing; a target of the form '\(word.rawValue)' must have one of "
                        + listing(absent),
                ["member": absent[0], "form": word.rawValue])
        }
    }

    private func listing(_ names: [String]) -> String {
        names.map { "'\($0)'" }.joined(separator: ", ")
    }
}
