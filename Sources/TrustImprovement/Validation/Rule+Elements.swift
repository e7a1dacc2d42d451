extension Rule {
    /// Looks at one value of a record and reports every breach.
    public typealias ElementCheck<Value> = @Sendable (Located<Value>, RuleContext, inout IssueCollector) -> Void

    /// Creates a rule over each school of a record.
    public static func schools(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error, check: @escaping ElementCheck<School>
    ) -> Rule {
        each(code, title, severities, in: ["schools"], of: \.schools, check: check)
    }

    /// Creates a rule over each membership of a record's trust.
    public static func memberships(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Membership>
    ) -> Rule {
        each(code, title, severities, in: ["trust", "memberships"], of: \.trust.memberships, check: check)
    }

    /// Creates a rule over each appointment in the governance of a record's trust.
    public static func appointments(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<GovernanceAppointment>
    ) -> Rule {
        each(code, title, severities, in: ["trust", "governance"], of: \.trust.governance, check: check)
    }

    /// Creates a rule over each reading of a record.
    public static func readings(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Reading>
    ) -> Rule {
        each(code, title, severities, in: ["readings"], of: \.readings, check: check)
    }

    /// Creates a rule over each inspection of each school of a record.
    public static func inspections(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Inspection>
    ) -> Rule {
        nested(
            code, title, severities, in: "schools", of: \.schools, then: "inspections", of: \.inspections, check: check)
    }

    /// Creates a rule over each link of each school of a record.
    public static func links(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<SchoolLink>
    ) -> Rule {
        nested(code, title, severities, in: "schools", of: \.schools, then: "links", of: \.links, check: check)
    }

    /// Creates a rule over each goal of a record.
    public static func goals(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<ImprovementGoal>
    ) -> Rule {
        each(code, title, severities, in: ["goals"], of: \.goals, check: check)
    }

    /// Creates a rule over each practice of a record.
    public static func practices(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Practice>
    ) -> Rule {
        each(code, title, severities, in: ["practices"], of: \.practices, check: check)
    }

    /// Creates a rule over each driver of a record.
    public static func drivers(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Driver>
    ) -> Rule {
        each(code, title, severities, in: ["drivers"], of: \.drivers, check: check)
    }

    /// Creates a rule over each contribution of a record.
    public static func contributions(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Contribution>
    ) -> Rule {
        each(code, title, severities, in: ["contributions"], of: \.contributions, check: check)
    }

    /// Creates a rule over each implementation of a record.
    public static func implementations(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Implementation>
    ) -> Rule {
        each(code, title, severities, in: ["implementations"], of: \.implementations, check: check)
    }

    /// Creates a rule over each framework of a record.
    public static func frameworks(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<AssuranceFramework>
    ) -> Rule {
        each(code, title, severities, in: ["frameworks"], of: \.frameworks, check: check)
    }

    /// Creates a rule over each crosswalk of a record.
    public static func crosswalks(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Crosswalk>
    ) -> Rule {
        each(code, title, severities, in: ["crosswalks"], of: \.crosswalks, check: check)
    }

    /// Creates a rule over each assessment of a record.
    public static func assessments(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Assessment>
    ) -> Rule {
        each(code, title, severities, in: ["assessments"], of: \.assessments, check: check)
    }

    /// Creates a rule over each piece of evidence of a record.
    public static func evidence(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Evidence>
    ) -> Rule {
        each(code, title, severities, in: ["evidence"], of: \.evidence, check: check)
    }

    /// Creates a rule over each retraction of a record.
    public static func retractions(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Retraction>
    ) -> Rule {
        each(code, title, severities, in: ["retractions"], of: \.retractions, check: check)
    }

    /// Creates a rule over each concern of a record.
    public static func concerns(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Concern>
    ) -> Rule {
        each(code, title, severities, in: ["concerns"], of: \.concerns, check: check)
    }

    /// Creates a rule over each offer of capacity of a record.
    public static func offers(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<CapacityOffer>
    ) -> Rule {
        each(code, title, severities, in: ["offers"], of: \.offers, check: check)
    }

    /// Creates a rule over each commitment of a record.
    public static func commitments(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Commitment>
    ) -> Rule {
        each(code, title, severities, in: ["commitments"], of: \.commitments, check: check)
    }

    /// Creates a rule over each school's role in sharing capacity of a record.
    public static func schoolCapacities(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<SchoolCapacity>
    ) -> Rule {
        each(code, title, severities, in: ["schoolCapacities"], of: \.schoolCapacities, check: check)
    }

    /// Creates a rule over each finding for the sector of a record.
    public static func sectorFindings(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<SectorFinding>
    ) -> Rule {
        each(code, title, severities, in: ["sectorFindings"], of: \.sectorFindings, check: check)
    }

    /// Creates a rule over each indicator of each goal of a record.
    public static func indicators(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Indicator>
    ) -> Rule {
        nested(code, title, severities, in: "goals", of: \.goals, then: "indicators", of: \.indicators, check: check)
    }

    /// Creates a rule over each criterion of each framework of a record.
    public static func criteria(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<AssuranceCriterion>
    ) -> Rule {
        nested(
            code, title, severities, in: "frameworks", of: \.frameworks, then: "criteria", of: \.criteria, check: check)
    }

    /// Creates a rule over each rating of each assessment of a record.
    public static func ratings(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<CriterionRating>
    ) -> Rule {
        nested(
            code, title, severities, in: "assessments", of: \.assessments, then: "ratings", of: \.ratings, check: check)
    }

    private static func each<Value>(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity, in list: Path,
        of values: @escaping @Sendable (TrustRecord) -> [Value], check: @escaping ElementCheck<Value>
    ) -> Rule {
        Rule(code, title, severities) { context, issues in
            let elements = values(context.record)
            for index in elements.indices {
                check(Located(elements, at: index, in: list), context, &issues)
            }
        }
    }

    private static func nested<Owner, Value>(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity, in list: String,
        of owners: @escaping @Sendable (TrustRecord) -> [Owner], then inner: String,
        of values: @escaping @Sendable (Owner) -> [Value], check: @escaping ElementCheck<Value>
    ) -> Rule {
        Rule(code, title, severities) { context, issues in
            for (number, owner) in owners(context.record).enumerated() {
                let elements = values(owner)
                if elements.isEmpty { continue }
                let path: Path = [.member(list), .index(number), .member(inner)]
                for index in elements.indices {
                    check(Located(elements, at: index, in: path), context, &issues)
                }
            }
        }
    }
}
