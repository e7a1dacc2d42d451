/// How a practice is taken out of work.
///
/// Source of the terms: de-implementation frameworks (remove, reduce, replace).
public enum DeImplementation: Hashable, Sendable {
    /// It stops.
    case remove
    /// There is less of it.
    case reduce
    /// Another practice takes its place.
    case replace(by: Identifier<Practice>)
}

/// The word for how a practice is taken out of work; the successor of `replace` stands beside it.
enum DeImplementationWord: String, ClosedCode {
    case remove
    case reduce
    case replace

    static var subject: String { "mode of de-implementation" }
    static var placeholder: DeImplementationWord { .remove }
}

/// The word for whether a practice is put to work or taken out of it.
enum ImplementationKindWord: String, ClosedCode {
    case implement
    case deImplement

    static var subject: String { "kind of implementation" }
    static var placeholder: ImplementationKindWord { .implement }
}
