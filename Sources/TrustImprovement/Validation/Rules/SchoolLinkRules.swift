extension RuleBook {
    /// Rules about the links between establishments.
    static let schoolLinkRules: [Rule] = [
        Rule("school.link.toItself", "A school is not linked to itself") { context, issues in
            for (number, school) in context.record.schools.enumerated() {
                for (index, link) in school.links.enumerated() where link.school == school.urn {
                    issues.report(
                        at: ["schools", .index(number), "links", .index(index), "school"],
                        "\(school.urn) is linked to itself; a link leads to another establishment",
                        ["urn": school.urn.description])
                }
            }
        },
        Rule("school.link.duplicate", "A school is linked to another once") { context, issues in
            for (number, school) in context.record.schools.enumerated() where school.links.count > 1 {
                var seen: Set<URN> = []
                for (index, link) in school.links.enumerated() where !seen.insert(link.school).inserted {
                    issues.report(
                        at: ["schools", .index(number), "links", .index(index), "school"],
                        "\(school.urn) has a second link to \(link.school); it has one to each",
                        ["urn": school.urn.description, "other": link.school.description])
                }
            }
        },
        .links("school.link.inFuture", "A link has come to hold already", .warning) { link, context, issues in
            if let established = link.value.established, context.isInFuture(established) {
                issues.report(
                    at: link.path.appending("established"),
                    "The link to \(link.value.school) holds from \(established), which is still to come",
                    ["established": established.description])
            }
        },
        Rule("school.link.notReturned", "A link to another of the record's schools is returned", .advice) {
            context, issues in
            for (number, school) in context.record.schools.enumerated() {
                for (index, link) in school.links.enumerated() where link.school != school.urn {
                    guard let other = context.index.schools[link.school] else { continue }
                    if context.record.schools[other].links.contains(where: { $0.school == school.urn }) { continue }
                    guard context.isComplete(["schools", .index(other), "links"]) else { continue }
                    issues.report(
                        at: ["schools", .index(number), "links", .index(index)],
                        "\(school.urn) is linked to \(link.school), which has no link back",
                        ["urn": school.urn.description, "other": link.school.description])
                }
            }
        },
        Rule("school.link.cycle", "A school does not come to succeed itself", .warning) { context, issues in
            for (number, school) in context.record.schools.enumerated() {
                for (index, link) in school.links.enumerated() where link.kind.succession == .after {
                    guard link.school != school.urn, leads(from: link.school, to: school.urn, context) else { continue }
                    issues.report(
                        at: ["schools", .index(number), "links", .index(index)],
                        "\(school.urn) is succeeded by \(link.school), which it also succeeds; successors do not lead "
                            + "back",
                        ["urn": school.urn.description, "other": link.school.description])
                }
            }
        },
    ]

    /// Whether successors lead from one school to another.
    ///
    /// Each school is looked at once.
    private static func leads(from start: URN, to end: URN, _ context: RuleContext) -> Bool {
        var seen: Set<URN> = [start]
        var waiting = [start]
        while let urn = waiting.popLast() {
            if urn == end { return true }
            for link in context.school(urn)?.links ?? [] where link.kind.succession == .after {
                if seen.insert(link.school).inserted { waiting.append(link.school) }
            }
        }
        return false
    }
}
