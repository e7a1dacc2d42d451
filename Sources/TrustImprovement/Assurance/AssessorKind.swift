/// How an assessor stands to the trust or school that is assessed.
///
/// A self-assessment and an assessment from outside are never the same thing, so an assessor always has a kind.
public enum AssessorKind: String, ClosedCode {
    /// Those who are assessed assess themselves.
    case selfAssessing = "self"
    /// Another trust or school, as an equal.
    case peer
    /// Somebody outside whom the assessed party chose and engaged.
    case commissioned
    /// Somebody outside whom the assessed party neither chose nor engaged, such as a regulator.
    case external

    package static var subject: String { "kind of assessor" }
    package static var placeholder: AssessorKind { .selfAssessing }
}
