extension RuleBook {
    /// Rules about which criteria an assessment looks at: they are declared before any is rated.
    static let scopeRules: [Rule] = [
        .assessmentsInForce(
            "scope.declared.missing", "An assessment declares its criteria before it rates any",
            .from(.agreed, .warning)
        ) { assessment, _, issues in
            let scope = assessment.value.scope
            guard scope.declared == nil || scope.criteria.isEmpty else { return }
            let what = scope.criteria.isEmpty ? "which criteria it looks at" : "when its criteria were declared"
            let member = scope.criteria.isEmpty ? "criteria" : "declared"
            let isRated = assessment.value.ratings.contains { $0.current.isMade }
            let why = isRated ? ", because it has rated some, and what is chosen in sight of ratings may flatter" : ""
            issues.report(
                at: assessment.path.appending("scope"),
                "The assessment '\(assessment.value.id)' does not say \(what); give '\(member)'\(why)",
                ["assessment": assessment.value.id.text, "member": member])
        },
        .assessmentsInForce("scope.declared.afterRating", "Criteria are declared before any of them is rated") {
            assessment, _, issues in
            guard let declared = assessment.value.scope.declared, let first = assessment.value.firstRated,
                first.date < declared
            else { return }
            issues.report(
                at: assessment.path.appending("scope").appending("declared"),
                "The criteria of '\(assessment.value.id)' were declared on \(declared), when '\(first.criterion)' had been "
                    + "rated on \(first.date); they are declared before any of them is rated",
                ["declared": declared.description, "criterion": first.criterion.text, "rated": first.date.description])
        },
        .assessmentsInForce(
            "scope.exclusion.withoutReason", "What is left out is left out for a stated reason",
            .from(.agreed, .warning)
        ) { assessment, _, issues in
            for (position, exclusion) in assessment.value.scope.exclusions.enumerated()
            where exclusion.reason?.isBlank ?? true {
                issues.report(
                    at: assessment.path.exclusion(position),
                    "The criterion '\(exclusion.criterion)' is left out of '\(assessment.value.id)', which does not say why; "
                        + "give 'reason'",
                    ["criterion": exclusion.criterion.text])
            }
        },
        .assessmentsInForce(
            "scope.exclusion.rated", "What is left out is not rated", .warning
        ) { assessment, _, issues in
            for (position, exclusion) in assessment.value.scope.exclusions.enumerated() {
                guard let rating = assessment.value.rating(of: exclusion.criterion), rating.current.isMade else {
                    continue
                }
                var when = ""
                if let rated = rating.current.rated, let date = exclusion.date, rated <= date {
                    when = " on \(date), after it was rated on \(rated)"
                }
                issues.report(
                    at: assessment.path.exclusion(position),
                    "The criterion '\(exclusion.criterion)' is left out of '\(assessment.value.id)'\(when), and has a "
                        + "rating; what was rated stays in scope",
                    ["criterion": exclusion.criterion.text])
            }
        },
        .assessmentsInForce(
            "scope.addition.withoutReason", "What is taken in later is taken in for a stated reason",
            .from(.agreed, .warning)
        ) { assessment, _, issues in
            for (position, addition) in assessment.value.scope.additions.enumerated()
            where addition.reason?.isBlank ?? true {
                issues.report(
                    at: assessment.path.addition(position),
                    "The criterion '\(addition.criterion)' was taken into '\(assessment.value.id)' after its criteria had "
                        + "been declared, and it does not say why; give 'reason'",
                    ["criterion": addition.criterion.text])
            }
        },
        .assessmentsInForce(
            "scope.addition.afterRating", "What is taken in later is taken in before others are rated", .warning
        ) { assessment, _, issues in
            guard let first = assessment.value.firstRated else { return }
            for (position, addition) in assessment.value.scope.additions.enumerated() {
                guard let date = addition.date, date > first.date else { continue }
                issues.report(
                    at: assessment.path.addition(position).appending("date"),
                    "The criterion '\(addition.criterion)' was taken into '\(assessment.value.id)' on \(date), when "
                        + "'\(first.criterion)' had been rated on \(first.date); a criterion is chosen before ratings are "
                        + "known",
                    ["criterion": addition.criterion.text, "date": date.description])
            }
        },
        .assessmentsInForce(
            "scope.addition.flattering", "What is taken in after others were rated does not flatter", .warning
        ) { assessment, context, issues in
            guard !assessment.value.scope.additions.isEmpty else { return }
            let edition = context.edition(assessment.value.framework)
            for (position, addition) in assessment.value.scope.additions.enumerated() {
                guard let weaker = assessment.value.flattered(by: addition, edition, context) else { continue }
                issues.report(
                    at: assessment.path.addition(position),
                    "The criterion '\(addition.criterion)' was taken into '\(assessment.value.id)' after its criteria had "
                        + "been declared, and no other is rated more strongly; it hides that \(weaker.quoted()) "
                        + "\(weaker.count == 1 ? "is" : "are") weaker",
                    ["criterion": addition.criterion.text, "weaker": weaker.joined(separator: " ")])
            }
        },
        .assessmentsInForce("scope.criterion.unknown", "What is in or out of scope is a criterion of the edition") {
            assessment, context, issues in
            guard let edition = context.edition(assessment.value.framework) else { return }
            for (criterion, path) in assessment.value.scope.named(at: assessment.path.appending("scope")) {
                guard let name = edition.unknown(criterion, in: context) else { continue }
                issues.report(
                    at: path, "The framework '\(edition.framework.id)' has no criterion '\(criterion)'; \(name.hint)",
                    ["framework": edition.framework.id.text, "criterion": criterion.text], fix: name.fix(at: path))
            }
        },
        .assessmentsInForce("scope.criterion.duplicate", "A criterion is taken in or left out once", .warning) {
            assessment, _, issues in
            let scope = assessment.value.scope
            for (position, name) in Rule.repeats(in: scope.exclusions.lazy.map(\.criterion.text)) {
                issues.report(
                    at: assessment.path.exclusion(position), "'\(name)' is left out before; once is enough",
                    ["criterion": name])
            }
            let taken = scope.criteria.map(\.text)
            for (position, name) in Rule.repeats(in: taken + scope.additions.map(\.criterion.text))
            where position >= taken.count {
                issues.report(
                    at: assessment.path.addition(position - taken.count),
                    "'\(name)' is declared or taken in before; once is enough", ["criterion": name])
            }
        },
        .assessmentsInForce(
            "scope.criterion.unaccounted", "Each criterion of the edition is in scope or left out on purpose",
            .from(.agreed, .advice)
        ) { assessment, context, issues in
            let scope = assessment.value.scope
            guard !scope.criteria.isEmpty, let edition = context.edition(assessment.value.framework) else { return }
            let path = assessment.path.appending("scope")
            let lists = ["criteria", "exclusions", "additions"]
            guard lists.allSatisfy({ context.isComplete(path.appending($0)) }) else { return }
            let named = Set(scope.named(at: path).map(\.criterion))
            let open = edition.framework.criteria.filter { criterion in
                !named.contains(criterion.id) && criterion.status ?? .current == .current
            }
            if open.isEmpty { return }
            issues.report(
                at: path,
                "\(open.lazy.map(\.id.text).quoted()) \(open.count == 1 ? "is" : "are") neither in the scope of "
                    + "'\(assessment.value.id)' nor left out for a reason; name \(open.count == 1 ? "it" : "each") in "
                    + "'criteria' or 'exclusions'",
                ["criteria": open.map(\.id.text).joined(separator: " ")])
        },
    ]
}

