/// A record that was mended by the fixes of its own report.
public struct FixedRecord: Hashable, Sendable {
    /// The record, with every fix made that holds good.
    public let record: TrustRecord
    /// The issues that are gone because their ``Issue/fix`` was made, in the order in which that happened.
    ///
    /// The paths of each are those of the record as it was just before.
    public let mended: [Issue]
    /// What is found in the mended record.
    public let report: Report
}
