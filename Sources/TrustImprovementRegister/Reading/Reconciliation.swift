/// What became of the rows of a file: each is a value, refused, or set aside for a reason.
public struct Reconciliation: Hashable, Sendable {
    /// How many rows were read.
    public internal(set) var rows = 0
    /// How many rows became values.
    public internal(set) var values = 0
    /// How many rows could not become values; each is an issue.
    public internal(set) var refused = 0
    /// How many rows were set aside, by reason.
    public internal(set) var setAside: [String: Int] = [:]

    /// Creates an empty reconciliation.
    public init() {}

    /// How many rows were set aside for any reason.
    public var setAsideTotal: Int { setAside.values.reduce(0, +) }

    /// Whether every row is accounted for.
    public var balances: Bool { rows == values + refused + setAsideTotal }

    mutating func setAside(_ reason: String, _ count: Int = 1) {
        setAside[reason, default: 0] += count
    }
}

extension Reconciliation: CustomStringConvertible {
    /// The counts on one line, with reasons in alphabetical order.
    public var description: String {
        var text = "\(rows) rows = \(values) values + \(refused) refused + \(setAsideTotal) set aside"
        let reasons = setAside.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        if !reasons.isEmpty { text += " (" + reasons.joined(separator: ", ") + ")" }
        return text
    }
}
