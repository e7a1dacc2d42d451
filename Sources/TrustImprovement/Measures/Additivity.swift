/// How values of a measure may be put together across schools.
public enum Additivity: String, ClosedCode {
    /// They may be added: numbers of pupils.
    case sum
    /// They may be averaged with the numbers of pupils as weights: percentages of a cohort.
    case weightedMean
    /// They may be neither added nor averaged.
    case neither

    package static var subject: String { "kind of additivity" }
    package static var placeholder: Additivity { .neither }
}
