extension RuleBook {
    /// Rules about what was taken back.
    static let retractionRules: [Rule] = [
        Rule("retraction.reliedOn", "Nothing that stands rests on what was retracted", .warning) { context, issues in
            let record = context.record
            guard !record.retractions.isEmpty else { return }
            var evidence: [Identifier<Evidence>] = []
            var fallen: Set<Path> = []
            for retraction in record.retractions {
                switch retraction.subject {
                case .evidence(let id): evidence.append(id)
                case .rating(let id): context.index.path(of: id).map { _ = fallen.insert($0) }
                case .finding(let id): context.index.path(of: id).map { _ = fallen.insert($0) }
                }
            }
            for dependent in context.index.dependents(onAnyOf: evidence) where !fallen.contains(dependent.path) {
                guard let title = dependent.kind.standingTitle, let retracted = dependent.through.last else { continue }
                let between = dependent.through.dropLast()
                let way = between.isEmpty ? "" : " by way of \(between.lazy.map(\.text).quoted())"
                issues.report(
                    at: dependent.reference,
                    "\(title) rests\(way) on '\(retracted)', which was retracted; judge anew without it, or retract this too",
                    ["evidence": retracted.text, "kind": dependent.kind.rawValue])
            }
        },
        .retractions(
            "retraction.account.missing", "A retraction says when, by whom and why", .from(.agreed, .warning)
        ) { retraction, _, issues in
            let open = [
                retraction.value.date == nil ? "date" : nil, retraction.value.role?.isBlank ?? true ? "role" : nil,
                retraction.value.reason?.isBlank ?? true ? "reason" : nil,
            ].compactMap(\.self)
            if open.isEmpty { return }
            issues.report(
                at: retraction.path,
                "The retraction '\(retraction.value.id)' does not say when, by whom and why; give \(open.quoted())",
                ["retraction": retraction.value.id.text, "members": open.joined(separator: " ")])
        },
        .retractions("retraction.date.inFuture", "What was retracted was retracted by now", .warning) {
            retraction, context, issues in
            guard let date = retraction.value.date, context.isInFuture(date) else { return }
            issues.report(
                at: retraction.path.appending("date"),
                "The retraction '\(retraction.value.id)' is of \(date), which is still to come",
                ["retraction": retraction.value.id.text, "date": date.description])
        },
        Rule("retraction.duplicate", "A thing is retracted once", .warning) { context, issues in
            var seen: [Retraction.Subject: Identifier<Retraction>] = [:]
            for (position, retraction) in context.record.retractions.enumerated() {
                guard let first = seen[retraction.subject] else {
                    seen[retraction.subject] = retraction.id
                    continue
                }
                issues.report(
                    at: EntityKind.retraction.list.appending(position),
                    "\(retraction.subject.title) was retracted before, by '\(first)'; once is enough",
                    ["retraction": retraction.id.text, "first": first.text])
            }
        },
    ]
}

extension Retraction.Subject {
    fileprivate var title: String {
        switch self {
        case .evidence(let id): "The evidence '\(id)'"
        case .rating(let id): "The rating '\(id)'"
        case .finding(let id): "The finding '\(id)'"
        }
    }
}

extension Dependent.Kind {
    /// What stands and should not; `nil` for what is only a step on the way, or was of its time.
    fileprivate var standingTitle: String? {
        switch self {
        case .contribution: "The contribution"
        case .rating: "The rating"
        case .finding: "The finding"
        case .capability: "The capability"
        case .sectorFinding: "The finding for the sector"
        case .evidence, .formerJudgement, .action: nil
        }
    }
}
