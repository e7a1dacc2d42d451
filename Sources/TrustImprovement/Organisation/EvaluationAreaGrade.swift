/// The grade of one evaluation area on a report card.
public struct EvaluationAreaGrade: JSONConvertible {
    /// What is graded.
    public var area: EvaluationArea
    /// The grade.
    public var grade: ReportCardGrade
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a graded area.
    public init(_ area: EvaluationArea, _ grade: ReportCardGrade) {
        self.area = area
        self.grade = grade
    }
}

extension EvaluationAreaGrade: Described {
    package static var placeholder: EvaluationAreaGrade { EvaluationAreaGrade(.placeholder, .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("area", &area)
        visitor.required("grade", &grade)
    }
}
