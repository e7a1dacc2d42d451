import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A percentage` {
    @Test
    func `is ordered by size and equal however it is written`() throws {
        let texts = ["0", "0.1", "33.3", "33.33", "99.9999999999999999", "100"]
        checkComparable(ascending: try texts.map { try Percentage(ExactDecimal($0)) })
        checkHashable(equivalenceClasses: [
            [try Percentage(5), try Percentage(ExactDecimal("5.0"))], [try Percentage(ExactDecimal("5.1"))],
        ])
        for text in texts {
            let value = try Percentage(ExactDecimal(text))
            #expect(value.description == text + "%")
            checkCodable(value)
            let reading = Percentage.read(json: value.json(.compact), options: JSONReadingOptions())
            #expect(reading.value?.value.description == text)
        }
    }

    @Test(
        arguments: [
            ("66", "60", "6"), ("60", "66", "-6"), ("100", "0.0000000000000001", "99.9999999999999999"),
            ("0.0000000000000001", "100", "-99.9999999999999999"), ("100", "99.9999999999999999", "0.0000000000000001"),
            ("100", "0.0000000000000000", "100"), ("0", "100", "-100"), ("64.90", "64.9", "0"),
        ])
    func `lies as many points from another as the exact difference`(left: String, right: String, points: String) throws
    {
        let difference = try Percentage(ExactDecimal(left)) - Percentage(ExactDecimal(right))
        #expect(difference.value == (try ExactDecimal(points)))
        #expect(try Percentage(ExactDecimal(right)).adding(difference) == Percentage(ExactDecimal(left)))
    }

    @Test
    func `does not leave its range by addition`() throws {
        #expect(try Percentage(60).adding(PercentagePoints(41)) == nil)
        #expect(try Percentage(60).adding(PercentagePoints(-61)) == nil)
        #expect(try Percentage(60).adding(PercentagePoints(40)) == Percentage(100))
    }

    @Test
    func `has differences that are ordered, falls first`() throws {
        checkComparable(ascending: try [-100, -1, 0, 1, 100].map { try PercentagePoints($0) })
        #expect(try PercentagePoints(-6).description == "-6 percentage points")
        checkCodable(try PercentagePoints(-6))
    }
}

struct `A measure's value` {
    @Test(
        arguments: [
            ("64.90", "64.90"), ("\"1234567890123456\"", "\"1234567890123456\""),
            (#"{"point":-0.4,"lower":-1.10,"upper":0.3,"confidence":95}"#, nil),
            (#"{"reason":"suppressed","token":"SUPP"}"#, nil), (#"{"reason":"brandNew"}"#, nil),
            (#"{"token":"SUPP","reason":"suppressed"}"#, #"{"reason":"suppressed","token":"SUPP"}"#),
            (#"{"re\u0061son":"suppressed"}"#, #"{"reason":"suppressed"}"#),
            (
                #"{"x":{"reason":1},"point":1,"lower":1,"upper":1}"#,
                #"{"point":1,"lower":1,"upper":1,"x":{"reason":1}}"#
            ),
            (#"{"x":[{"a":"}"}],"reason":"suppressed"}"#, #"{"reason":"suppressed","x":[{"a":"}"}]}"#),
        ] as [(String, String?)])
    func `is told by its form`(json: String, written: String?) throws {
        let reading = MeasureValue.read(json: json.utf8, options: JSONReadingOptions())
        #expect(reading.issues == [])
        let value = try reading.get()
        #expect(String(decoding: value.json(.compact), as: UTF8.self) == (written ?? json) + "\n")
        #expect((value.withheld != nil) == json.contains("suppressed") || json.contains("brandNew"))
        checkCodable(value)
    }

    @Test(
        arguments: [
            (#"{"token":"SUPP" "reason":"suppressed"}"#, ["json.syntax"]),
            (#"{"reason":"suppressed",}"#, ["json.syntax"]),
            (#"{}"#, ["member.missing", "member.missing", "member.missing"]),
            (#"{"reason":5}"#, ["member.type"]), (#"{"token":5,"reason":"x"}"#, ["member.type"]),
            ("true", ["member.type"]),
            ("[]", ["member.type"]), ("null", ["member.type"]), (#"{"point":1"#, ["json.syntax"]),
            (#"{"token":"a","token":"b","reason":"x"}"#, ["member.duplicate"]),
        ] as [(String, [IssueCode])])
    func `has one issue for each mistake`(json: String, codes: [IssueCode]) {
        #expect(MeasureValue.read(json: json.utf8, options: JSONReadingOptions()).issues.map(\.code) == codes)
    }

    @Test
    func `is no number when it was withheld, and makes none`() throws {
        let withheld = MeasureValue.withheld(Withheld(publishedToken: "SUPP"))
        let other = MeasureValue.withheld(Withheld(publishedToken: "NP"))
        let number = MeasureValue.number(5)
        let estimate = MeasureValue.estimate(try Estimate(point: 2, lower: 1, upper: 3))
        #expect(withheld.number == nil)
        #expect(number.number == 5 && estimate.number == 2)
        #expect(number.withheld == nil && estimate.withheld == nil)
        #expect(number.combined(with: estimate) { $0.adding($1) } == .number(7))
        #expect(number.combined(with: estimate) { _, _ in nil } == .withheld(Withheld(reason: .notAvailable)))
        for pair in [(withheld, number), (number, withheld), (withheld, other), (estimate, withheld)] {
            let combined = pair.0.combined(with: pair.1) { _, _ in
                Testing.Issue.record("A withheld value is computed with")
                return 0
            }
            #expect(combined == .withheld(Withheld(reason: .suppressed)))
            #expect(combined.number == nil)
        }
        #expect(withheld != .number(0))
        checkHashable(equivalenceClasses: [[withheld], [other], [number], [estimate], [.number(0)]])
    }

    @Test
    func `of a range is in it at both ends`() throws {
        let range = try DecimalRange(lower: 5, upper: ExactDecimal("7.50"))
        #expect(try ["5", "5.0", "6", "7.5"].allSatisfy { range.contains(try ExactDecimal($0)) })
        #expect(
            try !["4.9999999999999999", "7.5000000000000001", "-6"].contains { range.contains(try ExactDecimal($0)) })
        #expect(range.jsonText(.compact) == #"{"lower":5,"upper":7.50}"# + "\n")
        checkJSON(try DecimalRange(lower: 5, upper: 5), #"{"lower":5,"upper":5}"#)
        checkJSON(try Estimate(point: 1, lower: 1, upper: 1), #"{"point":1,"lower":1,"upper":1}"#)
    }
}

struct `A reason for withholding` {
    @Test(
        arguments: [
            ("SUPP", .suppressed), ("supp", .suppressed), ("SUPPMAT", .suppressed), ("c", .confidential),
            ("NP", .notPublished), ("NA", .notApplicable), ("na", .notApplicable), ("n/a", .notApplicable),
            ("N/A", .notApplicable), ("z", .notApplicable), ("", .notAvailable), (" ", .notAvailable),
            ("x", .notAvailable),
            (".", .notAvailable), ("-", .notAvailable), ("--", .notAvailable), ("NOT AVAIL", .notAvailable),
            ("low", .belowRounding), ("LOWCOV", .lowCoverage), ("LowCov", .lowCoverage), ("NELIG", .notEligible),
            ("NEW", .newSchool), ("NE", .noEntries), ("SP", .unrecognisedToken), ("RE", .unrecognisedToken),
            ("N", .unrecognisedToken), ("SUPPRESSED", .unrecognisedToken), ("0", .unrecognisedToken),
        ] as [(String, WithheldReason)])
    func `is what a published token means, and the token is kept`(token: String, reason: WithheldReason) {
        #expect(WithheldReason(publishedToken: token) == reason)
        let withheld = Withheld(publishedToken: token)
        #expect(withheld.reason == reason)
        #expect(withheld.token == token)
        #expect(withheld.reason.isKnown)
        checkJSON(withheld, "{\"reason\":\"\(reason)\",\"token\":\"\(token)\"}")
    }

    @Test
    func `has a code of its own for each meaning`() {
        #expect(
            WithheldReason.known.map(\.rawValue) == [
                "suppressed", "notPublished", "notApplicable", "notAvailable", "notYetSubmitted", "lowCoverage",
                "belowRounding", "confidential", "notEligible", "newSchool", "noEntries", "unrecognisedToken",
            ])
        #expect(!WithheldReason(rawValue: "brandNew").isKnown)
    }
}
