/// An inspection of a school, with what its own regime grades and nothing else.
///
/// An overall effectiveness grade, key judgements and a report card are different types of thing. An inspection holds
/// what belongs to its regime, and nothing here compares or maps grades of two regimes.
public struct Inspection: JSONConvertible {
    /// What an inspection found, by its regime.
    public enum Findings: Hashable, Sendable {
        /// An overall grade and key judgements. The overall grade is `nil` where it is not known.
        case overallEffectiveness(
            EducationInspectionGrade?, judgements: [KeyJudgementGrade], safeguardingIsEffective: Bool?)
        /// Key judgements without an overall grade.
        case gradedWithoutOverall(judgements: [KeyJudgementGrade], safeguardingIsEffective: Bool?)
        /// A report card: a grade for each evaluation area, and whether safeguarding standards are met.
        case reportCard(areas: [EvaluationAreaGrade], safeguarding: SafeguardingStandards?)
    }

    /// The day on which the inspection began.
    public var date: CalendarDate
    /// The day on which its report was published.
    public var published: CalendarDate?
    /// The school that was inspected, where that was a predecessor with a reference number of its own.
    public var school: URN?
    /// The category of concern in which the school was placed; `nil` for none.
    public var categoryOfConcern: CategoryOfConcern?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// The regime under which it was carried out.
    public private(set) var regime: InspectionRegime
    private var overallEffectiveness: EducationInspectionGrade?
    private var judgements: [KeyJudgementGrade] = []
    private var safeguardingIsEffective: Bool?
    private var evaluationAreas: [EvaluationAreaGrade] = []
    private var safeguardingStandards: SafeguardingStandards?

    /// Creates an inspection.
    public init(
        date: CalendarDate,
        findings: Findings,
        published: CalendarDate? = nil,
        school: URN? = nil,
        categoryOfConcern: CategoryOfConcern? = nil
    ) {
        self.date = date
        self.published = published
        self.school = school
        self.categoryOfConcern = categoryOfConcern
        regime = .placeholder
        self.findings = findings
    }

    /// What was found, by regime.
    public var findings: Findings {
        get {
            switch regime {
            case .overallEffectiveness:
                .overallEffectiveness(
                    overallEffectiveness, judgements: judgements, safeguardingIsEffective: safeguardingIsEffective)
            case .gradedWithoutOverall:
                .gradedWithoutOverall(judgements: judgements, safeguardingIsEffective: safeguardingIsEffective)
            case .reportCard:
                .reportCard(areas: evaluationAreas, safeguarding: safeguardingStandards)
            }
        }
        set {
            (overallEffectiveness, judgements, safeguardingIsEffective) = (nil, [], nil)
            (evaluationAreas, safeguardingStandards) = ([], nil)
            switch newValue {
            case .overallEffectiveness(let overall, let judgements, let safeguarding):
                regime = .overallEffectiveness
                (overallEffectiveness, self.judgements, safeguardingIsEffective) = (overall, judgements, safeguarding)
            case .gradedWithoutOverall(let judgements, let safeguarding):
                regime = .gradedWithoutOverall
                (self.judgements, safeguardingIsEffective) = (judgements, safeguarding)
            case .reportCard(let areas, let safeguarding):
                regime = .reportCard
                (evaluationAreas, safeguardingStandards) = (areas, safeguarding)
            }
        }
    }
}

extension Inspection: Described {
    package static var placeholder: Inspection {
        Inspection(date: .placeholder, findings: .reportCard(areas: [], safeguarding: nil))
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("regime", &regime)
        visitor.required("date", &date)
        visitor.optional("published", &published)
        visitor.optional("school", &school)
        visitor.optional("overallEffectiveness", &overallEffectiveness)
        visitor.parts("judgements", &judgements)
        visitor.optional("safeguardingIsEffective", &safeguardingIsEffective)
        visitor.parts("evaluationAreas", &evaluationAreas)
        visitor.optional("safeguardingStandards", &safeguardingStandards)
        visitor.optional("categoryOfConcern", &categoryOfConcern)
    }

    package func checkStructure() throws(StructureError) {
        switch regime {
        case .reportCard:
            if overallEffectiveness != nil { throw foreign("overallEffectiveness") }
            if !judgements.isEmpty { throw foreign("judgements") }
            if safeguardingIsEffective != nil { throw foreign("safeguardingIsEffective") }
        case .overallEffectiveness, .gradedWithoutOverall:
            if !evaluationAreas.isEmpty { throw foreign("evaluationAreas") }
            if safeguardingStandards != nil { throw foreign("safeguardingStandards") }
            if regime == .gradedWithoutOverall, overallEffectiveness != nil { throw foreign("overallEffectiveness") }
        }
    }

    private func foreign(_ member: String) -> StructureError {
        StructureError(
            "inspection.regime.mixed", at: [.member(member)],
            "'\(member)' does not belong to an inspection of the regime '\(regime.rawValue)'; an inspection has the "
                + "grades of its own regime only",
            ["member": member, "regime": regime.rawValue])
    }
}
