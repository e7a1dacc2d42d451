/// What came of reading a JSON text: the value, as far as it could be read, and every problem with its place.
public struct JSONReading<Value: Sendable>: Sendable {
    /// The value, or `nil` when something it cannot do without is missing or wrong.
    ///
    /// What failed is left out of it: elements of lists in which anything is wrong, and members that may be absent.
    /// Whether anything was left out is told by ``isComplete``.
    public var value: Value? { outcome == .failed ? nil : salvaged }
    /// Every problem, in the order of the text.
    public let issues: [Issue]
    /// How many problems there were beyond those described, once the budget for issues was spent.
    public let uncounted: Int
    /// How many of those were errors.
    public let uncountedErrors: Int

    /// What could be read, with stand-ins for what could not: for rules to run on, never to be handed out.
    package let salvaged: Value
    /// How much of the value could be read.
    package let outcome: ReadOutcome
    /// Which elements were left out.
    package let gaps: ReadingGaps
    /// Whether the text broke off or broke the grammar so that the rest could not be read.
    package let isCutShort: Bool

    package init(
        salvaged: Value, outcome: ReadOutcome, issues: [Issue], uncounted: Int, uncountedErrors: Int, gaps: ReadingGaps,
        isCutShort: Bool
    ) {
        self.salvaged = salvaged
        self.outcome = outcome
        self.issues = issues
        self.uncounted = uncounted
        self.uncountedErrors = uncountedErrors
        self.gaps = gaps
        self.isCutShort = isCutShort
    }

    /// Whether the value is all that the text says: nothing failed and nothing was left out.
    public var isComplete: Bool {
        outcome == .whole && uncountedErrors == 0 && !issues.contains { $0.severity == .error }
    }

    /// The value when nothing is wrong with the text.
    ///
    /// - Throws: ``JSONReadingError`` with every issue otherwise.
    public func get() throws -> Value {
        guard isComplete, let value else { throw JSONReadingError(issues: issues, uncounted: uncounted) }
        return value
    }
}

extension JSONReading: Equatable where Value: Equatable {}

/// Every problem of a JSON text that could not be read whole.
public struct JSONReadingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Every problem, in the order of the text.
    public let issues: [Issue]
    /// How many problems there were beyond those described.
    public let uncounted: Int

    /// The issues, one a line.
    public var description: String {
        let lines = issues.map(\.description).joined(separator: "\n")
        return uncounted == 0 ? lines : lines + "\n… and \(uncounted) more"
    }
}
