/// What came of reading a JSON text: the value, as far as it could be read, and every problem with its place.
public struct JSONReading<Value: Sendable>: Sendable {
    /// The value, or `nil` when something it cannot do without is missing or wrong.
    ///
    /// Parts that failed are left out of it: an element of a list, or a member that may be absent. Whether any did
    /// is told by ``isComplete``.
    public let value: Value?
    /// Every problem, in the order of the text.
    public let issues: [Issue]
    /// How many problems there were beyond those described, once the budget for issues was spent.
    public let uncounted: Int

    package init(value: Value?, issues: [Issue], uncounted: Int) {
        self.value = value
        self.issues = issues
        self.uncounted = uncounted
    }

    /// Whether the value is all that the text says: nothing failed and nothing was left out.
    public var isComplete: Bool {
        value != nil && uncounted == 0 && !issues.contains { $0.severity == .error }
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
