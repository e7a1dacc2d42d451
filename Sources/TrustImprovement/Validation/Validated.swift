/// A value that was held against a rule book and found valid: the proof that a function can ask for.
///
/// Only validation makes one.
public struct Validated<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    /// What was found, none of it an error.
    public let report: Report

    init(_ value: Value, report: Report) {
        self.value = value
        self.report = report
    }
}

extension Validated: Equatable where Value: Equatable {}
extension Validated: Hashable where Value: Hashable {}
