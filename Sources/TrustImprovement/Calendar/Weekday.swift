/// A day of the week.
///
/// The week begins on Monday, as ISO 8601 has it.
public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable {
    /// The first day of the week.
    case monday
    /// The second day of the week.
    case tuesday
    /// The third day of the week.
    case wednesday
    /// The fourth day of the week.
    case thursday
    /// The fifth day of the week.
    case friday
    /// The sixth day of the week.
    case saturday
    /// The seventh day of the week.
    case sunday

    /// The day's number in ISO 8601, from 1 for Monday to 7 for Sunday.
    public var number: Int {
        switch self {
        case .monday: 1
        case .tuesday: 2
        case .wednesday: 3
        case .thursday: 4
        case .friday: 5
        case .saturday: 6
        case .sunday: 7
        }
    }
}

extension Weekday: Comparable {
    /// Orders days from Monday to Sunday.
    public static func < (left: Weekday, right: Weekday) -> Bool {
        left.number < right.number
    }
}
