extension RuleBook {
    /// Rules about inspections.
    static let inspectionRules: [Rule] = [
        .inspections("inspection.reportCard.tooEarly", "Report cards begin on 10 November 2025") {
            inspection, _, issues in
            if inspection.value.regime == .reportCard, inspection.value.date < firstReportCard {
                issues.report(
                    at: inspection.path.appending("date"),
                    "The inspection began on \(inspection.value.date), but report cards begin on \(firstReportCard)",
                    ["date": inspection.value.date.description])
            }
        },
        .inspections(
            "inspection.overallEffectiveness.tooLate", "Overall effectiveness is not graded from September 2024"
        ) { inspection, _, issues in
            if case .overallEffectiveness(.some, _, _) = inspection.value.findings,
                inspection.value.date >= endOfOverallEffectiveness
            {
                issues.report(
                    at: inspection.path.appending("overallEffectiveness"),
                    "Overall effectiveness is graded for an inspection of \(inspection.value.date); from "
                        + "\(endOfOverallEffectiveness) there is no such grade",
                    ["date": inspection.value.date.description])
            }
        },
        .inspections("inspection.area.duplicate", "Each area or judgement is graded once") { inspection, _, issues in
            switch inspection.value.findings {
            case .overallEffectiveness(_, let judgements, _), .gradedWithoutOverall(let judgements, _):
                reportRepeated(judgements.map(\.judgement.rawValue), in: "judgements", of: inspection, &issues)
            case .reportCard(let areas, _):
                reportRepeated(areas.map(\.area.rawValue), in: "evaluationAreas", of: inspection, &issues)
            }
        },
        .inspections("inspection.coreArea.missing", "A report card grades the six core areas", .warning) {
            inspection, _, issues in
            guard case .reportCard(let areas, _) = inspection.value.findings else { return }
            let missing = EvaluationArea.core.filter { core in !areas.contains { $0.area == core } }
            if !missing.isEmpty {
                let names = missing.map(\.rawValue).joined(separator: ", ")
                issues.report(
                    at: inspection.path.appending("evaluationAreas"),
                    "The report card has no grade for \(names); it grades the six core areas", ["missing": names])
            }
        },
        .inspections("inspection.published.beforeInspection", "A report is published after the inspection", .warning) {
            inspection, _, issues in
            if let published = inspection.value.published, published < inspection.value.date {
                issues.report(
                    at: inspection.path.appending("published"),
                    "The report was published on \(published), before the inspection of \(inspection.value.date)",
                    ["published": published.description, "date": inspection.value.date.description])
            }
        },
        .inspections("inspection.date.inFuture", "An inspection has taken place already", .warning) {
            inspection, context, issues in
            if context.isInFuture(inspection.value.date) {
                issues.report(
                    at: inspection.path.appending("date"),
                    "The inspection is of \(inspection.value.date), which is still to come",
                    ["date": inspection.value.date.description])
            }
        },
        .inspections(
            "inspection.category.inconsistent", "A category of concern agrees with the report card's grades", .warning
        ) { inspection, _, issues in
            guard case .reportCard(let areas, let safeguarding?) = inspection.value.findings else { return }
            let expected = category(areas, safeguarding)
            let given = inspection.value.categoryOfConcern
            // An inspection may be suspended for a safeguarding matter that can soon be mended, so that no category
            // follows: hence a warning only.
            let isKnown = given == nil || given == .specialMeasures || given == .requiresSignificantImprovement
            if given != expected, isKnown {
                issues.report(
                    at: inspection.path.appending("categoryOfConcern"),
                    "The category is \(given.map { "'\($0)'" } ?? "none"), but the grades make it "
                        + "\(expected.map { "'\($0)'" } ?? "none")",
                    ["given": given?.rawValue ?? "", "expected": expected?.rawValue ?? ""])
            }
        },
    ]

    private static let firstReportCard = CalendarDate(knownYear: 2025, month: 11, day: 10)
    private static let endOfOverallEffectiveness = CalendarDate(knownYear: 2024, month: 9, day: 1)

    /// The category of concern that a report card's grades lead to.
    private static func category(
        _ areas: [EvaluationAreaGrade], _ safeguarding: SafeguardingStandards
    ) -> CategoryOfConcern? {
        let urgent = areas.filter { $0.grade == .urgentImprovement }.map(\.area)
        let leadershipIsUrgent = urgent.contains(.leadershipAndGovernance)
        let somethingElse = safeguarding == .notMet || urgent.contains { $0 != .leadershipAndGovernance }
        if leadershipIsUrgent, somethingElse { return .specialMeasures }
        return leadershipIsUrgent || somethingElse ? .requiresSignificantImprovement : nil
    }

    private static func reportRepeated(
        _ names: [String], in list: String, of inspection: Located<Inspection>, _ issues: inout IssueCollector
    ) {
        var seen: Set<String> = []
        for (index, name) in names.enumerated() where !seen.insert(name).inserted {
            issues.report(
                at: inspection.path.appending(list).appending(index),
                "'\(name)' is graded a second time; an inspection grades each once", ["name": name])
        }
    }
}
