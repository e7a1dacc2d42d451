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
    /// What the trust and its schools set out to improve.
    public var goals: [ImprovementGoal]
    /// The practices that are mobilised towards the goals.
    public var practices: [Practice]
    /// What the goals are thought to depend on: the theory of change between practices and goals.
    public var drivers: [Driver]
    /// How each practice is thought to move a driver or a goal.
    public var contributions: [Contribution]
    /// Where and how practices are put to work, or stopped.
    public var implementations: [Implementation]
    /// The components of the improvement model that the record refers to.
    public var components: [ModelComponent]
    /// The assurance frameworks that the assessments use.
    public var frameworks: [AssuranceFramework]
    /// The rating scales that belong to no framework, such as that of a register of risks.
    public var scales: [RatingScale]
    /// How criteria of one framework correspond to those of another.
    public var crosswalks: [Crosswalk]
    /// The assessments of the trust and its schools.
    public var assessments: [Assessment]
    /// What judgements rest on.
    public var evidence: [Evidence]
    /// What was taken back, and why.
    public var retractions: [Retraction]
    /// The risks that are watched.
    public var concerns: [Concern]
    /// The capacity that is on offer.
    public var offers: [CapacityOffer]
    /// What offered capacity is promised to.
    public var commitments: [Commitment]
    /// Which schools give capacity to others and which take it.
    public var schoolCapacities: [SchoolCapacity]
    /// What the record implies for the sector.
    public var sectorFindings: [SectorFinding]
    /// What was taken out of the record on purpose.
    public var deletions: [Deletion]
    /// The issues that are held back for a time, with reasons.
    public var suppressions: [Suppression]
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
        goals: [ImprovementGoal] = [],
        practices: [Practice] = [],
        drivers: [Driver] = [],
        contributions: [Contribution] = [],
        implementations: [Implementation] = [],
        components: [ModelComponent] = [],
        frameworks: [AssuranceFramework] = [],
        scales: [RatingScale] = [],
        crosswalks: [Crosswalk] = [],
        assessments: [Assessment] = [],
        evidence: [Evidence] = [],
        retractions: [Retraction] = [],
        concerns: [Concern] = [],
        offers: [CapacityOffer] = [],
        commitments: [Commitment] = [],
        schoolCapacities: [SchoolCapacity] = [],
        sectorFindings: [SectorFinding] = [],
        deletions: [Deletion] = [],
        suppressions: [Suppression] = [],
        sources: [Source] = []
    ) {
        format = .current
        self.asOf = asOf
        self.trust = trust
        self.schools = schools
        self.measures = measures
        self.readings = readings
        self.goals = goals
        self.practices = practices
        self.drivers = drivers
        self.contributions = contributions
        self.implementations = implementations
        self.components = components
        self.frameworks = frameworks
        self.scales = scales
        self.crosswalks = crosswalks
        self.assessments = assessments
        self.evidence = evidence
        self.retractions = retractions
        self.concerns = concerns
        self.offers = offers
        self.commitments = commitments
        self.schoolCapacities = schoolCapacities
        self.sectorFindings = sectorFindings
        self.deletions = deletions
        self.suppressions = suppressions
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
        visitor.list("goals", &goals)
        visitor.list("practices", &practices)
        visitor.list("drivers", &drivers)
        visitor.list("contributions", &contributions)
        visitor.list("implementations", &implementations)
        visitor.list("components", &components)
        visitor.list("frameworks", &frameworks)
        visitor.list("scales", &scales)
        visitor.list("crosswalks", &crosswalks)
        visitor.list("assessments", &assessments)
        visitor.list("evidence", &evidence)
        visitor.list("retractions", &retractions)
        visitor.list("concerns", &concerns)
        visitor.list("offers", &offers)
        visitor.list("commitments", &commitments)
        visitor.list("schoolCapacities", &schoolCapacities)
        visitor.list("sectorFindings", &sectorFindings)
        visitor.list("deletions", &deletions)
        visitor.list("suppressions", &suppressions)
        visitor.list("sources", &sources)
    }
}
