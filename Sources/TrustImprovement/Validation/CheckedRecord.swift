/// What came of reading a record from text and holding it against a rule book.
public struct CheckedRecord: Sendable, Equatable {
    /// What came of reading: the record as far as it could be read, and the problems of the text.
    public let reading: JSONReading<TrustRecord>
    /// Every problem of text, structure and meaning, each with its place in the text.
    public let report: Report

    /// The record, as far as it could be read.
    public var record: TrustRecord? { reading.value }

    /// The record with the proof that nothing is wrong with it, or `nil` when there is an error.
    public var validated: Validated<TrustRecord>? {
        guard reading.isComplete, report.isValid, let record else { return nil }
        return Validated(record, report: report)
    }
}
