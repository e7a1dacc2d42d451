extension RuleBook {
    /// Rules about frameworks, their scales and their sections.
    static let frameworkRules: [Rule] = [
        .frameworks("framework.edition.empty", "A framework says which edition it is", .from(.agreed, .error)) {
            framework, _, issues in
            if framework.value.edition.isBlank {
                issues.report(
                    at: framework.path.appending("edition"),
                    "The framework '\(framework.value.id)' does not say which edition it is; criteria and scales change "
                        + "between editions",
                    ["framework": framework.value.id.text])
            }
        },
        .frameworks("framework.section.duplicate", "Each section of an edition has a name of its own") {
            framework, _, issues in
            let sections = framework.value.sections
            for (position, name) in Rule.repeats(in: sections.lazy.map(\.id.text)) {
                issues.report(
                    at: framework.path.appending("sections").appending(position).appending("id"),
                    "'\(name)' is the name of more than one section of the framework '\(framework.value.id)'; each has a "
                        + "name of its own",
                    ["section": name])
            }
        },
        .frameworks("framework.criterion.duplicate", "Each criterion of an edition has a name of its own") {
            framework, _, issues in
            for (position, name) in Rule.repeats(in: framework.value.criteria.lazy.map(\.id.text)) {
                issues.report(
                    at: framework.path.appending("criteria").appending(position).appending("id"),
                    "'\(name)' is the name of more than one criterion of the framework '\(framework.value.id)'; each has "
                        + "a name of its own",
                    ["criterion": name])
            }
        },
        .frameworks(
            "framework.assures.oneSided",
            "The frameworks of a record assure both the quality of work and the capacity to improve",
            .from(.agreed, .warning)
        ) { framework, context, issues in
            guard context.isComplete(EntityKind.framework), let object = framework.value.onlyObject else { return }
            let isBalanced = context.record.frameworks.contains { other in
                other.criteria.contains { $0.assures.contains { $0 != object } }
            }
            if isBalanced { return }
            issues.report(
                at: framework.path,
                "Every criterion of the framework '\(framework.value.id)' assures only \(object.title), and no other "
                    + "framework of the record assures \(object.other.title); assurance is of both",
                ["framework": framework.value.id.text, "assures": object.rawValue])
        },
        Rule("scale.duplicate", "A scale stands once in a list") { context, issues in
            for (list, scales) in context.scaleLists {
                for (position, name) in Rule.repeats(in: scales.lazy.map(\.reference.description)) {
                    let first = scales.first { $0.reference == scales[position].reference }
                    let path = list.appending(position)
                    issues.report(
                        at: path,
                        "The scale '\(name)' stands in this list before; a scale that is changed gets another version",
                        ["scale": name],
                        fix: first == scales[position] ? JSONPatch(.remove(path)) : nil)
                }
            }
        },
        Rule("scale.points.contradictory", "A scale has the same points wherever it stands") { context, issues in
            var known: [ScaleReference: (points: [Identifier<RatingPoint>], list: Path)] = [:]
            for (list, scales) in context.scaleLists {
                for (position, scale) in scales.enumerated() {
                    let points = scale.points.map(\.code)
                    guard let other = known[scale.reference] else {
                        known[scale.reference] = (points, list)
                        continue
                    }
                    if other.points == points || other.list == list { continue }
                    issues.report(
                        at: list.appending(position).appending("points"),
                        "The scale '\(scale.reference)' has the points \(points.map(\.text).quoted()) here and "
                            + "\(other.points.map(\.text).quoted()) at \(other.list); a scale that is changed gets "
                            + "another version",
                        ["scale": scale.reference.description])
                }
            }
        },
    ]
}

extension Rule {
    /// The positions at which a name stands that stood before, with the name.
    static func repeats(in names: some Sequence<String>) -> [(position: Int, name: String)] {
        var seen: Set<String> = []
        return names.enumerated().compactMap { position, name in
            seen.insert(name).inserted ? nil : (position, name)
        }
    }
}

extension RuleContext {
    /// The lists of scales of the record and of its frameworks, with where each stands.
    fileprivate var scaleLists: [(path: Path, scales: [RatingScale])] {
        var lists = record.frameworks.enumerated().map { position, framework in
            (path: EntityKind.framework.list.appending(position).appending("scales"), scales: framework.scales)
        }
        lists.append((path: ["scales"], scales: record.scales))
        return lists
    }
}

extension AssuranceFramework {
    /// What all its criteria are about, where they are about one thing; `nil` where one does not say.
    fileprivate var onlyObject: AssuranceObject? {
        guard let object = criteria.first?.assures.first else { return nil }
        let isOnly = criteria.allSatisfy { criterion in
            !criterion.assures.isEmpty && criterion.assures.allSatisfy { $0 == object }
        }
        return isOnly ? object : nil
    }
}

extension AssuranceObject {
    fileprivate var title: String {
        switch self {
        case .qualityOfWork: "the quality of work"
        case .capacityToImprove: "the capacity to improve"
        }
    }

    fileprivate var other: AssuranceObject {
        switch self {
        case .qualityOfWork: .capacityToImprove
        case .capacityToImprove: .qualityOfWork
        }
    }
}
