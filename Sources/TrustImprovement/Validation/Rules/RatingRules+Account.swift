extension RuleBook {
    /// Rules about the account that a rating gives of itself: its reasons, what follows from it, and how it changed.
    static let ratingAccountRules: [Rule] = [
        .standingJudgements(
            "rating.notApplicable.withoutReason", "What does not apply does not apply for a stated reason",
            .from(.agreed, .warning)
        ) { judgement, _, issues in
            guard case .notApplicable(let reason) = judgement.event.outcome, reason?.isBlank ?? true else { return }
            issues.report(
                at: judgement.path,
                "'\(judgement.criterion)' is said not to apply, without a reason; give 'reason'",
                ["criterion": judgement.criterion.text])
        },
        .standingJudgements(
            "rating.confidence.missing", "A rating says how sure it is", .from(.underReview, .advice)
        ) { judgement, _, issues in
            guard judgement.event.level != nil, judgement.event.confidence == nil else { return }
            issues.report(
                at: judgement.path,
                "The rating of '\(judgement.criterion)' does not say how sure it is; give 'confidence' as "
                    + RatingConfidence.allCases.map(\.rawValue).quoted("or"),
                ["criterion": judgement.criterion.text])
        },
        .judgements("rating.rated.inFuture", "A judgement was made by now", .warning) { judgement, context, issues in
            guard let rated = judgement.event.rated, context.isInFuture(rated) else { return }
            issues.report(
                at: judgement.path.appending("rated"),
                "'\(judgement.criterion)' was judged on \(rated), which is still to come",
                ["criterion": judgement.criterion.text, "rated": rated.description])
        },
        .standingJudgements("rating.history.notInOrder", "Former judgements stand in order, the oldest first", .warning)
        {
            judgement, context, issues in
            let history = judgement.rating.history
            let days = history.map(\.rated) + [judgement.event.rated]
            var latest: CalendarDate?
            for (position, day) in days.enumerated() {
                guard let day else { continue }
                if let latest, day < latest {
                    let isCurrent = position == history.count
                    let list = judgement.path.appending("history")
                    let isCertain =
                        days.allSatisfy { $0 != nil && $0 ?? day <= days.last.flatMap(\.self) ?? day }
                        && context.isComplete(list)
                    issues.report(
                        at: isCurrent ? judgement.path.appending("rated") : list.appending(position),
                        "'\(judgement.criterion)' was judged on \(day), and a judgement of \(latest) stands before it; the "
                            + "oldest comes first and the one that stands is the latest",
                        ["criterion": judgement.criterion.text, "rated": day.description],
                        fix: isCertain ? JSONPatch.sorting(history.compactMap(\.rated), at: list) : nil)
                    return
                }
                latest = day
            }
        },
        .standingJudgements(
            "rating.raised.withoutNewEvidence", "A rating that is raised rests on evidence that is new", .warning
        ) { judgement, context, issues in
            guard let level = judgement.event.level, let scale = judgement.scale(in: context),
                let former = judgement.rating.history.last(where: { $0.level != nil }), let formerLevel = former.level,
                scale.isStronger(level, than: formerLevel) == true,
                context.isComplete(judgement.path.appending("evidenceFor"))
            else { return }
            let known = Set(judgement.rating.history.flatMap { $0.evidenceFor + $0.evidenceAgainst })
            guard judgement.event.evidenceFor.allSatisfy(known.contains) else { return }
            issues.report(
                at: judgement.path.appending("point"),
                "'\(judgement.criterion)' was raised from '\(formerLevel.point)' to '\(level.point)' without evidence that "
                    + "was not there before; name what is new in 'evidenceFor'",
                ["criterion": judgement.criterion.text, "from": formerLevel.point.text, "to": level.point.text])
        },
        .standingJudgements(
            "rating.weak.withoutAction",
            "From a rating at the weakest point follows an action, or a decision not to act",
            .from(.underReview, .warning)
        ) { judgement, context, issues in
            guard let level = judgement.event.level, level == judgement.scale(in: context)?.weakest,
                context.isComplete(judgement.path.appending("actions"))
            else { return }
            let counts = judgement.rating.actions.contains { $0.status != .voided && $0.status != .dropped }
            if counts { return }
            issues.report(
                at: judgement.path,
                "'\(judgement.criterion)' is rated '\(level.point)', the weakest point, and nothing follows; give an action, "
                    + "or the decision 'notToAct' with its reason",
                ["criterion": judgement.criterion.text, "point": level.point.text])
        },
        .standingJudgements(
            "ratingAction.notToAct.withoutReason", "A decision not to act has a reason", .from(.agreed, .warning)
        ) { judgement, _, issues in
            for (position, action) in judgement.rating.actions.enumerated() {
                guard case .notToAct(let reason) = action.decision, reason?.isBlank ?? true else { continue }
                issues.report(
                    at: judgement.path.action(position),
                    "It was decided not to act on '\(judgement.criterion)', without a reason; give 'reason'",
                    ["criterion": judgement.criterion.text])
            }
        },
        .standingJudgements(
            "ratingAction.owner.missing", "An action says who answers for it", .from(.agreed, .warning)
        ) { judgement, _, issues in
            for (position, action) in judgement.rating.actions.enumerated() where action.owner?.isBlank ?? true {
                guard case .act(let what, _, _) = action.decision, action.status != .voided else { continue }
                issues.report(
                    at: judgement.path.action(position),
                    "The action '\(TextError.shortened(what))' on '\(judgement.criterion)' has no owner's role; give 'owner'",
                    ["criterion": judgement.criterion.text])
            }
        },
        .standingJudgements("ratingAction.overdue", "An action is done by the day set for it", .warning) {
            judgement, context, issues in
            guard let today = context.date else { return }
            for (position, action) in judgement.rating.actions.enumerated() {
                guard case .act(let what, let due?, let history) = action.decision, due < today else { continue }
                switch history.current {
                case .done, .dropped, .voided: continue
                case .planned, .underWay, nil: break
                }
                issues.report(
                    at: judgement.path.action(position).appending("due"),
                    "The action '\(TextError.shortened(what))' on '\(judgement.criterion)' was due on \(due) and is not "
                        + "done; finish it, drop it with a reason or set another day",
                    ["criterion": judgement.criterion.text, "due": due.description])
            }
        },
    ]
}

extension Path {
    fileprivate func action(_ position: Int) -> Path {
        appending("actions").appending(position)
    }
}
