extension RuleBook {
    /// Rules about members that this version does not know, which are kept and written back.
    static let memberNameRules: [Rule] = [
        Rule(
            "unrecognised.member.misspelt",
            "A member that is not known has no name that is nearly that of one which is missing", .warning
        ) { context, issues in
            for case (.misspeltMember(let member), let path) in context.walkerFindings {
                let meant = Path(path.components.dropLast()).appending(member.near)
                // The member that may be meant may be there and be wrong, so that the reader left it out.
                guard context.isComplete(meant) else { continue }
                issues.report(
                    at: path,
                    "'\(TextError.shortened(member.name))' is not a member that this version knows; did you mean "
                        + "'\(member.near)'?",
                    ["name": member.name, "suggestion": member.near],
                    fix: member.isCertain ? JSONPatch(.move(from: path, to: meant)) : nil)
            }
        }
    ]
}
