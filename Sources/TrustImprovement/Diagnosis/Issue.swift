/// One thing that is wrong, doubtful or worth knowing, told to the person who can mend it.
public struct Issue: Hashable, Sendable, Codable {
    /// The stable name of this kind of issue.
    public var code: IssueCode
    /// How much it matters.
    public var severity: Severity
    /// Where it stands in the document; for a member that is missing, where that member belongs.
    public var path: Path
    /// The file it was found in, where one is known.
    public var source: String?
    /// The line and column it was found at, where it was read from text.
    public var place: Place?
    /// A sentence that names the specific thing first, then the rule and the valid choices.
    public var message: String
    /// The parts of the message by name, so that a host can write its own sentence.
    public var parameters: [String: String]
    /// The anchor of the guidance on this kind of issue, or `nil` when there is none.
    public var guidance: String?
    /// A change to the document that makes the issue go away, where the mend is certain.
    public var fix: JSONPatch?

    /// Creates an issue.
    public init(
        code: IssueCode,
        severity: Severity = .error,
        path: Path = Path(),
        source: String? = nil,
        place: Place? = nil,
        message: String,
        parameters: [String: String] = [:],
        guidance: String? = nil,
        fix: JSONPatch? = nil
    ) {
        self.code = code
        self.severity = severity
        self.path = path
        self.source = source
        self.place = place
        self.message = message
        self.parameters = parameters
        self.guidance = guidance
        self.fix = fix
    }
}

extension Issue {
    /// The issue as it is where no text was read.
    var withoutPlace: Issue {
        var issue = self
        issue.place = nil
        return issue
    }

    /// The issue with a place that counts from the start of a longer text.
    func moved(lines: Int, bytes: Int) -> Issue {
        guard var place else { return self }
        place.line += lines
        place.offset = place.offset.map { $0 + bytes }
        var issue = self
        issue.place = place
        return issue
    }
}

extension Issue: CustomStringConvertible {
    /// The issue on one line: file, line and column where known, severity, message, code and pointer.
    public var description: String {
        var text = ""
        if let source { text += source + ":" }
        if let place { text += "\(place.line):\(place.column):" }
        if !text.isEmpty { text += " " }
        text += "\(severity.rawValue): \(message) [\(code.rawValue)]"
        if !path.components.isEmpty { text += " at \(path.pointer)" }
        return text
    }
}
