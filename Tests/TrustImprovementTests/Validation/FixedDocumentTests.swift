import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A mended text` {
    private static func fix(_ json: String, style: JSONStyle = .compact) -> FixedDocument {
        TrustRecord.fix(json: Array(json.utf8), style: style, on: RuleFixture.date)
    }

    private static func text(_ fixed: FixedDocument) -> String { String(decoding: fixed.json, as: UTF8.self) }

    @Test func `keeps everything that is not mended, members too that nobody knows`() {
        let fixed = Self.fix(
            #"""
            {"later":[1.50,{"x":null}],"trust":{"motto":{"b":1,"a":"\u00e9"},"name":"T","id":"t",
              "memberships":[{"school":"199001","why":1e2}],"companyNumber":"7318714"},
              "schools":[{"urn":199001,"name":"A","house":["red"]}],"format":"trust-improvement/1.0"}
            """#)
        #expect(
            Self.text(fixed)
                == #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","companyNumber":"07318714","#
                + #""memberships":[{"school":"199001","why":1e2}],"motto":{"b":1,"a":"é"}},"#
                + #""schools":[{"urn":"199001","name":"A","house":["red"]}],"later":[1.50,{"x":null}]}"# + "\n")
        #expect(fixed.mended.map(\.path.pointer) == ["/trust/companyNumber", "/schools/0/urn"])
        #expect(fixed.mended.map { [$0.place?.line, $0.place?.column] } == [[2, 65], [3, 21]])
        #expect(fixed.checked.validated != nil)
        #expect(fixed.checked.report.issues == [])
    }

    @Test func `keeps its own order and what cannot be read where something in it cannot be`() {
        let fixed = Self.fix(
            #"{"trust":{"name":"T","id":"t","ukprn":"7","uid":" 77","opened":null},"format":"trust-improvement/1.0","x":1}"#
        )
        #expect(
            Self.text(fixed)
                == #"{"trust":{"name":"T","id":"t","ukprn":"7","uid":"77","opened":null},"#
                + #""format":"trust-improvement/1.0","x":1}"# + "\n")
        #expect(fixed.checked.report.issues.map(\.path.pointer) == ["/trust/ukprn"])
        #expect(fixed.checked.report.issues.map(\.place?.column) == [39])
        #expect(
            Self.text(
                Self.fix(#"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","uid":7}}"#, style: .pretty))
                    == """
                    {
                      "format": "trust-improvement/1.0",
                      "trust": {
                        "id": "t",
                        "name": "T",
                        "uid": "7"
                      }
                    }

                    """)
    }

    @Test(
        arguments: [
            // Nothing is certain to be wrong with these.
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T"}}"#, "", "null", "[]", "{}",
            #"{ "trust" : {"id":"t","name":"T"},  "format":"trust-improvement/1.0" }"#,
            // These break the grammar, repeat a name or go on after the end, so that something would be lost.
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","uid":" 7"}"#,
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","uid":" 7"},}"#,
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","uid":" 7"}} []"#,
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","uid":" 7","name":"T","name":"U"}}"#,
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","uid":" 7","motto":"\ud800"}}"#,
        ])
    func `is the text as it was given where nothing is mended`(json: String) {
        let fixed = Self.fix(json)
        #expect(Self.text(fixed) == json)
        #expect(!fixed.isChanged)
        #expect(fixed.mended == [])
        #expect(fixed.checked == TrustRecord.check(json: json.utf8, on: RuleFixture.date))
    }

    @Test func `lets what was hidden come to light and be mended in its turn`() {
        let fixed = Self.fix(
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","memberships":[{"school":"199001"}]},"#
                + #""schools":[{"urn":" 199001","name":" ","postcode":"gl205jg","roll":-1}]}"#)
        #expect(fixed.mended.map(\.code) == ["member.text", "school.postcode.odd"])
        #expect(fixed.mended.map { $0.place?.column } == [119, nil])
        #expect(fixed.checked.report.issues.map(\.code) == ["school.name.empty", "school.roll.negative"])
        #expect(fixed.checked.reading.isComplete)
    }

    @Test func `is that of the stage, the day, the options and the host that were asked for`() throws {
        let late = Rule("test.late", "The trust has a reference", .from(.agreed, .error)) { context, issues in
            guard context.record.trust.reference == nil, context.date != nil else { return }
            issues.report(
                at: ["trust", "reference"], "None",
                fix: JSONPatch(.add(["trust", "reference"], .string("TR00001"))))
        }
        let json = Array(#"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","uid":7}}"#.utf8)
        let book = try RuleBook.empty.adding(late)
        func reference(_ fixed: FixedDocument) -> String? { fixed.checked.record?.trust.reference?.description }
        #expect(reference(TrustRecord.fix(json: json, rules: book, at: .agreed, on: RuleFixture.date)) == "TR00001")
        #expect(reference(TrustRecord.fix(json: json, rules: book, at: .agreed)) == nil)
        #expect(reference(TrustRecord.fix(json: json, rules: book, on: RuleFixture.date)) == nil)
        let shallow = JSONReadingOptions(maximumDepth: 1)
        #expect(TrustRecord.fix(json: json, options: shallow).json == json)
        let record = try #require(TrustRecord.fix(json: json).checked.record)
        let fixed = record.fixed(with: book, at: .agreed, on: RuleFixture.date)
        #expect(fixed.record.trust.reference == "TR00001")
        #expect(fixed.mended.map(\.path.pointer) == ["/trust/reference"])
        #expect(fixed.report == fixed.record.validate(with: book, at: .agreed, on: RuleFixture.date))
        #expect(fixed.report.issues == [])
        let same = record.fixed(with: book)
        #expect(same == FixedRecord(record: record, mended: [], report: record.validate(with: book)))
    }

    @Test func `does not forget that a suppression goes with its place`() throws {
        // The second reference number goes, and with it what is held back would stand at another place.
        let twice = Rule("test.twice", "A school is a member once") { context, issues in
            var seen: Set<URN> = []
            for (index, membership) in context.record.trust.memberships.enumerated()
            where !seen.insert(membership.school).inserted {
                let path: Path = ["trust", "memberships", .index(index)]
                issues.report(at: path, "Twice", fix: JSONPatch(.remove(path)))
            }
        }
        let third = Rule("test.third", "199003 is not a member", .advice) { context, issues in
            for (index, membership) in context.record.trust.memberships.enumerated() where membership.school == "199003"
            {
                issues.report(at: ["trust", "memberships", .index(index)], "Third")
            }
        }
        let json = Array(
            (#"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T","memberships":[{"school":"199001"},"#
                + #"{"school":"199001"},{"school":"199003"}]},"suppressions":[{"pointer":"/trust/memberships/2","#
                + #""code":"test.third","reason":"r","ownerRole":"o","expires":"2027-01-01"}]}"#).utf8)
        let fixed = TrustRecord.fix(json: json, rules: try RuleBook.empty.adding(twice).adding(third))
        #expect(!fixed.isChanged)
        #expect(fixed.checked.report.issues.map(\.code) == ["test.twice"])
        #expect(fixed.checked.report.suppressed.map(\.code) == ["test.third"])
    }
}
