extension RecordIndex {
    /// Which school is meant by a reference number on a day, by the links of the schools that are known.
    ///
    /// A school is followed by those that its links name as successors and those that name it as their predecessor. Links
    /// that began later than the day do not count yet; those without a day count.
    ///
    /// - Parameters:
    ///   - urn: The reference number that was written down.
    ///   - date: The day for which it is asked, or `nil` for the latest that is known.
    ///   - resolver: Finds schools that are not in the record.
    public func succession(
        of urn: URN, on date: CalendarDate? = nil, resolving resolver: (any ReferenceResolver)? = nil
    ) -> SchoolSuccession {
        var way: [URN] = []
        var seen: Set<URN> = [urn]
        var current = urn
        while true {
            // A link back to where the way has been leads nowhere new.
            let next = successors(of: current, on: date, resolver).filter { !seen.contains($0) }
            guard next.count <= 1 else { return .ambiguous(next) }
            guard let following = next.first else { break }
            way.append(following)
            seen.insert(following)
            current = following
        }
        if let last = way.last { return .successor(last, way: way) }
        let isKnown = isListed(urn) || resolver?.school(urn) != nil
        return isKnown ? .itself : .unknown
    }

    /// The schools that follow one directly, in the order of their numbers.
    private func successors(of urn: URN, on date: CalendarDate?, _ resolver: (any ReferenceResolver)?) -> [URN] {
        func counts(_ established: CalendarDate?) -> Bool {
            guard let date, let established else { return true }
            return established <= date
        }
        let links = (school(urn) ?? resolver?.school(urn))?.links ?? []
        var found = Set(links.lazy.filter { $0.kind.succession == .after && counts($0.established) }.map(\.school))
        for follower in followers[urn] ?? [] where counts(follower.established) { found.insert(follower.school) }
        return found.sorted()
    }

    /// Whether the school is in the record, as a school or as a member of the trust.
    func isListed(_ urn: URN) -> Bool {
        schools[urn] != nil || members.contains(urn)
    }

    /// Whether something has to be said of a school that is named: it is not in the record, or others follow it.
    func isInQuestion(_ urn: URN) -> Bool {
        guard isListed(urn), followers[urn] == nil else { return true }
        return school(urn)?.links.contains { $0.kind.succession == .after } ?? false
    }
}
