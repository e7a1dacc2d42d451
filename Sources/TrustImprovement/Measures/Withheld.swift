/// A value that was not given, with the reason and the token that stood in its place.
///
/// It is not zero, and nothing is computed from it.
public struct Withheld: JSONConvertible {
    /// Why there is no number.
    public var reason: WithheldReason
    /// What stood in the source in place of the number, such as `SUPP`, exactly as it was.
    public var token: String?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a withheld value.
    public init(reason: WithheldReason, token: String? = nil) {
        self.reason = reason
        self.token = token
    }

    /// Creates the withheld value that a token in a published file stands for.
    public init(publishedToken token: String) {
        reason = WithheldReason(publishedToken: token)
        self.token = token
    }
}

extension Withheld: Described {
    /// The member by which a withheld value is told from an estimate.
    static var reasonName: StaticString { "reason" }

    package static var placeholder: Withheld { Withheld(reason: .notAvailable) }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required(Withheld.reasonName, &reason)
        visitor.optional("token", &token)
    }
}
