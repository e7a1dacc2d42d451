import TrustImprovement

// Grades of two inspection regimes are grades of different things.
func compare(_ before: EducationInspectionGrade, _ after: ReportCardGrade) -> Bool {
    before < after
    // expected-error@-1 {{'<' cannot be applied to operands of type 'EducationInspectionGrade'}}
    // expected-note@-2 {{}}
}

// Nor can one stand where the other is wanted.
func carryOver(_ before: EducationInspectionGrade) -> EvaluationAreaGrade {
    EvaluationAreaGrade(.achievement, before)
    // expected-error@-1 {{'EducationInspectionGrade' to expected argument type 'ReportCardGrade'}}
}
