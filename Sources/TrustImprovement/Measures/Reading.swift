/// One figure: a measure's value for a population at a time, with where it comes from.
public struct Reading: JSONConvertible {
    /// The name by which other parts of the record refer to it, where they do.
    public var id: Identifier<Reading>?
    /// What is measured.
    public var measure: MeasureReference
    /// The number, or why there is none.
    public var value: MeasureValue
    /// When it holds.
    public var period: Period
    /// Whom it is about; every pupil of the trust unless said otherwise.
    public var population: Population
    /// How many pupils are behind it, the weight for averages.
    public var pupils: Int?
    /// The day on which it was published.
    public var published: CalendarDate?
    /// How final it is.
    public var status: PublicationStatus?
    /// Where it comes from.
    public var source: Source?
    /// Whether it is from before the school joined the trust, so that it is never the trust's own result.
    public var predatesJoining: Bool
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a reading.
    public init(
        id: Identifier<Reading>? = nil,
        measure: MeasureReference,
        value: MeasureValue,
        period: Period,
        population: Population = Population(),
        pupils: Int? = nil,
        published: CalendarDate? = nil,
        status: PublicationStatus? = nil,
        source: Source? = nil,
        predatesJoining: Bool = false
    ) {
        self.id = id
        self.measure = measure
        self.value = value
        self.period = period
        self.population = population
        self.pupils = pupils
        self.published = published
        self.status = status
        self.source = source
        self.predatesJoining = predatesJoining
    }
}

extension Reading: Described {
    package static var placeholder: Reading {
        Reading(measure: .placeholder, value: .placeholder, period: .placeholder)
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("id", &id)
        visitor.required("measure", &measure)
        visitor.required("value", &value)
        visitor.required("period", &period)
        visitor.defaulted("population", &population, usual: Population())
        visitor.optional("pupils", &pupils)
        visitor.optional("published", &published)
        visitor.optional("status", &status)
        visitor.optional("source", &source)
        visitor.defaulted("predatesJoining", &predatesJoining, usual: false)
    }
}
