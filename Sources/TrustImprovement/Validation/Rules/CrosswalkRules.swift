extension RuleBook {
    /// Rules about crosswalks between editions of frameworks.
    static let crosswalkRules: [Rule] = [
        .crosswalks("crosswalk.editions.same", "A crosswalk leads from one edition to another") {
            crosswalk, _, issues in
            let (from, to) = (crosswalk.value.from, crosswalk.value.to)
            if from.isSameEdition(as: to) {
                issues.report(
                    at: crosswalk.path.appending("to"),
                    "The crosswalk '\(crosswalk.value.id)' leads from '\(from.id)' of the edition "
                        + "'\(TextError.shortened(from.edition ?? ""))' to the same edition; it leads to another",
                    ["framework": from.id.text])
            }
        },
        .crosswalks("crosswalk.edition.unknown", "The editions that a crosswalk joins are known", .warning) {
            crosswalk, context, issues in
            for side in crosswalk.value.sides {
                guard let name = context.unknownEdition(side.framework) else { continue }
                let path = crosswalk.path.appending(side.member).appending("edition")
                issues.report(
                    at: path,
                    "The framework '\(side.framework.id)' has no edition '\(TextError.shortened(name.name))'; \(name.hint)",
                    ["framework": side.framework.id.text, "edition": name.name], fix: name.fix(at: path))
            }
        },
        .crosswalks(
            "crosswalk.edition.missing", "A crosswalk says which editions it joins", .from(.agreed, .warning)
        ) { crosswalk, _, issues in
            for side in crosswalk.value.sides where side.framework.edition?.isBlank ?? true {
                issues.report(
                    at: crosswalk.path.appending(side.member),
                    "The crosswalk '\(crosswalk.value.id)' does not say which edition of '\(side.framework.id)' it joins; "
                        + "give 'edition'",
                    ["framework": side.framework.id.text])
            }
        },
        .crosswalks("crosswalk.criterion.unknown", "The criteria that a crosswalk joins are criteria of its editions") {
            crosswalk, context, issues in
            for side in crosswalk.value.sides {
                guard let edition = context.edition(side.framework) else { continue }
                for (number, pair) in crosswalk.value.pairs.enumerated() {
                    guard let name = edition.unknown(side.criterion(pair), in: context) else { continue }
                    let path = crosswalk.path.appending("pairs").appending(number).appending(side.member)
                    issues.report(
                        at: path,
                        "The framework '\(side.framework.id)' has no criterion '\(name.name)'; \(name.hint)",
                        ["framework": side.framework.id.text, "criterion": name.name], fix: name.fix(at: path))
                }
            }
        },
        .crosswalks("crosswalk.pair.duplicate", "Two criteria are paired once") { crosswalk, _, issues in
            struct Ends: Hashable {
                var from: Identifier<AssuranceCriterion>
                var to: Identifier<AssuranceCriterion>
            }
            var seen: [Ends: CrosswalkPair] = [:]
            for (number, pair) in crosswalk.value.pairs.enumerated() {
                let ends = Ends(from: pair.from, to: pair.to)
                guard let first = seen[ends] else {
                    seen[ends] = pair
                    continue
                }
                let path = crosswalk.path.appending("pairs").appending(number)
                let strengths =
                    first.strength == pair.strength
                    ? "strength '\(pair.strength.rawValue)'"
                    : "strengths '\(first.strength.rawValue)' and '\(pair.strength.rawValue)'"
                issues.report(
                    at: path,
                    "'\(pair.from)' and '\(pair.to)' are paired before, with the \(strengths); two criteria are "
                        + "paired once",
                    ["from": pair.from.text, "to": pair.to.text],
                    fix: first == pair ? JSONPatch(.remove(path)) : nil)
            }
        },
    ]
}

/// One end of a crosswalk.
private struct CrosswalkSide {
    let member: String
    let framework: FrameworkReference
    let criterion: (CrosswalkPair) -> Identifier<AssuranceCriterion>
}

extension Crosswalk {
    fileprivate var sides: [CrosswalkSide] {
        [
            CrosswalkSide(member: "from", framework: from, criterion: \.from),
            CrosswalkSide(member: "to", framework: to, criterion: \.to),
        ]
    }
}
