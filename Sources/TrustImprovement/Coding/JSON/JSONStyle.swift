/// How JSON text is laid out.
///
/// The members and their order are the same in both.
public enum JSONStyle: Hashable, Sendable, CaseIterable {
    /// Without any space: one record is one line.
    case compact
    /// One member or element a line, two spaces a level: for people and for version control.
    case pretty
}