extension Path {
    fileprivate func exclusion(_ position: Int) -> Path {
        appending(["scope", "exclusions", .index(position)])
    }

    fileprivate func addition(_ position: Int) -> Path {
        appending(["scope", "additions", .index(position)])
    }
}

extension AssessmentScope {
    /// Every criterion that the scope names, with where it stands.
    fileprivate func named(at path: Path) -> [(criterion: Identifier<AssuranceCriterion>, path: Path)] {
        criteria.enumerated().map { ($1, path.appending("criteria").appending($0)) }
            + exclusions.enumerated().map {
                ($1.criterion, path.appending("exclusions").appending($0).appending("criterion"))
            }
            + additions.enumerated().map {
                ($1.criterion, path.appending("additions").appending($0).appending("criterion"))
            }
    }
}

extension Assessment {
    /// The declared criteria that are weaker than one that was taken in later, where none is stronger; `nil` where the
    /// later one does not flatter, or was taken in before anything was rated.
    fileprivate func flattered(
        by addition: ScopeAddition, _ edition: EditionInUse?, _ context: RuleContext
    ) -> [String]? {
        guard let level = rating(of: addition.criterion)?.level,
            let scale = edition?.framework.scale(level.scale) ?? context.scale(level.scale)
        else { return nil }
        if let date = addition.date, let first = firstRated, date <= first.date { return nil }
        let declared = Set(scope.criteria)
        var weaker: [String] = []
        for other in ratings where declared.contains(other.criterion) && other.criterion != addition.criterion {
            guard let otherLevel = other.level else { continue }
            switch scale.compare(otherLevel, with: level) {
            case .stronger: return nil
            case .weaker: weaker.append(other.criterion.text)
            case .same, .refused: continue
            }
        }
        return weaker.isEmpty ? nil : weaker
    }
}
