/// What a measure's numbers count.
public struct MeasureUnit: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a unit from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A share of a whole, 0 to 100.
    public static let percent = MeasureUnit(rawValue: "percent")
    /// A difference of two percentages.
    public static let percentagePoints = MeasureUnit(rawValue: "percentagePoints")
    /// A number of pupils.
    public static let pupils = MeasureUnit(rawValue: "pupils")
    /// A number of schools.
    public static let schools = MeasureUnit(rawValue: "schools")
    /// A scaled test score; 100 is the expected standard at key stage 2.
    public static let scaledScore = MeasureUnit(rawValue: "scaledScore")
    /// A progress score; 0 is the average of pupils with the same starting point.
    public static let progressScore = MeasureUnit(rawValue: "progressScore")
    /// A number of half-day sessions.
    public static let sessions = MeasureUnit(rawValue: "sessions")
    /// An amount of money in pounds sterling.
    public static let pounds = MeasureUnit(rawValue: "pounds")

    /// The units that this version knows.
    public static let known: [MeasureUnit] = [
        .percent, .percentagePoints, .pupils, .schools, .scaledScore, .progressScore, .sessions, .pounds,
    ]
}
