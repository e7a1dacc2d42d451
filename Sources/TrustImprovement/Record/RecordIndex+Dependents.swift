extension RecordIndex {
    /// Everything that rests on something, straight or through other evidence, in the order of the document.
    ///
    /// Nothing has to be retracted: it can be asked what a retraction would bring down. What rests on a piece of evidence
    /// are judgements, findings, contributions, capabilities and other evidence; on a rating its actions; on a finding
    /// nothing, because nothing in a record refers to one.
    ///
    /// ```swift
    /// let index = RecordIndex(record)
    /// for retraction in record.retractions {
    ///     let places = index.dependents(of: retraction.subject).map(\.path)
    /// }
    /// ```
    public func dependents(of subject: Retraction.Subject) -> [Dependent] {
        switch subject {
        case .evidence(let id): dependents(onAnyOf: [id])
        case .rating(let id): actions(after: id)
        case .finding: []
        }
    }

    /// Everything that rests on one of several pieces of evidence, straight or through other evidence.
    func dependents(onAnyOf evidence: [Identifier<Evidence>]) -> [Dependent] {
        let bases = bases(fallingWith: evidence)
        var found: [Dependent] = []
        func note(_ kind: Dependent.Kind, _ path: Path, _ lists: [(member: String, evidence: [Identifier<Evidence>])]) {
            for (member, evidence) in lists {
                guard let position = evidence.firstIndex(where: { bases[$0] != nil }) else { continue }
                let way = RecordIndex.way(from: evidence[position], bases)
                let reference = path.appending(member).appending(position)
                found.append(Dependent(kind: kind, path: path, reference: reference, through: way))
                return
            }
        }
        for (position, contribution) in record.contributions.enumerated() {
            note(.contribution, ["contributions", .index(position)], [("evidence", contribution.evidence)])
        }
        for (position, assessment) in record.assessments.enumerated() {
            let path = EntityKind.assessment.list.appending(position)
            for (number, rating) in assessment.ratings.enumerated() {
                let place = path.appending("ratings").appending(number)
                note(.rating, place, rating.current.sides)
                for (former, event) in rating.history.enumerated() {
                    note(.formerJudgement, place.appending("history").appending(former), event.sides)
                }
            }
            for (number, finding) in assessment.findings.enumerated() {
                note(.finding, path.appending("findings").appending(number), [("evidence", finding.evidence)])
            }
        }
        for (position, evidence) in record.evidence.enumerated() {
            note(.evidence, ["evidence", .index(position)], [("basedOn", evidence.basedOn)])
        }
        for (position, offer) in record.offers.enumerated() {
            guard let capability = offer.capability else { continue }
            note(.capability, ["offers", .index(position), "capability"], [("evidence", capability.evidence)])
        }
        for (position, finding) in record.sectorFindings.enumerated() {
            let sides = [("evidence", finding.evidence), ("counterEvidence", finding.counterEvidence)]
            note(.sectorFinding, ["sectorFindings", .index(position)], sides)
        }
        return found
    }

    /// The evidence that falls with some, each with what it was made from on the shortest way there; `nil` for that itself.
    private func bases(
        fallingWith evidence: [Identifier<Evidence>]
    ) -> [Identifier<Evidence>: Identifier<Evidence>?] {
        var products: [Identifier<Evidence>: [Identifier<Evidence>]] = [:]
        for piece in record.evidence {
            for base in piece.basedOn { products[base, default: []].append(piece.id) }
        }
        var bases: [Identifier<Evidence>: Identifier<Evidence>?] = [:]
        var reached: [Identifier<Evidence>] = []
        for id in evidence where bases.updateValue(nil, forKey: id) == nil { reached.append(id) }
        var position = 0
        while position < reached.count {
            let base = reached[position]
            position += 1
            for product in products[base] ?? [] where bases[product] == nil {
                bases.updateValue(base, forKey: product)
                reached.append(product)
            }
        }
        return bases
    }

    private static func way(
        from evidence: Identifier<Evidence>, _ bases: [Identifier<Evidence>: Identifier<Evidence>?]
    ) -> [Identifier<Evidence>] {
        var way = [evidence]
        while let last = way.last, let base = bases[last] ?? nil { way.append(base) }
        return way
    }

    private func actions(after id: Identifier<CriterionRating>) -> [Dependent] {
        guard let path = path(of: id), let rating = self[id] else { return [] }
        return rating.actions.indices.map { number in
            let place = path.appending("actions").appending(number)
            return Dependent(kind: .action, path: place, reference: place, through: [])
        }
    }
}

extension RatingEvent {
    /// The evidence for and against, by the names of the members in which it is named.
    fileprivate var sides: [(member: String, evidence: [Identifier<Evidence>])] {
        [("evidenceFor", evidenceFor), ("evidenceAgainst", evidenceAgainst)]
    }
}
