/// The terms from a first to a last, both included, or from a first on without end.
public struct TermSpan: JSONConvertible {
    /// The first term.
    public private(set) var first: Term
    /// The last term, or `nil` while none is known.
    public private(set) var last: Term?
    /// The members that this version does not know.
    public var unrecognised: UnrecognisedMembers

    /// Creates a span.
    ///
    /// - Throws: ``StructureError`` with the code `termSpan.last.beforeFirst` when the last term is earlier than the
    ///   first.
    public init(
        first: Term, last: Term? = nil, unrecognised: UnrecognisedMembers = [:]
    ) throws(StructureError) {
        self.init(known: first, last: last, unrecognised: unrecognised)
        try checkStructure()
    }

    /// Creates the span of one term.
    public init(_ term: Term) {
        self.init(known: term, last: term, unrecognised: [:])
    }

    private init(known first: Term, last: Term?, unrecognised: UnrecognisedMembers) {
        self.first = first
        self.last = last
        self.unrecognised = unrecognised
    }

    /// How many terms the span has, or `nil` while it is open.
    public var count: Int? {
        last.map { first.terms(until: $0) + 1 }
    }

    /// Whether a term is one of the span's.
    public func contains(_ term: Term) -> Bool {
        guard first <= term else { return false }
        guard let last else { return true }
        return term <= last
    }

    /// Whether two spans have at least one term in common.
    public func overlaps(_ other: TermSpan) -> Bool {
        contains(other.first) || other.contains(first)
    }
}

extension TermSpan: Described {
    package static var placeholder: TermSpan { TermSpan(known: .placeholder, last: nil, unrecognised: [:]) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("first", &first)
        visitor.optional("last", &last)
    }

    package func checkStructure() throws(StructureError) {
        guard let last, last < first else { return }
        throw StructureError(
            "termSpan.last.beforeFirst", at: ["last"],
            "The last term \(last) is before the first, \(first); a span ends in the term in which it begins or later",
            ["first": first.description, "last": last.description])
    }
}
