import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Contradictions in goals` {
    private static func targets(
        _ json: String, _ code: IssueCode, at pointer: String, _ message: String
    ) -> Contradiction {
        Contradiction(json, code, at: pointer, message, nil, Target.self)
    }

    private static let forms: [Contradiction] = [
        targets(
            #"{"form":"reach","points":90}"#, "target.form.mixed", at: "/points",
            "'points' does not belong to a target of the form 'reach'; such a target has 'value'"),
        targets(
            #"{"form":"reach","value":90,"amount":1}"#, "target.form.mixed", at: "/amount",
            "'amount' does not belong to a target of the form 'reach'; such a target has 'value'"),
        targets(
            #"{"value":14,"form":"changeBy"}"#, "target.form.mixed", at: "/value",
            "'value' does not belong to a target of the form 'changeBy'; such a target has 'points', 'amount'"),
        targets(
            #"{"form":"reduceByFraction","fraction":0.5,"comparator":{"kind":"national"}}"#, "target.form.mixed",
            at: "/comparator",
            "'comparator' does not belong to a target of the form 'reduceByFraction'; such a target has 'fraction'"),
        targets(
            #"{"form":"relativeTo","comparator":{"kind":"national"},"fraction":0.5}"#, "target.form.mixed",
            at: "/fraction",
            "'fraction' does not belong to a target of the form 'relativeTo'; such a target has 'comparator', 'points', "
                + "'amount'"),
        targets(
            #"{"form":"maintain","minimum":65,"milestone":"m"}"#, "target.form.mixed", at: "/milestone",
            "'milestone' does not belong to a target of the form 'maintain'; such a target has 'minimum', 'maximum', "
                + "'range'"),
        targets(
            #"{"form":"completeMilestone","milestone":"m","maximum":1}"#, "target.form.mixed", at: "/maximum",
            "'maximum' does not belong to a target of the form 'completeMilestone'; such a target has 'milestone'"),
        targets(
            #"{"form":"completeMilestone","milestone":"m","minimum":1}"#, "target.form.mixed", at: "/minimum",
            "'minimum' does not belong to a target of the form 'completeMilestone'; such a target has 'milestone'"),
        targets(
            #"{"form":"atLeastPoint","scale":"s","point":"p","range":{"lower":1,"upper":2}}"#, "target.form.mixed",
            at: "/range",
            "'range' does not belong to a target of the form 'atLeastPoint'; such a target has 'scale', 'point'"),
        targets(
            #"{"form":"reach","value":1,"scale":"s"}"#, "target.form.mixed", at: "/scale",
            "'scale' does not belong to a target of the form 'reach'; such a target has 'value'"),
        targets(
            #"{"form":"reach","value":1,"point":"s"}"#, "target.form.mixed", at: "/point",
            "'point' does not belong to a target of the form 'reach'; such a target has 'value'"),
        targets(
            #"{"form":"changeBy","amount":1,"points":1}"#, "target.form.ambiguous", at: "/amount",
            "'amount' is given beside 'points'; a target of the form 'changeBy' has only one of 'points', 'amount'"),
        targets(
            #"{"form":"relativeTo","comparator":{"kind":"national"},"points":1,"amount":1}"#, "target.form.ambiguous",
            at: "/amount",
            "'amount' is given beside 'points'; a target of the form 'relativeTo' has only one of 'points', 'amount'"),
        targets(
            #"{"form":"maintain","minimum":1,"maximum":2}"#, "target.form.ambiguous", at: "/maximum",
            "'maximum' is given beside 'minimum'; a target of the form 'maintain' has only one of 'minimum', 'maximum', "
                + "'range'"),
        targets(
            #"{"form":"reach"}"#, "target.form.incomplete", at: "/value",
            "'value' is missing; a target of the form 'reach' must have it"),
        targets(
            #"{"form":"changeBy"}"#, "target.form.incomplete", at: "/points",
            "'points' is missing; a target of the form 'changeBy' must have one of 'points', 'amount'"),
        targets(
            #"{"form":"reduceByFraction"}"#, "target.form.incomplete", at: "/fraction",
            "'fraction' is missing; a target of the form 'reduceByFraction' must have it"),
        targets(
            #"{"form":"relativeTo","points":1}"#, "target.form.incomplete", at: "/comparator",
            "'comparator' is missing; a target of the form 'relativeTo' must have it"),
        targets(
            #"{"form":"maintain"}"#, "target.form.incomplete", at: "/minimum",
            "'minimum' is missing; a target of the form 'maintain' must have one of 'minimum', 'maximum', 'range'"),
        targets(
            #"{"form":"completeMilestone"}"#, "target.form.incomplete", at: "/milestone",
            "'milestone' is missing; a target of the form 'completeMilestone' must have it"),
        targets(
            #"{"form":"atLeastPoint","point":"p"}"#, "target.form.incomplete", at: "/scale",
            "'scale' is missing; a target of the form 'atLeastPoint' must have it"),
        targets(
            #"{"form":"atLeastPoint","scale":"s"}"#, "target.form.incomplete", at: "/point",
            "'point' is missing; a target of the form 'atLeastPoint' must have it"),
    ]

    private static let fractions: [Contradiction] = ["0", "-0.5", "1.01"].map { text in
        Contradiction(
            text, "target.fraction.outOfRange", at: "",
            "\(text) is not a fraction by which to reduce; that is more than 0 and at most 1, and 0.5 halves",
            { try ReductionFraction(ExactDecimal(text)) }, ReductionFraction.self)
    }

    private static let late = Baseline(.number(50), period: .academicYear("2024/25"))

    private static let others: [Contradiction] = [
        Contradiction(
            #"{"id":"i","baseline":{"value":50,"period":"2024/25"},"target":{"form":"reach","value":60,"due":"2024/25"}}"#,
            "target.due.notAfterBaseline", at: "/target/due",
            "The target is due by 2024/25, not after its baseline of 2024/25; it must be due later"
        ) {
            try Indicator(id: "i", baseline: late, target: Target(.reach(60), due: .academicYear("2024/25")))
        },
        Contradiction(
            #"{"id":"i","baseline":{"value":50,"period":"2024/25"},"target":{"form":"reach","value":60,"due":"2025-08-31"}}"#,
            "target.due.notAfterBaseline", at: "/target/due",
            "The target is due by 2025-08-31, not after its baseline of 2024/25; it must be due later"
        ) {
            try Indicator(id: "i", baseline: late, target: Target(.reach(60), due: .date("2025-08-31")))
        },
        Contradiction(
            #"{"pupils":"girls","baseline":{"value":50,"period":"2024/25"},"target":"#
                + #"{"form":"reach","value":60,"due":"2023/24"}}"#,
            "target.due.notAfterBaseline", at: "/target/due",
            "The target is due by 2023/24, not after its baseline of 2024/25; it must be due later"
        ) {
            try GroupTarget(
                pupils: .girls, baseline: late, target: Target(.reach(60), due: .academicYear("2023/24")))
        },
        Contradiction(
            #"{"id":"i","milestones":[{"due":"2026/27"},{"title":"t"},{"due":"2027-08-31"}]}"#,
            "indicator.milestones.notInOrder", at: "/milestones/2/due",
            "The milestone is due by 2027-08-31, not later than the one before it, due by 2026/27; milestones are in order "
                + "of time"
        ) {
            try Indicator(
                id: "i",
                milestones: [
                    Milestone(due: .academicYear("2026/27")), Milestone(title: "t"),
                    Milestone(due: .date("2027-08-31")),
                ])
        },
        Contradiction(
            #"{"id":"i","milestones":[{"due":"2026/27"},{"due":"2028/29"},{"due":"2027/28"}]}"#,
            "indicator.milestones.notInOrder", at: "/milestones/2/due",
            "The milestone is due by 2027/28, not later than the one before it, due by 2028/29; milestones are in order of "
                + "time"
        ) {
            try Indicator(
                id: "i", milestones: ["2026/27", "2028/29", "2027/28"].map { Milestone(due: .academicYear($0)) })
        },
        Contradiction(
            #"{"terms":1,"months":6}"#, "reviewCycle.interval.ambiguous", at: "/months",
            "'months' are given beside 'terms'; a review comes every so many of one or the other", nil,
            ReviewCycle.self),
        Contradiction(
            #"{"terms":0}"#, "reviewCycle.interval.notPositive", at: "/terms",
            "A review comes every 0 terms; there must be at least 1 from one review to the next"
        ) { try ReviewCycle(every: .terms(0)) },
        Contradiction(
            #"{"months":-6}"#, "reviewCycle.interval.notPositive", at: "/months",
            "A review comes every -6 months; there must be at least 1 from one review to the next"
        ) { try ReviewCycle(every: .months(-6)) },
        Contradiction(
            #"{"date":"2026-01-05","next":"2026-01-05"}"#, "review.next.notAfterDate", at: "/next",
            "The next review is set for 2026-01-05, not after this one on 2026-01-05; it must be later"
        ) { try GoalReview(on: "2026-01-05", next: "2026-01-05") },
        Contradiction(
            #"{"goal":"g","objective":"o"}"#, "goalAlignment.reference.ambiguous", at: "/objective",
            "'objective' is given beside 'goal'; an alignment names one or the other", nil, GoalAlignment.self),
        Contradiction(
            #"{"reason":"r"}"#, "goalAlignment.reference.missing", at: "/goal",
            "'goal' is missing, and so is 'objective'; an alignment names one or the other", nil, GoalAlignment.self),
    ]

    @Test(arguments: forms + fractions + others)
    func `are refused alike by initialiser, JSON and decoder`(contradiction: Contradiction) {
        contradiction.check(contradiction)
    }

    @Test(
        arguments: [
            (
                #"{"form":"changeBy","points":101}"#, "percentagePoints.outOfRange", "/points",
                "101 is not a difference of two percentages; that is -100 to 100 points"
            ),
            (
                #"{"form":"reduceByFraction","fraction":50}"#, "target.fraction.outOfRange", "/fraction",
                "50 is not a fraction by which to reduce; that is more than 0 and at most 1, and 0.5 halves"
            ),
            (#"{"form":"reach","value":true}"#, "member.type", "/value", nil),
            (#"{"form":"atLeastPoint","scale":"s","point":" "}"#, "member.text", "/point", nil),
        ] as [(String, IssueCode, String, String?)])
    func `are not made by leaving out a wrong member, so that the target goes with it`(
        json: String, code: IssueCode, pointer: String, message: String?
    ) throws {
        checkJSONRefused(Target.self, json, code: code, pointer: pointer, message)
        let goal = ImprovementGoal.read(
            json: #"{"id":"g","title":"G","indicators":[{"id":"i","target":\#(json)},{"id":"j"}]}"#)
        #expect(goal.value?.indicators.map(\.id) == ["j"])
        #expect(goal.issues.map(\.code) == [code])
    }

    @Test
    func `are not made of an alignment whose reference is wrong`() {
        let reading = ImprovementGoal.read(json: #"{"id":"g","title":"G","alignsTo":[{"goal":" "},{"objective":"o"}]}"#)
        #expect(reading.value?.alignsTo == [GoalAlignment(.objective("o"))])
        #expect(reading.issues.map(\.path.pointer) == ["/alignsTo/0/goal"])
    }
}
