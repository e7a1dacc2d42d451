/// One go at mending a document by the fixes of the reports on it, round by round.
///
/// In a round, fixes are made from the last place to the first, so that positions stay right. One that touches what
/// another of the round has changed waits for the next, when the report speaks of the document as it is then.
struct FixRun {
    /// An issue whose fix can be made.
    private struct Candidate {
        var issue: Issue
        var patch: JSONPatch
        /// The issue's code and where it stands in the document as it is by now.
        var subject: IssueSubject
    }

    private let check: ([UInt8]) -> CheckedRecord
    /// The document as far as it is mended.
    private(set) var document: JSONValue
    /// What is found in it.
    private(set) var checked: CheckedRecord
    /// The issues whose fixes were made.
    private(set) var mended: [Issue] = []
    /// The issues whose fixes do no good, without places.
    private var refused: Set<Issue> = []
    /// Where the issues were that were there from the beginning.
    private let places: [Issue: Place]
    /// How many more times the document may be checked.
    private var budget = 500

    /// The most rounds, so that fixes that undo each other come to an end.
    private static let maximumRounds = 16

    init(_ document: JSONValue, _ checked: CheckedRecord, check: @escaping ([UInt8]) -> CheckedRecord) {
        self.document = document
        self.checked = checked
        self.check = check
        places = Dictionary(
            checked.report.issues.compactMap { issue in issue.place.map { (issue.withoutPlace, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Makes fixes until no issue has one that does any good.
    mutating func mendAll() {
        for _ in 0..<FixRun.maximumRounds {
            // What cannot be read is mended first: no rule has seen it yet.
            var isOfReader = true
            var candidates = plan(checked.reading.issues)
            if candidates.isEmpty {
                isOfReader = false
                candidates = plan(checked.report.issues)
            }
            guard !candidates.isEmpty else { return }
            let known = mended.count
            _ = make(candidates[...], isOfReader: isOfReader)
            mended[known...].reverse()
        }
    }

    /// The fixes that can be made together, from the last place to the first.
    private mutating func plan(_ issues: [Issue]) -> [Candidate] {
        var footprint = FixFootprint()
        var candidates: [Candidate] = []
        for issue in issues.reversed() {
            guard let patch = issue.fix, !refused.contains(issue.withoutPlace) else { continue }
            var application = JSONPatchApplication(document, notingChanges: true)
            do {
                for operation in patch.operations { try application.apply(operation) }
            } catch {
                refused.insert(issue.withoutPlace)
                continue
            }
            guard footprint.take(application.changes ?? []) else { continue }
            candidates.append(Candidate(issue: issue, patch: patch, subject: IssueSubject(issue)))
        }
        return candidates
    }

    /// Makes fixes together if that does good, else in halves, so that only those are left out that do none.
    ///
    /// - Returns: The changes that were made.
    private mutating func make(_ candidates: ArraySlice<Candidate>, isOfReader: Bool) -> [JSONPatchChange] {
        guard !candidates.isEmpty else { return [] }
        if let changes = makeAll(candidates, isOfReader: isOfReader) { return changes }
        guard candidates.count > 1, budget > 0 else {
            for candidate in candidates { refused.insert(candidate.issue.withoutPlace) }
            return []
        }
        let middle = candidates.startIndex + candidates.count / 2
        let first = make(candidates[..<middle], isOfReader: isOfReader)
        // The issues of the second half may stand elsewhere by now, or be gone with what they stood in.
        let rest = candidates[middle...].compactMap { candidate -> Candidate? in
            guard let path = first.path(of: candidate.subject.path) else { return nil }
            var candidate = candidate
            candidate.subject.path = path
            return candidate
        }
        return first + make(rest[...], isOfReader: isOfReader)
    }

    /// Makes fixes together and returns the changes, or changes nothing where that does no good.
    private mutating func makeAll(_ candidates: ArraySlice<Candidate>, isOfReader: Bool) -> [JSONPatchChange]? {
        guard budget > 0 else { return nil }
        budget -= 1
        var application = JSONPatchApplication(document, notingChanges: true)
        do {
            for candidate in candidates {
                for operation in candidate.patch.operations { try application.apply(operation) }
            }
        } catch {
            return nil
        }
        let changes = application.changes ?? []
        let after = check(application.document.json(.compact))
        let comparison = FixComparison(before: checked, after: after, changes: changes, isOfReader: isOfReader)
        guard comparison.showsEndOf(candidates.map(\.subject)) else { return nil }
        document = application.document
        checked = after
        mended += candidates.map { candidate in
            var issue = candidate.issue.withoutPlace
            issue.place = places[issue]
            return issue
        }
        return changes
    }
}
