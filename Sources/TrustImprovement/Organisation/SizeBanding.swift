/// A way to sort trusts by their number of schools.
///
/// There is no official banding, so a host brings its own; ``usual`` is one seen in use. A trust's band is derived from
/// its number of schools on a day and never stored.
public struct SizeBanding: Hashable, Sendable {
    /// The bands, from the smallest to the largest.
    public let bands: [SizeBand]

    /// Creates a banding.
    ///
    /// - Throws: ``StructureError`` with a code that begins with `sizeBanding.` unless the bands begin at 0 or 1, follow
    ///   each other without a gap or an overlap, and end with one that has no upper end.
    public init(_ bands: [SizeBand]) throws(StructureError) {
        self.bands = bands
        guard let first = bands.first else {
            throw StructureError("sizeBanding.empty", "A banding has no bands; it needs at least one")
        }
        guard first.lower == 0 || first.lower == 1 else {
            throw StructureError(
                "sizeBanding.start", at: [.index(0)],
                "'\(first.title)' begins at \(first.lower); the first band must begin at 0 or 1 school")
        }
        for (index, band) in bands.enumerated() {
            let isLast = index == bands.count - 1
            guard let upper = band.upper else {
                if isLast { return }
                throw StructureError(
                    "sizeBanding.overlap", at: [.index(index)],
                    "'\(band.title)' has no upper end; only the last band may have none")
            }
            guard upper >= band.lower else {
                throw StructureError(
                    "sizeBanding.reversed", at: [.index(index)],
                    "'\(band.title)' goes from \(band.lower) to \(upper); a band goes from fewer to more")
            }
            guard !isLast, upper < Int.max else {
                throw StructureError(
                    "sizeBanding.end", at: [.index(index)],
                    "'\(band.title)' ends at \(upper); the last band must have no upper end")
            }
            let next = bands[index + 1]
            guard next.lower == upper + 1 else {
                throw StructureError(
                    next.lower <= upper ? "sizeBanding.overlap" : "sizeBanding.gap", at: [.index(index + 1)],
                    "'\(next.title)' begins at \(next.lower), not at \(upper + 1) where '\(band.title)' leaves off; bands "
                        + "must follow each other")
            }
        }
    }

    private init(unchecked bands: [SizeBand]) {
        self.bands = bands
    }

    /// One school, 2 to 5, 6 to 20, and more: a banding seen in use, not an official one.
    public static let usual = SizeBanding(unchecked: [
        SizeBand("None", from: 0, to: 0),
        SizeBand("1", from: 1, to: 1),
        SizeBand("2 to 5", from: 2, to: 5),
        SizeBand("6 to 20", from: 6, to: 20),
        SizeBand("21 and more", from: 21, to: nil),
    ])

    /// The band of a number of schools, or `nil` for one below the first band.
    public func band(for count: Int) -> SizeBand? {
        bands.first { $0.contains(count) }
    }

    /// The band of a trust by its schools on a day.
    public func band(of trust: Trust, on date: CalendarDate) -> SizeBand? {
        band(for: trust.schools(on: date).count)
    }
}
