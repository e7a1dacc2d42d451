/// Where and when practices are put to work and taken out of it, for finding where both happen at once.
///
/// A practice is at work from the day on which it is delivered, and is being taken out of work from the day on which that
/// is delivered: as long as either is being explored or prepared, nothing has changed in schools. A practice of which there
/// is to be less goes on being at work. Of what has no days nothing can be told.
struct PracticeWork {
    /// Where an implementation takes place.
    enum Place: Hashable, CustomStringConvertible {
        case trust
        case phase(PhaseOfEducation)
        case school(URN)

        var description: String {
            switch self {
            case .trust: "the whole trust"
            case .phase(let phase): "the schools of the phase '\(TextError.shortened(phase.rawValue))'"
            case .school(let urn): urn.description
            }
        }
    }

    /// Another implementation that contradicts one, where, and from which day on.
    struct Clash {
        var position: Int
        var place: Place
        var from: CalendarDate
    }

    private struct Key: Hashable {
        var practice: Identifier<Practice>
        var place: Place
        var isTakenOut: Bool
    }

    /// An implementation at one place.
    private struct Entry {
        var position: Int
        var days: DateSpan
        var pupils: PupilGroup?
        /// Whether the school is meant only as one of the trust's, for as long as it is one.
        var isAsMember: Bool
    }

    private let contested: Set<Identifier<Practice>>
    private let memberships: [URN: [Membership]]
    private let members: [(urn: URN, phase: PhaseOfEducation?)]
    private var entries: [Key: [Entry]] = [:]
    private var count = 0

    init(_ context: RuleContext) {
        let implementations = context.record.implementations
        let putToWork = Set(implementations.lazy.filter { $0.takesOut == false }.map(\.practice))
        let takenOut = Set(implementations.lazy.filter { $0.takesOut == true }.map(\.practice))
        contested = putToWork.intersection(takenOut)
        guard !contested.isEmpty else {
            (memberships, members) = ([:], [])
            return
        }
        memberships = Dictionary(grouping: context.record.trust.memberships, by: \.school)
        var seen: Set<URN> = []
        members = context.record.trust.memberships.compactMap { membership in
            guard seen.insert(membership.school).inserted else { return nil }
            return (membership.school, context.school(membership.school)?.phase)
        }
    }

    /// Adds the next implementation of the record, and finds the first earlier one that contradicts it.
    mutating func add(_ implementation: Implementation) -> Clash? {
        let position = count
        count += 1
        guard contested.contains(implementation.practice), let takesOut = implementation.takesOut,
            let population = implementation.population
        else { return nil }
        var clash: Clash?
        for span in implementation.spansInWork {
            for (place, isAsMember) in places(of: population) {
                let entry = Entry(
                    position: position, days: span, pupils: population.pupils, isAsMember: isAsMember)
                let other = Key(practice: implementation.practice, place: place, isTakenOut: !takesOut)
                if clash == nil {
                    clash = firstClash(of: entry, with: entries[other] ?? [], at: place)
                }
                let key = Key(practice: implementation.practice, place: place, isTakenOut: takesOut)
                entries[key, default: []].append(entry)
            }
        }
        return clash
    }

    private func firstClash(of entry: Entry, with others: [Entry], at place: Place) -> Clash? {
        for other in others {
            if let clash = clash(of: entry, with: other, at: place) { return clash }
        }
        return nil
    }

    private func clash(of entry: Entry, with other: Entry, at place: Place) -> Clash? {
        guard let shared = entry.days.intersection(other.days) else { return nil }
        // Of two different groups of pupils nobody knows whether they have pupils in common.
        if let pupils = entry.pupils, let others = other.pupils, pupils != others { return nil }
        if case .school(let urn) = place, entry.isAsMember || other.isAsMember {
            guard memberships[urn]?.contains(where: { $0.shares(shared.start, shared.end) }) ?? false else {
                return nil
            }
        }
        return Clash(position: other.position, place: place, from: shared.start)
    }

    private func places(of population: Population) -> [(place: Place, isAsMember: Bool)] {
        switch population.scope {
        case .trust:
            return [(.trust, false)] + members.map { (.school($0.urn), true) }
        case .phase(let phase):
            return [(.phase(phase), false)] + members.filter { $0.phase == phase }.map { (.school($0.urn), true) }
        case .schools(let urns):
            return urns.map { (.school($0), false) }
        }
    }
}

extension Implementation {
    /// Whether it takes its practice out of work or puts it there; `nil` where it does neither, or nobody knows which.
    fileprivate var takesOut: Bool? {
        switch kind {
        case .implement: false
        case .deImplement(.remove), .deImplement(.replace): true
        case .deImplement(.reduce), .deImplement(nil): nil
        }
    }

    /// The days on which it is delivered or sustained, until it stops or is planned to.
    fileprivate var spansInWork: [DateSpan] {
        let end = stopped ?? plannedStop
        let order = phases.indices.sorted { (phases[$0].since, $0) < (phases[$1].since, $1) }
        var spans: [DateSpan] = []
        var start: CalendarDate?
        func close(at last: CalendarDate?) {
            guard let first = start, first <= last ?? .latest else { return }
            spans.append(DateSpan(knownStart: first, end: last))
        }
        for position in order {
            let change = phases[position]
            if change.status >= .deliver {
                start = start ?? change.since
            } else if start != nil {
                let last = change.since.adding(days: -1) ?? .earliest
                close(at: min(last, end ?? .latest))
                start = nil
            }
        }
        close(at: end)
        return spans
    }
}
