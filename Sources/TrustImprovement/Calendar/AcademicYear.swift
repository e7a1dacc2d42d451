/// A school year in England, from 1 September to 31 August, written as `2024/25`.
///
/// The text names the year in which it starts, then the last two digits of the next. The first is `0000/01` and the
/// last `9999/00`, so that every ``CalendarDate`` has its academic year; of these two only the part that dates can
/// express counts. Source: Department for Education, statistics publications.
public struct AcademicYear: Hashable, Sendable {
    private let packed: UInt16

    /// The calendar year in which it starts, from 0 to 9999.
    public var startYear: Int { Int(packed) }

    /// Reads an academic year, such as `2024/25`.
    ///
    /// - Throws: ``TextError`` when the text is not four digits, a slash and two digits, or the second year is not the
    ///   one after the first.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Creates the academic year that starts in the September of a calendar year.
    ///
    /// - Throws: ``StructureError`` with the code `academicYear.start.outOfRange` when the year is not from 0 to 9999.
    public init(startingIn year: Int) throws(StructureError) {
        guard (0...9999).contains(year) else {
            throw StructureError(
                "academicYear.start.outOfRange",
                "Year \(year) cannot start an academic year; these start in the years 0 to 9999",
                ["year": String(year)])
        }
        self.init(known: year)
    }

    /// Creates the academic year that a date belongs to.
    public init(containing date: CalendarDate) {
        self.init(known: date.month >= 9 ? date.year : date.year - 1)
    }

    /// Creates an academic year whose start is known to be in range.
    init(known startYear: Int) {
        packed = UInt16(truncatingIfNeeded: startYear)
    }

    /// 1 September, the first day of the academic year.
    public var firstDay: CalendarDate {
        startYear == 0 ? .earliest : CalendarDate(knownYear: startYear, month: 9, day: 1)
    }

    /// 31 August, the last day of the academic year.
    public var lastDay: CalendarDate {
        startYear == 9999 ? .latest : CalendarDate(knownYear: startYear + 1, month: 8, day: 31)
    }

    /// The days of the academic year, from 1 September to 31 August.
    public var span: DateSpan {
        DateSpan(knownStart: firstDay, end: lastDay)
    }

    /// The academic year after this one, or `nil` after the last.
    public var next: AcademicYear? {
        startYear < 9999 ? AcademicYear(known: startYear + 1) : nil
    }

    /// The academic year before this one, or `nil` before the first.
    public var previous: AcademicYear? {
        startYear > 0 ? AcademicYear(known: startYear - 1) : nil
    }

    /// Reads an academic year in any spelling that is published, and says what was changed.
    ///
    /// Beside `2024/25` these are `202425`, `2024-25`, `2024-2025`, `2024/2025` and `20242025`. Surrounding spaces and
    /// no-break spaces are removed.
    ///
    /// - Throws: ``TextError`` when the text is none of these, or the second year is not the one after the first.
    public static func repairing(_ text: String) throws(TextError) -> Repaired<AcademicYear> {
        try repaired(text: text)
    }
}

extension AcademicYear: RepairableText {
    package static var subject: String { "academic year" }
    package static var expectation: String { "a year and the last 2 digits of the next, written as 2024/25" }
    package static var placeholder: AcademicYear { AcademicYear(known: 0) }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(7...7)
        try self.init(start: bytes)
    }

    /// Reads the seven bytes with which a text begins.
    init(start bytes: ByteView) throws(TextFault) {
        let first = Int(try bytes.digits(from: 0, to: 4))
        guard bytes[4] == UInt8(ascii: "/") else { throw TextFault(.character, at: 4) }
        let second = Int(try bytes.digits(from: 5, to: 7))
        guard second == (first + 1) % 100 else { throw TextFault(.value, at: 5) }
        self.init(known: first)
    }

    package static func mend(_ bytes: inout [UInt8], noting repairs: inout [Repair]) {
        let first = bytes.prefix(4)
        var second = bytes.dropFirst(4)
        if let separator = second.first, separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") {
            second = second.dropFirst()
        }
        guard isDigits(first), isDigits(second) else { return }
        if second.count == 4 {
            // The century must be that of the year after the first: 2024-1925 is no spelling of anything.
            guard let start = number(first), let end = number(second), end == start + 1 else { return }
            second = second.dropFirst(2)
        }
        guard first.count == 4, second.count == 2 else { return }
        let mended = first + [UInt8(ascii: "/")] + second
        guard Array(mended) != bytes else { return }
        bytes = Array(mended)
        repairs.append(.respeltAcademicYear)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: digits, as: UTF8.self))
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt64(packed), width: 4)
        output.append(UInt8(ascii: "/"))
        output.append(UInt64((packed + 1) % 100), width: 2)
    }

    /// Orders academic years from earlier to later.
    public static func < (left: AcademicYear, right: AcademicYear) -> Bool {
        left.packed < right.packed
    }
}
