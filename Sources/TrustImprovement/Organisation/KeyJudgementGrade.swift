/// The grade of one key judgement under the education inspection framework.
public struct KeyJudgementGrade: JSONConvertible {
    /// What is judged.
    public var judgement: KeyJudgement
    /// The grade.
    public var grade: EducationInspectionGrade
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a graded judgement.
    public init(_ judgement: KeyJudgement, _ grade: EducationInspectionGrade) {
        self.judgement = judgement
        self.grade = grade
    }
}

extension KeyJudgementGrade: Described {
    package static var placeholder: KeyJudgementGrade { KeyJudgementGrade(.placeholder, .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("judgement", &judgement)
        visitor.required("grade", &grade)
    }
}
