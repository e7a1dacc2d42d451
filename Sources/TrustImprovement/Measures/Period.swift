/// When a figure holds: on a day, or over an academic year.
///
/// Written as a date, `2025-03-31`, or as a year, `2024/25`.
public enum Period: Hashable, Sendable {
    /// On one day.
    case date(CalendarDate)
    /// Over an academic year.
    case academicYear(AcademicYear)

    /// Reads a date or an academic year.
    ///
    /// - Throws: ``TextError`` when the text is neither.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// The last day of the period, by which figures can be put in order.
    public var end: CalendarDate {
        switch self {
        case .date(let date): date
        case .academicYear(let year): year.lastDay
        }
    }
}

extension Period: TextValue {
    package static var subject: String { "period" }
    package static var expectation: String { "a date such as 2025-03-31 or an academic year such as 2024/25" }
    package static var placeholder: Period { .date(.placeholder) }

    package init(parsing bytes: ByteView) throws(TextFault) {
        if bytes.count > 4, bytes[4] == UInt8(ascii: "/") {
            self = .academicYear(try AcademicYear(parsing: bytes))
        } else {
            self = .date(try CalendarDate(parsing: bytes))
        }
    }

    package func append(to output: inout OutputBuffer) {
        switch self {
        case .date(let date): date.append(to: &output)
        case .academicYear(let year): year.append(to: &output)
        }
    }

    /// Orders periods by their last day; a day comes before a year that ends on it.
    public static func < (left: Period, right: Period) -> Bool {
        if left.end != right.end { return left.end < right.end }
        if case .date = left, case .academicYear = right { return true }
        return false
    }
}
