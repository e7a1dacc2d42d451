extension RuleBook {
    /// Rules about concerns and how they are closed.
    static let concernRules: [Rule] = [
        .concerns("concern.scale.unknown", "The scale on which a concern is rated is known", .warning) {
            concern, context, issues in
            guard context.isComplete(["scales"]), context.isComplete(EntityKind.framework) else { return }
            for (position, rating) in concern.value.ratings.enumerated() where context.scale(rating.level.scale) == nil
            {
                let scales = context.record.scales.map(\.reference.description)
                let name = ScopedName(rating.level.scale.description, among: scales)
                let path = concern.path.rating(position).appending("scale")
                issues.report(
                    at: path,
                    "The concern '\(concern.value.id)' is rated on the scale '\(rating.level.scale)', which is not among the "
                        + "scales of the record; " + name.hint,
                    ["scale": rating.level.scale.description], fix: name.fix(at: path))
            }
        },
        .concerns("concern.point.unknown", "A concern is rated at a point of its scale") { concern, context, issues in
            for (position, rating) in concern.value.ratings.enumerated() {
                guard let scale = context.scale(rating.level.scale), scale.point(at: rating.level) == nil else {
                    continue
                }
                let name = ScopedName(rating.level.point.text, among: scale.points.map(\.code.text))
                let path = concern.path.rating(position).appending("point")
                issues.report(
                    at: path,
                    "The scale '\(scale.reference)' has no point '\(rating.level.point)', at which the concern "
                        + "'\(concern.value.id)' is rated; \(name.hint)",
                    ["scale": scale.reference.description, "point": rating.level.point.text], fix: name.fix(at: path))
            }
        },
        .concerns("concern.owner.missing", "A concern says who answers for it", .from(.agreed, .warning)) {
            concern, _, issues in
            guard concern.value.owner?.isBlank ?? true, concern.value.status != .voided else { return }
            issues.report(
                at: concern.path,
                "The concern '\(concern.value.id)' has no owner's role; say who answers for it in 'owner'",
                ["concern": concern.value.id.text])
        },
        .concerns("concern.rating.missing", "A concern says how serious it is", .from(.agreed, .warning)) {
            concern, context, issues in
            guard concern.value.ratings.isEmpty, concern.value.status != .voided,
                context.isComplete(concern.path.appending("ratings"))
            else { return }
            issues.report(
                at: concern.path,
                "The concern '\(concern.value.id)' has no rating; say how serious it is on the scale of its scheme",
                ["concern": concern.value.id.text])
        },
        .concerns("concern.rating.inFuture", "A concern was rated by now", .warning) { concern, context, issues in
            for (position, rating) in concern.value.ratings.enumerated() {
                guard let rated = rating.rated, context.isInFuture(rated) else { continue }
                issues.report(
                    at: concern.path.rating(position).appending("rated"),
                    "The concern '\(concern.value.id)' was rated on \(rated), which is still to come",
                    ["concern": concern.value.id.text, "rated": rated.description])
            }
        },
        .concerns("concern.closing.atWorst", "A concern that is closed is no longer at the worst point", .warning) {
            concern, context, issues in
            guard concern.value.status == .closed, let level = concern.value.rating?.level,
                let scale = context.scale(level.scale), level == scale.weakest
            else { return }
            issues.report(
                at: concern.path.appending("ratings"),
                "The concern '\(concern.value.id)' is closed, and was last rated '\(level.point)', the worst point of "
                    + "'\(scale.reference)'; rate it again or open it",
                ["concern": concern.value.id.text, "point": level.point.text])
        },
        .concerns(
            "concern.closing.escalationOpen", "A concern that was handed on is rated again before it is closed",
            .warning
        ) { concern, context, issues in
            guard concern.value.status == .closed, context.isComplete(concern.path.appending("ratings")) else { return }
            let steps = concern.value.escalations.enumerated().compactMap { position, step in
                step.date.map { (position: position, to: step.to, date: $0) }
            }
            guard let last = steps.max(by: { ($0.date, $0.position) < ($1.date, $1.position) }) else { return }
            let isRatedSince = concern.value.ratings.contains { rating in
                rating.rated.map { $0 >= last.date } ?? false
            }
            if isRatedSince { return }
            issues.report(
                at: concern.path.appending("escalations").appending(last.position),
                "The concern '\(concern.value.id)' is closed, and was not rated since it was handed to "
                    + "'\(TextError.shortened(last.to))' on \(last.date); whoever deals with it says how serious it is "
                    + "before it is closed",
                ["concern": concern.value.id.text, "date": last.date.description])
        },
    ]
}

extension Path {
    fileprivate func rating(_ position: Int) -> Path {
        appending("ratings").appending(position)
    }
}
