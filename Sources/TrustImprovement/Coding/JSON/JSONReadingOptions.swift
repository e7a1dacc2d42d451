/// What a reader accepts and how much of it.
public struct JSONReadingOptions: Hashable, Sendable {
    /// What happens to members that the model does not know.
    public enum UnrecognisedPolicy: Hashable, Sendable {
        /// They are kept and written back.
        case keep
        /// They are kept, and each is named by an issue of severity advice.
        case list
        /// Each is an error.
        case refuse
    }

    /// What happens to members that the model does not know.
    public var unrecognised: UnrecognisedPolicy
    /// How many objects and arrays may stand in each other; 128 unless changed.
    public var maximumDepth: Int
    /// How many issues are described one by one; further ones are only counted.
    ///
    /// 1,000 unless changed.
    public var maximumIssues: Int
    /// How many bytes a document may have; 1 GiB unless changed.
    public var maximumBytes: Int
    /// How many members one object may have; 10,000 unless changed.
    public var maximumMembers: Int

    /// Creates options; without any they are the documented defaults.
    public init(
        unrecognised: UnrecognisedPolicy = .keep,
        maximumDepth: Int = 128,
        maximumIssues: Int = 1_000,
        maximumBytes: Int = 1 << 30,
        maximumMembers: Int = 10_000
    ) {
        self.unrecognised = unrecognised
        self.maximumDepth = maximumDepth
        self.maximumIssues = maximumIssues
        self.maximumBytes = maximumBytes
        self.maximumMembers = maximumMembers
    }
}
