extension RuleBook {
    /// Rules about what ratings rest on: whether it is there, whether it is of its time, and whether it is independent.
    static let ratingEvidenceRules: [Rule] = [
        .standingJudgements(
            "rating.extreme.withoutEvidence", "A rating at either end of its scale rests on evidence",
            .from(.underReview, .warning)
        ) { judgement, context, issues in
            guard let level = judgement.event.level, judgement.event.evidenceFor.isEmpty,
                let scale = judgement.scale(in: context), level == scale.weakest || level == scale.strongest,
                context.isComplete(judgement.path.appending("evidenceFor"))
            else { return }
            let end = level == scale.strongest ? "strongest" : "weakest"
            issues.report(
                at: judgement.path,
                "'\(judgement.criterion)' is rated '\(level.point)', the \(end) point, without evidence; name some in "
                    + "'evidenceFor'",
                ["criterion": judgement.criterion.text, "point": level.point.text])
        },
        .standingJudgements(
            "rating.counterEvidence.notSought", "For a strong claim evidence against it was looked for",
            .from(.underReview, .warning)
        ) { judgement, context, issues in
            guard let level = judgement.event.level, judgement.event.counterEvidenceSought != true,
                judgement.event.evidenceAgainst.isEmpty,
                context.isComplete(judgement.path.appending("evidenceAgainst"))
            else { return }
            let isStrongest = level == judgement.scale(in: context)?.strongest
            guard isStrongest || judgement.event.confidence == .high else { return }
            let claim = isStrongest ? "at the strongest point" : "with high confidence"
            let state =
                judgement.event.counterEvidenceSought == false
                ? "was not looked for" : "is not said to have been looked for"
            issues.report(
                at: judgement.path,
                "'\(judgement.criterion)' is rated '\(level.point)', \(claim), and evidence against that \(state); look for "
                    + "some and set 'counterEvidenceSought'",
                ["criterion": judgement.criterion.text, "point": level.point.text])
        },
        .judgements("rating.evidence.bothSides", "A piece of evidence speaks for a rating or against it", .advice) {
            judgement, _, issues in
            let sides = Set(judgement.event.evidenceFor)
            for (position, id) in judgement.event.evidenceAgainst.enumerated() where sides.contains(id) {
                issues.report(
                    at: judgement.path.appending("evidenceAgainst").appending(position),
                    "'\(id)' is said to speak for the rating of '\(judgement.criterion)' and against it; say in 'rationale' "
                        + "which of its parts does which, or name the parts as evidence of their own",
                    ["evidence": id.text])
            }
        },
        .judgements("rating.evidence.afterRating", "A rating rests on what was there when it was made", .warning) {
            judgement, context, issues in
            guard judgement.event.level != nil, let day = judgement.day else { return }
            for (id, path) in judgement.namedEvidence {
                guard let evidence = context.index[id], let seen = evidence.observed ?? evidence.happened, seen > day
                else {
                    continue
                }
                issues.report(
                    at: path,
                    "'\(id)' is of \(seen), after '\(judgement.criterion)' was rated on \(day); a rating rests on what was "
                        + "there when it was made",
                    ["evidence": id.text, "seen": seen.description, "rated": day.description])
            }
        },
        .judgements("rating.evidence.stale", "A rating rests on evidence that is still good", .warning) {
            judgement, context, issues in
            let isOpen = judgement.isCurrent && judgement.assessment.status != .completed
            guard judgement.event.level != nil, let day = isOpen ? context.date ?? judgement.day : judgement.day else {
                return
            }
            for (id, path) in judgement.namedEvidence {
                guard let goodUntil = context.index[id]?.goodUntil, goodUntil < day else { continue }
                issues.report(
                    at: path,
                    "'\(id)' was good until \(goodUntil), and the rating of '\(judgement.criterion)' rests on it on \(day); "
                        + "find out whether it still holds",
                    ["evidence": id.text, "goodUntil": goodUntil.description, "day": day.description])
            }
        },
        .standingJudgements(
            "rating.evidence.oneSource", "Several pieces of evidence are not one source told several times", .warning
        ) { judgement, context, issues in
            guard judgement.event.evidenceFor.count >= 3 else { return }
            for group in context.sharedSources(of: judgement.event.evidenceFor) where group.count >= 3 {
                issues.report(
                    at: judgement.path.appending("evidenceFor"),
                    "\(group.lazy.map(\.text).quoted()) speak for the rating of '\(judgement.criterion)' and go back to one "
                        + "source; they count as one",
                    ["criterion": judgement.criterion.text, "evidence": group.map(\.text).joined(separator: " ")])
            }
        },
        .standingJudgements(
            "rating.evidence.ofAssessor", "An assessor from elsewhere rests on more than what they wrote themselves",
            .warning
        ) { judgement, context, issues in
            guard judgement.event.level != nil, let assessor = judgement.assessment.outsideAssessor,
                !judgement.event.evidenceFor.isEmpty
            else { return }
            let isOwn = judgement.event.evidenceFor.allSatisfy { context.index[$0]?.isWritten(by: assessor) ?? false }
            guard isOwn else { return }
            issues.report(
                at: judgement.path.appending("evidenceFor"),
                "All that speaks for the rating of '\(judgement.criterion)' was written by its assessor; name something "
                    + "that somebody else produced",
                ["criterion": judgement.criterion.text])
        },
    ]
}

