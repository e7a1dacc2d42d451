/// How serious a concern was judged to be at one time, on the scale of its own scheme, with the reasons of that time.
///
/// The words of such schemes collide with those of other scales, so a rating carries its scale and is compared with
/// nothing else.
public struct ConcernRating: JSONConvertible {
    /// The point of the scale, written as the members `scale` and `point`.
    public var level: ScalePoint
    /// Which way the concern was moving.
    public var direction: ConcernDirection?
    /// Why it was rated so.
    public var rationale: String?
    /// The day on which it was rated.
    public var rated: CalendarDate?
    /// The day on which that was recorded; `nil` where it was recorded on the day itself.
    public var recorded: CalendarDate?
    /// The role of whoever rated it; never a name.
    public var role: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a rating.
    public init(
        _ level: ScalePoint,
        direction: ConcernDirection? = nil,
        rationale: String? = nil,
        rated: CalendarDate? = nil,
        recorded: CalendarDate? = nil,
        role: String? = nil
    ) {
        self.level = level
        self.direction = direction
        self.rationale = rationale
        self.rated = rated
        self.recorded = recorded
        self.role = role
    }
}

extension ConcernRating: Described {
    package static var placeholder: ConcernRating { ConcernRating(.placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("scale", &level.scale)
        visitor.required("point", &level.point)
        visitor.optional("direction", &direction)
        visitor.optional("rationale", &rationale)
        visitor.optional("rated", &rated)
        visitor.optional("recorded", &recorded)
        visitor.optional("role", &role)
    }
}
