/// An ordered set of points on which criteria are rated, from the weakest to the strongest.
///
/// A scale that changes gets a new version, and what was rated on the old one keeps its meaning. Points of two scales
/// cannot be compared, even where they have the same words.
public struct RatingScale: JSONConvertible, Identifiable {
    /// The name by which ratings refer to it.
    public var id: Identifier<RatingScale>
    /// The version of the scale, where there is more than one.
    public var version: Identifier<ScaleReference>?
    /// What a person calls it.
    public var title: String?
    /// The points from the weakest to the strongest: two or more, each with a code of its own.
    public private(set) var points: [RatingPoint]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a scale from its points, the weakest first.
    ///
    /// - Throws: ``StructureError`` with the code `ratingScale.points.tooFew` when there are fewer than two points, and
    ///   `ratingScale.point.duplicate` when two have the same code.
    public init(
        id: Identifier<RatingScale>,
        version: Identifier<ScaleReference>? = nil,
        title: String? = nil,
        points: [RatingPoint]
    ) throws(StructureError) {
        self.id = id
        self.version = version
        self.title = title
        self.points = points
        try checkStructure()
    }

    /// The name of the scale together with its version.
    public var reference: ScaleReference {
        ScaleReference(id: id, version: version)
    }

    /// The weakest point.
    public var weakest: ScalePoint? { points.first.map { ScalePoint(scale: reference, point: $0.code) } }

    /// The strongest point.
    public var strongest: ScalePoint? { points.last.map { ScalePoint(scale: reference, point: $0.code) } }

    /// The point of a code together with the scale, as ratings hold it, or `nil` when the scale has none of that code.
    public func level(_ code: Identifier<RatingPoint>) -> ScalePoint? {
        points.contains { $0.code == code } ? ScalePoint(scale: reference, point: code) : nil
    }

    /// The code and label of a point, or `nil` when it is not of this scale.
    public func point(at level: ScalePoint) -> RatingPoint? {
        guard level.scale == reference else { return nil }
        return points.first { $0.code == level.point }
    }

    /// How one point stands to another, or why they cannot be compared.
    public func compare(_ level: ScalePoint, with other: ScalePoint) -> RatingComparison {
        switch (rank(of: level), rank(of: other)) {
        case (.failure(let refusal), _), (_, .failure(let refusal)): .refused(refusal)
        case (.success(let rank), .success(let otherRank)):
            rank > otherRank ? .stronger : rank < otherRank ? .weaker : .same
        }
    }

    /// Whether one point is stronger than another, or `nil` when either is not of this scale.
    public func isStronger(_ level: ScalePoint, than other: ScalePoint) -> Bool? {
        switch compare(level, with: other) {
        case .stronger: true
        case .same, .weaker: false
        case .refused: nil
        }
    }

    /// Where a point stands, counted from the weakest; only of use beside another of the same scale.
    private func rank(of level: ScalePoint) -> Result<Int, RatingComparison.Refusal> {
        guard level.scale == reference else { return .failure(.otherScale(level.scale, than: reference)) }
        guard let rank = points.firstIndex(where: { $0.code == level.point }) else {
            return .failure(.unknownPoint(level))
        }
        return .success(rank)
    }
}

extension RatingScale: Described {
    package static var placeholder: RatingScale { RatingScale(unchecked: ()) }

    private init(unchecked: Void) {
        id = .placeholder
        points = []
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("id", &id)
        visitor.optional("version", &version)
        visitor.optional("title", &title)
        visitor.list("points", &points)
    }

    package func checkStructure() throws(StructureError) {
        guard points.count >= 2 else {
            throw StructureError(
                "ratingScale.points.tooFew", at: ["points"],
                "\(points.count) \(points.count == 1 ? "point is" : "points are") given; a scale has two or more",
                ["count": String(points.count)])
        }
        var seen: Set<Identifier<RatingPoint>> = []
        for (position, point) in points.enumerated() where !seen.insert(point.code).inserted {
            throw StructureError(
                "ratingScale.point.duplicate", at: ["points", .index(position), "code"],
                "'\(point.code)' is the code of more than one point; each point of a scale has a code of its own",
                ["code": point.code.description])
        }
    }
}
