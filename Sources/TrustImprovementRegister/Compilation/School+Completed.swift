import TrustImprovement

extension School {
    /// The school with what another file said of it where this one says nothing.
    ///
    /// Links are put together, and of two that lead to the same school the other file's is kept.
    func completed(from known: School) -> School {
        var school = self
        if school.name.isEmpty { school.name = known.name }
        school.laestab = laestab ?? known.laestab
        school.ukprn = ukprn ?? known.ukprn
        school.phase = phase ?? known.phase
        school.type = type ?? known.type
        school.status = status ?? known.status
        school.statutoryLowAge = statutoryLowAge ?? known.statutoryLowAge
        school.statutoryHighAge = statutoryHighAge ?? known.statutoryHighAge
        school.localAuthority = localAuthority ?? known.localAuthority
        school.region = region ?? known.region
        school.postcode = postcode ?? known.postcode
        school.uprn = uprn ?? known.uprn
        school.roll = roll ?? known.roll
        school.capacity = capacity ?? known.capacity
        school.opened = opened ?? known.opened
        school.closed = closed ?? known.closed
        school.links = known.links + links.filter { link in !known.links.contains { $0.school == link.school } }
        if school.inspections.isEmpty { school.inspections = known.inspections }
        return school
    }
}
