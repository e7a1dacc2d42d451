/// The errors that stand against a record.
public struct ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Everything that was found.
    public let report: Report

    /// The errors, one a line.
    public var description: String {
        report.issues.filter { $0.severity == .error }.map(\.description).joined(separator: "\n")
    }
}
