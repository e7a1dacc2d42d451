extension RuleBook {
    /// Rules about how practices are put to work and taken out of it.
    static let implementationRules: [Rule] = [
        .implementations(
            "implementation.phase.missing", "An implementation has come to a phase", .from(.active, .warning)
        ) {
            implementation, context, issues in
            let list = implementation.path.appending("phases")
            guard implementation.value.phases.isEmpty, context.isComplete(list) else { return }
            let choices = ImplementationPhase.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            issues.report(
                at: list,
                "The implementation '\(implementation.value.id)' has come to no phase; record the one that it is in, which "
                    + "is one of \(choices)",
                ["implementation": implementation.value.id.text])
        },
        .implementations("implementation.phase.afterStop", "Nothing comes to a phase after it stopped", .warning) {
            implementation, _, issues in
            guard let stopped = implementation.value.stopped, let start = implementation.value.start, start <= stopped
            else { return }
            for (number, change) in implementation.value.phases.enumerated() where change.since > stopped {
                issues.report(
                    at: implementation.path.appending("phases").appending(number).appending("since"),
                    "'\(change.status.rawValue)' begins on \(change.since), after the implementation "
                        + "'\(implementation.value.id)' stopped on \(stopped); what begins anew is another implementation",
                    ["since": change.since.description, "stopped": stopped.description])
            }
        },
        .implementations("implementation.stopped.beforeStart", "An implementation stops after it began") {
            implementation, _, issues in
            guard let stopped = implementation.value.stopped, let start = implementation.value.start, stopped < start
            else { return }
            issues.report(
                at: implementation.path.appending("stopped"),
                "The implementation '\(implementation.value.id)' stopped on \(stopped), before it began on \(start); it "
                    + "cannot stop earlier",
                ["start": start.description, "stopped": stopped.description])
        },
        .implementations("implementation.stopped.inFuture", "What has stopped stopped by now", .warning) {
            implementation, context, issues in
            guard let stopped = implementation.value.stopped, context.isInFuture(stopped) else { return }
            issues.report(
                at: implementation.path.appending("stopped"),
                "The implementation '\(implementation.value.id)' stopped on \(stopped), which is still to come; a stop that "
                    + "is planned stands in 'plannedStop'",
                ["stopped": stopped.description])
        },
        .implementations(
            "implementation.plannedStop.beforeStart", "An implementation is planned to stop after it begins", .warning
        ) { implementation, _, issues in
            guard let planned = implementation.value.plannedStop, let start = implementation.value.start,
                planned < start
            else { return }
            issues.report(
                at: implementation.path.appending("plannedStop"),
                "The implementation '\(implementation.value.id)' is planned to stop on \(planned), before it begins on "
                    + "\(start)",
                ["start": start.description, "plannedStop": planned.description])
        },
        .implementations("implementation.plannedStop.passed", "What was planned to stop by now has stopped", .warning) {
            implementation, context, issues in
            guard let planned = implementation.value.plannedStop, let date = context.date, planned < date,
                implementation.value.stopped == nil
            else { return }
            issues.report(
                at: implementation.path.appending("plannedStop"),
                "The implementation '\(implementation.value.id)' was planned to stop on \(planned), and has not; give the "
                    + "day on which it 'stopped', or plan another",
                ["plannedStop": planned.description])
        },
        .implementations(
            "implementation.mode.missing", "It is known how a practice is taken out of work", .from(.agreed, .warning)
        ) { implementation, _, issues in
            guard implementation.value.kind == .deImplement(nil) else { return }
            let choices = DeImplementationWord.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            issues.report(
                at: implementation.path.appending("mode"),
                "How the practice '\(implementation.value.practice)' is taken out of work is missing; 'mode' is one of "
                    + choices,
                ["practice": implementation.value.practice.text])
        },
        .implementations(
            "implementation.reason.missing", "It is known why a practice is taken out of work", .from(.agreed, .warning)
        ) { implementation, _, issues in
            guard implementation.value.kind != .implement, implementation.value.reason?.isBlank ?? true else { return }
            issues.report(
                at: implementation.path.appending("reason"),
                "Why the practice '\(implementation.value.practice)' is taken out of work is missing; say in 'reason' what "
                    + "it no longer gives or costs too much of",
                ["practice": implementation.value.practice.text])
        },
        .implementations(
            "implementation.role.missing", "Somebody answers for an implementation", .from(.agreed, .warning)
        ) { implementation, _, issues in
            guard implementation.value.role?.isBlank ?? true else { return }
            issues.report(
                at: implementation.path.appending("role"),
                "The implementation '\(implementation.value.id)' has no role that answers for it; give 'role'",
                ["implementation": implementation.value.id.text])
        },
        Rule("implementation.successor.cyclic", "No implementation comes to follow itself") { context, issues in
            let implementations = context.record.implementations
            let graph = ReferenceGraph(implementations.map { ($0.id, $0.successor.map { [$0] } ?? []) })
            for ring in graph.cycles() {
                guard let first = ring.first, let next = ring.dropFirst().first,
                    let position = implementations.firstIndex(where: { $0.id == first && $0.successor == next })
                else { continue }
                issues.report(
                    at: ["implementations", .index(position), "successor"],
                    "The implementation '\(first)' is followed by '\(next)', which leads back to it; successors do not lead "
                        + "back",
                    ["implementations": ring.map(\.text).joined(separator: " ")])
            }
        },
        Rule(
            "implementation.replacedBy.notAtWork", "A practice that takes another's place is put to work",
            .from(.active, .advice)
        ) { context, issues in
            guard context.isComplete(.implementation) else { return }
            let atWork = Set(context.record.implementations.lazy.filter { $0.kind == .implement }.map(\.practice))
            for (position, implementation) in context.record.implementations.enumerated() {
                guard case .deImplement(.replace(let other)) = implementation.kind, !atWork.contains(other) else {
                    continue
                }
                issues.report(
                    at: ["implementations", .index(position), "replacedBy"],
                    "'\(other)' takes the place of '\(implementation.practice)', and no implementation puts it to work; "
                        + "record the one that does",
                    ["practice": implementation.practice.text, "replacedBy": other.text])
            }
        },
        .implementations("implementation.workloadReleased.notTime", "Workload is counted in time", .warning) {
            implementation, _, issues in
            guard implementation.value.workloadReleased?.unit == .pounds else { return }
            let units = CapacityUnit.known.filter { $0 != .pounds }.map { "'\($0.rawValue)'" }
            issues.report(
                at: implementation.path.appending("workloadReleased").appending("unit"),
                "'\(CapacityUnit.pounds.rawValue)' is no unit of working time; workload is counted in "
                    + "\(units.dropLast().joined(separator: ", ")) or \(units.last ?? "")",
                ["unit": CapacityUnit.pounds.rawValue])
        },
    ]
}

extension Implementation {
    /// The first day of its first phase, or `nil` before any.
    var start: CalendarDate? { phases.lazy.map(\.since).min() }
}
