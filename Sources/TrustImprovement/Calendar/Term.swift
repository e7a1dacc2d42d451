/// A term of an academic year, written as `2024/25 autumn`.
///
/// When a term begins and ends is decided locally, so a term has no dates of its own; a ``TermCalendar`` has them.
public struct Term: Hashable, Sendable {
    /// One of the three terms of an academic year.
    public enum Season: String, Hashable, Sendable, Codable, CaseIterable {
        /// From September to December.
        case autumn
        /// From January to Easter.
        case spring
        /// From Easter to July.
        case summer
    }

    // Three terms a year, counted from that of the autumn of the year 0.
    private let packed: UInt16

    /// The academic year that the term is part of.
    public var academicYear: AcademicYear { AcademicYear(known: Int(packed / 3)) }

    /// Which of the year's three terms it is.
    public var season: Season {
        switch packed % 3 {
        case 0: .autumn
        case 1: .spring
        default: .summer
        }
    }

    /// Reads a term, such as `2024/25 autumn`.
    ///
    /// - Throws: ``TextError`` when the text is not an academic year, a space and `autumn`, `spring` or `summer`.
    public init(_ text: String) throws(TextError) {
        try self.init(text: text)
    }

    /// Creates a term of an academic year.
    public init(_ season: Season, in academicYear: AcademicYear) {
        packed = UInt16(truncatingIfNeeded: academicYear.startYear * 3 + season.position)
    }

    /// The term after this one, or `nil` after the last.
    public var next: Term? {
        packed < 29_999 ? Term(packed: packed + 1) : nil
    }

    /// The term before this one, or `nil` before the first.
    public var previous: Term? {
        packed > 0 ? Term(packed: packed - 1) : nil
    }

    /// How many terms lie from this one until another: 1 for the next, negative where that is earlier.
    public func terms(until other: Term) -> Int {
        Int(other.packed) - Int(packed)
    }
}

extension Term: TextValue {
    package static var subject: String { "term" }
    package static var expectation: String {
        "an academic year, a space and autumn, spring or summer, written as 2024/25 autumn"
    }
    package static var placeholder: Term { Term(packed: 0) }

    private init(packed: UInt16) {
        self.packed = packed
    }

    package init(parsing bytes: ByteView) throws(TextFault) {
        try bytes.requireLength(14...14)
        let academicYear = try AcademicYear(start: bytes)
        guard bytes[7] == UInt8(ascii: " ") else { throw TextFault(.character, at: 7) }
        if bytes.hasPrefix("autumn", at: 8) {
            self.init(.autumn, in: academicYear)
        } else if bytes.hasPrefix("spring", at: 8) {
            self.init(.spring, in: academicYear)
        } else if bytes.hasPrefix("summer", at: 8) {
            self.init(.summer, in: academicYear)
        } else {
            throw TextFault(.value, at: 8)
        }
    }

    package func append(to output: inout OutputBuffer) {
        academicYear.append(to: &output)
        switch season {
        case .autumn: output.append(" autumn")
        case .spring: output.append(" spring")
        case .summer: output.append(" summer")
        }
    }

    /// Orders terms from earlier to later.
    public static func < (left: Term, right: Term) -> Bool {
        left.packed < right.packed
    }
}

extension Term.Season: Comparable {
    /// Orders the terms of a year: autumn, spring, summer.
    public static func < (left: Term.Season, right: Term.Season) -> Bool {
        left.position < right.position
    }

    fileprivate var position: Int {
        switch self {
        case .autumn: 0
        case .spring: 1
        case .summer: 2
        }
    }
}
