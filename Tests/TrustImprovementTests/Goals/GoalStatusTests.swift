import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A goal's status` {
    /// From each status in a row, to each status in a column: `x` where the move is allowed.
    private static let table = """
                  draft proposed agreed active paused completed abandoned
        draft     -     x        x      -      -      -         x
        proposed  x     -        x      -      -      -         x
        agreed    -     x        -      x      -      -         x
        active    -     -        -      -      x      x         x
        paused    -     -        -      x      -      x         x
        completed -     -        -      x      -      -         -
        abandoned x     -        -      -      -      -         -
        """

    @Test
    func `moves as the table says and in no other way`() throws {
        let rows = `A goal's status`.table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let columns = try #require(rows.first)
        #expect(columns == GoalStatus.allCases.map(\.rawValue))
        #expect(rows.dropFirst().compactMap(\.first) == columns)
        for row in rows.dropFirst() {
            let from = try #require(GoalStatus(rawValue: row[0]))
            for (name, mark) in zip(columns, row.dropFirst()) {
                let to = try #require(GoalStatus(rawValue: name))
                #expect(from.allows(to) == (mark == "x"), "\(from) to \(to)")
            }
            #expect(!from.isFinal)
        }
        #expect(GoalStatus.initial == .draft)
        #expect(GoalStatus.allCases.filter(\.isClosed) == [.completed, .abandoned])
    }

    @Test
    func `can reach every other from the first`() {
        var reached: Set<GoalStatus> = [.initial]
        for _ in GoalStatus.allCases { reached.formUnion(reached.flatMap(\.allowedMoves)) }
        #expect(reached == Set(GoalStatus.allCases))
    }

    @Test
    func `is refused when it is another word, with those there are`() {
        let goal = ImprovementGoal.read(
            json: #"{"id":"g","title":"G","history":[{"status":"activ","since":"2025-09-01"}]}"#)
        #expect(
            goal.issues.map(\.description) == [
                "1:44: error: 'activ' is not a status: a status is one of 'draft', 'proposed', 'agreed', 'active', "
                    + "'paused', 'completed' and 'abandoned'; did you mean 'active'? [member.text] at /history/0/status"
            ])
    }

    @Test
    func `stands apart from what is claimed about the goal`() throws {
        var goal = ImprovementGoal(
            id: "g", title: "G", history: StatusHistory([StatusChange(.completed, since: "2026-07-20")]))
        goal.claimed = ClaimedAchievement(.missed, on: "2026-07-20")
        checkJSON(
            goal,
            #"{"id":"g","title":"G","history":[{"status":"completed","since":"2026-07-20"}],"claimed":"#
                + #"{"achievement":"missed","date":"2026-07-20"}}"#)
        #expect(Achievement.allCases.count == 7)
        for achievement in Achievement.allCases {
            checkJSON(
                ClaimedAchievement(achievement, on: "2026-07-20"),
                #"{"achievement":"\#(achievement.rawValue)","date":"2026-07-20"}"#)
        }
    }
}
