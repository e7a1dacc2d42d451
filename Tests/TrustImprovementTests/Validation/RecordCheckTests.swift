import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// Rules run on what the reader could make of a text; they must not speak of what only the reader's gaps make wrong.
struct `Checking the text of a record` {
    /// What is found in a record whose members after the marker are given: codes with pointers.
    private func found(_ members: String, options: JSONReadingOptions = JSONReadingOptions()) -> [String] {
        let text = #"{"format":"trust-improvement/1.0","# + members + "}"
        return TrustRecord.check(json: text.utf8, options: options, on: "2026-01-15").report.issues
            .map { "\($0.code) \($0.path)" }
    }

    private static let trust = #""trust":{"id":"example","name":"Example Trust"}"#

    @Test
    func `finds the same in every order of members`() {
        let text =
            #"{"format":"trust-improvement/1.0","schools":[{"name":"","urn":"199001"}],"trust":{"name":"","id":"e"}}"#
        let checked = TrustRecord.check(json: text.utf8)
        #expect(
            checked.report.issues.map { "\($0.code) \($0.path) \($0.place?.column ?? 0)" } == [
                "school.orphan /schools/0 46", "school.name.empty /schools/0/name 54",
                "trust.name.empty /trust/name 90",
            ])
        #expect(
            checked.record?.validate().issues.map(\.code) == ["trust.name.empty", "school.orphan", "school.name.empty"])
    }

    @Test
    func `puts problems of text and meaning in one order`() {
        #expect(
            found(
                #""trust":{"id":"example","name":"","opened":"x","memberships":[{"school":"199001"}]},"schools":[{"urn":"199001","name":"","roll":"1"},{"urn":"199001","name":" "}]"#
            ) == [
                "trust.name.empty /trust/name", "member.text /trust/opened", "member.type /schools/0/roll",
                "school.name.empty /schools/1/name",
            ])
    }

    @Test
    func `does not shift what follows an element that was left out`() {
        #expect(
            found(
                #""trust":{"id":"example","name":"Example Trust","memberships":[{"school":"x"},{"school":"199001"},{"school":5},{"school":"199001"},{"school":"199002","kind":1}]},"schools":[{"urn":"199001"},{"urn":"199002","name":"","links":[{"school":"199003","kind":"x"}]}]"#
            ) == [
                "member.text /trust/memberships/0/school", "member.type /trust/memberships/2/school",
                "membership.overlapping /trust/memberships/3", "member.missing /schools/0/name",
                "school.name.empty /schools/1/name", "code.unrecognised /schools/1/links/0/kind",
            ])
    }

    @Test
    func `does not shift what stands in a school after one that was left out`() {
        let graded = #"{"regime":"gradedWithoutOverall","date":"2026-02-01"}"#
        let school = #"{"urn":"199002","name":"B","inspections":[{"regime":"reportCard","date":"x"},\#(graded)]}"#
        let other = #"{"urn":"199003","name":"C","inspections":[\#(graded)]}"#
        #expect(
            found(Self.trust + #","schools":[{},\#(school),\#(other)]"#) == [
                "member.missing /schools/0/urn", "member.missing /schools/0/name", "school.orphan /schools/1",
                "member.text /schools/1/inspections/0/date", "inspection.date.inFuture /schools/1/inspections/1/date",
                "school.orphan /schools/2",
                "inspection.date.inFuture /schools/2/inspections/0/date",
            ])
    }

    @Test(
        arguments: [
            // Something that others refer to was left out of its list, or the whole list could not be read.
            (
                #""trust":{"id":"e","name":"E","memberships":[{"school":"x"}]},"schools":[{"urn":"199001","name":"A"}]"#,
                ["member.text"]
            ),
            (
                #""trust":{"id":"e","name":"E","memberships":5},"schools":[{"urn":"199001","name":"A"}]"#,
                ["member.type"]
            ),
            (#""trust":5,"schools":[{"urn":"199001","name":"A"}]"#, ["member.type"]),
            (#""schools":[{"urn":"199001","name":"A"}]"#, ["member.missing"]),
            (
                #""trust":{"id":"e","name":"E","memberships":[{"school":"199001"},{"school":"199002"}]},"schools":[{"urn":"199001","name":"A"},{"urn":"199002"}]"#,
                ["member.missing"]
            ),
            (
                #""trust":{"id":"e","name":"E"},"measures":5,"readings":[{"measure":"m","value":1,"period":"2024/25"}]"#,
                ["member.type"]
            ),
            (
                #""trust":{"id":"e","name":"E"},"measures":[{"id":"m"}],"readings":[{"measure":"m","value":1,"period":"2024/25"}]"#,
                ["member.missing", "member.missing"]
            ),
            (
                #""trust":{"id":"e","name":"E","memberships":[]},"schools":[{"urn":"199001"}],"readings":[{"measure":"m","value":1,"period":"2024/25","population":{"schools":["199001"]}}],"measures":[{"id":"m","title":"M","unit":"percent"}]"#,
                ["member.missing"]
            ),
            (
                #""trust":{"id":"e","name":"E","memberships":[{"school":"199001","joined":"2024-09-01"},{"school":"199001","joined":"2010-09-01","left":"x"}]},"measures":[{"id":"m","title":"M","unit":"percent"}],"readings":[{"measure":"m","value":1,"period":"2018/19","population":{"schools":["199001"]}}]"#,
                ["member.text"]
            ),
            (
                #""trust":{"id":"e","name":"E","governance":[{"role":"member","holder":"a"},{"role":"member","holder":"b"},{"role":"member","holder":"!"}]}"#,
                ["member.text"]
            ),
            (
                #""trust":{"id":"e","name":"E","memberships":[{"school":"199001"}]},"schools":[{"urn":"199001","name":"A","inspections":[{"regime":"reportCard","date":"2025-12-01","evaluationAreas":[{"area":"inclusion","grade":"x"}],"safeguardingStandards":"met","categoryOfConcern":"specialMeasures"}]}]"#,
                ["member.text"]
            ),
            (
                #""trust":{"id":"e","name":"E","memberships":[{"school":"199001"},{"school":"199002"}]},"schools":[{"urn":"199001","name":"A","links":[{"school":"199002","kind":"other"}]},{"urn":"199002","name":"B","links":[{"school":"x","kind":"other"}]}]"#,
                ["member.text"]
            ),
            (
                #""trust":{"id":"e","name":"E","memberships":[{"school":"199001"}]},"measures":[{"id":"m","title":"M","unit":"percent","additivity":"weightedMean"}],"readings":[{"measure":"m","value":9,"period":"2024/25","population":{"schools":["x"]}},{"measure":"m","value":1,"period":"2024/25","population":{"schools":["199001"]}}]"#,
                ["member.text"]
            ),
            (
                // Without the school that could not be read, the figures would be of one cohort and contradict.
                #""trust":{"id":"e","name":"E","memberships":[{"school":"199001"}]},"readings":[{"measure":"ks2.rwm.expected","value":90,"period":"2024/25","population":{"schools":["199001","x"]}},{"measure":"ks2.reading.expected","value":50,"period":"2024/25","population":{"schools":["199001"]}}]"#,
                ["member.text", "reading.measure.unknown"]
            ),
            (
                #""trust":{"id":"e","name":"E"},"readings":[{"measure":"m","value":1,"period":"2024/25","pupils":-1,"population":{"schools":["199001",{}]}}]"#,
                ["member.type"]
            ),
            (
                #""trust":{"id":"e","name":"E","memberships":[{"school":"199001"}]},"schools":[{"urn":"199001","name":"A","inspections":[{"regime":"reportCard","date":"2020-01-01","published":"2019-01-01","evaluationAreas":[{"area":"inclusion","grade":"exceptional"},{"area":"inclusion","grade":"exceptional"},{}]}]}]"#,
                ["member.missing", "member.missing"]
            ),
        ] as [(String, [IssueCode])])
    func `does not complain of what is missing only because it could not be read`(text: String, codes: [IssueCode]) {
        let text = #"{"format":"trust-improvement/1.0","# + text + "}"
        #expect(TrustRecord.check(json: text.utf8).report.issues.map(\.code) == codes)
    }

    @Test
    func `is not misled by gaps of an element that stands where another one stood`() {
        let link = #""links":[{"school":"199002","kind":"other"}]"#
        #expect(
            found(
                Self.trust
                    + #","schools":[{"urn":"x","links":[{"school":"y"}]},{"urn":"199002","name":"B"},{"urn":"199003","name":"C",\#(link)}]"#
            ).filter { $0.hasPrefix("school.link") } == ["school.link.notReturned /schools/2/links/0"])
    }

    @Test(
        arguments: [
            (#""trust":{"id":"e","name":5}"#, ["member.type"]), (#""trust":{"id":"e"}"#, ["member.missing"]),
            (#""trust":{"id":"e","name":"\ud800"}"#, ["json.escape"]),
            (#""trust":{"id":"e","name":"E","status":"closed","closed":"31/08/2025"}"#, ["member.text"]),
        ] as [(String, [IssueCode])])
    func `does not repeat what the reader has refused`(text: String, codes: [IssueCode]) {
        let text = #"{"format":"trust-improvement/1.0","# + text + "}"
        #expect(TrustRecord.check(json: text.utf8).report.issues.map(\.code) == codes)
    }

    @Test(
        arguments: [
            #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":"""#,
            #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":""},"schools":[{"urn":"199001","name":""}}"#,
            #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":""},"schools":01}"#, "", "null",
        ])
    func `runs no rule on a text that breaks off or is no record`(text: String) {
        let checked = TrustRecord.check(json: text.utf8)
        #expect(checked.report.issues.count == 1)
        #expect(!checked.report.isValid)
        #expect(checked.report.issues == checked.reading.issues)
        #expect(checked.validated == nil)
    }

    @Test
    func `runs no rule where not every problem of the text is described`() {
        let members = #""trust":{"id":"e","name":"","opened":"x","closed":"x"}"#
        #expect(found(members, options: JSONReadingOptions(maximumIssues: 1)) == ["member.text /trust/opened"])
        #expect(found(members).count == 3)
    }

    @Test
    func `runs the rules where only advice is not described`() throws {
        let text = #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":"E","x":1},"y":1,"z":1}"#
        for limit in 0...3 {
            let options = JSONReadingOptions(unrecognised: .list, maximumIssues: limit)
            let checked = TrustRecord.check(json: text.utf8, options: options)
            #expect(checked.report.issues.map(\.code) == Array(repeating: "member.unrecognised", count: limit))
            #expect(checked.report.uncounted == 3 - limit)
            #expect(checked.report.uncountedErrors == 0)
            #expect(checked.validated != nil)
            let empty = text.replacingOnce(#""name":"E""#, #""name":"""#)
            let invalid = TrustRecord.check(json: empty.utf8, options: options)
            #expect(invalid.report.issues(with: "trust.name.empty").map(\.path.pointer) == ["/trust/name"])
            #expect(invalid.report.uncounted == 3 - limit)
            #expect(invalid.reading.isComplete && invalid.validated == nil)
            // An error among what is not described keeps the rules away.
            let damaged = empty.replacingOnce(#""y":1"#, #""asOf":1"#)
            let unread = TrustRecord.check(json: damaged.utf8, options: options)
            #expect(unread.report.uncountedErrors == (limit < 2 ? 1 : 0))
            #expect(unread.report.issues(with: "trust.name.empty").count == (limit < 2 ? 0 : 1))
            #expect(!unread.report.isValid && !unread.reading.isComplete)
        }
    }

    @Test
    func `counts what neither reader nor rules describe`() {
        let text = #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":"","x":1},"y":1}"#
        var book = RuleBook.standard
        book.maximumIssues = 0
        let options = JSONReadingOptions(unrecognised: .list, maximumIssues: 1)
        let report = TrustRecord.check(json: text.utf8, options: options, rules: book).report
        #expect(report.issues.count == 1)
        #expect(report.uncounted == 2)
        #expect(report.uncountedErrors == 1)
        #expect(!report.isValid)
    }

    @Test
    func `counts errors apart in every line of a stream`() throws {
        let line = #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":"E","kind":"x","status":"y"}}"# + "\n"
        var book = RuleBook.standard
        book.maximumIssues = 1
        var stream = RecordStream(ByteCollectionSource(Array((line + line).utf8)), rules: book)
        for number in 1...2 {
            let element = try #require(try stream.next())
            #expect(element.line == number)
            #expect(element.checked.report.issues.map(\.place?.line) == [number])
            #expect(element.checked.report.uncounted == 1)
            #expect(element.checked.report.uncountedErrors == 0)
            #expect(element.checked.validated != nil)
        }
        let next = try stream.next()
        #expect(next == nil)
    }

    @Test(
        arguments: [
            (#""trust":{"id":"e","name":"",},"#, "json.syntax", 0),
            (#""trust":{"id":"e" "name":""}"#, "json.syntax", 0),
            (#""trust":{"id":"e","name":""},"schools":[{"urn":"199001","name":"A"},]"#, "json.syntax", 1),
        ] as [(String, IssueCode, Int)])
    func `still runs the rules where only a comma is too many or too few`(text: String, code: IssueCode, orphans: Int) {
        let text = #"{"format":"trust-improvement/1.0","# + text + "}"
        let report = TrustRecord.check(json: text.utf8).report
        let offset = text.utf8.count - (text.split(separator: #""name":""#).last?.utf8.count ?? 0)
        #expect(report.issues.contains { $0.code == code })
        #expect(report.issues(with: "school.orphan").count == orphans)
        let name = report.issues(with: "trust.name.empty")
        #expect(name.map(\.place?.line) == [1])
        #expect(name.first?.place?.offset == text.utf8Offset(of: #""name":"""#) + 7, "\(offset)")
    }

    @Test
    func `still runs the rules where something follows the record`() {
        let text = #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":""}} x"#
        #expect(
            TrustRecord.check(json: text.utf8).report.issues.map(\.code) == ["trust.name.empty", "json.trailing"])
    }

    @Test
    func `finds places after a byte order mark`() {
        let text = "\u{FEFF}" + #"{"format":"trust-improvement/1.0","trust":{"id":"e","name":""}}"#
        let issue = TrustRecord.check(json: text.utf8).report.issues.first
        #expect(issue?.code == "trust.name.empty")
        #expect(issue?.place?.offset == text.utf8Offset(of: #""name":"""#) + 7)
    }

    @Test
    func `places the absence of a member where it belongs`() {
        let text = """
            {
              "format": "trust-improvement/1.0",
              "trust": {
                "id": "example",
                "name": "Example Trust",
                "status": "closed"
              }
            }
            """
        let issue = TrustRecord.check(json: text.utf8).report.issues.first
        #expect(issue?.path.pointer == "/trust/closed")
        #expect(issue?.place == Place(line: 3, column: 12, offset: 50))
    }

    @Test
    func `asks what lies in the future only when there is a day`() {
        let record = TrustRecord(trust: Trust(id: "e", name: "E", status: .open, opened: "9999-12-31"))
        #expect(record.validate().issues.isEmpty)
        #expect(record.validate(on: "2026-01-15").issues.map(\.code) == ["trust.opened.inFuture"])
    }

    @Test
    func `keeps codes and members that nobody knows, at every depth`() throws {
        let text = #"""
            {"format":"trust-improvement/1.7","trust":{"id":"e","name":"E","kind":"newKind","x":{"name":""}},"y":[1]}
            """# + "\n"
        let checked = TrustRecord.check(json: text.utf8)
        #expect(checked.report.issues.map(\.code) == ["code.unrecognised"])
        #expect(checked.validated?.value.jsonText(.compact) == text)
    }
}

extension String {
    /// The text with the first place of another one replaced.
    fileprivate func replacingOnce(_ other: String, _ replacement: String) -> String {
        guard let range = firstRange(of: other) else { return self }
        return replacingCharacters(in: range, replacement)
    }

    private func replacingCharacters(in range: Range<Index>, _ replacement: String) -> String {
        self[..<range.lowerBound] + replacement + self[range.upperBound...]
    }

    /// How many bytes stand before the first place of a text, or -1 when it is not there.
    fileprivate func utf8Offset(of other: String) -> Int {
        let (mine, theirs) = (Array(utf8), Array(other.utf8))
        return mine.indices.first { mine[$0...].starts(with: theirs) } ?? -1
    }
}
