package import TrustImprovement

/// Turns the fields of one row into values, and notes what could not be turned or had to be mended.
package struct RowParser {
    /// The row.
    package let row: TableRow
    /// What was noted.
    package private(set) var issues: [Issue] = []

    init(_ row: TableRow) {
        self.row = row
    }

    /// Notes something about a field.
    package mutating func note(
        _ code: IssueCode, _ severity: Severity, _ column: TableColumn?, _ message: String,
        _ parameters: [String: String] = [:]
    ) {
        issues.append(row.issue(code, severity: severity, column: column, message, parameters))
    }

    // MARK: - Text

    /// The text of a field without the spaces around it; `nil` when that is empty.
    ///
    /// Control characters that come from reading windows-1252 as Latin-1 are mended, and that is noted.
    package mutating func text(_ column: TableColumn?) -> String? {
        let field = row[column]
        if field.isEmpty { return nil }
        guard field.containsControlCharacter else { return field.trimmed }
        let mended = field.mended
        // Control characters that never were windows-1252 stay; the rules of a record speak of them.
        guard mended != field.trimmed else { return mended }
        note(
            .fieldMended, .advice, column,
            "'\(mended)' had control characters in the file, which stand for windows-1252 characters there")
        return mended
    }

    // MARK: - Identifiers

    /// The identifier in a field; `nil` when the field is empty, or holds none, which is noted.
    ///
    /// Known damage such as lost leading zeros is mended, and that is noted too.
    package mutating func identifier<Value: RepairableText>(
        _ column: TableColumn?, as _: Value.Type = Value.self, refusing severity: Severity = .warning
    ) -> Value? {
        guard let text = text(column) else { return nil }
        do {
            let repaired = try Value.repaired(text: text)
            // A year as the tables write it, 202425, is no damage.
            for repair in repaired.repairs where repair != .respeltAcademicYear {
                note(
                    .fieldMended, .advice, column,
                    "'\(repaired.original)' was read as '\(repaired.value)': \(repair.message)",
                    ["text": repaired.original, "value": repaired.value.description, "repair": repair.code.rawValue])
            }
            return repaired.value
        } catch {
            note(
                severity == .error ? .rowRefused : .fieldRefused, severity, column, error.description,
                ["text": error.text, "subject": error.subject])
            return nil
        }
    }

    /// The identifier without which a row is no use; `nil` when there is none, which is noted as an error.
    package mutating func requiredIdentifier<Value: RepairableText>(
        _ column: TableColumn?, as _: Value.Type = Value.self
    ) -> Value? {
        if row.isEmpty(column) {
            note(
                .rowRefused, .error, column,
                "The row has no \(Value.subject); without it nothing can be made of the row", ["subject": Value.subject]
            )
            return nil
        }
        return identifier(column, refusing: .error)
    }

    /// The postcode in a field, mended where it can be; one that has not the form of the United Kingdom's even so is
    /// kept, and that is noted.
    package mutating func postcode(_ column: TableColumn?) -> Postcode? {
        guard let postcode: Postcode = identifier(column) else { return nil }
        if !postcode.isStandard {
            note(
                .oddValue, .warning, column,
                "'\(postcode)' has not the form of a postcode of the United Kingdom; it is kept as it is",
                ["text": postcode.description, "subject": Postcode.subject])
        }
        return postcode
    }

    // MARK: - Codes

    /// The kind of link that a name stands for; one that is not known is kept, and that is noted.
    package mutating func linkKind(_ name: String, _ column: TableColumn?) -> SchoolLinkKind {
        let kind = RegisterNames.linkKind(name)
        if !kind.isKnown {
            note(
                .unknownCode, .warning, column, "'\(kind)' is not a kind of link that is known; it is kept",
                ["code": kind.rawValue])
        }
        return kind
    }

    // MARK: - Dates and numbers

    /// The date in a field; `nil` when the field is empty, holds none, or holds one that stands for an unknown one.
    package mutating func date(_ column: TableColumn?) -> CalendarDate? {
        guard let text = text(column) else { return nil }
        guard let date = CalendarDate(published: text) else {
            note(
                .fieldRefused, .warning, column,
                "'\(text)' is not a date: a date is a day that exists, written as 31-12-2024, 31/12/2024, 20241231 or "
                    + "2024-12-31", ["text": text, "subject": "date"])
            return nil
        }
        guard !date.isSentinel else {
            note(
                .sentinelDate, .advice, column, "'\(text)' stands in the register for a date that is not known",
                ["text": text])
            return nil
        }
        return date
    }

    /// The whole number in a field; `nil` when the field is empty or holds none, which is noted.
    package mutating func integer(_ column: TableColumn?) -> Int? {
        guard let text = text(column) else { return nil }
        guard let number = Int(text) else {
            note(
                .fieldRefused, .warning, column, "'\(text)' is not a whole number", ["text": text, "subject": "number"])
            return nil
        }
        return number
    }

    /// The published figure in a field: a number, with or without a percent sign, or the token that stands for none.
    ///
    /// Returns `nil` when the field is empty: nothing was published there.
    package mutating func figure(_ column: TableColumn?) -> MeasureValue? {
        guard let text = text(column) else { return nil }
        if let number = RowParser.number(text) { return .number(number) }
        let withheld = Withheld(publishedToken: text)
        if withheld.reason == .unrecognisedToken {
            note(
                .unknownToken, .warning, column,
                "'\(text)' is neither a number nor a token that is known; it is kept as withheld", ["text": text])
        }
        return .withheld(withheld)
    }

    /// The number that a published text writes, or `nil` when it writes none.
    package static func number(_ text: String) -> ExactDecimal? {
        var digits = text[...]
        if digits.hasSuffix("%") { digits = digits.dropLast() }
        if digits.hasPrefix("+") {
            digits = digits.dropFirst()
            guard !digits.hasPrefix("-") else { return nil }
        }
        return try? ExactDecimal(String(digits))
    }

    /// The number of pupils in a field that is read as a figure too, where what is wrong with it is noted.
    package func pupils(_ column: TableColumn?) -> Int? {
        RowParser.number(row.trimmed(column)).flatMap { Int($0.description) }
    }
}
