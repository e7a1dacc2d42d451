extension RuleBook {
    /// Rules about what a record says to the sector.
    static let sectorFindingRules: [Rule] = [
        .sectorFindings(
            "sectorFinding.statement.empty", "A finding for the sector states something", .from(.agreed, .error)
        ) {
            finding, _, issues in
            guard finding.value.statement.isBlank else { return }
            issues.report(
                at: finding.path.appending("statement"),
                "The finding '\(finding.value.id)' states nothing; say what was found",
                ["finding": finding.value.id.text])
        },
        .sectorFindings(
            "sectorFinding.evidence.missing", "A finding for the sector rests on evidence", .from(.agreed, .warning)
        ) { finding, context, issues in
            let list = finding.path.appending("evidence")
            guard finding.value.evidence.isEmpty, context.isComplete(list) else { return }
            issues.report(
                at: list,
                "The finding '\(finding.value.id)' has no evidence; name what speaks for it",
                ["finding": finding.value.id.text])
        },
        .sectorFindings(
            "sectorFinding.evidence.bothSides", "Evidence speaks for a finding or against it", .warning
        ) { finding, _, issues in
            guard !finding.value.counterEvidence.isEmpty else { return }
            let supporting = Set(finding.value.evidence)
            for (number, evidence) in finding.value.counterEvidence.enumerated() where supporting.contains(evidence) {
                issues.report(
                    at: finding.path.appending("counterEvidence").appending(number),
                    "'\(evidence)' stands among what speaks for the finding '\(finding.value.id)' as well; it speaks for it "
                        + "or against it",
                    ["finding": finding.value.id.text, "evidence": evidence.text])
            }
        },
        .sectorFindings(
            "sectorFinding.strength.missing", "It is said how well a finding is supported", .from(.agreed, .advice)
        ) {
            finding, _, issues in
            guard finding.value.strength == nil else { return }
            let choices = FindingStrength.known.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            issues.report(
                at: finding.path.appending("strength"),
                "How well the finding '\(finding.value.id)' is supported is missing; say it in 'strength', such as "
                    + choices,
                ["finding": finding.value.id.text])
        },
        .sectorFindings(
            "sectorFinding.strength.aboveEvidence", "A finding that is supported has several pieces of evidence",
            .warning
        ) { finding, context, issues in
            guard finding.value.strength == .supported || finding.value.strength == .wellSupported else { return }
            let count = Set(finding.value.evidence).count
            guard count < 2, context.isComplete(finding.path.appending("evidence")) else { return }
            let strength = finding.value.strength?.rawValue ?? ""
            issues.report(
                at: finding.path.appending("strength"),
                "The strength is '\(strength)' with \(count == 0 ? "no evidence" : "1 piece of evidence"); several pieces "
                    + "support a finding, and one is '\(FindingStrength.indicative.rawValue)'",
                ["finding": finding.value.id.text, "strength": strength])
        },
        .sectorFindings(
            "sectorFinding.strength.withoutCounterEvidence",
            "Of a finding that is well supported, it is known what speaks against it",
            .advice
        ) { finding, context, issues in
            let list = finding.path.appending("counterEvidence")
            guard finding.value.strength == .wellSupported, finding.value.counterEvidence.isEmpty,
                context.isComplete(list)
            else { return }
            issues.report(
                at: list,
                "The finding '\(finding.value.id)' is called well supported and nothing is named that speaks against it; "
                    + "that claim means that it was looked for",
                ["finding": finding.value.id.text])
        },
        .sectorFindings(
            "sectorFinding.implications.missing", "A finding says what follows for the sector", .from(.agreed, .advice)
        ) { finding, context, issues in
            let list = finding.path.appending("implications")
            guard finding.value.implications.allSatisfy(\.isBlank), context.isComplete(list) else { return }
            issues.report(
                at: list,
                "What follows from the finding '\(finding.value.id)' is missing; say in 'implications' what it means for "
                    + "the sector's capacity and capability",
                ["finding": finding.value.id.text])
        },
    ]
}
