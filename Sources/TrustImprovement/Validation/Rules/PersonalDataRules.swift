extension RuleBook {
    /// Rules about personal data, for which a record is not the place: no pupil is told by name, and of others only the
    /// role or the public office.
    ///
    /// They are a lint and no guarantee: shapes are known and not persons, so a record of which they say nothing may
    /// still speak of somebody, and what they report may be nobody's. No message or parameter repeats what was found;
    /// `offset` and `length` say where in the text it stands, in bytes of UTF-8.
    static let personalDataRules: [Rule] = [
        personalData(
            .emailAddress, "A text gives no person's e-mail address",
            "The text holds what looks like an e-mail address; a record gives shared addresses of organisations only"
        ),
        personalData(
            .telephoneNumber, "A text gives no telephone number",
            "The text holds what looks like a telephone number; a record does not say how to reach a person"),
        personalData(
            .nationalInsuranceNumber, "A text gives no national insurance number",
            "The text holds what looks like a national insurance number; a record holds no numbers of persons"),
        personalData(
            .uniquePupilNumber, "A text gives no unique pupil number",
            "The text holds a unique pupil number, whose check letter fits; a record holds nothing about single pupils"),
        personalData(
            .dateOfBirth, "A text gives no date of birth",
            "The text holds what looks like a date of birth; a record holds nothing about single persons"),
        personalData(
            .pupilName, "A text names no pupil",
            "The text holds what looks like a pupil's name; a record holds nothing about single pupils", .advice),
    ]

    private static func personalData(
        _ kind: PersonalDataKind, _ title: String, _ message: String, _ severity: StagedSeverity = .warning
    ) -> Rule {
        Rule(IssueCode(rawValue: "personalData.\(kind)"), title, severity) { context, issues in
            for case (.personalData(let finding), let path) in context.walkerFindings where finding.kind == kind {
                issues.report(
                    at: path, message,
                    [
                        "kind": kind.rawValue, "offset": String(finding.range.lowerBound),
                        "length": String(finding.range.count),
                    ])
            }
        }
    }
}
