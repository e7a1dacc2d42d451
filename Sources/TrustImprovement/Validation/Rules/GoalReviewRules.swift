extension RuleBook {
    /// Rules about when goals are looked at.
    static let goalReviewRules: [Rule] = [
        .unfinishedGoals(
            "goal.reviewCycle.missing", "A goal says how often it is reviewed",
            .from(.agreed, .advice).rising(to: .warning, from: .active)
        ) { goal, _, issues in
            if goal.value.reviewCycle?.interval == nil {
                issues.report(
                    at: goal.path.appending("reviewCycle"),
                    "The goal '\(goal.value.id)' does not say how often it is reviewed; give 'reviewCycle' its "
                        + "'terms' or "
                        + "'months'",
                    ["goal": goal.value.id.text])
            }
        },
        .goals("goal.reviews.notInOrder", "Reviews stand in the order of their days") { goal, context, issues in
            let reviews = goal.value.reviews
            guard let position = reviews.indices.dropFirst().first(where: { reviews[$0].date < reviews[$0 - 1].date })
            else { return }
            let list = goal.path.appending("reviews")
            issues.report(
                at: list.appending(position).appending("date"),
                "The review of \(reviews[position].date) stands after that of \(reviews[position - 1].date); reviews "
                    + "stand in "
                    + "the order of their days",
                ["goal": goal.value.id.text],
                fix: context.isComplete(list) ? JSONPatch.sorting(reviews.map(\.date), at: list) : nil)
        },
        .goals("goal.review.inFuture", "A goal has been reviewed by now", .warning) { goal, context, issues in
            for (position, review) in goal.value.reviews.enumerated() where context.isInFuture(review.date) {
                issues.report(
                    at: goal.path.appending("reviews").appending(position).appending("date"),
                    "The review of the goal '\(goal.value.id)' on \(review.date) is still to come; give it as 'next' "
                        + "of the "
                        + "one before",
                    ["goal": goal.value.id.text, "date": review.date.description])
            }
        },
        .goals("goal.review.overdue", "A goal is reviewed when it was to be", .from(.active, .warning)) {
            goal, context, issues in
            guard let date = context.date, context.status(of: goal.value).isUnderWay, let next = goal.value.nextReview,
                next.date < date, !goal.value.reviews.contains(where: { $0.date >= next.date })
            else { return }
            issues.report(
                at: goal.path.appending(next.path),
                "The goal '\(goal.value.id)' was to be reviewed on \(next.date), and has not been since; review it, "
                    + "or set "
                    + "another day",
                ["goal": goal.value.id.text, "next": next.date.description])
        },
        .goals("goal.reviewCycle.disagrees", "The next review is on one day", .warning) { goal, _, issues in
            guard let cycle = goal.value.reviewCycle?.next, let latest = goal.value.latestReview?.review,
                let next = latest.next, cycle != next
            else { return }
            issues.report(
                at: goal.path.appending("reviewCycle").appending("next"),
                "The next review of the goal '\(goal.value.id)' is on \(cycle), but that of \(latest.date) set it "
                    + "for \(next)"
                    + "; it is on one day",
                ["goal": goal.value.id.text, "cycle": cycle.description, "next": next.description])
        },
    ]
}

extension ImprovementGoal {
    /// The latest review with its position in the list.
    fileprivate var latestReview: (position: Int, review: GoalReview)? {
        reviews.indices.max { (reviews[$0].date, $0) < (reviews[$1].date, $1) }.map { ($0, reviews[$0]) }
    }

    /// The later of the days for which the cycle and the latest review set the next, with where it stands.
    fileprivate var nextReview: (date: CalendarDate, path: Path)? {
        let cycle = reviewCycle?.next.map { (date: $0, path: ["reviewCycle", "next"] as Path) }
        guard let latest = latestReview, let next = latest.review.next else { return cycle }
        if let cycle, cycle.date >= next { return cycle }
        return (next, ["reviews", .index(latest.position), "next"])
    }
}

extension GoalStatus? {
    /// Whether the goal is being worked on, or nobody has said where it is.
    fileprivate var isUnderWay: Bool {
        switch self {
        case .agreed, .active, nil: true
        case .draft, .proposed, .paused, .completed, .abandoned: false
        }
    }
}
