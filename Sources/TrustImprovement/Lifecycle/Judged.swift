/// A judgement that was made on one day and may have been recorded on a later one.
protocol Judged {
    /// The day on which it was made.
    var rated: CalendarDate? { get }
    /// The day on which it was recorded; `nil` where it was recorded on the day itself.
    var recorded: CalendarDate? { get }
}

extension RatingEvent: Judged {}
extension ConcernRating: Judged {}

extension Sequence where Element: Judged {
    /// The judgement that stands on a day, of those that were recorded by another.
    ///
    /// It is the one with the latest day, and of those of one day the last. One without a day was made before all others.
    func standing(on date: CalendarDate?, asKnownOn known: CalendarDate?) -> Element? {
        var standing: Element?
        for judgement in self {
            let rated = judgement.rated ?? .earliest
            if let date, rated > date { continue }
            if let known, judgement.recorded ?? rated > known { continue }
            if rated >= standing?.rated ?? .earliest { standing = judgement }
        }
        return standing
    }
}
