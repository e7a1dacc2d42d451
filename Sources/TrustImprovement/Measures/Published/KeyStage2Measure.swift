/// The measures that the Department for Education publishes at the end of key stage 2.
///
/// A case names a measure; ``definition(in:)`` gives it as it was defined for one academic year, with the version that
/// tells which years may be compared: results that rest on writing cannot be compared across 2018, when its framework
/// changed, and progress scores cannot be compared across years at all.
public enum KeyStage2Measure: String, CaseIterable, Hashable, Sendable {
    /// The share of pupils who met the expected standard in reading, writing and mathematics: in all three.
    case combinedExpected = "ks2.rwm.expected"
    /// The share of pupils who met the higher standard in reading, writing and mathematics: in all three.
    case combinedHigher = "ks2.rwm.higher"
    /// The share of pupils who met the expected standard in reading.
    case readingExpected = "ks2.reading.expected"
    /// The share of pupils who met the higher standard in reading.
    case readingHigher = "ks2.reading.higher"
    /// The average scaled score in reading.
    case readingScaledScore = "ks2.reading.scaledScore"
    /// The progress score in reading.
    case readingProgress = "ks2.reading.progress"
    /// The share of pupils who met the expected standard in writing, by teacher assessment.
    case writingExpected = "ks2.writing.expected"
    /// The share of pupils who worked at greater depth in writing, by teacher assessment.
    case writingHigher = "ks2.writing.higher"
    /// The progress score in writing.
    case writingProgress = "ks2.writing.progress"
    /// The share of pupils who met the expected standard in mathematics.
    case mathematicsExpected = "ks2.mathematics.expected"
    /// The share of pupils who met the higher standard in mathematics.
    case mathematicsHigher = "ks2.mathematics.higher"
    /// The average scaled score in mathematics.
    case mathematicsScaledScore = "ks2.mathematics.scaledScore"
    /// The progress score in mathematics.
    case mathematicsProgress = "ks2.mathematics.progress"
    /// The share of pupils who met the expected standard in grammar, punctuation and spelling.
    case grammarExpected = "ks2.grammar.expected"
    /// The share of pupils who met the higher standard in grammar, punctuation and spelling.
    case grammarHigher = "ks2.grammar.higher"
    /// The average scaled score in grammar, punctuation and spelling.
    case grammarScaledScore = "ks2.grammar.scaledScore"
    /// The number of pupils at the end of key stage 2 who count for the measures.
    case eligiblePupils = "ks2.pupils"
    /// The share of a trust's pupils who met the expected standard in reading, writing and mathematics, with its
    /// schools' results weighted by pupils and by time in the trust.
    case trustCombinedExpected = "ks2.trust.rwm.expected"

    /// What is assessed.
    public enum Subject: Hashable, Sendable {
        /// Reading, writing and mathematics together.
        case combined
        /// Reading.
        case reading
        /// Writing.
        case writing
        /// Mathematics.
        case mathematics
        /// Grammar, punctuation and spelling.
        case grammar
    }

    /// The kind of result.
    public enum Result: Hashable, Sendable {
        /// The share of pupils who met the expected standard.
        case expected
        /// The share of pupils who met the higher standard.
        case higher
        /// The average scaled score.
        case scaledScore
        /// The progress score.
        case progress
        /// A number of pupils.
        case pupils
    }

    /// The name by which readings refer to the measure.
    public var id: Identifier<Measure> { Identifier(known: rawValue) }

    /// What is assessed; `nil` for the number of pupils.
    public var subject: Subject? {
        switch self {
        case .combinedExpected, .combinedHigher, .trustCombinedExpected: .combined
        case .readingExpected, .readingHigher, .readingScaledScore, .readingProgress: .reading
        case .writingExpected, .writingHigher, .writingProgress: .writing
        case .mathematicsExpected, .mathematicsHigher, .mathematicsScaledScore, .mathematicsProgress: .mathematics
        case .grammarExpected, .grammarHigher, .grammarScaledScore: .grammar
        case .eligiblePupils: nil
        }
    }

    /// The kind of result.
    public var result: Result {
        switch self {
        case .combinedExpected, .readingExpected, .writingExpected, .mathematicsExpected, .grammarExpected,
            .trustCombinedExpected:
            .expected
        case .combinedHigher, .readingHigher, .writingHigher, .mathematicsHigher, .grammarHigher: .higher
        case .readingScaledScore, .mathematicsScaledScore, .grammarScaledScore: .scaledScore
        case .readingProgress, .writingProgress, .mathematicsProgress: .progress
        case .eligiblePupils: .pupils
        }
    }
}
