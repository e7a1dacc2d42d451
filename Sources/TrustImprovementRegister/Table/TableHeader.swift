/// The names of a table's columns.
///
/// Columns are found by name and never by position, because they come, go and move between editions of a
/// file. Upper and lower case are the same; spaces and byte order marks around a name do not count.
package struct TableHeader: Sendable {
    /// The columns in their order, those without a name included.
    package let columns: [TableColumn]
    /// The physical line on which the header starts.
    package let line: Int
    /// The names that stand in the header twice or more, with the later columns, in their order.
    package let duplicates: [TableColumn]
    /// The required columns that the header does not have.
    package let missing: [TableColumnNames]

    private let indices: [String: Int]

    /// Creates a header from the names as they are written.
    package init(names: [String], line: Int = 1, requiring required: [TableColumnNames] = []) {
        var indices: [String: Int] = [:]
        var columns: [TableColumn] = []
        var duplicates: [TableColumn] = []
        for (index, name) in names.enumerated() {
            let column = TableColumn(index: index, name: TableHeader.cleaned(name))
            columns.append(column)
            guard !column.name.isEmpty else { continue }
            let key = column.name.lowercased()
            if indices[key] == nil {
                indices[key] = index
            } else {
                duplicates.append(column)
            }
        }
        self.columns = columns
        self.line = line
        self.duplicates = duplicates
        self.indices = indices
        missing = required.filter { names in
            names.all.allSatisfy { name in indices[TableHeader.cleaned(name).lowercased()] == nil }
        }
    }

    /// The first column that has one of the names; an earlier name goes before a later one.
    package func column(_ names: String...) -> TableColumn? {
        column(among: names)
    }

    /// The first column that has one of the names; the preferred name goes first.
    package func column(_ names: TableColumnNames) -> TableColumn? {
        column(among: names.all)
    }

    private func column(among names: [String]) -> TableColumn? {
        for name in names {
            if let index = indices[TableHeader.cleaned(name).lowercased()] { return columns[index] }
        }
        return nil
    }

    /// The names in the header that somebody may have meant by a name, the nearest first, three at the most.
    package func nearNames(to name: String) -> [String] {
        let wanted = NearNames.key(name)
        var found: [(distance: Int, name: String)] = []
        for column in columns.prefix(NearNames.maximumNames) where !column.name.isEmpty {
            guard let distance = NearNames.distance(wanted, NearNames.key(column.name)) else { continue }
            if found.contains(where: { near in near.name == column.name }) { continue }
            found.append((distance, column.name))
        }
        // Sorting is stable only by agreement, so the position breaks ties.
        let sorted = found.enumerated().sorted { left, right in
            (left.element.distance, left.offset) < (right.element.distance, right.offset)
        }
        return sorted.prefix(3).map(\.element.name)
    }

    /// A name without what may stand around it.
    private static func cleaned(_ name: String) -> String {
        let scalars = name.unicodeScalars
        let isAround: (Unicode.Scalar) -> Bool = { scalar in
            switch scalar {
            case "\u{FEFF}", "\u{A0}", " ", "\u{09}"..."\u{0D}": true
            default: false
            }
        }
        guard let first = scalars.firstIndex(where: { scalar in !isAround(scalar) }),
            let last = scalars.lastIndex(where: { scalar in !isAround(scalar) })
        else { return "" }
        return String(scalars[first...last])
    }
}
