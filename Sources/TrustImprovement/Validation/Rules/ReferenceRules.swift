extension RuleBook {
    /// Rules about names, and about what refers to them, wherever they stand.
    static let referenceRules: [Rule] = [
        Rule("identifier.duplicate", "No two things of a kind have one name") { context, issues in
            for duplicate in context.index.duplicates {
                let what = duplicate.kind == .framework ? "edition of a framework" : duplicate.kind.title
                issues.report(
                    at: duplicate.path.appending("id"),
                    "'\(duplicate.name)' is the name of another \(what) already, at \(duplicate.first); each has a name of its "
                        + "own",
                    ["id": duplicate.name, "first": duplicate.first.pointer])
            }
        },
        Rule("reference.unknown", "What is referred to is in the record, or where the host finds it") {
            context, issues in
            var known: [EntityKind: [String]] = [:]
            for (kind, name, path) in context.unknownNames
            where context.isComplete(kind) && context.index.kinds(named: name).isEmpty
                && context.deletion(of: kind, named: name) == nil
            {
                let names = known[kind] ?? context.index.names(of: kind)
                known[kind] = names
                let scoped = ScopedName(name, among: issues.isFull ? [] : names)
                issues.report(
                    at: path,
                    "No \(kind.title) is called '\(name)'; "
                        + (scoped.near.map { "did you mean '\($0)'?" } ?? "none is near it"),
                    ["id": name, "kind": kind.rawValue], fix: scoped.fix(at: path))
            }
        },
        Rule("reference.wrongKind", "What is referred to is of the kind that is wanted") { context, issues in
            for (kind, name, path) in context.unknownNames {
                guard let found = context.index.kinds(named: name).first, context.isComplete(kind),
                    context.deletion(of: kind, named: name) == nil
                else { continue }
                issues.report(
                    at: path,
                    "'\(name)' is \(found.titleWithArticle), and here stands the name of \(kind.titleWithArticle); none is "
                        + "called so",
                    ["id": name, "kind": kind.rawValue, "found": found.rawValue])
            }
        },
        Rule("reference.deleted", "What is referred to has not been deleted") { context, issues in
            for (kind, name, path) in context.unknownNames {
                guard let deletion = context.deletion(of: kind, named: name) else { continue }
                issues.report(
                    at: path,
                    "The \(kind.title) '\(name)' was deleted on \(deletion.date); nothing that is left refers to it",
                    ["id": name, "kind": kind.rawValue, "deleted": deletion.date.description])
            }
        },
    ]

    /// Rules about schools that the trust's own account names.
    static let schoolReferenceRules: [Rule] = [
        Rule("reference.school.unknown", "A school that is named is the trust's, or where the host finds it", .warning)
        {
            context, issues in
            guard context.isComplete(["schools"]), context.isComplete(["trust", "memberships"]) else { return }
            for (urn, path) in context.schoolsInQuestion where context.succession(of: urn) == .unknown {
                let listed = Set(context.index.schools.keys).union(context.index.members)
                let near = Suggestion.nearest(to: urn.description, in: listed.sorted().lazy.map(\.description))
                issues.report(
                    at: path,
                    "\(urn) is neither among the record's schools nor a member of the trust"
                        + (near.map { "; did you mean \($0)?" } ?? ""),
                    ["school": urn.description])
            }
        },
        Rule("reference.school.succeeded", "A school that is named is still the school that is meant", .advice) {
            context, issues in
            for (urn, path) in context.schoolsInQuestion {
                guard case .successor(let successor, _) = context.succession(of: urn) else { continue }
                issues.report(
                    at: path, "\(urn) has been followed by \(successor), which is meant from then on",
                    ["school": urn.description, "successor": successor.description])
            }
        },
        Rule("reference.school.ambiguous", "It is known which school is meant", .warning) { context, issues in
            for (urn, path) in context.schoolsInQuestion {
                guard case .ambiguous(let candidates) = context.succession(of: urn) else { continue }
                let names = candidates.map(\.description)
                issues.report(
                    at: path,
                    "\(urn) has been followed by \(names.dropLast().joined(separator: ", ")) and "
                        + "\(names.last ?? ""); name the one that is meant",
                    ["school": urn.description, "candidates": names.joined(separator: " ")])
            }
        },
        Rule("reference.school.left", "A school that is named has not left for another trust", .advice) {
            context, issues in
            guard let date = context.date else { return }
            for (urn, path) in context.schoolsOfOtherTrusts(on: date) {
                guard let trust = context.resolver?.trust(of: urn, on: date), trust.id != context.record.trust.id else {
                    continue
                }
                issues.report(
                    at: path, "\(urn) belongs to the trust '\(trust.id)' now; what is said of it here is that trust's",
                    ["school": urn.description, "trust": trust.id.text])
            }
        },
    ]

    /// Rules about what was taken out of the record.
    static let deletionRules: [Rule] = [
        Rule("deletion.stillThere", "What was deleted is not in the record") { context, issues in
            for (position, deletion) in context.record.deletions.enumerated()
            where context.index.holds(deletion.kind, named: deletion.id.text) {
                issues.report(
                    at: ["deletions", .index(position), "id"],
                    "The \(deletion.kind.title) '\(deletion.id)' was deleted on \(deletion.date), and is in the record; take "
                        + "out one or the other",
                    ["id": deletion.id.text, "kind": deletion.kind.rawValue])
            }
        },
        Rule("deletion.date.inFuture", "What was deleted was deleted by now", .warning) { context, issues in
            for (position, deletion) in context.record.deletions.enumerated() where context.isInFuture(deletion.date) {
                issues.report(
                    at: ["deletions", .index(position), "date"],
                    "The \(deletion.kind.title) '\(deletion.id)' was deleted on \(deletion.date), which is still to come",
                    ["date": deletion.date.description])
            }
        },
        Rule("deletion.account.missing", "A deletion says by whom and why", .from(.agreed, .warning)) {
            context, issues in
            for (position, deletion) in context.record.deletions.enumerated()
            where deletion.role?.isBlank ?? true || deletion.reason?.isBlank ?? true {
                issues.report(
                    at: ["deletions", .index(position)],
                    "The deletion of the \(deletion.kind.title) '\(deletion.id)' does not say by whom and why; give 'role' and "
                        + "'reason'",
                    ["id": deletion.id.text])
            }
        },
    ]
}

