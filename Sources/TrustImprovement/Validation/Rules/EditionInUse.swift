/// The edition of a framework that an assessment or a crosswalk uses, prepared for many questions about its criteria.
struct EditionInUse: Sendable {
    let framework: AssuranceFramework
    /// Where it stands in the record; `nil` where the host's resolver found it.
    private let path: Path?
    private let positions: [Identifier<AssuranceCriterion>: Int]

    init(_ framework: AssuranceFramework, at path: Path?) {
        self.framework = framework
        self.path = path
        positions = Dictionary(
            framework.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The criterion of a name; of several, the first.
    func criterion(_ id: Identifier<AssuranceCriterion>) -> AssuranceCriterion? {
        positions[id].map { framework.criteria[$0] }
    }

    /// Whether a list of the edition holds all that its text had.
    func isComplete(_ list: String, in context: RuleContext) -> Bool {
        path.map { context.isComplete($0.appending(list)) } ?? true
    }

    /// The name of a criterion that the edition does not have; `nil` where it has it, or may have had it.
    ///
    /// An edition without any criteria is only named here: its owner's text may not be free to be written down.
    func unknown(_ id: Identifier<AssuranceCriterion>, in context: RuleContext) -> ScopedName? {
        guard !positions.isEmpty, positions[id] == nil, isComplete("criteria", in: context) else { return nil }
        return ScopedName(id.text, among: framework.criteria.map(\.id.text))
    }
}

extension EditionInUse {
    /// The editions of a record, in its order.
    static func all(in record: TrustRecord) -> [EditionInUse] {
        record.frameworks.enumerated().map { position, framework in
            EditionInUse(framework, at: EntityKind.framework.list.appending(position))
        }
    }
}

extension RuleContext {
    /// The edition that a reference means, in the record or where the host's resolver finds it.
    func edition(_ reference: FrameworkReference) -> EditionInUse? {
        guard let position = index.frameworkPosition(reference) else {
            return framework(reference).map { EditionInUse($0, at: nil) }
        }
        return editions[position]
    }

    /// What a reference names as an edition of a framework that is known without it; `nil` where nothing is wrong.
    func unknownEdition(_ reference: FrameworkReference) -> ScopedName? {
        guard let edition = reference.edition, isComplete(EntityKind.framework),
            index.holds(.framework, named: reference.id.text), framework(reference) == nil
        else { return nil }
        let editions = record.frameworks.lazy.filter { $0.id == reference.id }.map(\.edition)
        return ScopedName(edition, among: Array(editions))
    }
}
