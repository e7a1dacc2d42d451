extension RuleBook {
    /// Rules about the trust itself.
    static let trustRules: [Rule] = [
        Rule("trust.name.empty", "A trust has a name") { context, issues in
            if context.record.trust.name.allSatisfy(\.isWhitespace) {
                issues.report(at: ["trust", "name"], "The trust's name is empty; a trust has a name")
            }
        },
        Rule("trust.closed.missing", "A closed trust has the day on which it closed") { context, issues in
            let trust = context.record.trust
            if trust.status == .closed, trust.closed == nil {
                issues.report(
                    at: ["trust", "closed"],
                    "The trust is closed, but 'closed' is missing; a closed trust has the day on which it closed")
            }
        },
        Rule("trust.closed.unexpected", "Only a closed trust has a day on which it closed") { context, issues in
            let trust = context.record.trust
            if let closed = trust.closed, let status = trust.status, status.isKnown, status != .closed {
                issues.report(
                    at: ["trust", "closed"],
                    "The trust closed on \(closed), but its status is '\(status)'; only a closed trust has a day on "
                        + "which it closed",
                    ["closed": closed.description, "status": status.rawValue])
            }
        },
        Rule("trust.closed.beforeOpened", "A trust closes after it opened", .warning) { context, issues in
            let trust = context.record.trust
            if let opened = trust.opened, let closed = trust.closed, closed < opened {
                issues.report(
                    at: ["trust", "closed"],
                    "The trust closed on \(closed), before it opened on \(opened); it closes after it opens",
                    ["opened": opened.description, "closed": closed.description])
            }
        },
        Rule("trust.opened.inFuture", "An open trust has opened already", .warning) { context, issues in
            let trust = context.record.trust
            if let opened = trust.opened, trust.status == .open, context.isInFuture(opened) {
                issues.report(
                    at: ["trust", "opened"], "The trust is open, but it opens on \(opened), which is still to come",
                    ["opened": opened.description])
            }
        },
        Rule(
            "trust.reference.supersededWhileOpen", "An open trust has a trust reference of TR and five digits"
        ) { context, issues in
            let trust = context.record.trust
            if let reference = trust.reference, reference.isSuperseded, trust.status == .open {
                issues.report(
                    at: ["trust", "reference"],
                    "'\(reference)' is the old form of a closed trust's reference, but the trust is open; an open "
                        + "trust's reference is TR and five digits",
                    ["reference": reference.description])
            }
        },
        Rule(
            "trust.reference.superseded", "A trust reference is TR and five digits", .warning
        ) { context, issues in
            let trust = context.record.trust
            if let reference = trust.reference, reference.isSuperseded, trust.status != .open {
                issues.report(
                    at: ["trust", "reference"],
                    "'\(reference)' is an old form of '\(reference.current)', which the register gives to closed trusts",
                    ["reference": reference.description, "current": reference.current.description])
            }
        },
        Rule(
            "trust.singleAcademy.severalSchools", "A single-academy trust has one school at a time", .warning
        ) { context, issues in
            let trust = context.record.trust
            guard trust.kind == .singleAcademyTrust else { return }
            for (index, membership) in trust.memberships.enumerated() {
                let others = trust.memberships[..<index]
                if let other = others.first(where: { $0.school != membership.school && $0.overlaps(membership) }) {
                    issues.report(
                        at: ["trust", "memberships", .index(index)],
                        "The single-academy trust has \(membership.school) beside \(other.school); it has one school "
                            + "at a time",
                        ["school": membership.school.description, "other": other.school.description])
                }
            }
        },
    ]
}
