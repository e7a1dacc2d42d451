/// One trust's whole improvement record: the document that tools exchange.
///
/// A record stands alone in a `.json` file or travels one a line in an `.ndjson` file.
public struct TrustRecord: JSONConvertible, Identifiable {
    /// How the record is to be read; it comes first in the text.
    public var format: FormatVersion
    /// The day on which the record's facts were so.
    public var asOf: CalendarDate?
    /// The trust.
    public var trust: Trust
    /// Its schools, now and before.
    public var schools: [School]
    /// The measures that the readings use.
    public var measures: [Measure]
    /// The figures.
    public var readings: [Reading]
    /// Where the record's facts come from.
    public var sources: [Source]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a record.
    public init(
        trust: Trust,
        asOf: CalendarDate? = nil,
        schools: [School] = [],
        measures: [Measure] = [],
        readings: [Reading] = [],
        sources: [Source] = []
    ) {
        format = .current
        self.asOf = asOf
        self.trust = trust
        self.schools = schools
        self.measures = measures
        self.readings = readings
        self.sources = sources
    }

    /// The name by which records refer to the trust.
    public var id: Identifier<Trust> { trust.id }
}

extension TrustRecord: Described {
    package static var placeholder: TrustRecord { TrustRecord(trust: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("format", &format)
        visitor.optional("asOf", &asOf)
        visitor.required("trust", &trust)
        visitor.list("schools", &schools)
        visitor.list("measures", &measures)
        visitor.list("readings", &readings)
        visitor.list("sources", &sources)
    }
}
