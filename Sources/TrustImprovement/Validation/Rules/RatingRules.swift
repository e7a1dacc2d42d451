extension RuleBook {
    /// Rules about what a rating is of and on which scale it stands.
    static let ratingRules: [Rule] = [
        .judgements("rating.scale.notOfFramework", "A rating stands on a scale of its edition") {
            judgement, context, issues in
            // Where an edition lists no scale, which ones it has is not known.
            guard let level = judgement.event.level, let edition = judgement.edition, !edition.framework.scales.isEmpty,
                edition.isComplete("scales", in: context), edition.framework.scale(level.scale) == nil
            else { return }
            let scales = edition.framework.scales.map(\.reference.description)
            let name = ScopedName(level.scale.description, among: scales)
            let path = judgement.path.appending("scale")
            issues.report(
                at: path,
                "'\(judgement.criterion)' is rated on the scale '\(level.scale)', which the framework "
                    + "'\(edition.framework.id)' does not have; \(name.hint)",
                ["criterion": judgement.criterion.text, "scale": level.scale.description], fix: name.fix(at: path))
        },
        .judgements("rating.scale.unknown", "The scale on which a rating stands is known", .warning) {
            judgement, context, issues in
            guard let level = judgement.event.level, judgement.edition?.framework.scales.isEmpty ?? true,
                context.isComplete(["scales"]), context.isComplete(EntityKind.framework),
                judgement.scale(in: context) == nil
            else { return }
            issues.report(
                at: judgement.path.appending("scale"),
                "'\(judgement.criterion)' is rated on the scale '\(level.scale)', whose points nobody knows; give the scale "
                    + "among those of the framework",
                ["criterion": judgement.criterion.text, "scale": level.scale.description])
        },
        .judgements("rating.point.unknown", "A rating is a point of its scale") { judgement, context, issues in
            guard let level = judgement.event.level, let scale = judgement.scale(in: context),
                scale.point(at: level) == nil
            else { return }
            let name = ScopedName(level.point.text, among: scale.points.map(\.code.text))
            let path = judgement.path.appending("point")
            issues.report(
                at: path,
                "The scale '\(level.scale)' has no point '\(level.point)', at which '\(judgement.criterion)' is rated; "
                    + name.hint,
                ["scale": level.scale.description, "point": level.point.text], fix: name.fix(at: path))
        },
        .standingJudgements("rating.criterion.unknown", "What is rated is a criterion of the edition") {
            judgement, context, issues in
            guard let edition = judgement.edition, let name = edition.unknown(judgement.criterion, in: context) else {
                return
            }
            let path = judgement.path.appending("criterion")
            issues.report(
                at: path,
                "The framework '\(edition.framework.id)' has no criterion '\(judgement.criterion)', which is rated; "
                    + name.hint,
                ["framework": edition.framework.id.text, "criterion": judgement.criterion.text],
                fix: name.fix(at: path))
        },
        .assessmentsInForce("rating.criterion.duplicate", "A criterion is rated once in an assessment") {
            assessment, _, issues in
            for (position, name) in Rule.repeats(in: assessment.value.ratings.lazy.map(\.criterion.text)) {
                issues.report(
                    at: assessment.path.appending("ratings").appending(position),
                    "'\(name)' has a rating before in '\(assessment.value.id)'; it has one, with former judgements in its "
                        + "history",
                    ["criterion": name])
            }
        },
        .assessmentsInForce("rating.criterion.outOfScope", "What is rated is in scope", .warning) {
            assessment, context, issues in
            let scope = assessment.value.scope
            let path = assessment.path.appending("scope")
            guard !scope.criteria.isEmpty, context.isComplete(path.appending("criteria")),
                context.isComplete(path.appending("additions"))
            else { return }
            let named = Set(scope.criteria + scope.additions.map(\.criterion) + scope.exclusions.map(\.criterion))
            for (position, rating) in assessment.value.ratings.enumerated()
            where !named.contains(rating.criterion) && rating.current.isMade {
                issues.report(
                    at: assessment.path.appending("ratings").appending(position).appending("criterion"),
                    "'\(rating.criterion)' is rated and was never in the scope of '\(assessment.value.id)'; what is taken "
                        + "in later is named in 'additions', with the reason",
                    ["criterion": rating.criterion.text])
            }
        },
        .standingJudgements("rating.criterion.withdrawn", "What is rated was still in use", .warning) {
            judgement, _, issues in
            guard judgement.event.isMade, let criterion = judgement.edition?.criterion(judgement.criterion) else {
                return
            }
            let status = judgement.day.map { criterion.history.status(on: $0) } ?? criterion.status
            guard status == .withdrawn else { return }
            let successors =
                criterion.replacedBy.isEmpty
                ? "" : "; " + criterion.replacedBy.lazy.map(\.text).quoted() + " replaced it"
            issues.report(
                at: judgement.path.appending("criterion"),
                "'\(judgement.criterion)' had been withdrawn when it was rated\(successors)",
                ["criterion": judgement.criterion.text])
        },
        .assessmentsInForce(
            "rating.missing", "What is in scope is rated",
            .from(.underReview, .warning).rising(to: .error, from: .closed)
        ) { assessment, context, issues in
            let scope = assessment.value.scope
            guard context.isComplete(assessment.path.appending("ratings")) else { return }
            let rated = Set(assessment.value.ratings.lazy.map(\.criterion))
            let excluded = Set(scope.exclusions.lazy.map(\.criterion))
            let declared = scope.criteria.enumerated().map { ("criteria", $0, $1) }
            let added = scope.additions.enumerated().map { ("additions", $0, $1.criterion) }
            for (list, position, criterion) in declared + added
            where !rated.contains(criterion) && !excluded.contains(criterion) {
                issues.report(
                    at: assessment.path.appending(["scope", .member(list), .index(position)]),
                    "'\(criterion)' is in the scope of '\(assessment.value.id)' and has no rating; rate it or say why it "
                        + "does not apply",
                    ["criterion": criterion.text])
            }
            guard context.stage == .closed else { return }
            for (position, rating) in assessment.value.ratings.enumerated()
            where !rating.current.isMade && !excluded.contains(rating.criterion) {
                issues.report(
                    at: assessment.path.appending(["ratings", .index(position), "outcome"]),
                    "'\(rating.criterion)' is not yet rated although all is closed; rate it or say why it does not apply",
                    ["criterion": rating.criterion.text])
            }
        },
    ]
}
