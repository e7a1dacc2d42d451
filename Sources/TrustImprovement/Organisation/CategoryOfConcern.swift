/// A category of concern in which an inspection may place a school.
///
/// Source: Ofsted.
public struct CategoryOfConcern: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a category from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Special measures.
    public static let specialMeasures = CategoryOfConcern(rawValue: "specialMeasures")
    /// Requires significant improvement, the name since November 2025.
    public static let requiresSignificantImprovement = CategoryOfConcern(rawValue: "requiresSignificantImprovement")
    /// Serious weaknesses, the name before November 2025.
    public static let seriousWeaknesses = CategoryOfConcern(rawValue: "seriousWeaknesses")
    /// Notice to improve, an older category.
    public static let noticeToImprove = CategoryOfConcern(rawValue: "noticeToImprove")

    /// The codes that this version knows.
    public static let known: [CategoryOfConcern] = [
        .specialMeasures, .requiresSignificantImprovement, .seriousWeaknesses, .noticeToImprove,
    ]
}
