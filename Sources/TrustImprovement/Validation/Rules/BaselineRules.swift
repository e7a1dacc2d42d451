extension RuleBook {
    /// Rules about where measures stood before, and what has been read of them since.
    static let baselineRules: [Rule] = [
        .unfinishedPlans(
            "goal.baseline.missing", "A target in numbers says from where it sets out",
            .from(.agreed, .warning).rising(to: .error, from: .active)
        ) { plan, _, issues in
            guard let target = plan.target, target.isNumeric, plan.baseline == nil else { return }
            issues.report(
                at: plan.baselinePath,
                "The target of \(plan.name) has no 'baseline'; without the value from which it sets out nobody can "
                    + "tell how "
                    + "far it has come",
                ["indicator": plan.indicator.id.text])
        },
        .unfinishedPlans(
            "goal.baseline.withheld", "The value from which a target sets out is known", .from(.agreed, .warning)
        ) { plan, _, issues in
            guard let target = plan.target, target.isNumeric, let withheld = plan.baseline?.value.withheld else {
                return
            }
            issues.report(
                at: plan.baselinePath.appending("value"),
                "The baseline of \(plan.name) is withheld, '\(withheld.reason)'; without a number nobody can tell "
                    + "how far the "
                    + "target has come",
                ["indicator": plan.indicator.id.text, "reason": withheld.reason.rawValue])
        },
        Rule("goal.baseline.disagreesWithReading", "A baseline is what was read at the time", .warning) {
            context, issues in
            let plans = context.plans.filter { $0.start != nil }
            let series = ReadingSeries(of: plans, in: context)
            for plan in plans {
                guard let baseline = plan.baseline, let start = plan.start, let measure = plan.indicator.measure else {
                    continue
                }
                let numbers = series.readings(of: plan).filter { $0.measure == measure && $0.period == baseline.period }
                    .compactMap(\.value.number)
                guard let number = numbers.last, numbers.allSatisfy({ $0.isCertainlyOther(than: start) }) else {
                    continue
                }
                issues.report(
                    at: plan.baselinePath.appending("value"),
                    "The baseline of \(plan.name) is \(start), but the record's reading of '\(measure)' for "
                        + "\(baseline.period) is \(number); a baseline is what was read",
                    ["indicator": plan.indicator.id.text, "baseline": start.description, "reading": number.description])
            }
        },
        .plans("goal.baseline.predatesJoining", "A baseline is from the school's time in the trust", .advice) {
            plan, context, issues in
            guard case .schools(let schools) = plan.population.scope, schools.count == 1, let school = schools.first,
                let baseline = plan.baseline, let joined = context.firstJoined(school), baseline.period.end < joined
            else { return }
            issues.report(
                at: plan.baselinePath.appending("period"),
                "The baseline of \(plan.name) is of \(baseline.period), before \(school) joined on \(joined); what has "
                    + "changed since is not all the trust's work",
                ["indicator": plan.indicator.id.text, "school": school.description, "joined": joined.description])
        },
        Rule("goal.measure.versionBroken", "What is read after a baseline can be compared with it", .warning) {
            context, issues in
            let plans = context.plans.filter { $0.group == nil && $0.baseline != nil }
            let series = ReadingSeries(of: plans, in: context)
            for plan in plans {
                guard let baseline = plan.baseline, let measure = plan.indicator.measure else { continue }
                let later = series.readings(of: plan).filter {
                    $0.period.end > baseline.period.end && $0.value.number != nil
                }
                let comparable = Set(later.filter { context.areComparable($0.measure, measure) }.map(\.period))
                let broken = later.filter {
                    !context.areComparable($0.measure, measure) && !comparable.contains($0.period)
                }
                guard let latest = broken.max(by: { $0.period < $1.period }) else { continue }
                issues.report(
                    at: plan.indicatorPath.appending("measure"),
                    "The indicator \(plan.name) is in '\(measure)', but the reading for \(latest.period) is in "
                        + "'\(latest.measure)', which is not comparable with it; set it out anew in one version",
                    [
                        "indicator": plan.indicator.id.text, "measure": measure.description,
                        "reading": latest.measure.description,
                    ])
            }
        },
    ]
}
