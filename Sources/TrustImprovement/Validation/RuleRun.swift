/// One go of a rule book through a record.
struct RuleRun {
    /// What was found.
    struct Findings {
        var issues: [Issue]
        var suppressed: [Issue]
        var uncounted: Int
        var uncountedErrors: Int
    }

    private let rules: RuleBook
    private let stage: Stage
    private let date: CalendarDate?
    private let resolver: (any ReferenceResolver)?
    private let gaps: ReadingGaps
    private let faults: Set<Path>

    init(
        _ rules: RuleBook, stage: Stage, date: CalendarDate?, resolver: (any ReferenceResolver)?,
        gaps: ReadingGaps = ReadingGaps(), faults: Set<Path> = []
    ) {
        self.rules = rules
        self.stage = stage
        self.date = date
        self.resolver = resolver
        self.gaps = gaps
        self.faults = faults
    }

    /// What the rules find in a record, at the places of the document that it was read from.
    func findings(in record: TrustRecord) -> Findings {
        var context = RuleContext(
            index: RecordIndex(record), rules: rules, stage: stage, date: date, resolver: resolver, gaps: gaps,
            faults: faults)
        var collector = IssueCollector(limit: rules.maximumIssues)
        run(last: false, context, &collector)
        var findings = Findings(
            issues: inDocument(collector.issues), suppressed: [], uncounted: collector.uncounted,
            uncountedErrors: collector.uncountedErrors)
        guard !record.suppressions.isEmpty else { return findings }
        context.suppressionUses = suppress(&findings, as: record.suppressions)
        var last = IssueCollector(limit: rules.maximumIssues)
        run(last: true, context, &last)
        findings.issues += inDocument(last.issues)
        findings.uncounted += last.uncounted
        findings.uncountedErrors += last.uncountedErrors
        return findings
    }

    private func run(last: Bool, _ context: RuleContext, _ collector: inout IssueCollector) {
        for rule in rules.rules where rule.runsLast == last {
            guard let severity = rule.severities[stage] else { continue }
            collector.begin(rule, severity)
            rule.check(context, &collector)
        }
    }

    /// The issues where they stand in the document, without those about what is known to be wrong already.
    private func inDocument(_ issues: [Issue]) -> [Issue] {
        issues.compactMap { issue -> Issue? in
            var issue = issue
            issue.path = gaps.documentPath(of: issue.path)
            guard !faults.hold(issue.path) else { return nil }
            if !gaps.isEmpty { issue.fix = issue.fix?.mappingPaths { gaps.documentPath(of: $0) } }
            return issue
        }
    }

    /// Takes out the issues that suppressions hold back, and says what came of each suppression.
    private func suppress(_ findings: inout Findings, as suppressions: [Suppression]) -> [SuppressionUse] {
        var positions: [IssueSubject: [Int]] = [:]
        var uses: [SuppressionUse] = []
        for (position, suppression) in suppressions.enumerated() {
            positions[IssueSubject(code: suppression.code, path: suppression.pointer), default: []].append(position)
            var use = SuppressionUse()
            use.isExpired = date.map { $0 > suppression.expires } ?? false
            use.canTell =
                date != nil && findings.uncounted == 0 && rules[suppression.code]?.severities[stage] != nil
            uses.append(use)
        }
        var told: [Issue] = []
        for issue in findings.issues {
            let holders = positions[IssueSubject(issue)] ?? []
            for position in holders { uses[position].isUsed = true }
            if holders.contains(where: { !uses[$0].isExpired }) {
                findings.suppressed.append(issue)
            } else {
                told.append(issue)
            }
        }
        findings.issues = told
        return uses
    }
}

extension JSONPatch {
    /// The same changes at other places.
    func mappingPaths(_ map: (Path) -> Path) -> JSONPatch {
        JSONPatch(
            operations.map { operation in
                switch operation {
                case .add(let path, let value): .add(map(path), value)
                case .remove(let path): .remove(map(path))
                case .replace(let path, let value): .replace(map(path), with: value)
                case .move(let from, let path): .move(from: map(from), to: map(path))
                case .copy(let from, let path): .copy(from: map(from), to: map(path))
                case .test(let path, let value): .test(map(path), value)
                }
            })
    }
}
