import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// What a report says can be mended for certain, proved on every record that breaks a rule and on broken texts.
struct `Every fix` {
    /// A text in which fixes are to be proved.
    struct Broken: Sendable, CustomTestStringConvertible {
        let name: String
        let json: [UInt8]
        var stage = Stage.draft
        /// The fixes that its report is to carry, as RFC 6902 writes them, where they are known beforehand.
        var fixes: [String]?

        var testDescription: String { name }

        init(name: String, json: [UInt8], stage: Stage) {
            (self.name, self.json, self.stage) = (name, json, stage)
        }

        /// A record with something broken in its trust, in one school, or beside them.
        init(_ trust: String = "", school: String = "", beside: String = "", _ fixes: String...) {
            let school = school.isEmpty ? "" : ",\"schools\":[{\"urn\":\"199001\",\"name\":\"A\"},{\(school)}]"
            let joined = #""memberships":[{"school":"199001"},{"school":"199002"}]"#
            name = [trust, school, beside].filter { !$0.isEmpty }.joined()
            json = Array(
                (#"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T",\#(joined)\#(trust)}"#
                    + "\(school)\(beside)}").utf8)
            self.fixes = fixes
        }
    }

    /// The records that break the standard rules, each at the first stage at which its rule is asked.
    static let records = RuleFixture.all.compactMap { fixture in
        (try? fixture.bytes("invalid.json")).map {
            Broken(name: fixture.code.rawValue, json: $0, stage: fixture.stage)
        }
    }

