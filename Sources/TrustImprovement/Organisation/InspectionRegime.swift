/// The three ways in which schools have been inspected.
///
/// Source: Ofsted.
public enum InspectionRegime: String, ClosedCode {
    /// With an overall effectiveness grade: until September 2024.
    case overallEffectiveness
    /// With the same key judgements and no overall grade: from September 2024.
    case gradedWithoutOverall
    /// With a report card: from 10 November 2025.
    case reportCard

    package static var subject: String { "inspection regime" }
    package static var placeholder: InspectionRegime { .reportCard }
}