extension LocatedJudgement {
    /// The evidence that is named for and against, with where each is named.
    fileprivate var namedEvidence: [(id: Identifier<Evidence>, path: Path)] {
        event.evidenceFor.enumerated().map { ($1, path.appending("evidenceFor").appending($0)) }
            + event.evidenceAgainst.enumerated().map { ($1, path.appending("evidenceAgainst").appending($0)) }
    }
}

extension Evidence {
    /// Whether an assessor produced it, by what both say of themselves.
    fileprivate func isWritten(by assessor: Assessor) -> Bool {
        if let isIndependentOfAssessor { return !isIndependentOfAssessor }
        // A role alone is shared by many, so the organisation has to be the same too.
        guard let organisation = producerOrganisation, !organisation.isBlank, organisation == assessor.organisation
        else {
            return false
        }
        guard let producerRole, let role = assessor.role else { return true }
        return producerRole == role
    }
}

extension RuleContext {
    /// Groups of two or more pieces of evidence that go back to one source: the same evidence, reference or address.
    fileprivate func sharedSources(of evidence: [Identifier<Evidence>]) -> [[Identifier<Evidence>]] {
        var groups: [String: [Identifier<Evidence>]] = [:]
        var order: [String] = []
        var seen: Set<Identifier<Evidence>> = []
        for id in evidence where seen.insert(id).inserted {
            for source in sources(of: id) {
                if groups[source] == nil { order.append(source) }
                groups[source, default: []].append(id)
            }
        }
        var told: Set<[Identifier<Evidence>]> = []
        return order.compactMap { source in
            guard let group = groups[source], group.count > 1, told.insert(group).inserted else { return nil }
            return group
        }
    }

    /// What a piece of evidence goes back to in the end, each source by every name that it has.
    private func sources(of id: Identifier<Evidence>) -> [String] {
        var sources: [String] = []
        var reached: Set<Identifier<Evidence>> = [id]
        var open = [id]
        while let next = open.popLast() {
            let evidence = index[next]
            let basis = evidence?.basedOn ?? []
            open += basis.filter { reached.insert($0).inserted }
            guard basis.isEmpty else { continue }
            sources.append("evidence " + next.text)
            if let reference = evidence?.reference, !reference.isBlank { sources.append("reference " + reference) }
            if let address = evidence?.address, !address.isBlank { sources.append("address " + address) }
        }
        return sources
    }
}
