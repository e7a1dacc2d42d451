/// The comparison of what is found in a document before and after some fixes were made.
struct FixComparison {
    private let before: [IssueSubject: Int]
    private let after: [IssueSubject: Int]
    private let changes: [JSONPatchChange]
    /// The places at which new values stand: what is found in them is counted and not told apart.
    private let newPlaces: Set<Path>
    /// Whether issues that were only counted may have come to light.
    private let isCut: Bool
    private let addsErrors: Bool

    /// - Parameter isOfReader: Whether the fixes are those of texts that could not be read: what rules then find was hidden
    ///   and is not the fixes' fault.
    init(before: CheckedRecord, after: CheckedRecord, changes: [JSONPatchChange], isOfReader: Bool) {
        let newPlaces = Set(
            changes.enumerated().compactMap { number, change -> Path? in
                guard change.takenOut == nil, let putIn = change.putIn else { return nil }
                return changes[(number + 1)...].path(of: putIn.path)
            })
        func subjects(_ checked: CheckedRecord, after changes: [JSONPatchChange]) -> [IssueSubject: Int] {
            let issues = isOfReader ? checked.reading.issues.filter(\.code.isAboutText) : checked.report.issues
            var counts: [IssueSubject: Int] = [:]
            for issue in issues {
                guard let path = changes.path(of: issue.path) else { continue }
                counts[IssueSubject(code: issue.code, path: newPlaces.outermost(around: path) ?? path), default: 0] += 1
            }
            return counts
        }
        self.changes = changes
        self.newPlaces = newPlaces
        self.before = subjects(before, after: changes)
        self.after = subjects(after, after: [])
        isCut = before.report.uncounted > 0
        addsErrors = after.errors > before.errors
    }

    /// Whether some issues are gone and none is new.
    func showsEndOf(_ mended: [IssueSubject]) -> Bool {
        var expected = before
        var gone: Set<IssueSubject> = []
        for subject in mended {
            guard let path = changes.path(of: subject.path) else { continue }
            let subject = IssueSubject(code: subject.code, path: newPlaces.outermost(around: path) ?? path)
            expected[subject, default: 0] -= 1
            gone.insert(subject)
        }
        let new = after.filter { subject, count in count > expected[subject, default: 0] }
        return new.isEmpty || isCut && !addsErrors && gone.isDisjoint(with: new.keys)
    }
}

extension CheckedRecord {
    /// How many errors there are, described or not.
    fileprivate var errors: Int { report.uncountedErrors + report.count(of: .error) }
}

extension Set<Path> {
    /// The shortest of these that is a path or lies around it.
    fileprivate func outermost(around path: Path) -> Path? {
        guard !isEmpty else { return nil }
        for length in 0...path.components.count {
            let outer = Path(Array(path.components.prefix(length)))
            if contains(outer) { return outer }
        }
        return nil
    }
}
