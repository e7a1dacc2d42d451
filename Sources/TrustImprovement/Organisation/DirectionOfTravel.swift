/// What a trust means to do with how far a function's ways of working are shared.
public struct DirectionOfTravel: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a direction from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Keep it as it is.
    public static let maintain = DirectionOfTravel(rawValue: "maintain")
    /// Change it further.
    public static let develop = DirectionOfTravel(rawValue: "develop")

    /// The codes that this version knows.
    public static let known: [DirectionOfTravel] = [
        .maintain, .develop,
    ]
}
