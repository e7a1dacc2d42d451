extension RuleBook {
    /// Rules about capacity that is offered.
    static let offerRules: [Rule] = [
        .offers("offer.provider.missing", "It is known who offers capacity", .from(.agreed, .warning)) {
            offer, _, issues in
            guard offer.value.provider == nil, offer.value.school == nil, offer.value.providerName?.isBlank ?? true
            else { return }
            issues.report(
                at: offer.path.appending("provider"),
                "Who gives the capacity of the offer '\(offer.value.id)' is missing; name a 'provider', a 'providerName' or a "
                    + "'school'",
                ["offer": offer.value.id.text])
        },
        .offers("offer.skill.missing", "It is known what is offered", .from(.agreed, .warning)) { offer, _, issues in
            guard offer.value.skill?.isBlank ?? true else { return }
            issues.report(
                at: offer.path.appending("skill"),
                "What the offer '\(offer.value.id)' can be used for is missing; say in 'skill' what the provider can do",
                ["offer": offer.value.id.text])
        },
        .offers("offer.amount.missing", "It is known how much is offered", .from(.agreed, .warning)) {
            offer, _, issues in
            guard offer.value.amount == nil else { return }
            issues.report(
                at: offer.path.appending("amount"),
                "How much there is of the offer '\(offer.value.id)' is missing; give the 'amount' in each term",
                ["offer": offer.value.id.text])
        },
        .offers("offer.terms.missing", "It is known when capacity is there", .from(.agreed, .advice)) {
            offer, _, issues in
            guard offer.value.terms == nil else { return }
            issues.report(
                at: offer.path.appending("terms"),
                "When there is capacity of the offer '\(offer.value.id)' is missing; give the 'terms'",
                ["offer": offer.value.id.text])
        },
        .offers(
            "capability.evidence.missing", "How well a skill is practised rests on evidence", .from(.agreed, .advice)
        ) {
            offer, context, issues in
            let list = offer.path.appending("capability").appending("evidence")
            guard offer.value.capability?.evidence.isEmpty == true, context.isComplete(list) else { return }
            issues.report(
                at: list,
                "How well the skill of the offer '\(offer.value.id)' is practised rests on no evidence; name what it rests on",
                ["offer": offer.value.id.text])
        },
        .offers("capability.asOf.inFuture", "A capability was judged by now", .warning) { offer, context, issues in
            guard let asOf = offer.value.capability?.asOf, context.isInFuture(asOf) else { return }
            issues.report(
                at: offer.path.appending("capability").appending("asOf"),
                "The capability is as of \(asOf), which is still to come",
                ["offer": offer.value.id.text, "asOf": asOf.description])
        },
    ]

    /// Rules about capacity that is promised.
    static let commitmentRules: [Rule] = [
        .commitments("commitment.purpose.missing", "It is known what capacity is promised to", .from(.agreed, .warning))
        {
            commitment, _, issues in
            guard commitment.value.purpose == nil else { return }
            issues.report(
                at: commitment.path,
                "What the capacity of the offer '\(commitment.value.offer)' is promised to is missing; name a 'goal', a "
                    + "'practice' or an 'implementation'",
                ["offer": commitment.value.offer.text])
        },
        .commitments("commitment.amount.missing", "It is known how much is promised", .from(.agreed, .warning)) {
            commitment, _, issues in
            guard commitment.value.amount == nil else { return }
            issues.report(
                at: commitment.path.appending("amount"),
                "How much of the offer '\(commitment.value.offer)' is promised is missing; give the 'amount' in each term",
                ["offer": commitment.value.offer.text])
        },
        .commitments("commitment.terms.missing", "It is known for when capacity is promised", .from(.agreed, .advice)) {
            commitment, _, issues in
            guard commitment.value.terms == nil else { return }
            issues.report(
                at: commitment.path.appending("terms"),
                "For when the capacity of the offer '\(commitment.value.offer)' is promised is missing; give the 'terms'",
                ["offer": commitment.value.offer.text])
        },
        .commitments("commitment.unit.differs", "What is promised is counted as what is offered", .warning) {
            commitment, context, issues in
            guard let unit = commitment.value.amount?.unit,
                let offered = context.index[commitment.value.offer]?.amount?.unit, unit != offered
            else { return }
            issues.report(
                at: commitment.path.appending("amount").appending("unit"),
                "The amount is in '\(TextError.shortened(unit.rawValue))' and that of the offer "
                    + "'\(commitment.value.offer)' in '\(TextError.shortened(offered.rawValue))'; both are counted alike, or "
                    + "nobody can tell whether the offer suffices",
                ["offer": commitment.value.offer.text, "unit": unit.rawValue, "offered": offered.rawValue])
        },
        .commitments("commitment.terms.outsideOffer", "Capacity is promised for terms in which there is some", .warning)
        {
            commitment, context, issues in
            guard let terms = commitment.value.terms, let offered = context.index[commitment.value.offer]?.terms,
                !offered.contains(terms)
            else { return }
            issues.report(
                at: commitment.path.appending("terms"),
                "Capacity is promised \(terms.inWords) and the offer '\(commitment.value.offer)' is there "
                    + "\(offered.inWords); a commitment lies within its offer",
                ["offer": commitment.value.offer.text])
        },
        Rule("commitment.amount.exceedsOffer", "No more capacity is promised than there is", .warning) {
            context, issues in
            let commitments = Dictionary(grouping: context.record.commitments, by: \.offer)
            var seen: Set<Identifier<CapacityOffer>> = []
            for (position, offer) in context.record.offers.enumerated() where seen.insert(offer.id).inserted {
                guard let amount = offer.amount,
                    let excess = offer.firstExcess(of: commitments[offer.id] ?? [])
                else { continue }
                let unit = TextError.shortened(amount.unit.rawValue)
                issues.report(
                    at: ["offers", .index(position), "amount"],
                    "In \(excess.term), \(excess.promised) \(unit) are promised from the offer '\(offer.id)', which has "
                        + "\(amount.number) in each term; promise less, or find more",
                    [
                        "offer": offer.id.text, "term": excess.term.description,
                        "promised": excess.promised.description, "amount": amount.number.description,
                    ])
            }
        },
    ]

    /// Rules about schools that give capacity and take it.
    static let schoolCapacityRules: [Rule] = [
        Rule("schoolCapacity.role.contradictory", "A school has one role in an area at a time", .warning) {
            context, issues in
            var earlier: [SchoolArea: [Int]] = [:]
            let capacities = context.record.schoolCapacities
            for (position, capacity) in capacities.enumerated() {
                let area = SchoolArea(capacity)
                let other = earlier[area]?.first { other in
                    capacities[other].role != capacity.role && capacities[other].overlaps(capacity)
                }
                earlier[area, default: []].append(position)
                guard let other else { continue }
                let role = capacities[other].role.rawValue
                issues.report(
                    at: ["schoolCapacities", .index(position), "role"],
                    "\(capacity.school) is '\(capacity.role.rawValue)' here and '\(role)' before"
                        + (capacity.area.map { ", in '\(TextError.shortened($0))'" } ?? "")
                        + " on the same days; a school that gives and takes is '\(CapacityRole.both.rawValue)'",
                    ["school": capacity.school.description, "role": capacity.role.rawValue, "other": role])
            }
        },
        Rule(
            "schoolCapacity.school.notMember", "A school belongs to the trust while it gives or takes capacity",
            .warning
        ) { context, issues in
            guard context.isComplete(["trust", "memberships"]) else { return }
            let memberships = Dictionary(grouping: context.record.trust.memberships, by: \.school)
            for (position, capacity) in context.record.schoolCapacities.enumerated() {
                // A school that nothing is known of has a rule of its own.
                guard let times = memberships[capacity.school] else { continue }
                if times.contains(where: { $0.shares(capacity.start, capacity.end) }) { continue }
                issues.report(
                    at: ["schoolCapacities", .index(position), "school"],
                    "\(capacity.school) does not belong to the trust on any of the days on which it is "
                        + "'\(capacity.role.rawValue)'",
                    ["school": capacity.school.description])
            }
        },
    ]
}

