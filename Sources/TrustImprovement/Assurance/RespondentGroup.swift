/// Whose view an assessment records.
///
/// The same framework may be filled in by several groups and then talked over. Each group's assessment is a record of its
/// own, and where they differ is information.
public struct RespondentGroup: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a group from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The trustees.
    public static let trustees = RespondentGroup(rawValue: "trustees")
    /// The executive leaders together with the chair of the trustees.
    public static let executiveAndChair = RespondentGroup(rawValue: "executiveAndChair")
    /// The executive leaders.
    public static let executive = RespondentGroup(rawValue: "executive")
    /// The headteachers of the trust's schools.
    public static let headteachers = RespondentGroup(rawValue: "headteachers")
    /// Middle leaders in schools.
    public static let middleLeaders = RespondentGroup(rawValue: "middleLeaders")
    /// Those who govern at the local tier.
    public static let localGovernors = RespondentGroup(rawValue: "localGovernors")
    /// Staff in general.
    public static let staff = RespondentGroup(rawValue: "staff")
    /// Pupils, as a group.
    public static let pupils = RespondentGroup(rawValue: "pupils")
    /// Parents and carers, as a group.
    public static let parents = RespondentGroup(rawValue: "parents")

    /// The codes that this version knows.
    public static let known: [RespondentGroup] = [
        .trustees, .executiveAndChair, .executive, .headteachers, .middleLeaders, .localGovernors, .staff, .pupils,
        .parents,
    ]
}
