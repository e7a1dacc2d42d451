/// The dates of terms, as a local authority, a trust or a school sets them.
///
/// Terms are in order, each is there once, and no two share a day. Days between terms are holidays; half-term holidays
/// are part of their term. Terms may be left out, and a calendar without any is allowed.
public struct TermCalendar: JSONConvertible {
    /// The terms with their dates, in order.
    public private(set) var terms: [TermDates]
    /// The members that this version does not know.
    public var unrecognised: UnrecognisedMembers

    /// Creates a calendar from the dates of its terms.
    ///
    /// - Throws: ``StructureError`` at the first term that repeats the one before it
    ///   (`termCalendar.terms.repeated`), belongs before it (`termCalendar.terms.order`), or begins before it has ended
    ///   (`termCalendar.terms.overlap`).
    public init(_ terms: [TermDates], unrecognised: UnrecognisedMembers = [:]) throws(StructureError) {
        self.init(known: terms, unrecognised: unrecognised)
        try checkStructure()
    }

    private init(known terms: [TermDates], unrecognised: UnrecognisedMembers) {
        self.terms = terms
        self.unrecognised = unrecognised
    }

    /// The term that a date falls in, or `nil` in holidays and outside the calendar.
    public func term(on date: CalendarDate) -> Term? {
        let position = firstPosition(endingFrom: date)
        guard position < terms.count, terms[position].start <= date else { return nil }
        return terms[position].term
    }

    /// The dates of a term, or `nil` when the calendar does not have it.
    public func dates(of term: Term) -> TermDates? {
        terms.first { $0.term == term }
    }

    /// The terms that have at least one day from one date to another, both included.
    ///
    /// There are none when the second date is earlier than the first.
    public func terms(from first: CalendarDate, to last: CalendarDate) -> [Term] {
        guard first <= last else { return [] }
        return terms[firstPosition(endingFrom: first)...].prefix { $0.start <= last }.map(\.term)
    }

    /// The position of the first term that ends on a date or later, or that after the last term.
    private func firstPosition(endingFrom date: CalendarDate) -> Int {
        var lower = 0
        var upper = terms.count
        while lower < upper {
            let middle = lower + (upper - lower) / 2
            if terms[middle].end < date { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }
}

extension TermCalendar: Described {
    package static var placeholder: TermCalendar { TermCalendar(known: [], unrecognised: [:]) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.list("terms", &terms)
    }

    package func checkStructure() throws(StructureError) {
        for (position, (earlier, later)) in zip(terms, terms.dropFirst()).enumerated() {
            try TermCalendar.check(later, after: earlier, at: ["terms", .index(position + 1)])
        }
    }

    private static func check(
        _ later: TermDates, after earlier: TermDates, at path: Path
    ) throws(StructureError) {
        if later.term == earlier.term {
            throw StructureError(
                "termCalendar.terms.repeated", at: path.appending("term"),
                "The term \(later.term) is given twice; a calendar has each term once",
                ["term": later.term.description])
        }
        if later.term < earlier.term {
            throw StructureError(
                "termCalendar.terms.order", at: path.appending("term"),
                "The term \(later.term) stands after \(earlier.term); a calendar has its terms in order",
                ["term": later.term.description, "before": earlier.term.description])
        }
        if later.start <= earlier.end {
            throw StructureError(
                "termCalendar.terms.overlap", at: path.appending("start"),
                "The term \(later.term) starts on \(later.start), but \(earlier.term) ends on \(earlier.end); "
                    + "a term starts after the one before it has ended",
                [
                    "term": later.term.description, "start": later.start.description,
                    "before": earlier.term.description, "end": earlier.end.description,
                ])
        }
    }
}
