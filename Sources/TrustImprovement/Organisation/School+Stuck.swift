extension School {
    /// Whether the school is "stuck", or `nil` where that cannot be told.
    ///
    /// It is when it was graded as requiring improvement at its latest inspection and below good at the one before, and
    /// its structure did not change since the earlier of the two. A school with fewer than two inspections cannot be
    /// stuck. Where there is no overall grade, a judgement of "requires improvement" on leadership and management or on
    /// the quality of education counts as one; there is no such rule for report cards, so one of these among the two
    /// leaves the answer open unless the rest settles it. A change of structure is the school's opening or joining a
    /// trust, or the coming to hold of a link to a predecessor. Source: Department for Education, regional improvement
    /// for standards and excellence.
    ///
    /// - Parameter trust: The trust that has or had the school; its memberships tell when the school changed hands.
    public func isStuck(in trust: Trust) -> Bool? {
        let ordered = inspections.sorted { $0.date < $1.date }
        guard let latest = ordered.last, let before = ordered.dropLast().last else { return false }
        let isOrdered = before.date < latest.date && ordered.dropLast(2).last?.date != before.date
        guard isOrdered else { return nil }
        return School.all([
            latest.requiresImprovement, before.isBelowGood, keptStructure(since: before, in: trust),
        ])
    }

    /// Whether the school did not change its structure after an inspection.
    private func keptStructure(since inspection: Inspection, in trust: Trust) -> Bool? {
        if inspections.contains(where: { $0.date >= inspection.date && $0.school ?? urn != urn }) { return false }
        let joined = trust.memberships.filter { $0.school == urn }.map(\.joined)
        let links = links.filter { $0.kind.succession == .before }.map(\.established)
        return School.all(
            (joined + links + [opened ?? .earliest]).map { day in day.map { $0 <= inspection.date } })
    }

    /// Whether all of several answers are yes: no as soon as one is no, else unknown if one is.
    private static func all(_ answers: [Bool?]) -> Bool? {
        if answers.contains(false) { return false }
        return answers.contains(nil) ? nil : true
    }
}

extension Inspection {
    /// Whether the school was found to require improvement, and not to be inadequate.
    fileprivate var requiresImprovement: Bool? {
        switch findings {
        case .overallEffectiveness(let overall, _, _): overall.map { $0 == .requiresImprovement }
        case .gradedWithoutOverall(let judgements, _):
            switch Inspection.decisive(judgements) {
            case let grades where grades.contains(.inadequate): grades.contains(.requiresImprovement) ? nil : false
            case let grades where grades.contains(.requiresImprovement): true
            case let grades: grades.count < 2 ? nil : false
            }
        case .reportCard: nil
        }
    }

    /// Whether the school was found to be less than good.
    fileprivate var isBelowGood: Bool? {
        switch findings {
        case .overallEffectiveness(let overall, _, _): overall.map { $0 < .good }
        case .gradedWithoutOverall(let judgements, _):
            switch Inspection.decisive(judgements) {
            case let grades where grades.contains { $0 < .good }: true
            case let grades: grades.count < 2 ? nil : false
            }
        case .reportCard: nil
        }
    }

    /// The grades of the two judgements that count where there is no overall grade.
    private static func decisive(_ judgements: [KeyJudgementGrade]) -> [EducationInspectionGrade] {
        judgements.filter { $0.judgement == .leadershipAndManagement || $0.judgement == .qualityOfEducation }
            .map(\.grade)
    }
}
