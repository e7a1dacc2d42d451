/// What is measured, how it may be computed with, and where its definition comes from.
///
/// A definition that changes gets a new version, because numbers of two versions cannot be compared unless the newer
/// one says so: persistent absence has had three thresholds.
public struct Measure: JSONConvertible {
    /// The name by which readings and goals refer to the measure.
    public var id: Identifier<Measure>
    /// The version of the definition, where there is more than one.
    public var version: Identifier<MeasureReference>?
    /// What a person calls it.
    public var title: String
    /// What it says, in a sentence or two.
    public var definition: String?
    /// What its numbers count.
    public var unit: MeasureUnit
    /// Which way it moves when things get better; `nil` for a measure of context that is neither.
    public var direction: ImprovementDirection? {
        get {
            switch better {
            case .higher: .higher
            case .lower: .lower
            case .within: range.map(ImprovementDirection.within)
            case nil: nil
            }
        }
        set {
            switch newValue {
            case .higher: (better, range) = (.higher, nil)
            case .lower: (better, range) = (.lower, nil)
            case .within(let best): (better, range) = (.within, best)
            case nil: (better, range) = (nil, nil)
            }
        }
    }
    /// How its values may be put together across schools.
    public var additivity: Additivity
    /// How many digits after the point published figures are rounded to, 0 to 16.
    public private(set) var decimalPlaces: Int?
    /// Who defines it and where.
    public var source: Source?
    /// The other versions whose numbers may be compared with this one's.
    public var comparableVersions: [Identifier<MeasureReference>]
    /// Members that this version of the model does not know.
    public var unrecognised = UnrecognisedMembers()

    private var better: ImprovementDirectionWord?
    private var range: DecimalRange?

    /// Creates a measure.
    ///
    /// - Throws: ``StructureError`` with the code `measure.decimalPlaces.outOfRange` when those are not 0 to 16.
    public init(
        id: Identifier<Measure>,
        version: Identifier<MeasureReference>? = nil,
        title: String,
        definition: String? = nil,
        unit: MeasureUnit,
        direction: ImprovementDirection?,
        additivity: Additivity = .neither,
        decimalPlaces: Int? = nil,
        source: Source? = nil,
        comparableVersions: [Identifier<MeasureReference>] = []
    ) throws(StructureError) {
        self.id = id
        self.version = version
        self.title = title
        self.definition = definition
        self.unit = unit
        self.additivity = additivity
        self.decimalPlaces = decimalPlaces
        self.source = source
        self.comparableVersions = comparableVersions
        self.direction = direction
        try checkStructure()
    }

    /// Creates a measure whose parts are known to agree.
    init(
        known id: Identifier<Measure>,
        version: Identifier<MeasureReference>?,
        title: String,
        unit: MeasureUnit,
        direction: ImprovementDirection?,
        additivity: Additivity,
        decimalPlaces: Int,
        source: Source
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.unit = unit
        self.additivity = additivity
        self.decimalPlaces = decimalPlaces
        self.source = source
        comparableVersions = []
        self.direction = direction
    }

    /// The name of the measure together with its version.
    public var reference: MeasureReference {
        MeasureReference(id: id, version: version)
    }

    /// Whether numbers of this measure may be compared with those of another.
    public func isComparable(with other: MeasureReference) -> Bool {
        guard id == other.id else { return false }
        if version == other.version { return true }
        guard let otherVersion = other.version else { return false }
        return comparableVersions.contains(otherVersion)
    }
}

extension Measure: Described {
    package static var placeholder: Measure { Measure() }

    private init() {
        id = .placeholder
        title = ""
        unit = .placeholder
        additivity = .placeholder
        comparableVersions = []
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("version", &version)
        visitor.required("title", &title)
        visitor.optional("definition", &definition)
        visitor.required("unit", &unit)
        visitor.optional("better", &better)
        visitor.optional("range", &range)
        visitor.defaulted("additivity", &additivity, usual: .neither)
        visitor.optional("decimalPlaces", &decimalPlaces)
        visitor.optional("source", &source)
        visitor.list("comparableVersions", &comparableVersions)
    }

    package func checkStructure() throws(StructureError) {
        if let decimalPlaces, !ExactDecimal.scales.contains(decimalPlaces) {
            throw StructureError(
                "measure.decimalPlaces.outOfRange", at: ["decimalPlaces"],
                "\(decimalPlaces) decimal places are given; a number can have 0 to 16",
                ["decimalPlaces": String(decimalPlaces)])
        }
        switch (better, range) {
        case (.within, nil):
            throw StructureError(
                "measure.range.missing", at: ["range"],
                "'range' is missing although 'within' is better; a measure that is best in a range must say which")
        case (.higher, _?), (.lower, _?), (nil, _?):
            throw StructureError(
                "measure.range.unused", at: ["range"],
                "'range' is given although 'within' is not what is better; only then a measure has a range")
        default: break
        }
    }
}
