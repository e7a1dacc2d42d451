/// Which school is meant by a reference number on a day, after academisations, mergers and splits.
public enum SchoolSuccession: Hashable, Sendable {
    /// The school itself: it has no successor yet.
    case itself
    /// Another school that followed it, at the end of the way there; the way begins with the first successor.
    case successor(URN, way: [URN])
    /// One of several schools that followed it, or followed a school on the way; which of them is not known.
    case ambiguous([URN])
    /// Nobody can say: the school is not known, and no known school names it as its predecessor.
    case unknown
}
