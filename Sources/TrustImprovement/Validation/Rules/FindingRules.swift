extension RuleBook {
    /// Rules about what assessments found apart from ratings.
    static let findingRules: [Rule] = [
        .assessmentsInForce("finding.criterion.unknown", "A finding belongs to criteria of the edition") {
            assessment, context, issues in
            if assessment.value.findings.isEmpty { return }
            guard let edition = context.edition(assessment.value.framework) else { return }
            for (position, finding) in assessment.value.findings.enumerated() {
                for (number, criterion) in finding.criteria.enumerated() {
                    guard let name = edition.unknown(criterion, in: context) else { continue }
                    let path = assessment.path.appending(["findings", .index(position), "criteria", .index(number)])
                    issues.report(
                        at: path,
                        "The framework '\(edition.framework.id)' has no criterion '\(criterion)', to which the finding "
                            + "'\(finding.id)' belongs; \(name.hint)",
                        ["framework": edition.framework.id.text, "criterion": criterion.text], fix: name.fix(at: path))
                }
            }
        },
        .assessmentsInForce(
            "finding.evidence.missing", "A finding rests on evidence", .from(.underReview, .warning)
        ) { assessment, context, issues in
            for (position, finding) in assessment.value.findings.enumerated() where finding.evidence.isEmpty {
                let path = assessment.path.appending("findings").appending(position)
                guard context.isComplete(path.appending("evidence")) else { continue }
                issues.report(
                    at: path, "The finding '\(finding.id)' names no evidence; say what it rests on",
                    ["finding": finding.id.text])
            }
        },
    ]
}
