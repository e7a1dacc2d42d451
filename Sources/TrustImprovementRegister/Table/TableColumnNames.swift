/// The names that one column has in different editions of a file.
package struct TableColumnNames: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name that issues use.
    package let preferred: String
    /// What else it is called.
    package let alternatives: [String]

    /// Creates the names of a column.
    package init(_ preferred: String, _ alternatives: String...) {
        self.preferred = preferred
        self.alternatives = alternatives
    }

    /// Creates the name of a column that has but one.
    package init(stringLiteral value: String) {
        self.init(value)
    }

    /// The preferred name, then the others.
    package var all: [String] { [preferred] + alternatives }
}
