extension RuleBook {
    /// Rules about how far practices were seen to be carried out as they were meant.
    static let fidelityRules: [Rule] = [
        .implementations(
            "fidelity.missing", "Whether a practice is carried out as it was meant has been observed",
            .from(.active, .advice)
        ) { implementation, context, issues in
            let list = implementation.path.appending("fidelity")
            guard implementation.value.kind == .implement, implementation.value.fidelity.isEmpty,
                let phase = implementation.value.phase, phase >= .deliver, context.isComplete(list)
            else { return }
            issues.report(
                at: list,
                "The implementation '\(implementation.value.id)' has come to '\(phase.rawValue)', and nobody has recorded "
                    + "whether the practice is carried out as it was meant; add what was observed",
                ["implementation": implementation.value.id.text])
        },
        .implementations("fidelity.ingredient.unknown", "What is observed is an ingredient of the practice") {
            implementation, context, issues in
            guard implementation.value.fidelity.contains(where: { $0.ingredient != nil }),
                let practice = context.index[implementation.value.practice],
                let list = context.index.path(of: practice.id)?.appending("activeIngredients"),
                context.isComplete(list)
            else { return }
            let known = Set(practice.activeIngredients.lazy.map(\.id))
            for (number, observation) in implementation.value.fidelity.enumerated() {
                guard let ingredient = observation.ingredient, !known.contains(ingredient) else { continue }
                let path = implementation.path.appending("fidelity").appending(number).appending("ingredient")
                let near = Suggestion.nearest(to: ingredient.text, in: practice.activeIngredients.lazy.map(\.id.text))
                let isSure = near?.lowercased() == ingredient.text.lowercased()
                issues.report(
                    at: path,
                    "No ingredient of the practice '\(practice.id)' is called '\(ingredient)'; "
                        + (near.map { "did you mean '\($0)'?" } ?? "none is near it"),
                    ["practice": practice.id.text, "ingredient": ingredient.text],
                    fix: near.flatMap { isSure ? JSONPatch(.replace(path, with: .string($0))) : nil })
            }
        },
        .implementations("fidelity.date.inFuture", "What was observed was observed by now", .warning) {
            implementation, context, issues in
            for (number, observation) in implementation.value.fidelity.enumerated()
            where context.isInFuture(observation.date) {
                issues.report(
                    at: implementation.path.appending("fidelity").appending(number).appending("date"),
                    "Something was observed on \(observation.date), which is still to come",
                    ["date": observation.date.description])
            }
        },
        .implementations("fidelity.date.outsideDelivery", "A practice is observed while it is at work", .warning) {
            implementation, context, issues in
            guard !implementation.value.phases.isEmpty, context.isComplete(implementation.path.appending("phases"))
            else {
                return
            }
            let delivered = implementation.value.phases.lazy.filter { $0.status >= .deliver }.map(\.since).min()
            for (number, observation) in implementation.value.fidelity.enumerated() {
                let fault: String
                if delivered.map({ observation.date < $0 }) ?? true {
                    fault =
                        delivered.map { "before it was delivered from \($0) on" } ?? "but it has not come to 'deliver'"
                } else if let stopped = implementation.value.stopped, observation.date > stopped {
                    fault = "after it stopped on \(stopped)"
                } else {
                    continue
                }
                issues.report(
                    at: implementation.path.appending("fidelity").appending(number).appending("date"),
                    "The implementation '\(implementation.value.id)' was observed on \(observation.date), \(fault)",
                    ["date": observation.date.description, "implementation": implementation.value.id.text])
            }
        },
        .implementations("fidelity.school.outside", "What is observed in a school is put to work there", .warning) {
            implementation, context, issues in
            guard implementation.value.fidelity.contains(where: { $0.school != nil }),
                let scope = implementation.value.population?.scope
            else { return }
            let named: Set<URN> = if case .schools(let urns) = scope { Set(urns) } else { [] }
            for (number, observation) in implementation.value.fidelity.enumerated() {
                guard let urn = observation.school else { continue }
                switch scope {
                case .trust: continue
                case .schools: if named.contains(urn) { continue }
                case .phase(let phase): if context.school(urn)?.phase ?? phase == phase { continue }
                }
                issues.report(
                    at: implementation.path.appending("fidelity").appending(number).appending("school"),
                    "\(urn) is not among the schools of the implementation '\(implementation.value.id)'; what is observed "
                        + "there is of another, or its population is wider",
                    ["school": urn.description, "implementation": implementation.value.id.text])
            }
        },
        .implementations("fidelity.content.missing", "An observation says what was observed", .from(.agreed, .warning))
        {
            implementation, _, issues in
            for (number, observation) in implementation.value.fidelity.enumerated()
            where observation.extent == nil && observation.words?.isBlank ?? true {
                issues.report(
                    at: implementation.path.appending("fidelity").appending(number),
                    "What was observed on \(observation.date) is missing; say it as an 'extent' or in 'words'",
                    ["date": observation.date.description])
            }
        },
    ]

