/// How often a goal is reviewed, and when next.
public struct ReviewCycle: JSONConvertible {
    /// The time from one review to the next.
    public enum Interval: Hashable, Sendable {
        /// So many school terms, of which a year has three.
        case terms(Int)
        /// So many months.
        case months(Int)
    }

    /// The day of the next review.
    public var next: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var terms: Int?
    private var months: Int?

    /// Creates a cycle.
    ///
    /// - Throws: ``StructureError`` with the code `reviewCycle.interval.notPositive` when the interval is not at least
    ///   one term or month.
    public init(every interval: Interval? = nil, next: CalendarDate? = nil) throws(StructureError) {
        self.next = next
        switch interval {
        case .terms(let count): terms = count
        case .months(let count): months = count
        case nil: break
        }
        try checkStructure()
    }

    /// The time from one review to the next; `nil` while nobody has said.
    public var interval: Interval? {
        if let terms { return .terms(terms) }
        return months.map(Interval.months)
    }
}

extension ReviewCycle: Described {
    package static var placeholder: ReviewCycle { ReviewCycle() }

    private init() {}

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("terms", &terms)
        visitor.optional("months", &months)
        visitor.optional("next", &next)
    }

    package func checkStructure() throws(StructureError) {
        guard terms == nil || months == nil else {
            throw StructureError(
                "reviewCycle.interval.ambiguous", at: ["months"],
                "'months' are given beside 'terms'; a review comes every so many of one or the other")
        }
        for (name, count) in [("terms", terms), ("months", months)] {
            guard let count, count < 1 else { continue }
            throw StructureError(
                "reviewCycle.interval.notPositive", at: [.member(name)],
                "A review comes every \(count) \(name); there must be at least 1 from one review to the next",
                [name: String(count)])
        }
    }
}
