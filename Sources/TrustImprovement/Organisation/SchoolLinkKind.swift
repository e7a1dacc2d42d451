/// How two establishments follow on from each other.
///
/// Source: Get Information about Schools, link types.
public struct SchoolLinkKind: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a kind from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The other establishment succeeds this one.
    public static let successor = SchoolLinkKind(rawValue: "successor")
    /// The other establishment preceded this one.
    public static let predecessor = SchoolLinkKind(rawValue: "predecessor")
    /// The other succeeds this one, which merged into it.
    public static let successorMerged = SchoolLinkKind(rawValue: "successorMerged")
    /// The other preceded this one and merged into it.
    public static let predecessorMerged = SchoolLinkKind(rawValue: "predecessorMerged")
    /// The other succeeds this one, which was amalgamated into it.
    public static let successorAmalgamated = SchoolLinkKind(rawValue: "successorAmalgamated")
    /// The other preceded this one and was amalgamated into it.
    public static let predecessorAmalgamated = SchoolLinkKind(rawValue: "predecessorAmalgamated")
    /// The other succeeds this one, which was split.
    public static let successorSplitSchool = SchoolLinkKind(rawValue: "successorSplitSchool")
    /// The other preceded this one and was split.
    public static let predecessorSplitSchool = SchoolLinkKind(rawValue: "predecessorSplitSchool")
    /// The other is a sixth form centre of this one.
    public static let sixthFormCentreLink = SchoolLinkKind(rawValue: "sixthFormCentreLink")
    /// The other is a school of this sixth form centre.
    public static let sixthFormCentreSchool = SchoolLinkKind(rawValue: "sixthFormCentreSchool")
    /// The other is the result of an amalgamation.
    public static let resultOfAmalgamation = SchoolLinkKind(rawValue: "resultOfAmalgamation")
    /// An expansion.
    public static let expansion = SchoolLinkKind(rawValue: "expansion")
    /// The two merged, with a change of age range.
    public static let mergedChangeOfAgeRange = SchoolLinkKind(rawValue: "mergedChangeOfAgeRange")
    /// The two merged, with an expansion of school capacity.
    public static let mergedExpansionOfCapacity = SchoolLinkKind(rawValue: "mergedExpansionOfCapacity")
    /// The two merged, with an expansion of school capacity and a change of age range.
    public static let mergedExpansionAndChangeOfAgeRange = SchoolLinkKind(
        rawValue: "mergedExpansionAndChangeOfAgeRange")
    /// A link between children's centres.
    public static let childrensCentre = SchoolLinkKind(rawValue: "childrensCentre")
    /// A closure.
    public static let closure = SchoolLinkKind(rawValue: "closure")
    /// Another link.
    public static let other = SchoolLinkKind(rawValue: "other")

    /// The codes that this version knows.
    public static let known: [SchoolLinkKind] = [
        .successor, .predecessor, .successorMerged, .predecessorMerged, .successorAmalgamated,
        .predecessorAmalgamated, .successorSplitSchool, .predecessorSplitSchool, .sixthFormCentreLink,
        .sixthFormCentreSchool, .resultOfAmalgamation, .mergedChangeOfAgeRange, .mergedExpansionOfCapacity,
        .mergedExpansionAndChangeOfAgeRange, .childrensCentre, .expansion, .closure, .other,
    ]

    /// Whether the other establishment came after this one, before it, or neither.
    public var succession: Succession? {
        switch self {
        case .successor, .successorMerged, .successorAmalgamated, .successorSplitSchool: .after
        case .predecessor, .predecessorMerged, .predecessorAmalgamated, .predecessorSplitSchool: .before
        default: nil
        }
    }

    /// Which of two linked establishments came first.
    public enum Succession: Hashable, Sendable {
        /// The other establishment came after this one.
        case after
        /// The other establishment came before this one.
        case before
    }
}
