extension RuleBook {
    /// Rules about where practices are put to work and taken out of it.
    static let implementationPlaceRules: [Rule] = [
        .implementations(
            "implementation.population.missing", "It is known where a practice is put to work", .from(.agreed, .warning)
        ) { implementation, _, issues in
            guard implementation.value.population == nil else { return }
            issues.report(
                at: implementation.path.appending("population"),
                "Where the implementation '\(implementation.value.id)' takes place is missing; 'population' names schools, a "
                    + "phase or, with nothing in it, the whole trust",
                ["implementation": implementation.value.id.text])
        },
        Rule(
            "implementation.school.notMember", "A school belongs to the trust while a practice is put to work there",
            .warning
        ) { context, issues in
            guard context.isComplete(["trust", "memberships"]) else { return }
            let memberships = Dictionary(grouping: context.record.trust.memberships, by: \.school)
            for (position, implementation) in context.record.implementations.enumerated() {
                guard case .schools(let schools) = implementation.population?.scope else { continue }
                let path: Path = ["implementations", .index(position), "population", "schools"]
                for (number, urn) in schools.enumerated() {
                    // A school that nothing is known of has a rule of its own.
                    guard let times = memberships[urn] else { continue }
                    let start = implementation.start
                    let end = implementation.stopped
                    if times.contains(where: { $0.shares(start, end) }) { continue }
                    issues.report(
                        at: path.appending(number),
                        "\(urn) does not belong to the trust on any day of the implementation '\(implementation.id)'"
                            + (start.map { ", which began on \($0)" } ?? "")
                            + (end.map { (start == nil ? ", which" : " and") + " stopped on \($0)" } ?? ""),
                        ["school": urn.description, "implementation": implementation.id.text])
                }
            }
        },
        Rule(
            "implementation.contradictory",
            "A school does not put a practice to work and take it out of work on the same days"
        ) { context, issues in
            var work = PracticeWork(context)
            for (position, implementation) in context.record.implementations.enumerated() {
                guard let clash = work.add(implementation) else { continue }
                let other = context.record.implementations[clash.position]
                let isTakenOut = implementation.kind != .implement
                issues.report(
                    at: ["implementations", .index(position)],
                    "The practice '\(implementation.practice)' is "
                        + (isTakenOut ? "taken out of" : "put to") + " work here, and '\(other.id)' "
                        + (isTakenOut ? "puts it to" : "takes it out of") + " work, both in \(clash.place) on "
                        + "\(clash.from); it is one or the other in a school at a time",
                    [
                        "practice": implementation.practice.text, "other": other.id.text,
                        "from": clash.from.description,
                    ])
            }
        },
    ]
}

extension Membership {
    /// Whether the school belonged to the trust on one of the days from one to another; without a day, there is no limit.
    func shares(_ start: CalendarDate?, _ end: CalendarDate?) -> Bool {
        joined ?? .earliest <= end ?? .latest && start ?? .earliest <= left ?? .latest
    }
}
