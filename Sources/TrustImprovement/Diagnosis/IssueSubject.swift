/// A code at a place: what an issue is about, whatever else it says.
struct IssueSubject: Hashable, Sendable {
    var code: IssueCode
    var path: Path

    init(code: IssueCode, path: Path) {
        self.code = code
        self.path = path
    }

    init(_ issue: Issue) {
        self.init(code: issue.code, path: issue.path)
    }
}
