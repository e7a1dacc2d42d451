/// How far a practice, or one ingredient of it, was seen to be carried out as it was meant.
///
/// A low figure for an adaptable ingredient may be a good adaptation, so a figure is never a grade.
public struct FidelityObservation: JSONConvertible {
    /// The day on which it was observed.
    public var date: CalendarDate
    /// The ingredient; `nil` for the practice as a whole.
    public var ingredient: Identifier<ActiveIngredient>?
    /// The school where it was observed; `nil` for all of them together.
    public var school: URN?
    /// How far it was carried out as meant, 0 to 100; `nil` where only words are given.
    public var extent: Percentage?
    /// What was observed, in words.
    public var words: String?
    /// The role of whoever observed, such as `reading lead`; never a name.
    public var role: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an observation.
    public init(
        date: CalendarDate,
        ingredient: Identifier<ActiveIngredient>? = nil,
        school: URN? = nil,
        extent: Percentage? = nil,
        words: String? = nil,
        role: String? = nil
    ) {
        self.date = date
        self.ingredient = ingredient
        self.school = school
        self.extent = extent
        self.words = words
        self.role = role
    }
}

extension FidelityObservation: Described {
    package static var placeholder: FidelityObservation { FidelityObservation(date: .placeholder) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("date", &date)
        visitor.optional("ingredient", &ingredient)
        visitor.optional("school", &school)
        visitor.optional("extent", &extent)
        visitor.optional("words", &words)
        visitor.optional("role", &role)
    }
}
