extension RuleBook {
    /// Rules about schools' times in the trust.
    static let membershipRules: [Rule] = [
        .memberships("membership.joined.beforeTrustOpened", "A school joins on or after the day the trust opens") {
            membership, context, issues in
            if let joined = membership.value.joined, let opened = context.record.trust.opened, joined < opened {
                issues.report(
                    at: membership.path.appending("joined"),
                    "\(membership.value.school) joined on \(joined), before the trust opened on \(opened); a school "
                        + "cannot join earlier",
                    ["joined": joined.description, "opened": opened.description])
            }
        },
        .memberships("membership.joined.inFuture", "A school has joined already", .warning) {
            membership, context, issues in
            if let joined = membership.value.joined, context.isInFuture(joined) {
                issues.report(
                    at: membership.path.appending("joined"),
                    "\(membership.value.school) joins on \(joined), which is still to come",
                    ["joined": joined.description])
            }
        },
        Rule("membership.overlapping", "A school is in the trust once at a time") { context, issues in
            var earlier: [URN: [Membership]] = [:]
            for (index, membership) in context.record.trust.memberships.enumerated() {
                if earlier[membership.school, default: []].contains(where: { $0.overlaps(membership) }) {
                    issues.report(
                        at: ["trust", "memberships", .index(index)],
                        "\(membership.school) has another membership on the same days; a school is in a trust once at "
                            + "a time",
                        ["school": membership.school.description])
                }
                earlier[membership.school, default: []].append(membership)
            }
        },
        .memberships("membership.school.unknown", "Each member is among the record's schools", .warning) {
            membership, context, issues in
            let isListed = context.index.schools[membership.value.school] != nil
            if !isListed, !context.record.schools.isEmpty, context.isComplete(["schools"]) {
                issues.report(
                    at: membership.path.appending("school"),
                    "\(membership.value.school) is not among the record's schools; list every member or none",
                    ["school": membership.value.school.description])
            }
        },
        .memberships("membership.school.notAcademy", "Only academies and free schools belong to an academy trust") {
            membership, context, issues in
            guard let school = context.school(membership.value.school), let type = school.type else { return }
            if type.isAcademy == false {
                issues.report(
                    at: membership.path.appending("school"),
                    "\(school.urn) is of the type '\(type.title)'; only academies and free schools belong to an "
                        + "academy trust",
                    ["school": school.urn.description, "type": type.rawValue])
            }
        },
        .memberships("membership.school.closed", "A member that has closed has left", .warning) {
            membership, context, issues in
            guard let school = context.school(membership.value.school), membership.value.left == nil else { return }
            if school.status == .closed {
                issues.report(
                    at: membership.path,
                    "\(school.urn) is closed, but has not left the trust; its membership ends when it closes",
                    ["school": school.urn.description])
            }
        },
    ]

    /// Rules about the operating model.
    static let operatingModelRules: [Rule] = [
        Rule(
            "operatingModel.alignment.contradictory",
            "A function has one degree of alignment for the same part of the trust at a time"
        ) { context, issues in
            let alignments = context.record.trust.operatingModel?.alignments ?? []
            for (index, alignment) in alignments.enumerated() {
                guard let other = alignments[..<index].first(where: { $0.overlaps(alignment) }) else { continue }
                issues.report(
                    at: ["trust", "operatingModel", "alignments", .index(index)],
                    "'\(alignment.function)' is '\(alignment.degree.rawValue)' here and '\(other.degree.rawValue)' "
                        + "before, for the same part of the trust at the same time; it has one degree",
                    ["function": alignment.function.rawValue])
            }
        }
    ]
}
