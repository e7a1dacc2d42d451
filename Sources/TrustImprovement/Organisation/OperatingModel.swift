/// How a trust works with its schools, function by function: there is no one word for a whole trust.
public struct OperatingModel: JSONConvertible {
    /// For each function, and each part of the trust, how far ways of working are shared.
    public var alignments: [FunctionAlignment]
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates an operating model.
    public init(alignments: [FunctionAlignment] = []) {
        self.alignments = alignments
    }

    /// The alignments of one function.
    public func alignments(of function: TrustFunction) -> [FunctionAlignment] {
        alignments.filter { $0.function == function }
    }
}

extension OperatingModel: Described {
    package static var placeholder: OperatingModel { OperatingModel() }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.list("alignments", &alignments)
    }
}
