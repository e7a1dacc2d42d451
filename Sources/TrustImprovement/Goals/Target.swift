/// How much, and by when: what an indicator should come to.
///
/// A percentage, a number of percentage points and an amount of anything else are three types, and in JSON three
/// members, so that 14 points are never taken for 14%.
public struct Target: JSONConvertible {
    /// What is to be so.
    public enum Form: Hashable, Sendable {
        /// The measure reaches a value.
        case reach(ExactDecimal)
        /// The measure changes from its baseline by so much; a fall is negative.
        case changeBy(MeasureDifference)
        /// The measure falls from its baseline by a fraction of it.
        case reduceByFraction(ReductionFraction)
        /// The measure comes to the comparator's value plus the margin, or better: a margin of -1 points is 1 point
        /// below it.
        case relativeTo(Comparator, margin: MeasureDifference? = nil)
        /// The measure stays where it should be.
        case maintain(MaintainedLevel)
        /// A milestone of the indicator is completed.
        case completeMilestone(Identifier<Milestone>)
        /// A rating is at this point of its scale, or at a better one.
        case atLeastPoint(ScalePoint)

        /// The measure reaches a percentage.
        public static func reach(_ percentage: Percentage) -> Form {
            .reach(percentage.value)
        }
    }

    /// When it should be so; `nil` while nobody has said.
    public var due: Period?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    private var parts: TargetParts

    /// Creates a target.
    public init(_ form: Form, due: Period? = nil) {
        parts = TargetParts(form)
        self.due = due
    }

    /// What is to be so.
    public var form: Form {
        get {
            // Parts that make no form do not leave the readers.
            parts.form ?? .reach(ExactDecimal.zero)
        }
        set { parts = TargetParts(newValue) }
    }

    /// Whether what is to be so is told by the numbers of a measure, and not by a milestone or a rating.
    public var isNumeric: Bool {
        switch form {
        case .reach, .changeBy, .reduceByFraction, .relativeTo, .maintain: true
        case .completeMilestone, .atLeastPoint: false
        }
    }
}

extension Target: Described {
    package static var placeholder: Target { Target(parts: TargetParts(word: .placeholder)) }

    private init(parts: TargetParts) {
        self.parts = parts
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("form", &parts.word)
        visitor.optional("value", &parts.value)
        visitor.optional("fraction", &parts.fraction)
        visitor.optional("comparator", &parts.comparator)
        visitor.optional("points", &parts.points)
        visitor.optional("amount", &parts.amount)
        visitor.optional("minimum", &parts.minimum)
        visitor.optional("maximum", &parts.maximum)
        visitor.optional("range", &parts.range)
        visitor.optional("milestone", &parts.milestone)
        visitor.optional("scale", &parts.scale)
        visitor.optional("point", &parts.point)
        visitor.optional("due", &due)
    }

    package func checkStructure() throws(StructureError) {
        try parts.check()
    }
}
