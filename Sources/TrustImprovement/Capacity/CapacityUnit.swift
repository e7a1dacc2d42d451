/// In what an amount of capacity is counted.
public struct CapacityUnit: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a unit from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Working days.
    public static let days = CapacityUnit(rawValue: "days")
    /// Working hours.
    public static let hours = CapacityUnit(rawValue: "hours")
    /// Full-time equivalent posts.
    public static let fullTimeEquivalent = CapacityUnit(rawValue: "fullTimeEquivalent")
    /// Pounds sterling.
    public static let pounds = CapacityUnit(rawValue: "pounds")

    /// The codes that this version knows.
    public static let known: [CapacityUnit] = [.days, .hours, .fullTimeEquivalent, .pounds]
}
