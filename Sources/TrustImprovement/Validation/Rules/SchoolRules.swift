extension RuleBook {
    /// Rules about schools.
    static let schoolRules: [Rule] = [
        Rule("school.urn.duplicate", "A record has each school once") { context, issues in
            for (index, school) in context.record.schools.enumerated() where context.index.schools[school.urn] != index
            {
                issues.report(
                    at: ["schools", .index(index), "urn"],
                    "\(school.urn) is given to a second school; a record has each school once",
                    ["urn": school.urn.description])
            }
        },
        .schools("school.name.empty", "A school has a name") { school, _, issues in
            if school.value.name.allSatisfy(\.isWhitespace) {
                issues.report(
                    at: school.path.appending("name"), "The name of \(school.value.urn) is empty; a school has a name",
                    ["urn": school.value.urn.description])
            }
        },
        .schools("school.orphan", "Each of the record's schools is or was a member", .advice) {
            school, context, issues in
            guard context.isComplete(["trust", "memberships"]) else { return }
            let urn = school.value.urn
            if !context.record.trust.memberships.contains(where: { $0.school == urn }) {
                issues.report(
                    at: school.path, "\(urn) is not and was not a member of the trust", ["urn": urn.description])
            }
        },
        .schools("school.ages.reversed", "The lowest age is below the highest", .warning) { school, _, issues in
            if let low = school.value.statutoryLowAge, let high = school.value.statutoryHighAge, low >= high {
                issues.report(
                    at: school.path.appending("statutoryHighAge"),
                    "Pupils are \(low) to \(high); the lowest age is below the highest",
                    ["low": String(low), "high": String(high)])
            }
        },
        .schools("school.roll.negative", "A number of pupils is not negative") { school, _, issues in
            if let roll = school.value.roll, roll < 0 {
                issues.report(
                    at: school.path.appending("roll"), "\(roll) pupils are on roll; a number of pupils is 0 or more",
                    ["roll": String(roll)])
            }
        },
        .schools("school.capacity.negative", "A capacity is not negative") { school, _, issues in
            if let capacity = school.value.capacity, capacity < 0 {
                issues.report(
                    at: school.path.appending("capacity"),
                    "There is room for \(capacity) pupils; a capacity is 0 or more",
                    ["capacity": String(capacity)])
            }
        },
        .schools("school.roll.overCapacity", "More pupils than room is worth knowing", .advice) { school, _, issues in
            if let roll = school.value.roll, let capacity = school.value.capacity, capacity > 0, roll > capacity {
                issues.report(
                    at: school.path.appending("roll"), "\(roll) pupils are on roll, with room for \(capacity)",
                    ["roll": String(roll), "capacity": String(capacity)])
            }
        },
        .schools("school.postcode.odd", "A postcode has the form of one of the United Kingdom", .warning) {
            school, _, issues in
            guard let postcode = school.value.postcode, !postcode.isStandard else { return }
            var parameters = ["postcode": postcode.description]
            parameters["standard"] = postcode.standard?.description
            let path = school.path.appending("postcode")
            issues.report(
                at: path,
                postcode.standard.map { "'\(postcode)' is a postcode that is written '\($0)'" }
                    ?? "'\(postcode)' has not the form of a postcode of the United Kingdom; it is kept as it is",
                parameters, fix: postcode.standard.map { JSONPatch(.replace(path, with: .string($0.description))) })
        },
        .schools("school.closed.missing", "A closed school has the day on which it closed", .warning) {
            school, _, issues in
            if school.value.status == .closed, school.value.closed == nil {
                issues.report(
                    at: school.path.appending("closed"),
                    "\(school.value.urn) is closed, but 'closed' is missing; the day on which it closed belongs there",
                    ["urn": school.value.urn.description])
            }
        },
        .schools("school.closed.beforeOpened", "A school closes after it opened", .warning) { school, _, issues in
            if let opened = school.value.opened, let closed = school.value.closed, closed < opened {
                issues.report(
                    at: school.path.appending("closed"),
                    "\(school.value.urn) closed on \(closed), before it opened on \(opened)",
                    ["opened": opened.description, "closed": closed.description])
            }
        },
        .schools("school.closed.whileOpen", "A school whose closing day has passed is closed", .warning) {
            school, context, issues in
            guard let closed = school.value.closed, let date = context.date, closed < date else { return }
            if school.value.status?.isOpen == true {
                issues.report(
                    at: school.path.appending("status"),
                    "\(school.value.urn) closed on \(closed), but its status is '\(school.value.status?.rawValue ?? "")'",
                    ["closed": closed.description])
            }
        },
        .schools("school.opened.inFuture", "An open school has opened already", .warning) {
            school, context, issues in
            if let opened = school.value.opened, school.value.status?.isOpen == true, context.isInFuture(opened) {
                issues.report(
                    at: school.path.appending("opened"),
                    "\(school.value.urn) is open, but it opens on \(opened), which is still to come",
                    ["opened": opened.description])
            }
        },
        Rule("school.laestab.sharedByOpen", "Two open schools do not share a LAESTAB") { context, issues in
            reportShared(\.laestab, named: "laestab", whereOpen: true, context, &issues)
        },
        Rule(
            "school.laestab.shared", "A LAESTAB belongs to one school, or to a closed one and its successor", .advice
        ) { context, issues in
            reportShared(\.laestab, named: "laestab", whereOpen: false, context, &issues)
        },
        Rule("school.ukprn.sharedByOpen", "Two open schools do not share a UKPRN") { context, issues in
            reportShared(\.ukprn, named: "ukprn", whereOpen: true, context, &issues)
        },
        Rule(
            "school.ukprn.shared", "A UKPRN belongs to one school, or to a closed one and its successor", .advice
        ) { context, issues in
            reportShared(\.ukprn, named: "ukprn", whereOpen: false, context, &issues)
        },
    ]

    /// Reports schools that share a number with an earlier one, where both are open or where at most one is.
    private static func reportShared<Number: Hashable & CustomStringConvertible>(
        _ number: (School) -> Number?, named name: String, whereOpen: Bool, _ context: RuleContext,
        _ issues: inout IssueCollector
    ) {
        var holders: [Number: [School]] = [:]
        for (index, school) in context.record.schools.enumerated() where context.index.schools[school.urn] == index {
            guard let value = number(school) else { continue }
            let isOpen = school.status?.isOpen == true
            let openHolder = holders[value, default: []].first { $0.status?.isOpen == true }
            let isShared = whereOpen ? isOpen : !isOpen || openHolder == nil
            let isInherited = !whereOpen && holders[value, default: []].contains { $0.isLinked(with: school) }
            if let other = whereOpen ? openHolder : holders[value]?.first, isShared, !isInherited {
                issues.report(
                    at: ["schools", .index(index), .member(name)],
                    "\(value) is also the number of \(other.urn)"
                        + (whereOpen
                            ? ", and both are open; two open schools do not share one"
                            : ", and neither is linked to the other as its successor"),
                    [name: value.description, "other": other.urn.description])
            }
            holders[value, default: []].append(school)
        }
    }
}

extension School {
    /// Whether one of two schools is recorded as the other's successor.
    fileprivate func isLinked(with other: School) -> Bool {
        links.contains { $0.school == other.urn && $0.kind.succession != nil }
            || other.links.contains { $0.school == urn && $0.kind.succession != nil }
    }
}
