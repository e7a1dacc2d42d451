import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A target` {
    private static func forms() throws -> [(form: Target.Form, json: String)] {
        let comparator = Comparator(
            .trustPercentile, text: "trusts of more than ten schools", percentile: try Percentage(80),
            figures: [ComparatorFigure(.number(71), period: .academicYear("2024/25"))])
        return [
            (.reach(90), #""form":"reach","value":90"#),
            (.reach(try ExactDecimal("104.5")), #""form":"reach","value":104.5"#),
            (.changeBy(.points(try PercentagePoints(14))), #""form":"changeBy","points":14"#),
            (.changeBy(.amount(-3)), #""form":"changeBy","amount":-3"#),
            (.reduceByFraction(.half), #""form":"reduceByFraction","fraction":0.5"#),
            (.reduceByFraction(.whole), #""form":"reduceByFraction","fraction":1"#),
            (.relativeTo(Comparator(.national)), #""form":"relativeTo","comparator":{"kind":"national"}"#),
            (
                .relativeTo(Comparator(.localAuthority), margin: .points(try PercentagePoints(-1))),
                #""form":"relativeTo","comparator":{"kind":"localAuthority"},"points":-1"#
            ),
            (
                .relativeTo(comparator, margin: .amount(2)),
                #""form":"relativeTo","comparator":{"kind":"trustPercentile","text":"trusts of more than ten schools","#
                    + #""percentile":80,"figures":[{"value":71,"period":"2024/25"}]},"amount":2"#
            ),
            (.maintain(.atLeast(65)), #""form":"maintain","minimum":65"#),
            (.maintain(.atMost(5)), #""form":"maintain","maximum":5"#),
            (
                .maintain(.within(try DecimalRange(lower: 5, upper: 8))),
                #""form":"maintain","range":{"lower":5,"upper":8}"#
            ),
            (.completeMilestone("deficit-plan"), #""form":"completeMilestone","milestone":"deficit-plan""#),
            (
                .atLeastPoint(ScalePoint(scale: try ScaleReference("curriculum-quality"), point: "secure")),
                #""form":"atLeastPoint","scale":"curriculum-quality","point":"secure""#
            ),
        ]
    }

    @Test
    func `has members of its own form beside the word for it`() throws {
        let forms = try `A target`.forms()
        for (form, json) in forms {
            #expect(Target(form).form == form)
            checkJSON(Target(form), "{\(json)}")
            checkJSON(Target(form, due: .academicYear("2029/30")), "{\(json),\"due\":\"2029/30\"}")
            checkJSON(Target(form, due: .date("2030-07-31")), "{\(json),\"due\":\"2030-07-31\"}")
            checkCodable(Target(form))
            #expect(try Target(json: "{\(json)}").form == form)
        }
        checkHashable(equivalenceClasses: forms.map { [Target($0.form)] })
    }

    @Test
    func `that is given another form keeps nothing of the one before`() throws {
        let forms = try `A target`.forms()
        for (form, _) in forms {
            for (other, json) in forms {
                var target = Target(form, due: .academicYear("2029/30"))
                target.unrecognised = ["x": .null]
                target.form = other
                #expect(target.form == other)
                checkJSON(target, "{\(json),\"due\":\"2029/30\",\"x\":null}")
            }
        }
    }

    @Test
    func `to reach a percentage is written as its number`() throws {
        #expect(Target(.reach(try Percentage(90))) == Target(.reach(90)))
        #expect(try Target(json: #"{"value":90,"form":"reach"}"#).form == .reach(90))
    }

    @Test
    func `is told by a measure's numbers unless it is a milestone or a point on a scale`() throws {
        for (form, json) in try `A target`.forms() {
            let isNumeric = !json.contains("completeMilestone") && !json.contains("atLeastPoint")
            #expect(Target(form).isNumeric == isNumeric, "\(json)")
        }
    }

    @Test
    func `has one of seven forms`() {
        checkJSONRefused(
            Target.self, #"{"form":"reached","value":90}"#, code: "member.text", pointer: "/form",
            "'reached' is not a form of a target: a form of a target is one of 'reach', 'changeBy', "
                + "'reduceByFraction', 'relativeTo', 'maintain', 'completeMilestone' and 'atLeastPoint'; did you mean "
                + "'reach'?")
        checkJSONRefused(Target.self, #"{"value":90}"#, code: "member.missing", pointer: "/form")
    }

    @Test
    func `stays where it should at both ends`() throws {
        let below = try ExactDecimal("64.9")
        #expect(MaintainedLevel.atLeast(65).contains(65) && MaintainedLevel.atLeast(65).contains(66))
        #expect(!MaintainedLevel.atLeast(65).contains(below))
        #expect(MaintainedLevel.atMost(65).contains(65) && MaintainedLevel.atMost(65).contains(below))
        #expect(!MaintainedLevel.atMost(65).contains(66))
        let range = MaintainedLevel.within(try DecimalRange(lower: 65, upper: 66))
        #expect(range.contains(65) && range.contains(66) && !range.contains(below) && !range.contains(67))
    }

    @Test
    func `has a difference with a number, whatever its unit`() throws {
        #expect(MeasureDifference.points(try PercentagePoints(-4)).number == -4)
        #expect(MeasureDifference.amount(7).number == 7)
        #expect(MeasureDifference.amount(7) != .points(try PercentagePoints(7)))
    }
}

struct `A fraction by which to reduce` {
    @Test
    func `is more than 0 and at most 1`() throws {
        let texts = ["0.0000000000000001", "0.25", "0.5", "1"]
        let fractions = try texts.map { try ReductionFraction(ExactDecimal($0)) }
        checkComparable(ascending: fractions)
        #expect(fractions.map(\.description) == texts)
        fractions.forEach { checkCodable($0) }
        checkHashable(equivalenceClasses: [
            [.half, try ReductionFraction(ExactDecimal("0.50"))], [.whole, try ReductionFraction(1)],
        ])
        #expect(ReductionFraction.half.description == "0.5")
    }

    @Test
    func `leaves the rest`() throws {
        #expect(ReductionFraction.half.remainder(of: 18) == 9)
        #expect(
            try ReductionFraction(ExactDecimal("0.3")).remainder(of: try ExactDecimal("0.5")) == ExactDecimal("0.35"))
        #expect(ReductionFraction.whole.remainder(of: 18) == 0)
        let small = try ReductionFraction(ExactDecimal("0.0000000000000001"))
        #expect(small.remainder(of: try ExactDecimal("0.123")) == nil)
    }
}
