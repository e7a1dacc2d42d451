/// What an indicator should come to for one group of pupils, beside its target for all of them.
///
/// Trusts set targets by a formula and raise them for groups that have further to go.
public struct GroupTarget: JSONConvertible {
    /// The pupils.
    public var pupils: PupilGroup
    /// Where the measure stood for them.
    public private(set) var baseline: Baseline?
    /// What it should come to for them.
    public private(set) var target: Target
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a target for a group.
    ///
    /// - Throws: ``StructureError`` with the code `target.due.notAfterBaseline` when the target is due before or when
    ///   its baseline held.
    public init(pupils: PupilGroup, baseline: Baseline? = nil, target: Target) throws(StructureError) {
        self.pupils = pupils
        self.baseline = baseline
        self.target = target
        try checkStructure()
    }
}

extension GroupTarget: Described {
    package static var placeholder: GroupTarget { GroupTarget(unchecked: .placeholder) }

    private init(unchecked target: Target) {
        pupils = .placeholder
        self.target = target
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("pupils", &pupils)
        visitor.optional("baseline", &baseline)
        visitor.required("target", &target)
    }

    package func checkStructure() throws(StructureError) {
        try target.checkDue(after: baseline)
    }
}

extension Target {
    /// Refuses a target that is due before or when its baseline held.
    func checkDue(after baseline: Baseline?) throws(StructureError) {
        guard let due, let baseline, due.end <= baseline.period.end else { return }
        throw StructureError(
            "target.due.notAfterBaseline", at: ["target", "due"],
            "The target is due by \(due), not after its baseline of \(baseline.period); it must be due later",
            ["due": due.description, "baseline": baseline.period.description])
    }
}
