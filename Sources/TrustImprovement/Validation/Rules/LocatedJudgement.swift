/// One judgement of a criterion where it stands in a record, with what rules ask of its surroundings.
///
/// The path is put together only when it is asked for.
struct LocatedJudgement {
    let assessment: Assessment
    let edition: EditionInUse?
    let rating: CriterionRating
    let event: RatingEvent
    private let assessmentIndex: Int
    private let ratingIndex: Int
    private let historyIndex: Int?

    fileprivate init(
        _ assessment: Assessment, at assessmentIndex: Int, _ edition: EditionInUse?, rating ratingIndex: Int,
        history historyIndex: Int?
    ) {
        self.assessment = assessment
        self.edition = edition
        self.assessmentIndex = assessmentIndex
        self.ratingIndex = ratingIndex
        self.historyIndex = historyIndex
        let rating = assessment.ratings[ratingIndex]
        self.rating = rating
        event = historyIndex.map { rating.history[$0] } ?? rating.current
    }

    /// Whether it is the judgement that stands.
    var isCurrent: Bool { historyIndex == nil }

    /// The name of the criterion.
    var criterion: Identifier<AssuranceCriterion> { rating.criterion }

    /// The day as of which it was judged.
    var day: CalendarDate? { event.rated ?? assessment.date }

    /// Where the assessment stands.
    var assessmentPath: Path { EntityKind.assessment.list.appending(assessmentIndex) }

    /// Where the rating stands.
    var ratingPath: Path { assessmentPath.appending("ratings").appending(ratingIndex) }

    /// Where the members of the judgement stand; those of the one that stands are the rating's own.
    var path: Path {
        historyIndex.map { ratingPath.appending("history").appending($0) } ?? ratingPath
    }

    /// The scale on which it rates, of the edition or of the record.
    func scale(in context: RuleContext) -> RatingScale? {
        guard let level = event.level else { return nil }
        return edition?.framework.scale(level.scale) ?? context.scale(level.scale)
    }
}

extension RatingEvent {
    /// Whether the criterion was looked at: it is rated, or found not to apply.
    var isMade: Bool { outcome != .notYetRated }
}

extension Rule {
    /// Creates a rule over each assessment that counts; one that is voided is kept and counts for nothing.
    static func assessmentsInForce(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping ElementCheck<Assessment>
    ) -> Rule {
        .assessments(code, title, severities) { assessment, context, issues in
            if assessment.value.status != .voided { check(assessment, context, &issues) }
        }
    }

    /// Creates a rule over the judgements of each assessment that counts: of each rating the former ones, the oldest first,
    /// and then the one that stands.
    static func judgements(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping @Sendable (LocatedJudgement, RuleContext, inout IssueCollector) -> Void
    ) -> Rule {
        .assessmentsInForce(code, title, severities) { assessment, context, issues in
            if assessment.value.ratings.isEmpty { return }
            let edition = context.edition(assessment.value.framework)
            for (number, rating) in assessment.value.ratings.enumerated() {
                for former in rating.history.indices {
                    check(
                        LocatedJudgement(
                            assessment.value, at: assessment.index, edition, rating: number, history: former),
                        context, &issues)
                }
                check(
                    LocatedJudgement(assessment.value, at: assessment.index, edition, rating: number, history: nil),
                    context, &issues)
            }
        }
    }

    /// Creates a rule over the judgement that stands of each rating of each assessment that counts.
    static func standingJudgements(
        _ code: IssueCode, _ title: String, _ severities: StagedSeverity = .error,
        check: @escaping @Sendable (LocatedJudgement, RuleContext, inout IssueCollector) -> Void
    ) -> Rule {
        .judgements(code, title, severities) { judgement, context, issues in
            if judgement.isCurrent { check(judgement, context, &issues) }
        }
    }
}
