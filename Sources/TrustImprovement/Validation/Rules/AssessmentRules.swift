extension RuleBook {
    /// Rules about assessments as a whole; what they look at and what they say have rules of their own.
    static let assessmentRules: [Rule] = [
        .assessments("assessment.edition.unknown", "The edition that an assessment uses is known") {
            assessment, context, issues in
            let reference = assessment.value.framework
            guard let name = context.unknownEdition(reference) else { return }
            let path = assessment.path.appending("framework").appending("edition")
            issues.report(
                at: path,
                "The framework '\(reference.id)' has no edition '\(TextError.shortened(name.name))'; \(name.hint)",
                ["framework": reference.id.text, "edition": name.name], fix: name.fix(at: path))
        },
        .assessmentsInForce(
            "assessment.edition.missing", "An assessment says which edition it uses", .from(.agreed, .error)
        ) { assessment, _, issues in
            if assessment.value.framework.edition?.isBlank ?? true {
                issues.report(
                    at: assessment.path.appending("framework"),
                    "The assessment '\(assessment.value.id)' does not say which edition of "
                        + "'\(assessment.value.framework.id)' it uses; only ratings of one edition can be compared",
                    ["assessment": assessment.value.id.text])
            }
        },
        .assessmentsInForce(
            "assessment.date.missing", "An assessment says as of which day it speaks", .from(.agreed, .warning)
        ) { assessment, _, issues in
            if assessment.value.date == nil {
                issues.report(
                    at: assessment.path,
                    "The assessment '\(assessment.value.id)' does not say as of which day it speaks; give 'date'",
                    ["assessment": assessment.value.id.text])
            }
        },
        .assessmentsInForce(
            "assessment.date.inFuture", "An assessment that says something speaks as of a day that has come", .warning
        ) { assessment, context, issues in
            guard let date = assessment.value.date, context.isInFuture(date) else { return }
            let isMade = assessment.value.ratings.contains { $0.current.isMade }
            guard isMade || assessment.value.status == .completed else { return }
            issues.report(
                at: assessment.path.appending("date"),
                "The assessment '\(assessment.value.id)' speaks as of \(date), which is still to come",
                ["assessment": assessment.value.id.text, "date": date.description])
        },
        Rule("assessment.duplicate", "A group assesses once in a round", .warning) { context, issues in
            struct Look: Hashable {
                var framework: FrameworkReference
                var subject: Assessment.Subject
                var round: String?
                var group: RespondentGroup?
                var date: CalendarDate?
                var assessor: AssessorKind?
            }
            var seen: [Look: Identifier<Assessment>] = [:]
            for (position, assessment) in context.record.assessments.enumerated() where assessment.status != .voided {
                var framework = assessment.framework
                framework.unrecognised = UnrecognisedMembers()
                let look = Look(
                    framework: framework, subject: assessment.subject, round: assessment.round,
                    group: assessment.respondentGroup, date: assessment.round == nil ? assessment.date : nil,
                    assessor: assessment.assessor?.kind)
                guard let first = seen[look] else {
                    seen[look] = assessment.id
                    continue
                }
                issues.report(
                    at: EntityKind.assessment.list.appending(position),
                    "The assessment '\(assessment.id)' is of the same framework, subject, round and group as '\(first)'; "
                        + "a revised rating stands in the first, with the former one in its history",
                    ["assessment": assessment.id.text, "first": first.text])
            }
        },
        .assessmentsInForce("assessment.school.notMember", "A school that is assessed belongs to the trust", .warning) {
            assessment, context, issues in
            let memberships = context.record.trust.memberships
            guard case .school(let urn) = assessment.value.subject, !memberships.isEmpty,
                context.isComplete(["trust", "memberships"]), context.index.schools[urn] != nil
            else { return }
            let own = memberships.filter { $0.school == urn }
            let isMember = assessment.value.date.map { date in own.contains { $0.isCurrent(on: date) } } ?? !own.isEmpty
            if isMember { return }
            let when = assessment.value.date.map { " on \($0)" } ?? ""
            issues.report(
                at: assessment.path.appending("school"),
                "\(urn) did not belong to the trust\(when), and the assessment '\(assessment.value.id)' is of it; what was "
                    + "found is not the trust's doing",
                ["school": urn.description])
        },
        .assessmentsInForce(
            "sampling.census.incomplete", "Where everything was looked at, the sample is as large as the population",
            .warning
        ) { assessment, _, issues in
            guard let sampling = assessment.value.sampling, sampling.method == .census, sampling.isCensus == false,
                let sample = sampling.sampleCount, let population = sampling.populationCount
            else { return }
            issues.report(
                at: assessment.path.appending("sampling").appending("method"),
                "\(sample) of \(population) were looked at, which is no census; give the way in which they were chosen",
                ["sampleCount": String(sample), "populationCount": String(population)])
        },
    ]

    /// Rules about who assesses.
    static let assessorRules: [Rule] = [
        .assessmentsInForce(
            "assessment.assessor.missing", "An assessment says who makes it", .from(.agreed, .error)
        ) { assessment, _, issues in
            if assessment.value.assessor == nil {
                issues.report(
                    at: assessment.path,
                    "The assessment '\(assessment.value.id)' does not say who makes it; give 'assessor', with 'kind' "
                        + AssessorKind.allCases.map(\.rawValue).quoted("or"),
                    ["assessment": assessment.value.id.text])
            }
        },
        .assessmentsInForce(
            "assessor.independence.unstated", "An assessor from elsewhere states what bears on their independence",
            .from(.agreed, .warning)
        ) { assessment, _, issues in
            guard let assessor = assessment.value.outsideAssessor else { return }
            let open = [
                ("isEmployedBySubject", assessor.isEmployedBySubject), ("isPaidBySubject", assessor.isPaidBySubject),
                ("hasSupportedSubject", assessor.hasSupportedSubject),
            ].filter { $0.1 == nil }.map(\.0)
            if open.isEmpty { return }
            issues.report(
                at: assessment.path.appending("assessor"),
                "The assessor of '\(assessment.value.id)' is '\(assessor.kind.rawValue)' and does not state "
                    + "\(open.quoted()); say 'true' or 'false'",
                ["assessment": assessment.value.id.text, "members": open.joined(separator: " ")])
        },
        .assessmentsInForce(
            "assessor.kind.contradicted", "What is said of an assessor fits the kind of assessor", .warning
        ) { assessment, _, issues in
            guard let assessor = assessment.value.outsideAssessor else { return }
            let path = assessment.path.appending("assessor")
            if assessor.isEmployedBySubject == true {
                issues.report(
                    at: path.appending("isEmployedBySubject"),
                    "The assessor of '\(assessment.value.id)' is '\(assessor.kind.rawValue)' and works for those who are "
                        + "assessed; such an assessment is of the kind 'self'",
                    ["kind": assessor.kind.rawValue])
            } else if assessor.kind == .external, assessor.isPaidBySubject == true {
                issues.report(
                    at: path.appending("isPaidBySubject"),
                    "The assessor of '\(assessment.value.id)' is 'external' and is paid by those who are assessed; whoever "
                        + "they engage is 'commissioned'",
                    ["kind": assessor.kind.rawValue])
            }
        },
        .assessmentsInForce(
            "assessor.support.unguarded", "An assessor who has helped with the work says what that means", .warning
        ) { assessment, _, issues in
            guard let assessor = assessment.value.outsideAssessor, assessor.hasSupportedSubject == true,
                assessor.interests?.isBlank ?? true
            else { return }
            issues.report(
                at: assessment.path.appending("assessor").appending("hasSupportedSubject"),
                "The assessor of '\(assessment.value.id)' has helped with the work that is assessed; say in 'interests' how "
                    + "far they judge what they did themselves",
                ["assessment": assessment.value.id.text])
        },
    ]
}

extension Assessment {
    /// The assessor, where it is not those who are assessed.
    var outsideAssessor: Assessor? {
        assessor.flatMap { $0.kind == .selfAssessing ? nil : $0 }
    }

    /// The first day on which a criterion was rated, now or before, with the criterion; `nil` where no day is given.
    var firstRated: (criterion: Identifier<AssuranceCriterion>, date: CalendarDate)? {
        var first: (criterion: Identifier<AssuranceCriterion>, date: CalendarDate)?
        for rating in ratings {
            for event in rating.history + [rating.current] where event.isMade {
                if let rated = event.rated, rated < first?.date ?? .latest { first = (rating.criterion, rated) }
            }
        }
        return first
    }
}
