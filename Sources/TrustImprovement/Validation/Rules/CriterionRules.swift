extension RuleBook {
    /// Rules about the criteria of frameworks.
    static let criterionRules: [Rule] = [
        .frameworks("criterion.section.unknown", "A criterion stands under a section of its edition") {
            framework, context, issues in
            guard context.isComplete(framework.path.appending("sections")) else { return }
            let sections = Set(framework.value.sections.lazy.map(\.id))
            for (position, criterion) in framework.value.criteria.enumerated() {
                guard let section = criterion.section, !sections.contains(section) else { continue }
                let name = ScopedName(section.text, among: framework.value.sections.map(\.id.text))
                let path = framework.path.criterion(position).appending("section")
                issues.report(
                    at: path,
                    "The framework '\(framework.value.id)' has no section '\(section)', under which its criterion "
                        + "'\(criterion.id)' stands; \(name.hint)",
                    ["criterion": criterion.id.text, "section": section.text], fix: name.fix(at: path))
            }
        },
        .frameworks(
            "criterion.section.missing", "Where an edition has sections, each criterion stands under one",
            .from(.agreed, .warning)
        ) { framework, _, issues in
            if framework.value.sections.isEmpty { return }
            for (position, criterion) in framework.value.criteria.enumerated() where criterion.section == nil {
                issues.report(
                    at: framework.path.criterion(position),
                    "The criterion '\(criterion.id)' stands under no section; give one of "
                        + framework.value.sections.lazy.map(\.id.text).quoted("or"),
                    ["criterion": criterion.id.text])
            }
        },
        .frameworks("levelDescriptor.point.unknown", "What is described is a point of a scale of the edition") {
            framework, context, issues in
            guard context.isComplete(framework.path.appending("scales")) else { return }
            for (position, criterion) in framework.value.criteria.enumerated() {
                for (number, descriptor) in criterion.levelDescriptors.enumerated() {
                    let level = descriptor.level
                    let path = framework.path.criterion(position).appending("levelDescriptors").appending(number)
                    guard let scale = framework.value.scale(level.scale) else {
                        let scales = framework.value.scales.map(\.reference.description)
                        let name = ScopedName(level.scale.description, among: scales)
                        issues.report(
                            at: path.appending("scale"),
                            "The framework '\(framework.value.id)' has no scale '\(level.scale)', of which a point is "
                                + "described; \(name.hint)",
                            ["scale": level.scale.description], fix: name.fix(at: path.appending("scale")))
                        continue
                    }
                    guard scale.point(at: level) == nil else { continue }
                    let name = ScopedName(level.point.text, among: scale.points.map(\.code.text))
                    issues.report(
                        at: path.appending("point"),
                        "The scale '\(level.scale)' has no point '\(level.point)', which is described; \(name.hint)",
                        ["scale": level.scale.description, "point": level.point.text],
                        fix: name.fix(at: path.appending("point")))
                }
            }
        },
        .criteria("levelDescriptor.duplicate", "A point is described once for a criterion") { criterion, _, issues in
            var seen: [ScalePoint: LevelDescriptor] = [:]
            for (number, descriptor) in criterion.value.levelDescriptors.enumerated() {
                let path = criterion.path.appending("levelDescriptors").appending(number)
                guard let first = seen.updateValue(descriptor, forKey: descriptor.level) else { continue }
                issues.report(
                    at: path,
                    "The point '\(descriptor.level.point)' of the scale '\(descriptor.level.scale)' is described before "
                        + "for the criterion '\(criterion.value.id)'; once is enough",
                    ["point": descriptor.level.point.text],
                    fix: first == descriptor ? JSONPatch(.remove(path)) : nil)
            }
        },
        .frameworks(
            "criterion.replacedBy.unknown", "What replaced a criterion is a criterion of an edition of the framework",
            .warning
        ) { framework, context, issues in
            guard context.isComplete(EntityKind.framework) else { return }
            let editions = context.record.frameworks.lazy.filter { $0.id == framework.value.id }
            let known = Set(editions.flatMap { $0.criteria.lazy.map(\.id) })
            for (position, criterion) in framework.value.criteria.enumerated() {
                for (number, successor) in criterion.replacedBy.enumerated() where !known.contains(successor) {
                    let others = framework.value.criteria.lazy.map(\.id).filter { $0 != criterion.id }
                    let name = ScopedName(successor.text, among: others.map(\.text))
                    let path = framework.path.criterion(position).appending("replacedBy").appending(number)
                    issues.report(
                        at: path,
                        "The framework '\(framework.value.id)' has no criterion '\(successor)', which is to replace "
                            + "'\(criterion.id)'; \(name.hint)",
                        ["criterion": criterion.id.text, "successor": successor.text], fix: name.fix(at: path))
                }
            }
        },
        .frameworks("criterion.replacedBy.cyclic", "What replaced a criterion is not replaced by it in turn") {
            framework, _, issues in
            let criteria = framework.value.criteria
            let graph = ReferenceGraph(criteria.map { ($0.id, $0.replacedBy) })
            for cycle in graph.cycles() {
                guard let first = cycle.first, let position = criteria.firstIndex(where: { $0.id == first }) else {
                    continue
                }
                let way = (cycle + [first]).map { "'\($0)'" }.joined(separator: " by ")
                issues.report(
                    at: framework.path.criterion(position).appending("replacedBy"),
                    "A criterion is replaced by itself in the end: \(way); what is new comes last",
                    ["criterion": first.text])
            }
        },
        .criteria("criterion.replacedBy.notWithdrawn", "A criterion that was replaced is withdrawn", .warning) {
            criterion, _, issues in
            guard !criterion.value.replacedBy.isEmpty, let status = criterion.value.status, status != .withdrawn else {
                return
            }
            issues.report(
                at: criterion.path.appending("replacedBy"),
                "The criterion '\(criterion.value.id)' is replaced by "
                    + criterion.value.replacedBy.lazy.map(\.text).quoted()
                    + " and is still '\(status.rawValue)'; what was replaced is 'withdrawn'",
                ["criterion": criterion.value.id.text, "status": status.rawValue])
        },
    ]
}

extension Path {
    /// The criterion at a position of a framework that stands here.
    fileprivate func criterion(_ position: Int) -> Path {
        appending("criteria").appending(position)
    }
}
