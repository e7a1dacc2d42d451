/// One point of a rating scale.
public struct RatingPoint: JSONConvertible {
    /// The name by which ratings refer to it.
    ///
    /// It means something in its own scale only: `amber` of two scales is two points.
    public var code: Identifier<RatingPoint>
    /// What the scale calls it.
    public var label: String
    /// Whether the framework says for each criterion what this point looks like; some describe only the ends.
    public var isDescribed: Bool
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a point.
    public init(_ code: Identifier<RatingPoint>, label: String, isDescribed: Bool = false) {
        self.code = code
        self.label = label
        self.isDescribed = isDescribed
    }
}

extension RatingPoint: Described {
    package static var placeholder: RatingPoint { RatingPoint(.placeholder, label: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("code", &code)
        visitor.required("label", &label)
        visitor.defaulted("isDescribed", &isDescribed, usual: false)
    }
}