    /// Texts whose report carries these fixes, each of which the tests prove.
    static let mendable: [Broken] = [
        Broken(#","companyNumber":"7318714""#, replacing("/trust/companyNumber", "07318714")),
        Broken(#","companyNumber":"7318714.0""#, replacing("/trust/companyNumber", "07318714")),
        Broken(#","companyNumber":7318714"#, replacing("/trust/companyNumber", "07318714")),
        Broken(#","reference":"tr00055""#, replacing("/trust/reference", "TR00055")),
        Broken(#","ukprn":" 10001234 ""#, replacing("/trust/ukprn", "10001234")),
        Broken(#","ukprn":10001234"#, replacing("/trust/ukprn", "10001234")),
        Broken(#","uid":"1234.0""#, replacing("/trust/uid", "1234")),
        Broken(#","opened":" 2014-09-01""#, replacing("/trust/opened", "2014-09-01")),
        Broken(#","status":"Proposed to close""#, replacing("/trust/status", "proposedToClose")),
        Broken(#","status":"OPEN""#, replacing("/trust/status", "open")),
        Broken(#","kind":"multi-academy_trust""#, replacing("/trust/kind", "multiAcademyTrust")),
        Broken(
            #","operatingModel":{"alignments":[{"function":"curriculum","degree":"School-determined"}]}"#,
            replacing("/trust/operatingModel/alignments/0/degree", "schoolDetermined")),
        Broken(
            #","operatingModel":{"alignments":[{"function":"Curriculum","degree":"aligned"}]}"#,
            replacing("/trust/operatingModel/alignments/0/function", "curriculum")),
        Broken(
            #","operatingModel":{"alignments":[{"function":"curriculum","degree":"\u0041LIGNED"}]}"#,
            replacing("/trust/operatingModel/alignments/0/degree", "aligned")),
        Broken(school: #""urn":" 199002","name":"B""#, replacing("/schools/1/urn", "199002")),
        Broken(school: #""urn":"\u00a0199002","name":"B""#, replacing("/schools/1/urn", "199002")),
        Broken(school: #""urn":199002,"name":"B""#, replacing("/schools/1/urn", "199002")),
        Broken(
            school: #""urn":"199002","name":"B","laestab":"999/4001""#, replacing("/schools/1/laestab", "9994001")),
        Broken(
            #","kind":"multi academy trust""#, school: #""urn":"199002","name":"B","phase":"16-Plus""#,
            replacing("/trust/kind", "multiAcademyTrust"), replacing("/schools/1/phase", "16plus")),
        Broken(
            school: #""urn":"199002","name":"B","region":"South East""#, replacing("/schools/1/region", "southEast")),
        Broken(
            school: #""urn":"199002","name":"B","postcode":"gl205jg""#, replacing("/schools/1/postcode", "GL20 5JG")),
        Broken(
            school: #""urn":"199002","name":"B","postcode":" GL20  5JG ""#, replacing("/schools/1/postcode", "GL20 5JG")
        ),
        Broken(beside: #","goals":[{"id":" g1 ","title":"G"}]"#, replacing("/goals/0/id", "g1")),
        Broken(
            beside:
                #","goals":[{"id":"g1","title":"G","history":[{"status":"Agreed","since":"2025-09-01","role":"chair"}]}]"#,
            replacing("/goals/0/history/0/status", "agreed")),
        // What comes before was left out of the record, but not of the document.
        Broken(
            beside: #","schools":[{"urn":"x","name":"X"},{"urn":"199001","name":"A","phase":"16-Plus"}]"#,
            replacing("/schools/1/phase", "16plus")),
    ]

    /// Texts of which nobody can be certain what they were to say.
    static let unclear: [Broken] = [
        Broken(#","companyNumber":"7318""#), Broken(#","companyNumber":"sc123456""#),
        Broken(#","companyNumber":7.5e6"#),
        Broken(#","companyNumber":-7318714"#), Broken(#","companyNumber":null"#), Broken(#","reference":"T00055""#),
        Broken(#","ukprn":"""#), Broken(#","ukprn":" ""#), Broken(#","ukprn":20001234"#), Broken(#","ukprn":true"#),
        Broken(#","opened":"2014-02-30""#), Broken(#","opened":20140901"#), Broken(#","opened":"01/09/2014""#),
        Broken(#","status":"opne""#), Broken(#","status":"o""#), Broken(#","status":"- _""#), Broken(#","status":5"#),
        Broken(#","operatingModel":{"alignments":[{"function":"curriculum","degree":"central"}]}"#),
        Broken(#","operatingModel":{"alignments":[{"function":"curriculum","degree":"""#),
        Broken(#","name":"Twice""#), Broken(school: #""urn":"199002""#), Broken(school: #""urn":"19900O","name":"B""#),
        Broken(school: #""urn":"199002","name":"B","postcode":"2036""#),
        Broken(beside: #","goals":[{"id":"g 1","title":"G"}]"#),
        Broken(beside: #","readings":[{"measure":{"id":"m"},"value":1,"period":"2011-12"}]"#),
    ]

    private static func replacing(_ pointer: String, _ text: String) -> String {
        #"[{"op":"replace","path":"\#(pointer)","value":"\#(text)"}]"#
    }

    /// The code and place of each issue of a text.
    private func subjects(_ checked: CheckedRecord) -> [IssueSubject] { checked.report.issues.map(IssueSubject.init) }

    private func check(_ json: [UInt8], at stage: Stage) -> CheckedRecord {
        TrustRecord.check(json: json, at: stage, on: RuleFixture.date)
    }

    /// Makes each fix of a text's report by itself and proves that its issue goes away and no other comes.
    ///
    /// - Returns: The codes of the issues whose fixes hold good.
    private func prove(_ broken: Broken) throws -> [IssueCode] {
        let checked = check(broken.json, at: broken.stage)
        let document = try JSONValue(json: broken.json)
        var proved: [IssueCode] = []
        for (number, issue) in checked.report.issues.enumerated() {
            guard let fix = issue.fix else { continue }
            var others = subjects(checked)
            others.remove(at: number)
            let mended = check(try document.applying(fix).json(.compact), at: broken.stage)
            // Elements that go take issues with them and move others up, so that only numbers can be compared.
            let isReplaced = fix.operations.allSatisfy { if case .replace = $0 { true } else { false } }
            if isReplaced {
                var left = others
                for subject in subjects(mended) {
                    let known = left.firstIndex(of: subject)
                    #expect(known != nil, "\(broken.name): \(issue) is mended by \(fix), which brings \(subject)")
                    if let known { left.remove(at: known) }
                }
            } else {
                #expect(
                    mended.report.issues.count <= others.count,
                    "\(broken.name): \(issue) is mended by \(fix), which leaves \(mended.report.issues)")
            }
            let before = checked.report.issues(with: issue.code).count
            #expect(
                mended.report.issues(with: issue.code).count < before,
                "\(broken.name): \(issue) is still there after \(fix)")
            proved.append(issue.code)
        }
        return proved
    }

    @Test func `of the standard rules mends what it speaks of, and brings in nothing else`() throws {
        var proved: [IssueCode: Int] = [:]
        for record in Self.records {
            for code in try prove(record) { proved[code, default: 0] += 1 }
        }
        #expect(!proved.isEmpty)
        let list = proved.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        print("Fixes of rules proved: \(proved.values.reduce(0, +)) (\(list))")
        #expect(proved["school.postcode.odd"] != nil)
        #expect(proved["code.unrecognised"] != nil)
    }

    @Test(arguments: mendable)
    func `of a text that is certain is told, mends it and brings in nothing else`(text: Broken) throws {
        #expect(check(text.json, at: .draft).report.issues.compactMap { $0.fix?.description } == text.fixes)
        #expect(try prove(text).count == text.fixes?.count)
        let fixed = TrustRecord.fix(json: text.json, on: RuleFixture.date)
        #expect(fixed.mended.compactMap { $0.fix?.description } == text.fixes)
        #expect(fixed.checked.report.issues.allSatisfy { $0.fix == nil })
    }

    @Test func `of broken texts is proved`() throws {
        var proved = 0
        for text in Self.mendable { proved += try prove(text).count }
        print("Fixes of texts proved: \(proved)")
        #expect(proved > 20)
    }

    @Test(arguments: unclear)
    func `is certain, and there is none where nobody can be`(text: Broken) {
        let checked = check(text.json, at: .draft)
        #expect(checked.report.issues.allSatisfy { $0.fix == nil }, "\(checked.report.issues)")
        #expect(!checked.report.issues.isEmpty || text.name.contains("null"))
        #expect(TrustRecord.fix(json: text.json, on: RuleFixture.date).json == text.json)
    }

    @Test(arguments: records)
    func `of a record's report is made when the record is mended`(record: Broken) throws {
        let checked = check(record.json, at: record.stage)
        let fixed = TrustRecord.fix(json: record.json, at: record.stage, on: RuleFixture.date)
        let fixable = checked.report.issues.filter { $0.fix != nil }
        #expect(fixed.checked.report.issues.allSatisfy { $0.fix == nil }, "\(fixed.checked.report.issues)")
        #expect(fixed.isChanged == !fixable.isEmpty)
        #expect(fixed.mended.count >= min(1, fixable.count))
        #expect(fixed.checked.report.issues.count <= checked.report.issues.count - min(1, fixable.count))
        #expect(fixed.checked == check(fixed.json, at: record.stage))
        if fixable.isEmpty { #expect(fixed.json == record.json) }
        let value = try TrustRecord(json: record.json).fixed(at: record.stage, on: RuleFixture.date)
        #expect(value.record.json(.pretty) == (fixed.isChanged ? fixed.json : value.record.json(.pretty)))
        #expect(value.mended == fixed.mended.map(\.withoutPlace))
        #expect(value.report == value.record.validate(at: record.stage, on: RuleFixture.date))
    }
}
