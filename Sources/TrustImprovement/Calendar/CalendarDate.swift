/// A day in the Gregorian calendar, without a time and without a time zone.
///
/// Years run from 1 to 9999; the rules of today's calendar are applied to all of them (the proleptic Gregorian
/// calendar of ISO 8601). The text is `2024-09-01`.
public struct CalendarDate: Hashable, Sendable {
    // The year above bit 9, the month above bit 5, then the day: ordered as dates are.
    private let packed: Int32

    /// The year, from 1 to 9999.
    public var year: Int { Int(packed >> 9) }
    /// The month, from 1 to 12.
    public var month: Int { Int(packed >> 5 & 15) }
    /// The day of the month, from 1 to 31.
    public var day: Int { Int(packed & 31) }

    /// The first day that can be written, 1 January of the year 1.
    public static let earliest = CalendarDate(knownYear: 1, month: 1, day: 1)
    /// The last day that can be written, 31 December of the year 9999.
    public static let latest = CalendarDate(knownYear: 9999, month: 12, day: 31)

    /// Reads a date from its text, such as `2024-09-01`.
    ///
    /// - Throws: ``TextError`` when the text is not four digits, two and two with `-` between them, or the day does
    ///   not exist.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Creates a date from its parts.
    ///
    /// - Throws: ``StructureError`` with the code `calendarDate.year.outOfRange`, `calendarDate.month.outOfRange` or
    ///   `calendarDate.day.outOfRange` when there is no such day.
    public init(year: Int, month: Int, day: Int) throws(StructureError) {
        guard (1...9999).contains(year) else {
            throw StructureError(
                "calendarDate.year.outOfRange", "Year \(year) cannot be a date's; years run from 1 to 9999",
                ["year": String(year)])
        }
        guard (1...12).contains(month) else {
            throw StructureError(
                "calendarDate.month.outOfRange", "Month \(month) does not exist; months run from 1 to 12",
                ["month": String(month)])
        }
        let length = CalendarDate.length(ofMonth: month, in: year)
        guard (1...length).contains(day) else {
            throw StructureError(
                "calendarDate.day.outOfRange",
                "Day \(day) does not exist in month \(month) of \(year); its days run from 1 to \(length)",
                ["day": String(day), "month": String(month), "year": String(year), "last": String(length)])
        }
        self.init(knownYear: year, month: month, day: day)
    }

    /// Creates a date from parts that are known to be right.
    init(knownYear year: Int, month: Int, day: Int) {
        packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
    }

    /// Whether a year has 366 days.
    public static func isLeapYear(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// How many days a month has, which must be from 1 to 12.
    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeapYear(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: TextValue {
    package static var subject: String { "date" }
    package static var expectation: String {
        "a day of the years 0001 to 9999 that exists, written as 2024-09-01"
    }
    package static var placeholder: CalendarDate { .earliest }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(10...10)
        let year = Int(try bytes.digits(from: 0, to: 4))
        guard bytes[4] == UInt8(ascii: "-") else { throw TextFault(.character, at: 4) }
        let month = Int(try bytes.digits(from: 5, to: 7))
        guard bytes[7] == UInt8(ascii: "-") else { throw TextFault(.character, at: 7) }
        let day = Int(try bytes.digits(from: 8, to: 10))
        guard year > 0 else { throw TextFault(.value, at: 0) }
        guard (1...12).contains(month) else { throw TextFault(.value, at: 5) }
        guard day > 0, day <= CalendarDate.length(ofMonth: month, in: year) else {
            throw TextFault(.value, at: 8)
        }
        self.init(knownYear: year, month: month, day: day)
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt64(year), width: 4)
        output.append(UInt8(ascii: "-"))
        output.append(UInt64(month), width: 2)
        output.append(UInt8(ascii: "-"))
        output.append(UInt64(day), width: 2)
    }

    /// Orders dates from earlier to later.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.packed < right.packed
    }
}
