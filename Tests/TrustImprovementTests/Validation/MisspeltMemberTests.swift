import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A member whose name is nearly one that is known` {
    /// What is found in a goal with these members beside its id and title.
    private func issues(_ members: String) -> [TrustImprovement.Issue] {
        let text =
            #"{"format":"trust-improvement/1.0","trust":{"id":"example","name":"Example Trust"},"#
            + #""goals":[{"id":"goal","title":"Every pupil reads","#
            + members + "}]}"
        return TrustRecord.check(json: text.utf8).report.issues
    }

    @Test(
        arguments: [
            (#""statment":"Every pupil reads""#, "statment", "statement"),
            (#""ownerrole":"head""#, "ownerrole", "ownerRole"),
            (#""strand":[]"#, "strand", "strands"), (#""Statement":1"#, "Statement", "statement"),
            (#""x":1,"reveiws":1"#, "reveiws", "reviews"),
        ])
    func `is told with the name that may be meant`(members: String, name: String, near: String) {
        #expect(issues(members).map(\.code) == ["unrecognised.member.misspelt"])
        #expect(issues(members).map(\.path) == [["goals", 0, .member(name)]])
        #expect(
            issues(members).map(\.message) == [
                "'\(name)' is not a member that this version knows; did you mean '\(near)'?"
            ])
        #expect(issues(members).first?.parameters == ["name": name, "suggestion": near])
    }

    @Test(
        arguments: [
            // The one that may be meant is there, and so is not meant.
            #""statement":"Every pupil reads","statment":"Every pupil reads""#,
            #""indicators":[{"id":"i"}],"indicator":1"#,
            // It is always there.
            #""titel":"Every pupil reads""#,
            // Nothing is near.
            #""mascot":"owl""#, #""x-statement-of-the-trust":"Every pupil reads""#, #""":1"#,
        ])
    func `is passed over`(members: String) {
        #expect(issues(members).isEmpty)
    }

    @Test
    func `is not told where the one that may be meant is there and wrong`() {
        #expect(issues(#""statement":5,"statment":"Every pupil reads""#).map(\.code) == ["member.type"])
    }

    @Test(
        arguments: [
            (#""OwnerRole":"head teacher""#, "OwnerRole", "ownerRole"),
            (#""owner_role":"head teacher""#, "owner_role", "ownerRole"),
            (#""owner-role":"head teacher""#, "owner-role", "ownerRole"),
            (#""Strands":["curateClearGoals"]"#, "Strands", "strands"),
            (#""DOMAIN":"attendance""#, "DOMAIN", "domain"),
        ])
    func `is moved where nothing else can be meant`(members: String, name: String, near: String) {
        #expect(
            issues(members).map(\.fix) == [
                JSONPatch(.move(from: ["goals", 0, .member(name)], to: ["goals", 0, .member(near)]))
            ])
        #expect(issues(members.replacing(name, with: near)).isEmpty)
    }

    @Test(
        arguments: [
            // More than case, hyphens and underscores are different.
            #""statment":"Every pupil reads""#,
            // The value would not be read.
            #""Statement":1"#, #""Statement":null"#, #""Strands":[]"#, #""Strands":["curateClearGoals",5]"#,
            #""Strands":"x""#,
            #""Review-Cycle":"yearly""#,
        ])
    func `is left where it is otherwise`(members: String) {
        #expect(issues(members).map(\.code) == ["unrecognised.member.misspelt"])
        #expect(issues(members).allSatisfy { $0.fix == nil })
    }

    /// An end before its beginning would be refused.
    @Test
    func `is left where it would contradict the others`() {
        let text =
            #"{"format":"trust-improvement/1.0","trust":{"id":"example","name":"Example Trust","memberships":["#
            + #"{"school":"199001","joined":"2020-09-01","Left":"2019-09-01"}]}}"#
        let issues = TrustRecord.check(json: text.utf8).report.issues(with: "unrecognised.member.misspelt")
        #expect(issues.map(\.path.pointer) == ["/trust/memberships/0/Left"])
        #expect(issues.allSatisfy { $0.fix == nil })
    }

    @Test
    func `is found where a host put it, but not a known name among the unknown`() {
        var trust = Trust(id: "example", name: "Example Trust")
        trust.unrecognised = ["Opened": .string("2020-09-01"), "closed": .string("2020-09-01")]
        #expect(
            TrustRecord(trust: trust).validate().issues.map(\.fix) == [
                JSONPatch(.move(from: ["trust", "Opened"], to: ["trust", "opened"]))
            ])
    }

    @Test
    func `is named by the reader too, when it is asked to list or refuse what it does not know`() throws {
        let text = Array(#"{"title":"A","publishr":"B","Licence":"C","mascot":1,"licence":"D"}"#.utf8)
        for policy in [JSONReadingOptions.UnrecognisedPolicy.list, .refuse] {
            let issues = Source.read(json: text, options: JSONReadingOptions(unrecognised: policy)).issues
            #expect(
                issues.map(\.message) == [
                    "'publishr' is not a member that this version knows; did you mean 'publisher'?",
                    "'Licence' is not a member that this version knows",
                    "'mascot' is not a member that this version knows",
                ])
            #expect(
                issues.map(\.parameters) == [
                    ["name": "publishr", "suggestion": "publisher"], ["name": "Licence"], ["name": "mascot"],
                ])
            #expect(issues.allSatisfy { $0.severity == (policy == .refuse ? .error : .advice) })
        }
        #expect(Source.read(json: text).issues.isEmpty)
    }
}
