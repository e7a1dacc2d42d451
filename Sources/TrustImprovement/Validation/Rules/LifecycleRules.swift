extension RuleBook {
    /// Rules about the lives of goals, implementations, assessments, criteria, actions and concerns alike.
    static let lifecycleRules: [Rule] = [
        Rule("status.move.notAllowed", "A status follows from one that leads to it") { context, issues in
            for case (.disallowedMove(let status, let from, let allowed), let path) in context.walkerFindings {
                let choices = allowed.map { "'\($0)'" }.joined(separator: ", ")
                issues.report(
                    at: path.appending("status"),
                    "'\(status)' follows on '\(from)'; "
                        + (allowed.isEmpty ? "nothing follows on that" : "what may follow on that is " + choices),
                    ["status": status, "from": from, "allowed": allowed.joined(separator: " ")])
            }
        },
        Rule("status.recorded.inFuture", "A step of a life has been recorded by now", .warning) { context, issues in
            for case (.step(let step), let path) in context.walkerFindings
            where context.isInFuture(step.recorded ?? step.since) {
                let member = step.recorded == nil ? "since" : "recorded"
                issues.report(
                    at: path.appending(member),
                    "'\(step.status)' was recorded on \(step.recorded ?? step.since), which is still to come; a step that is "
                        + "planned has an earlier 'recorded'",
                    ["status": step.status])
            }
        },
        Rule("status.role.missing", "A step of a life says in what role it was decided", .from(.agreed, .warning)) {
            context, issues in
            for case (.step(let step), let path) in context.walkerFindings where step.isWithoutRole {
                issues.report(
                    at: path.appending("role"),
                    "The step to '\(step.status)' on \(step.since) does not say in what role it was decided; give 'role'",
                    ["status": step.status])
            }
        },
        Rule(
            "status.reason.missing", "A step that ends or breaks off a life says why", .from(.agreed, .warning)
        ) { context, issues in
            for case (.step(let step), let path) in context.walkerFindings where step.lacksReason {
                issues.report(
                    at: path.appending("reason"),
                    "The step to '\(step.status)' on \(step.since) does not say why; give 'reason'",
                    ["status": step.status])
            }
        },
    ]

    /// Rules about issues that the record holds back.
    static let suppressionRules: [Rule] = [
        Rule("suppression.code.unknown", "What is held back is the issue of a rule", .warning) { context, issues in
            for (position, suppression) in context.record.suppressions.enumerated()
            where context.rules[suppression.code] == nil {
                let code = suppression.code.rawValue
                let near = Suggestion.nearest(to: code, in: context.rules.rules.lazy.map(\.code.rawValue))
                issues.report(
                    at: ["suppressions", .index(position), "code"],
                    "'\(TextError.shortened(code))' is not the code of a rule of the book; "
                        + (near.map { "did you mean '\($0)'?" } ?? "only what a rule reports can be held back"),
                    ["code": code])
            }
        },
        Rule(
            "suppression.expired", "What is held back is held back for a time that has not ended", .warning,
            runsLast: true
        ) {
            context, issues in
            for (position, use) in context.suppressionUses.enumerated() where use.isExpired {
                let suppression = context.record.suppressions[position]
                issues.report(
                    at: ["suppressions", .index(position), "expires"],
                    "The suppression of '\(suppression.code)' ended on \(suppression.expires); decide anew or take it out",
                    ["code": suppression.code.rawValue, "expires": suppression.expires.description],
                    fix: JSONPatch(.remove(["suppressions", .index(position)])))
            }
        },
        Rule("suppression.unused", "What is held back is there to be held back", .warning, runsLast: true) {
            context, issues in
            for (position, use) in context.suppressionUses.enumerated()
            where use.canTell && !use.isUsed && !use.isExpired {
                let suppression = context.record.suppressions[position]
                issues.report(
                    at: ["suppressions", .index(position)],
                    "There is no issue '\(suppression.code)' at \(suppression.pointer); take the suppression out",
                    ["code": suppression.code.rawValue, "pointer": suppression.pointer.pointer],
                    fix: JSONPatch(.remove(["suppressions", .index(position)])))
            }
        },
    ]
}
