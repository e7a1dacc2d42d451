import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Every rule of the standard book` {
    @Test
    func `has its folder of records, and no folder is left over`() throws {
        let codes = RuleBook.standard.rules.map(\.code.rawValue)
        #expect(try RuleFixture.folders() == codes.sorted())
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: RuleFixture.all)
    func `is silent about the record that keeps it`(fixture: RuleFixture) throws {
        let checked = TrustRecord.check(
            json: try fixture.bytes("valid.json"), rules: try fixture.rules(), at: fixture.stage, on: RuleFixture.date,
            resolving: try fixture.others())
        #expect(checked.report.issues(with: fixture.code).isEmpty)
        #expect(checked.report.isValid, "\(checked.report.issues)")
        #expect(checked.validated != nil)
        #expect(checked.reading.isComplete)
    }

    @Test(arguments: RuleFixture.all)
    func `reports the record that breaks it, in these words and at this place`(fixture: RuleFixture) throws {
        let checked = TrustRecord.check(
            json: try fixture.bytes("invalid.json"), rules: try fixture.rules(), at: fixture.stage,
            on: RuleFixture.date, resolving: try fixture.others())
        let expected = try fixture.expected()
        #expect(checked.report.issues.map(RuleFixture.Expectation.init) == expected)
        #expect(expected.contains { $0.code == fixture.code.rawValue })
        #expect(checked.reading.isComplete)
        #expect(checked.report.isValid == !expected.contains { $0.severity == "error" })
        #expect((checked.validated == nil) == expected.contains { $0.severity == "error" })
    }

    @Test(arguments: RuleFixture.all)
    func `is what reports it: without it the book does not`(fixture: RuleFixture) throws {
        let book = try fixture.rules()
        let bytes = try fixture.bytes("invalid.json")
        let without = TrustRecord.check(
            json: bytes, rules: try book.removing(fixture.code), at: fixture.stage, on: RuleFixture.date,
            resolving: try fixture.others()
        ).report.issues
        let with = TrustRecord.check(
            json: bytes, rules: book, at: fixture.stage, on: RuleFixture.date, resolving: try fixture.others()
        ).report.issues
        #expect(without == with.filter { $0.code != fixture.code })
        #expect(without.count < with.count)
    }

    /// Prints the count that `.ci/teeth` shows.
    @Test
    func `has teeth: the verdict on its records changes when it is taken out`() throws {
        let toothless = try RuleFixture.all.filter { fixture in
            let bytes = try fixture.bytes("invalid.json")
            func codes(_ book: RuleBook) throws -> Set<IssueCode> {
                Set(
                    TrustRecord.check(
                        json: bytes, rules: book, at: fixture.stage, on: RuleFixture.date,
                        resolving: try fixture.others()
                    ).report.issues.map(\.code))
            }
            let rules = try fixture.rules()
            let without = try codes(try rules.removing(fixture.code))
            return try codes(rules).symmetricDifference(without) != [fixture.code]
        }
        #expect(toothless.map(\.code) == [])
        print("\(RuleFixture.all.count) rules, \(RuleFixture.all.count - toothless.count) with teeth")
    }

    @Test(arguments: RuleFixture.all)
    func `finds the same in the value as in its text, but for places`(fixture: RuleFixture) throws {
        let rules = try fixture.rules()
        for name in ["valid.json", "invalid.json"] {
            let bytes = try fixture.bytes(name)
            let record = try TrustRecord(json: bytes)
            let inText = TrustRecord.check(
                json: bytes, rules: rules, at: fixture.stage, on: RuleFixture.date, resolving: try fixture.others()
            ).report
            let inValue = record.validate(
                with: rules, at: fixture.stage, on: RuleFixture.date, resolving: try fixture.others())
            #expect(inValue.issues == inText.issues.map(withoutPlace))
            #expect(inValue.issues.allSatisfy { $0.place == nil })
            #expect(inValue.isValid == inText.isValid)
            #expect(inValue.ruleBookVersion == inText.ruleBookVersion)
        }
    }

    @Test(arguments: RuleBook.standard.rules.map(\.code))
    func `says what must be so, and where there is guidance`(code: IssueCode) throws {
        let rule = try #require(RuleBook.standard[code])
        #expect(rule.title.contains(" "))
        #expect(rule.title.first?.isUppercase == true)
        #expect(rule.title.last != ".")
        #expect(rule.guidance == code.rawValue)
        #expect(rule.id == code)
        let parts = code.rawValue.split(separator: ".", omittingEmptySubsequences: false)
        #expect(parts.count >= 2)
        #expect(
            parts.allSatisfy { part in part.first?.isLowercase == true && part.allSatisfy { $0.isLetter || $0.isNumber }
            })
        #expect(!code.rawValue.hasPrefix("json.") && !code.rawValue.hasPrefix("member."))
    }
}

/// An issue as it is where no text was read.
func withoutPlace(_ issue: TrustImprovement.Issue) -> TrustImprovement.Issue {
    var issue = issue
    issue.place = nil
    return issue
}
