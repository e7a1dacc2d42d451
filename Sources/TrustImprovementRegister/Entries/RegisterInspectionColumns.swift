import TrustImprovement

/// The columns in which the register told of a school's last inspection, until they went in early 2025.
struct RegisterInspectionColumns {
    private let date, rating: TableColumn?

    init(_ header: TableHeader) {
        date = header.column("OfstedLastInsp")
        rating = header.column("OfstedRating (name)")
    }

    /// The inspection that a row tells of, where it gives both day and rating.
    func inspection(from parser: inout RowParser) -> Inspection? {
        guard let rating = parser.text(rating), let date = parser.date(date) else { return nil }
        let grade: EducationInspectionGrade
        var category: CategoryOfConcern?
        switch rating.lowercased() {
        case "outstanding": grade = .outstanding
        case "good": grade = .good
        case "requires improvement": grade = .requiresImprovement
        case "inadequate": grade = .inadequate
        case "serious weaknesses": (grade, category) = (.inadequate, .seriousWeaknesses)
        case "special measures": (grade, category) = (.inadequate, .specialMeasures)
        default:
            parser.note(
                .unknownCode, .warning, self.rating, "'\(rating)' is not an inspection rating that is known",
                ["code": rating])
            return nil
        }
        return Inspection(
            date: date,
            findings: .overallEffectiveness(grade, judgements: [], safeguardingIsEffective: nil),
            categoryOfConcern: category)
    }
}
