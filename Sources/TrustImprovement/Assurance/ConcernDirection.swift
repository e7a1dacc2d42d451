/// Which way a concern is moving.
///
/// Source: the Department for Education's record of concerns about trusts, direction of travel.
public enum ConcernDirection: String, ClosedCode {
    /// It is getting worse.
    case deteriorating
    /// It is as it was.
    case unchanged
    /// It is getting better.
    case improving

    package static var subject: String { "direction of a concern" }
    package static var placeholder: ConcernDirection { .deteriorating }
}