extension RuleContext {
    /// The names that nothing of their kind has in the record, and that the host's resolver does not know either.
    fileprivate var unknownNames: [(kind: EntityKind, name: String, path: Path)] {
        walkerFindings.compactMap { finding, path in
            guard case .unknownName(let kind, let name) = finding, resolver?.holds(kind, named: name) != true else {
                return nil
            }
            return (kind, name, path)
        }
    }

    fileprivate func deletion(of kind: EntityKind, named name: String) -> Deletion? {
        record.deletions.first { $0.kind == kind && $0.id.text == name }
    }

    /// The schools that are named and are not simply in the record as they were.
    fileprivate var schoolsInQuestion: [(urn: URN, path: Path)] {
        walkerFindings.compactMap { finding, path in
            if case .school(let urn) = finding, index.isInQuestion(urn) { (urn, path) } else { nil }
        }
    }

    /// The schools that are named and do not belong to the trust on a day.
    fileprivate func schoolsOfOtherTrusts(on date: CalendarDate) -> [(urn: URN, path: Path)] {
        guard resolver != nil else { return [] }
        let members = Set(record.trust.schools(on: date))
        return walkerFindings.compactMap { finding, path in
            if case .school(let urn) = finding, !members.contains(urn) { (urn, path) } else { nil }
        }
    }

    fileprivate func succession(of urn: URN) -> SchoolSuccession {
        index.succession(of: urn, on: date, resolving: resolver)
    }
}
