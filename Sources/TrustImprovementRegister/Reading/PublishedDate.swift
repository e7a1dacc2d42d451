package import TrustImprovement

extension CalendarDate {
    /// Reads a date in any of the styles of the public files: `19-04-2013`, `01/09/2016`, `20171001`, `2013-04-19`.
    ///
    /// Returns `nil` for a text that is none of these or a day that does not exist.
    package init?(published text: String) {
        let bytes = Array(text.utf8)
        let layout: (year: Int, month: Int, day: Int)
        switch bytes.count {
        case 8: layout = (0, 4, 6)
        case 10 where bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-"): layout = (0, 5, 8)
        case 10 where bytes[2] == bytes[5] && (bytes[2] == UInt8(ascii: "-") || bytes[2] == UInt8(ascii: "/")):
            layout = (6, 3, 0)
        default: return nil
        }
        func number(_ start: Int, _ length: Int) -> Int? {
            var number = 0
            for byte in bytes[start..<start + length] {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return number
        }
        guard let year = number(layout.year, 4), let month = number(layout.month, 2), let day = number(layout.day, 2),
            let date = try? CalendarDate(year: year, month: month, day: day)
        else { return nil }
        self = date
    }

    /// Whether the date stands in the register for one that nobody knows: 1 January of 1900 or 1902.
    package var isSentinel: Bool {
        (year == 1900 || year == 1902) && month == 1 && day == 1
    }
}
