/// A member that a version does not know, beside one that it knows by a name nearly the same.
struct MisspeltMember: Sendable {
    /// The name that is written.
    var name: String
    /// The name that may be meant.
    var near: String
    /// Whether the value would be read under the name that may be meant, and nothing but case, hyphens and underscores
    /// tells the names apart.
    var isCertain: Bool
}
