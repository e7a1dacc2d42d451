import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

struct `A severity by stage` {
    struct Case: Sendable {
        var staged: StagedSeverity
        var severities: [Severity?]
        var text: String
    }

    static let cases: [Case] = [
        Case(staged: .warning, severities: [.warning, .warning, .warning, .warning, .warning], text: "warning"),
        Case(
            staged: .from(.agreed, .error), severities: [nil, .error, .error, .error, .error], text: "error from agreed"
        ),
        Case(staged: .from(.closed, .advice), severities: [nil, nil, nil, nil, .advice], text: "advice from closed"),
        Case(
            staged: .advice.rising(to: .error, from: .underReview),
            severities: [.advice, .advice, .advice, .error, .error], text: "advice, error from underReview"),
        Case(
            staged: .from(.agreed, .advice).rising(to: .warning, from: .active).rising(to: .error, from: .active),
            severities: [nil, .advice, .error, .error, .error], text: "advice from agreed, error from active"),
    ]

    @Test(arguments: cases)
    func `says what a breach matters at each stage`(example: Case) {
        #expect(Stage.allCases.map { example.staged[$0] } == example.severities)
        #expect(example.staged.description == example.text)
        #expect(example.staged.isForLater == (example.severities[0] == nil))
        #expect(example.staged[example.staged.first] != nil)
    }

    @Test
    func `is asked only from its stage on, and what it asks is what is missing for that stage`() throws {
        let finished = Rule("example.finished", "A name is long", .from(.active, .error)) { context, issues in
            if context.record.trust.name.utf8.count < 20 {
                issues.report(at: ["trust", "name"], "too short at \(context.stage)")
            }
        }
        let always = Rule("example.always", "A name is not short", .warning) { _, issues in
            issues.report(at: ["trust", "name"], "always")
        }
        let book = try RuleBook.empty.adding(finished).adding(always)
        let record = TrustRecord(trust: Trust(id: "example", name: "Short"))
        #expect(record.validate(with: book, at: .agreed).issues.map(\.code) == ["example.always"])
        let active = record.validate(with: book, at: .active)
        #expect(active.issues.map(\.message) == ["too short at active", "always"])
        #expect(active.stage == .active)
        #expect(!active.isValid)
        #expect(record.missing(for: .agreed, with: book).isEmpty)
        #expect(record.missing(for: .closed, with: book).map(\.message) == ["too short at closed"])
        let profile = RuleProfile("strict", severities: ["example.always": .error])
        #expect(try book.applying(profile)["example.always"]?.severities == .error)
        // A profile may not make a rule of a later stage matter less there.
        #expect(throws: RuleBookError.self) {
            try book.applying(RuleProfile("lax", severities: ["example.finished": .warning]))
        }
    }

    @Test
    func `orders stages from draft to closed`() {
        #expect(Stage.allCases.shuffled().sorted() == [.draft, .agreed, .active, .underReview, .closed])
    }
}
