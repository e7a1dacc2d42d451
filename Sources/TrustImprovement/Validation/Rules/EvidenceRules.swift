extension RuleBook {
    /// Rules about evidence, whatever rests on it.
    static let evidenceRules: [Rule] = [
        Rule("evidence.basedOn.cyclic", "Evidence was not made from itself") { context, issues in
            let graph = ReferenceGraph(context.record.evidence.map { ($0.id, $0.basedOn) })
            for cycle in graph.cycles() {
                guard let first = cycle.first, let path = context.index.path(of: first) else { continue }
                let way = (cycle + [first]).map { "'\($0)'" }.joined(separator: " from ")
                issues.report(
                    at: path.appending("basedOn"),
                    "A piece of evidence was made from itself in the end: \(way); what was there first rests on none of "
                        + "the others",
                    ["evidence": first.text])
            }
        },
        .evidence("evidence.day.inFuture", "What is evidence has happened", .warning) { evidence, context, issues in
            let days = [
                ("happened", evidence.value.happened), ("observed", evidence.value.observed),
                ("recorded", evidence.value.recorded),
            ]
            for case (let member, let day?) in days where context.isInFuture(day) {
                issues.report(
                    at: evidence.path.appending(member),
                    "'\(member)' of the evidence '\(evidence.value.id)' is \(day), which is still to come",
                    ["evidence": evidence.value.id.text, "day": day.description])
                return
            }
        },
        .evidence("evidence.kind.missing", "Evidence says what kind of thing it is", .from(.agreed, .advice)) {
            evidence, _, issues in
            if evidence.value.kind == nil {
                issues.report(
                    at: evidence.path,
                    "The evidence '\(evidence.value.id)' does not say what kind of thing it is; give 'kind', such as "
                        + "'\(EvidenceKind.document.rawValue)' or '\(EvidenceKind.visit.rawValue)'",
                    ["evidence": evidence.value.id.text])
            }
        },
        Rule("evidence.unused", "Something rests on each piece of evidence", .from(.agreed, .advice)) {
            context, issues in
            // Whatever was left out in reading may have named it.
            guard context.isComplete(EntityKind.rating) else { return }
            let used = context.record.namedEvidence
            for (position, evidence) in context.record.evidence.enumerated() where !used.contains(evidence.id) {
                issues.report(
                    at: EntityKind.evidence.list.appending(position),
                    "Nothing rests on the evidence '\(evidence.id)'; name it where it speaks for or against something",
                    ["evidence": evidence.id.text])
            }
        },
    ]
}

extension TrustRecord {
    /// Every piece of evidence that something of the record names.
    fileprivate var namedEvidence: Set<Identifier<Evidence>> {
        var named = Set(evidence.lazy.flatMap(\.basedOn))
        for contribution in contributions { named.formUnion(contribution.evidence) }
        for assessment in assessments {
            for rating in assessment.ratings {
                for event in rating.history + [rating.current] {
                    named.formUnion(event.evidenceFor)
                    named.formUnion(event.evidenceAgainst)
                }
            }
            for finding in assessment.findings { named.formUnion(finding.evidence) }
        }
        for offer in offers { named.formUnion(offer.capability?.evidence ?? []) }
        for finding in sectorFindings {
            named.formUnion(finding.evidence)
            named.formUnion(finding.counterEvidence)
        }
        for case .evidence(let id) in retractions.lazy.map(\.subject) { named.insert(id) }
        return named
    }
}
