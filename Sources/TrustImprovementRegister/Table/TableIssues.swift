import TrustImprovement

/// The sentences of everything that can be wrong with the layout of a table.
enum TableIssues {
    // MARK: - Header

    static func noHeader() -> Issue {
        Issue(
            code: "table.header.missing", place: Place(line: 1, column: 1, offset: 0),
            message: "The file is empty; its first line has to name the columns")
    }

    static func header(_ header: TableHeader, row: ScannedRow) -> [Issue] {
        let place = row.place(at: 0)
        let duplicates = header.duplicates.map { column in duplicate(column, in: header, row: row) }
        return duplicates + header.missing.map { names in missing(names, from: header, at: place) }
    }

    private static func duplicate(_ column: TableColumn, in header: TableHeader, row: ScannedRow) -> Issue {
        let first = header.column(column.name)?.index ?? 0
        // Finding a place reads the row from its start: in a hostile header that is too much to do for each
        // name.
        let isCheap = row.bytes.count < 1_000_000 / header.duplicates.count
        let start = isCheap ? row.start(of: row.fields[column.index]) : 0
        return Issue(
            code: "table.header.duplicateColumn", severity: .warning, path: Path([.member(column.name)]),
            place: row.place(at: start),
            message: "The column '\(quoted(column.name))' stands in the header twice, "
                + "as columns \(first + 1) and \(column.index + 1); the first is read",
            parameters: [
                "column": column.name, "first": String(first + 1), "second": String(column.index + 1),
            ])
    }

    private static func missing(
        _ names: TableColumnNames, from header: TableHeader, at place: Place
    ) -> Issue {
        var parameters = ["column": names.preferred]
        var message = "The column '\(names.preferred)' is missing from the header; "
        if names.alternatives.isEmpty {
            message += "it is needed"
        } else {
            message += "it is needed, and may also be called \(list(names.alternatives))"
            parameters["alternatives"] = names.alternatives.joined(separator: ", ")
        }
        var near: [String] = []
        for name in names.all {
            for found in header.nearNames(to: name) where !near.contains(found) { near.append(found) }
        }
        let named = header.columns.map(\.name).filter { name in !name.isEmpty }
        if !near.isEmpty {
            near = Array(near.prefix(3))
            message += ". Did you mean \(list(near))?"
            parameters["near"] = near.joined(separator: ", ")
        } else if named.isEmpty {
            message += ". No column has a name"
        } else {
            let shown = named.prefix(5)
            let texts = shown.map { name in "'\(quoted(name))'" }
            message += ". The columns are: " + texts.joined(separator: ", ")
            if named.count > shown.count { message += " and \(named.count - shown.count) more" }
        }
        return Issue(
            code: "table.header.missingColumn", path: Path([.member(names.preferred)]), place: place,
            message: message, parameters: parameters)
    }

    // MARK: - Rows

    static func issue(_ note: ScanNote, header: TableHeader?, options: TableReadingOptions) -> Issue {
        var (path, parameters, field) = names(of: note.field, in: header)
        let code: IssueCode
        var severity = Severity.error
        let message: String
        switch note.kind {
        case .unterminatedQuote(let isCut):
            code = "table.row.unterminatedQuote"
            message =
                "The quote that opens \(field) is never closed; "
                + (isCut
                    ? "the field is taken to end with line \(note.place.line), and the next line is read as a row"
                    : "the field is taken to end with the file")
        case .textAfterQuote(let opened, let more):
            code = "table.row.textAfterQuote"
            severity = .warning
            parameters["opened"] = "\(opened.line):\(opened.column)"
            message =
                "Text follows the closing quote of \(field), whose quotes opened on line \(opened.line); it is "
                + "kept, but a quote inside quotes has to be written twice"
                + (more == 0 ? "" : ". The same is so in \(more) more of the row's fields")
        case .fieldTooLong(let isQuoted):
            code = "table.field.tooLong"
            parameters["limit"] = String(options.maximumFieldBytes)
            message =
                upperFirst(field) + " has more than \(options.maximumFieldBytes) bytes, the most that is read"
                + (isQuoted ? "; its opening quote may lack a closing one" : "") + ". The row is set aside"
        case .rowTooLong:
            code = "table.row.tooLong"
            parameters["limit"] = String(options.maximumRowBytes)
            message =
                "The row has more than \(options.maximumRowBytes) bytes, the most that is read, at \(field). "
                + "The row is set aside"
        case .tooManyFields:
            code = "table.row.tooManyFields"
            path = Path()
            parameters = ["limit": String(options.maximumFields)]
            message =
                "The row has more than \(options.maximumFields) fields, the most that is read. "
                + "The row is set aside"
        }
        return Issue(
            code: code, severity: severity, path: path, place: note.place, message: message,
            parameters: parameters)
    }

    static func mixedEncodings(utf8: Int, windows1252: Int, at place: Place) -> Issue {
        Issue(
            code: "table.encoding.mixed", severity: .advice, place: place,
            message: "The file holds UTF-8, first on line \(utf8), and windows-1252, "
                + "first on line \(windows1252); each field is read in its own encoding",
            parameters: ["utf8": String(utf8), "windows1252": String(windows1252)])
    }

    // MARK: - Words

    private static func names(
        of field: Int, in header: TableHeader?
    ) -> (path: Path, parameters: [String: String], text: String) {
        let number = String(field + 1)
        guard let header, header.columns.indices.contains(field), !header.columns[field].name.isEmpty else {
            return (Path(), ["field": number], "field \(number)")
        }
        let name = header.columns[field].name
        return (Path([.member(name)]), ["column": name, "field": number], "the field '\(quoted(name))'")
    }

    /// Names in quotes, with "or" before the last.
    private static func list(_ names: [String]) -> String {
        let names = names.map { name in "'\(quoted(name))'" }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }

    /// A name from a file, cut so that a hostile one does not fill the message.
    private static func quoted(_ name: String) -> String {
        let scalars = name.unicodeScalars
        return scalars.count <= 60 ? name : String(String.UnicodeScalarView(scalars.prefix(60))) + "…"
    }

    private static func upperFirst(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
