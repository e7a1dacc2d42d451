/// How far a goal has been achieved, which is another thing than where it is in its life.
///
/// Not ordered: off track now may be achieved later, and ``unknown`` is neither better nor worse than any other.
public enum Achievement: String, ClosedCode {
    /// Nothing was to be seen yet.
    case notStarted
    /// Where it should be by now.
    case onTrack
    /// Behind, and still able to catch up.
    case atRisk
    /// So far behind that it will be missed unless something changes.
    case offTrack
    /// What was aimed for is so.
    case achieved
    /// What was aimed for was not so when it was due.
    case missed
    /// It cannot be told: no readings, withheld values, a changed measure.
    case unknown

    package static var subject: String { "achievement" }
    package static var placeholder: Achievement { .unknown }
}
