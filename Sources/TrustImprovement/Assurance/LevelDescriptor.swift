/// What one point of a scale looks like for one criterion.
///
/// The words are the framework owner's. A record carries them only where the owner's licence allows it.
public struct LevelDescriptor: JSONConvertible {
    /// The point of the scale, written as the members `scale` and `point`.
    public var level: ScalePoint
    /// What it looks like.
    public var text: String
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a descriptor.
    public init(_ level: ScalePoint, text: String) {
        self.level = level
        self.text = text
    }
}

extension LevelDescriptor: Described {
    package static var placeholder: LevelDescriptor { LevelDescriptor(.placeholder, text: "") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("scale", &level.scale)
        visitor.required("point", &level.point)
        visitor.required("text", &text)
    }
}
