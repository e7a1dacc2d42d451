// Counting begins in March, so that the leap day is the last of its year and the lengths of the months follow one
// formula. See Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
extension CalendarDate {
    /// How many days have begun since the start of the year 1: 1 for its first day ("rata die").
    package var dayNumber: Int {
        let yearFromMarch = month > 2 ? year : year - 1
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let leapDays = yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400
        return 365 * yearFromMarch + leapDays + (153 * monthFromMarch + 2) / 5 + day - 306
    }

    /// Creates the date with a day number, or `nil` outside the years 1 to 9999.
    package init?(dayNumber: Int) {
        guard (1...3_652_059).contains(dayNumber) else { return nil }
        let (era, dayOfEra) = (dayNumber + 305).quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayFromMarch = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayFromMarch + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            knownYear: era * 400 + yearOfEra + (month > 2 ? 0 : 1), month: month,
            day: dayFromMarch - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The date a number of days later, or earlier where the number is negative; `nil` outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDate? {
        // A sum that wraps round is negative, and so no day number.
        CalendarDate(dayNumber: dayNumber &+ days)
    }

    /// How many days lie from this date until another: negative where that is earlier.
    public func days(until other: CalendarDate) -> Int {
        other.dayNumber - dayNumber
    }

    /// The day of the week.
    public var weekday: Weekday {
        switch dayNumber % 7 {
        case 1: .monday
        case 2: .tuesday
        case 3: .wednesday
        case 4: .thursday
        case 5: .friday
        case 6: .saturday
        default: .sunday
        }
    }

    /// The day's number in its year, from 1 to 366.
    public var dayOfYear: Int {
        dayNumber - CalendarDate(knownYear: year, month: 1, day: 1).dayNumber + 1
    }
}
