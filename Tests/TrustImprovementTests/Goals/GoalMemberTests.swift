import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `Every described type of goals` {
    private static let targets: [String] = [
        #"{"form":"reach","value":90,"due":"2029/30","unknown":1}"#,
        #"{"form":"changeBy","points":14,"due":"2029/30","unknown":1}"#,
        #"{"form":"changeBy","amount":-2.5,"due":"2029-12-31","unknown":1}"#,
        #"{"form":"reduceByFraction","fraction":0.5,"due":"2029/30","unknown":1}"#,
        #"{"form":"relativeTo","comparator":{"kind":"national"},"points":-1,"due":"2029/30","unknown":1}"#,
        #"{"form":"relativeTo","comparator":{"kind":"national"},"amount":1,"due":"2029/30","unknown":1}"#,
        #"{"form":"maintain","minimum":65,"due":"2029/30","unknown":1}"#,
        #"{"form":"maintain","maximum":5,"due":"2029/30","unknown":1}"#,
        #"{"form":"maintain","range":{"lower":5,"upper":8},"due":"2029/30","unknown":1}"#,
        #"{"form":"completeMilestone","milestone":"plan","due":"2029/30","unknown":1}"#,
        #"{"form":"atLeastPoint","scale":"s","point":"secure","due":"2029/30","unknown":1}"#,
    ]

    private static let all: [DescribedType] =
        targets.map { DescribedType(Target.self, $0, required: ["form"]) } + [
            DescribedType(
                ImprovementGoal.self,
                #"{"id":"g","title":"G","statement":"s","domain":"reading","level":"trust","population":{"phase":"primary"},"#
                    + #""alignsTo":[{"goal":"h"}],"strands":["curateClearGoals"],"components":["c"],"indicators":"#
                    + #"[{"id":"i"}],"history":[{"status":"draft","since":"2025-09-01"}],"claimed":"#
                    + #"{"achievement":"onTrack","date":"2026-01-05"},"ownerRole":"o","reviewCycle":{"terms":1},"reviews":"#
                    + #"[{"date":"2026-01-05"}],"unknown":1}"#, required: ["id", "title"]),
            DescribedType(GoalAlignment.self, #"{"goal":"g","reason":"r","unknown":1}"#, required: []),
            DescribedType(GoalAlignment.self, #"{"objective":"o","reason":"r","unknown":1}"#, required: []),
            DescribedType(
                Indicator.self,
                #"{"id":"i","title":"I","measure":"m@1","role":"balancing","population":{"pupils":"girls"},"baseline":"#
                    + #"{"value":64.9,"period":"2024/25"},"target":{"form":"reach","value":90},"groupTargets":"#
                    + #"[{"pupils":"disadvantaged","target":{"form":"reach","value":92}}],"milestones":[{"title":"t"}],"#
                    + #""unknown":1}"#, required: ["id"]),
            DescribedType(
                Baseline.self, #"{"value":64.9,"period":"2024/25","source":{"title":"S"},"unknown":1}"#,
                required: ["value", "period"]),
            DescribedType(
                Milestone.self,
                #"{"id":"m","title":"t","due":"2026/27","value":70,"completed":"2027-07-01","unknown":1}"#,
                required: []),
            DescribedType(
                GroupTarget.self,
                #"{"pupils":"disadvantaged","baseline":{"value":50,"period":"2024/25"},"target":{"form":"reach","value":92},"#
                    + #""unknown":1}"#, required: ["pupils", "target"]),
            DescribedType(
                Comparator.self,
                #"{"kind":"trustPercentile","text":"t","percentile":80,"figures":[{"value":61,"period":"2023/24"}],"#
                    + #""unknown":1}"#, required: ["kind"]),
            DescribedType(
                ComparatorFigure.self, #"{"value":61,"period":"2023/24","source":{"title":"S"},"unknown":1}"#,
                required: ["value", "period"]),
            DescribedType(
                ClaimedAchievement.self,
                #"{"achievement":"missed","date":"2026-01-05","role":"r","reason":"w","unknown":1}"#,
                required: ["achievement", "date"]),
            DescribedType(ReviewCycle.self, #"{"terms":1,"next":"2026-04-20","unknown":1}"#, required: []),
            DescribedType(ReviewCycle.self, #"{"months":6,"next":"2026-04-20","unknown":1}"#, required: []),
            DescribedType(
                GoalReview.self,
                #"{"date":"2026-01-05","role":"r","claimed":"atRisk","note":"n","next":"2026-04-20","unknown":1}"#,
                required: ["date"]),
        ]

    @Test(arguments: all)
    func `has the same members in JSON and in any coder, and names the one that is wrong`(type: DescribedType) throws {
        try type.check(type)
    }

    @Test
    func `keeps what it does not know in each object of a goal, byte for byte`() throws {
        let text =
            #"{"id":"g","title":"G","domain":"later","population":{"future":1},"alignsTo":[{"goal":"h","future":2}],"#
            + #""indicators":[{"id":"i","population":{"future":3},"baseline":{"value":{"reason":"suppressed","future":4},"#
            + #""period":"2024/25","source":{"title":"S","future":5},"future":6},"target":{"form":"relativeTo","comparator":"#
            + #"{"kind":"later","figures":[{"value":1,"period":"2024/25","future":7}],"future":8},"points":1,"future":9},"#
            + #""groupTargets":[{"pupils":"later","target":{"form":"maintain","range":{"lower":1,"upper":2,"future":10},"#
            + #""future":11},"future":12}],"milestones":[{"future":13}],"future":14}],"history":[{"status":"draft","#
            + #""since":"2025-09-01","future":15}],"claimed":{"achievement":"onTrack","date":"2026-01-05","future":16},"#
            + #""reviewCycle":{"future":17},"reviews":[{"date":"2026-01-05","future":18}],"future":{"a":[null]}}"#
        let goal = try ImprovementGoal(json: text)
        checkJSON(goal, text)
        checkCodable(goal)
        let listed = ImprovementGoal.read(json: text, options: JSONReadingOptions(unrecognised: .list))
        #expect(listed.issues.count == 19)
        let refused = ImprovementGoal.read(json: text, options: JSONReadingOptions(unrecognised: .refuse))
        #expect(refused.issues.filter { $0.severity == .error }.count == 19)
    }
}
