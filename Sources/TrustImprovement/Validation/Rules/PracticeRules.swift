extension RuleBook {
    /// Rules about practices.
    static let practiceRules: [Rule] = [
        .practices("practice.title.empty", "A practice has a title", .from(.agreed, .error)) { practice, _, issues in
            guard practice.value.title.isBlank else { return }
            issues.report(
                at: practice.path.appending("title"),
                "The practice '\(practice.value.id)' has no title; a practice that is agreed is called something",
                ["practice": practice.value.id.text])
        },
        Rule("practice.goal.missing", "Every practice leads to a goal", .from(.agreed, .warning)) { context, issues in
            guard context.isComplete(.contribution), context.isComplete(.driver), context.isComplete(.implementation)
            else { return }
            let theory = TheoryOfChange(context.record)
            let led = Set(context.record.contributions.lazy.filter(theory.reachesGoal).map(\.practice))
            // A contribution that does not say what it moves has a rule of its own.
            let unfinished = Set(
                context.record.contributions.lazy.filter { $0.driver == nil && $0.goal == nil }.map(\.practice))
            let contributing = Set(context.record.contributions.lazy.map(\.practice))
            let takenOut = practicesTakenOut(of: context.record)
            for (position, practice) in context.record.practices.enumerated() {
                let id = practice.id
                if led.contains(id) || unfinished.contains(id) || takenOut.contains(id) { continue }
                issues.report(
                    at: ["practices", .index(position)],
                    contributing.contains(id)
                        ? "The drivers to which the practice '\(id)' contributes lead to no goal; name the goals that they "
                            + "feed"
                        : "No contribution says to which goal the practice '\(id)' leads; add one with its mechanism",
                    ["practice": id.text])
            }
        },
        Rule("goal.practice.missing", "A goal that is being worked on has a practice", .from(.active, .warning)) {
            context, issues in
            guard context.isComplete(.contribution), context.isComplete(.driver), context.isComplete(.goal) else {
                return
            }
            let reached = TheoryOfChange(context.record).reachedGoals
            for (position, goal) in context.record.goals.enumerated()
            where goal.history.current == .active && !reached.contains(goal.id) {
                issues.report(
                    at: ["goals", .index(position)],
                    "No practice leads to the goal '\(goal.id)', which is being worked on; a contribution says which one "
                        + "does, or a goal that serves this one has a practice",
                    ["goal": goal.id.text])
            }
        },
        .practices("practice.ingredients.missing", "A practice has active ingredients", .from(.agreed, .advice)) {
            practice, context, issues in
            let list = practice.path.appending("activeIngredients")
            guard practice.value.activeIngredients.isEmpty, context.isComplete(list) else { return }
            issues.report(
                at: list,
                "The practice '\(practice.value.id)' has no active ingredients; name the parts that make it work",
                ["practice": practice.value.id.text])
        },
        .practices("practice.ingredient.duplicate", "A practice's ingredients have different names") {
            practice, _, issues in
            var seen: Set<Identifier<ActiveIngredient>> = []
            for (number, ingredient) in practice.value.activeIngredients.enumerated()
            where !seen.insert(ingredient.id).inserted {
                issues.report(
                    at: practice.path.appending("activeIngredients").appending(number).appending("id"),
                    "'\(ingredient.id)' is the name of another ingredient of the practice '\(practice.value.id)' already; "
                        + "each has a name of its own",
                    ["practice": practice.value.id.text, "ingredient": ingredient.id.text])
            }
        },
        .practices(
            "practice.ingredient.undecided", "Of each ingredient it is known whether it is essential",
            .from(.agreed, .advice)
        ) { practice, _, issues in
            for (number, ingredient) in practice.value.activeIngredients.enumerated()
            where ingredient.isEssential == nil {
                let path = practice.path.appending("activeIngredients").appending(number)
                issues.report(
                    at: path.appending("isEssential"),
                    "Whether the ingredient '\(ingredient.id)' is essential is missing; say in 'isEssential' whether it must "
                        + "stay as it is or may be adapted",
                    ["practice": practice.value.id.text, "ingredient": ingredient.id.text])
            }
        },
    ]

    /// Rules about what published syntheses say of practices.
    static let evidenceProfileRules: [Rule] = [
        .practices(
            "evidenceProfile.edition.empty", "What a synthesis says of a practice names its edition", .warning
        ) { practice, _, issues in
            for (number, profile) in practice.value.evidenceProfiles.enumerated() where profile.edition.isBlank {
                issues.report(
                    at: practice.path.appending("evidenceProfiles").appending(number).appending("edition"),
                    "The edition is empty; the figures of a synthesis move with each edition, so theirs is named",
                    ["practice": practice.value.id.text])
            }
        },
        .practices("evidenceProfile.date.inFuture", "What a synthesis says was said by now", .warning) {
            practice, context, issues in
            for (number, profile) in practice.value.evidenceProfiles.enumerated() where context.isInFuture(profile.date)
            {
                issues.report(
                    at: practice.path.appending("evidenceProfiles").appending(number).appending("date"),
                    "The figures are of \(profile.date), which is still to come; give the day of the edition, or on which "
                        + "they were read",
                    ["practice": practice.value.id.text, "date": profile.date.description])
            }
        },
        .practices(
            "evidenceProfile.duplicate", "A practice has the figures of one entry of an edition once", .warning
        ) { practice, _, issues in
            var seen: Set<EvidenceProfileKey> = []
            for (number, profile) in practice.value.evidenceProfiles.enumerated()
            where !seen.insert(EvidenceProfileKey(profile)).inserted {
                let path = practice.path.appending("evidenceProfiles").appending(number)
                let isSame = practice.value.evidenceProfiles[..<number].contains(profile)
                issues.report(
                    at: path,
                    "The edition '\(TextError.shortened(profile.edition))' of the same source speaks of this practice "
                        + "before; keep the figures of one of the two",
                    ["practice": practice.value.id.text, "edition": profile.edition],
                    fix: isSame ? JSONPatch(.remove(path)) : nil)
            }
        },
    ]

    /// The practices with which nothing else is done than taking them out of work: they need lead nowhere.
    private static func practicesTakenOut(of record: TrustRecord) -> Set<Identifier<Practice>> {
        let putToWork = Set(record.implementations.lazy.filter { $0.kind == .implement }.map(\.practice))
        return Set(record.implementations.lazy.map(\.practice)).subtracting(putToWork)
    }
}

/// What the figures of an evidence profile are of.
private struct EvidenceProfileKey: Hashable {
    var source: Source
    var edition: String
    var entry: String?
    var phase: PhaseOfEducation?

    init(_ profile: EvidenceProfile) {
        (source, edition, entry, phase) = (profile.source, profile.edition, profile.entry, profile.phase)
    }
}