/// A school in one area, or in all that it does.
private struct SchoolArea: Hashable {
    var school: URN
    var area: String?

    init(_ capacity: SchoolCapacity) {
        (school, area) = (capacity.school, capacity.area?.lowercased())
    }
}

extension SchoolCapacity {
    fileprivate func overlaps(_ other: SchoolCapacity) -> Bool {
        start ?? .earliest <= other.end ?? .latest && other.start ?? .earliest <= end ?? .latest
    }
}

extension TermSpan {
    /// Whether all terms of another span are among these; where its last is not known, its first.
    fileprivate func contains(_ other: TermSpan) -> Bool {
        contains(other.first) && contains(other.last ?? other.first)
    }

    fileprivate var inWords: String {
        guard let last else { return "from \(first) on" }
        return first == last ? "in \(first)" : "from \(first) to \(last)"
    }
}

extension CapacityOffer {
    /// The first of its terms in which commitments take more than there is, and how much they take.
    ///
    /// Only where a commitment begins can more be taken than before.
    fileprivate func firstExcess(of commitments: [Commitment]) -> (term: Term, promised: ExactDecimal)? {
        guard let amount else { return nil }
        var steps: [(term: Term, isBeginning: Bool, number: ExactDecimal)] = []
        for commitment in commitments {
            guard let promised = commitment.amount, promised.unit == amount.unit, let span = commitment.terms else {
                continue
            }
            let first = max(span.first, terms?.first ?? span.first)
            guard terms?.contains(first) ?? true, span.contains(first) else { continue }
            steps.append((first, true, promised.number))
            if let after = span.last?.next { steps.append((after, false, promised.number)) }
        }
        var promised = ExactDecimal.zero
        // In each term what has ended is given back before more is taken.
        let order = steps.indices.sorted { left, right in
            if steps[left].term != steps[right].term { return steps[left].term < steps[right].term }
            return !steps[left].isBeginning && steps[right].isBeginning
        }
        for (place, position) in order.enumerated() {
            let step = steps[position]
            guard let sum = step.isBeginning ? promised.adding(step.number) : promised.subtracting(step.number) else {
                return nil
            }
            promised = sum
            let isLastOfTerm = place + 1 == order.count || steps[order[place + 1]].term != step.term
            if isLastOfTerm, promised > amount.number { return (step.term, promised) }
        }
        return nil
    }
}
