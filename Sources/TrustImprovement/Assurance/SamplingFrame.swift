/// What there was to look at, what was looked at, and how that was chosen.
///
/// What is found in a sample is not known of the whole; a frame lets a conclusion say which it is about.
public struct SamplingFrame: JSONConvertible {
    /// What there was to look at, such as `pupils' books in year 4`.
    public var population: String?
    /// How many there were, 0 or more.
    public private(set) var populationCount: Int?
    /// What was looked at, in words.
    public var sample: String?
    /// How many were looked at, 0 to the number that there were.
    public private(set) var sampleCount: Int?
    /// How the sample was chosen.
    public var method: SamplingMethod?
    /// The role of whoever chose it; never a name.
    public var chosenByRole: String?
    /// The day on which it was chosen.
    public var date: CalendarDate?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a frame.
    ///
    /// - Throws: ``StructureError`` with the code `samplingFrame.populationCount.negative` or
    ///   `samplingFrame.sampleCount.negative` for a number below 0, and `samplingFrame.sampleCount.exceedsPopulation` when
    ///   more was looked at than there was.
    public init(
        population: String? = nil,
        populationCount: Int? = nil,
        sample: String? = nil,
        sampleCount: Int? = nil,
        method: SamplingMethod? = nil,
        chosenByRole: String? = nil,
        date: CalendarDate? = nil
    ) throws(StructureError) {
        self.population = population
        self.populationCount = populationCount
        self.sample = sample
        self.sampleCount = sampleCount
        self.method = method
        self.chosenByRole = chosenByRole
        self.date = date
        try checkStructure()
    }

    /// Whether all there was has been looked at; `nil` where a number is not known.
    public var isCensus: Bool? {
        guard let populationCount, let sampleCount else { return nil }
        return sampleCount == populationCount
    }
}

extension SamplingFrame: Described {
    package static var placeholder: SamplingFrame { SamplingFrame(unchecked: ()) }

    private init(unchecked: Void) {
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.optional("population", &population)
        visitor.optional("populationCount", &populationCount)
        visitor.optional("sample", &sample)
        visitor.optional("sampleCount", &sampleCount)
        visitor.optional("method", &method)
        visitor.optional("chosenByRole", &chosenByRole)
        visitor.optional("date", &date)
    }

    package func checkStructure() throws(StructureError) {
        if let populationCount, populationCount < 0 {
            throw StructureError(
                "samplingFrame.populationCount.negative", at: ["populationCount"],
                "A population of \(populationCount) is given; it cannot be below 0",
                ["populationCount": String(populationCount)])
        }
        if let sampleCount, sampleCount < 0 {
            throw StructureError(
                "samplingFrame.sampleCount.negative", at: ["sampleCount"],
                "A sample of \(sampleCount) is given; it cannot be below 0", ["sampleCount": String(sampleCount)])
        }
        if let populationCount, let sampleCount, sampleCount > populationCount {
            throw StructureError(
                "samplingFrame.sampleCount.exceedsPopulation", at: ["sampleCount"],
                "A sample of \(sampleCount) is given from a population of \(populationCount); it cannot be larger",
                ["populationCount": String(populationCount), "sampleCount": String(sampleCount)])
        }
    }
}
