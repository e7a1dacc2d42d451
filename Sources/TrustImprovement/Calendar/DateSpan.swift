/// The days from a start to an end, both included, or from a start on without end.
///
/// A span of one day has that day as its start and as its end. A school that joined on 1 September and left on
/// 31 August was there on both days.
public struct DateSpan: JSONConvertible {
    /// The first day.
    public private(set) var start: CalendarDate
    /// The last day, or `nil` while none is known.
    public private(set) var end: CalendarDate?
    /// The members that this version does not know.
    public var unrecognised: UnrecognisedMembers

    /// Creates a span.
    ///
    /// - Throws: ``StructureError`` with the code `dateSpan.end.beforeStart` when the end is earlier than the start.
    public init(
        start: CalendarDate, end: CalendarDate? = nil, unrecognised: UnrecognisedMembers = [:]
    ) throws(StructureError) {
        self.init(knownStart: start, end: end, unrecognised: unrecognised)
        try checkStructure()
    }

    /// Creates a span whose end is known not to be before its start.
    init(knownStart start: CalendarDate, end: CalendarDate?, unrecognised: UnrecognisedMembers = [:]) {
        self.start = start
        self.end = end
        self.unrecognised = unrecognised
    }

    /// Creates the span of one day.
    public init(on date: CalendarDate) {
        self.init(knownStart: date, end: date)
    }

    /// Whether the span has no end yet.
    public var isOpen: Bool { end == nil }

    /// How many days the span has, or `nil` while it is open.
    public var days: Int? {
        end.map { start.days(until: $0) + 1 }
    }

    /// Whether a date is one of the span's days.
    public func contains(_ date: CalendarDate) -> Bool {
        start <= date && date <= end ?? .latest
    }

    /// Whether two spans have at least one day in common.
    public func overlaps(_ other: DateSpan) -> Bool {
        start <= other.end ?? .latest && other.start <= end ?? .latest
    }

    /// The days that two spans have in common, or `nil` when there are none.
    ///
    /// It is open when both are. Unrecognised members belong to neither and are left out.
    public func intersection(_ other: DateSpan) -> DateSpan? {
        guard overlaps(other) else { return nil }
        let sharedEnd =
            switch (end, other.end) {
            case (let left?, let right?): min(left, right)
            case (let left, let right): left ?? right
            }
        return DateSpan(knownStart: max(start, other.start), end: sharedEnd)
    }
}

extension DateSpan: Described {
    package static var placeholder: DateSpan { DateSpan(knownStart: .placeholder, end: nil) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("start", &start)
        visitor.optional("end", &end)
    }

    package func checkStructure() throws(StructureError) {
        guard let end, end < start else { return }
        throw StructureError(
            "dateSpan.end.beforeStart", at: ["end"],
            "The end \(end) is before the start \(start); a span ends on the day it starts or later",
            ["start": start.description, "end": end.description])
    }
}
