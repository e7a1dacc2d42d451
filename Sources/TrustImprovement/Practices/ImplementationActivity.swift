/// Something that is done to put a practice to work, or to take it out of work.
public struct ImplementationActivity: JSONConvertible {
    /// What is done.
    public var text: String
    /// The phase that it belongs to.
    public var phase: ImplementationPhase?
    /// The behaviours that it shows.
    public var behaviours: [ImplementationBehaviour]
    /// The contextual factor that it works on.
    public var factor: ContextualFactor?
    /// The role of whoever does it, such as `deputy head`; never a name.
    public var role: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an activity.
    public init(
        _ text: String,
        phase: ImplementationPhase? = nil,
        behaviours: [ImplementationBehaviour] = [],
        factor: ContextualFactor? = nil,
        role: String? = nil
    ) {
        self.text = text
        self.phase = phase
        self.behaviours = behaviours
        self.factor = factor
        self.role = role
    }
}

extension ImplementationActivity: Described {
    package static var placeholder: ImplementationActivity { ImplementationActivity("") }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("text", &text)
        visitor.optional("phase", &phase)
        visitor.list("behaviours", &behaviours)
        visitor.optional("factor", &factor)
        visitor.optional("role", &role)
    }
}