    /// Rules about small tests.
    static let testCycleRules: [Rule] = [
        .implementations("testCycle.number.duplicate", "An implementation's test cycles have different numbers") {
            implementation, _, issues in
            var seen: Set<Int> = []
            for (number, cycle) in implementation.value.testCycles.enumerated()
            where !seen.insert(cycle.number).inserted {
                issues.report(
                    at: implementation.path.appending("testCycles").appending(number).appending("number"),
                    "The implementation '\(implementation.value.id)' has a test cycle \(cycle.number) already; each has a "
                        + "number of its own",
                    ["number": String(cycle.number)])
            }
        },
        .implementations("testCycle.outsideImplementation", "A test falls into its implementation", .warning) {
            implementation, context, issues in
            guard context.isComplete(implementation.path.appending("phases")) else { return }
            for (number, cycle) in implementation.value.testCycles.enumerated() {
                let path = implementation.path.appending("testCycles").appending(number)
                if let last = cycle.end, let start = implementation.value.start, last < start {
                    issues.report(
                        at: path.appending("end"),
                        "Test cycle \(cycle.number) ended on \(last), before the implementation "
                            + "'\(implementation.value.id)' began on \(start)",
                        ["number": String(cycle.number), "start": start.description])
                } else if let first = cycle.start, let stopped = implementation.value.stopped, first > stopped {
                    issues.report(
                        at: path.appending("start"),
                        "Test cycle \(cycle.number) begins on \(first), after the implementation "
                            + "'\(implementation.value.id)' stopped on \(stopped)",
                        ["number": String(cycle.number), "stopped": stopped.description])
                }
            }
        },
        .implementations("testCycle.prediction.missing", "What a test will show is predicted", .from(.active, .warning))
        {
            implementation, _, issues in
            for (number, cycle) in implementation.value.testCycles.enumerated() where cycle.prediction?.isBlank ?? true
            {
                issues.report(
                    at: implementation.path.appending("testCycles").appending(number).appending("prediction"),
                    "Test cycle \(cycle.number) has no prediction; write down what is thought will happen, to hold the "
                        + "result against it",
                    ["number": String(cycle.number)])
            }
        },
        .implementations(
            "testCycle.decision.missing", "A test that has ended led to a decision", .from(.active, .advice)
        ) {
            implementation, context, issues in
            for (number, cycle) in implementation.value.testCycles.enumerated() where cycle.decision == nil {
                guard let end = cycle.end, let date = context.date, end < date else { continue }
                let choices = TestCycleDecision.known.map { "'\($0.rawValue)'" }.joined(separator: ", ")
                issues.report(
                    at: implementation.path.appending("testCycles").appending(number).appending("decision"),
                    "Test cycle \(cycle.number) ended on \(end) without a decision; say what was decided, such as "
                        + choices,
                    ["number": String(cycle.number), "end": end.description])
            }
        },
    ]
}
