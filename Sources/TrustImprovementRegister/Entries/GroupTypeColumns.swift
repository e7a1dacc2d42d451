import TrustImprovement

/// The columns that tell what a group is: an academy trust, or something else that is set aside.
struct GroupTypeColumns {
    /// The names of which a file must have one.
    static let names = TableColumnNames("Group Type (code)", "Group Type", "group_type_code", "group_type")

    private let code, name: TableColumn?

    init(_ header: TableHeader) {
        code = header.column("Group Type (code)", "group_type_code")
        name = header.column("Group Type", "group_type")
    }

    /// The kind of academy trust, or why the row is set aside.
    ///
    /// A type that is not known is noted, because an academy trust may hide behind it.
    func kind(from parser: inout RowParser) -> (kind: TrustKind?, reason: String) {
        let text = (code: parser.row.trimmed(code), name: parser.row.trimmed(name))
        switch RegisterNames.groupKind(code: text.code, name: text.name) {
        case .trust(let kind): return (kind, "")
        case .other(let name): return (nil, "not an academy trust: \(name)")
        case .unknown:
            let shown = text.code.isEmpty ? text.name : text.code
            parser.note(
                .unknownCode, .warning, text.code.isEmpty ? name ?? code : code,
                shown.isEmpty
                    ? "The row does not tell what the group is; it is set aside"
                    : "'\(TextError.shortened(shown))' is not a type of group that is known; the row is set aside",
                ["code": shown])
            return (nil, "a group of a type that is not known")
        }
    }
}
