/// The days on which one term begins and ends, both included.
public struct TermDates: JSONConvertible {
    /// The term.
    public private(set) var term: Term
    /// The first day of the term.
    public private(set) var start: CalendarDate
    /// The last day of the term.
    public private(set) var end: CalendarDate
    /// The members that this version does not know.
    public var unrecognised: UnrecognisedMembers

    /// Creates the dates of a term.
    ///
    /// - Throws: ``StructureError`` with the code `termDates.end.beforeStart` when the end is earlier than the start.
    public init(
        term: Term, start: CalendarDate, end: CalendarDate, unrecognised: UnrecognisedMembers = [:]
    ) throws(StructureError) {
        self.init(known: term, start: start, end: end, unrecognised: unrecognised)
        try checkStructure()
    }

    private init(known term: Term, start: CalendarDate, end: CalendarDate, unrecognised: UnrecognisedMembers) {
        self.term = term
        self.start = start
        self.end = end
        self.unrecognised = unrecognised
    }

    /// The days of the term.
    public var span: DateSpan { DateSpan(knownStart: start, end: end) }
}

extension TermDates: Described {
    package static var placeholder: TermDates {
        TermDates(known: .placeholder, start: .placeholder, end: .placeholder, unrecognised: [:])
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("term", &term)
        visitor.required("start", &start)
        visitor.required("end", &end)
    }

    package func checkStructure() throws(StructureError) {
        guard end < start else { return }
        throw StructureError(
            "termDates.end.beforeStart", at: ["end"],
            "The end \(end) is before the start \(start); a term ends on the day it starts or later",
            ["term": term.description, "start": start.description, "end": end.description])
    }
}
