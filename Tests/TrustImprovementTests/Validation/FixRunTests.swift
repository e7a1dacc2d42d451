import Testing
import TrustImprovementTestSupport

@testable import TrustImprovement

/// Rules of a host, whose fixes need not be good.
struct `Mending a record` {
    /// A book of rules over the topics of a made-up list of numbers in an unknown member of the record.
    private static func book(_ rules: Rule...) throws -> RuleBook {
        try rules.reduce(RuleBook.empty) { book, rule in try book.adding(rule) }
    }

    /// The numbers of the list.
    private static func numbers(_ context: RuleContext) -> [Int] {
        guard case .array(let elements)? = context.record.unrecognised["numbers"] else { return [] }
        return elements.map { if case .number(let number) = $0 { number.integer ?? -1 } else { -1 } }
    }

    private static func text(_ numbers: String, _ beside: String = "") -> [UInt8] {
        Array(
            #"{"format":"trust-improvement/1.0","trust":{"id":"t","name":"T"},"numbers":[\#(numbers)]\#(beside)}"#.utf8)
    }

    private static let list: Path = ["numbers"]

    /// Each number stands once: the fix takes the others out.
    private static let once = Rule("test.once", "Each number stands once") { context, issues in
        var seen: Set<Int> = []
        for (index, number) in numbers(context).enumerated() where !seen.insert(number).inserted {
            issues.report(
                at: list.appending(index), "\(number) again", fix: JSONPatch(.remove(list.appending(index))))
        }
    }

    /// No number is 13: the fix puts 12 in its place.
    private static let unlucky = Rule("test.unlucky", "No number is 13", .warning) { context, issues in
        for (index, number) in numbers(context).enumerated() where number == 13 {
            issues.report(
                at: list.appending(index), "13",
                fix: JSONPatch(
                    .test(list.appending(index), .number(JSONNumber(13))),
                    .replace(list.appending(index), with: .number(JSONNumber(12)))))
        }
    }

    /// Numbers ascend: the fix sorts them.
    private static let ascending = Rule("test.ascending", "Numbers ascend", .advice) { context, issues in
        let numbers = numbers(context)
        guard numbers != numbers.sorted() else { return }
        issues.report(
            at: list, "Mixed up",
            fix: JSONPatch(.replace(list, with: .array(numbers.sorted().map { .number(JSONNumber($0)) }))))
    }

    private func fix(_ text: [UInt8], _ rules: Rule...) throws -> FixedDocument {
        let book = try rules.reduce(RuleBook.empty) { book, rule in try book.adding(rule) }
        return TrustRecord.fix(json: text, style: .compact, rules: book)
    }

    private func expect(
        _ fixed: FixedDocument, _ numbers: String, mended: [String], left: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            String(decoding: fixed.json, as: UTF8.self) == String(decoding: Self.text(numbers), as: UTF8.self) + "\n",
            sourceLocation: sourceLocation)
        #expect(
            fixed.mended.map { "\($0.code) \($0.path.pointer)" } == mended, sourceLocation: sourceLocation)
        #expect(
            fixed.checked.report.issues.map { "\($0.code) \($0.path.pointer)" } == left,
            sourceLocation: sourceLocation)
    }

    @Test func `takes out of a list from its end, so that positions stay right`() throws {
        expect(
            try fix(Self.text("1,2,1,3,2,1,4"), Self.once), "1,2,3,4",
            mended: ["test.once /numbers/2", "test.once /numbers/4", "test.once /numbers/5"])
    }

    @Test func `makes fixes of one place one after the other, and those of others together`() throws {
        // The second 13 is a number that stands twice and an unlucky one: it goes, and nothing is left to put 12 into.
        expect(
            try fix(Self.text("13,5,13"), Self.once, Self.unlucky), "12,5",
            mended: ["test.unlucky /numbers/0", "test.unlucky /numbers/2", "test.once /numbers/2"])
        expect(
            try fix(Self.text("9,13,8,9"), Self.ascending, Self.once, Self.unlucky), "8,9,12",
            mended: ["test.unlucky /numbers/1", "test.once /numbers/3", "test.ascending /numbers"])
    }

    @Test func `leaves out a fix that does not make its issue go away, and makes those beside it`() throws {
        let idle = Rule("test.idle", "No number is 7") { context, issues in
            for (index, number) in Self.numbers(context).enumerated() where number == 7 {
                issues.report(
                    at: Self.list.appending(index), "7",
                    fix: JSONPatch(.replace(Self.list.appending(index), with: .number(JSONNumber(7)))))
            }
        }
        expect(
            try fix(Self.text("7,1,7,1,13"), idle, Self.once, Self.unlucky), "7,1,12",
            mended: ["test.once /numbers/2", "test.once /numbers/3", "test.unlucky /numbers/4"],
            left: ["test.idle /numbers/0"])
        let one = try fix(Self.text("7"), idle)
        #expect(one.json == Self.text("7"))
        #expect(!one.isChanged)
    }

    @Test func `leaves out a fix that cannot be made`() throws {
        let lost = Rule("test.lost", "No number is 7") { context, issues in
            for (index, number) in Self.numbers(context).enumerated() where number == 7 {
                issues.report(at: Self.list.appending(index), "7", fix: JSONPatch(.remove(["nowhere"])))
            }
        }
        expect(
            try fix(Self.text("7,13"), lost, Self.unlucky), "7,12", mended: ["test.unlucky /numbers/1"],
            left: ["test.lost /numbers/0"])
    }

    @Test func `leaves out a fix that brings in another issue, whatever its severity`() throws {
        let small = Rule("test.small", "Numbers are below 100") { context, issues in
            for (index, number) in Self.numbers(context).enumerated() where number >= 100 {
                issues.report(
                    at: Self.list.appending(index), "\(number)",
                    fix: JSONPatch(.replace(Self.list.appending(index), with: .number(JSONNumber(13)))))
            }
        }
        let unluckyWithoutFix = Rule("test.unlucky", "No number is 13", .advice) { context, issues in
            for (index, number) in Self.numbers(context).enumerated() where number == 13 {
                issues.report(at: Self.list.appending(index), "13")
            }
        }
        expect(
            try fix(Self.text("1,500,1"), small, unluckyWithoutFix, Self.once), "1,500",
            mended: ["test.once /numbers/2"], left: ["test.small /numbers/1"])
    }

    @Test func `lets other issues move with what they stand in`() throws {
        let odd = Rule("test.odd", "Numbers are even") { context, issues in
            for (index, number) in Self.numbers(context).enumerated() where !number.isMultiple(of: 2) {
                issues.report(at: Self.list.appending(index), "\(number)")
            }
        }
        let zeroFirst = Rule("test.zero", "Zero comes first") { context, issues in
            let numbers = Self.numbers(context)
            if !numbers.isEmpty, let index = numbers.firstIndex(of: 0), index > 0 {
                issues.report(
                    at: Self.list, "Zero", fix: JSONPatch(.move(from: Self.list.appending(index), to: ["numbers", 0])))
            } else if !numbers.isEmpty, numbers.first != 0 {
                issues.report(at: Self.list, "Zero", fix: JSONPatch(.add(["numbers", 0], .number(JSONNumber(0)))))
            }
        }
        expect(
            try fix(Self.text("1,2,3,0,5"), odd, zeroFirst), "0,1,2,3,5", mended: ["test.zero /numbers"],
            left: ["test.odd /numbers/1", "test.odd /numbers/3", "test.odd /numbers/4"])
        expect(
            try fix(Self.text("1,2"), odd, zeroFirst), "0,1,2", mended: ["test.zero /numbers"],
            left: ["test.odd /numbers/1"])
        // Sorted, what is found in the list is counted; it cannot be told apart.
        expect(
            try fix(Self.text("5,1,2,5"), odd, Self.ascending, Self.once), "1,2,5",
            mended: ["test.once /numbers/3", "test.ascending /numbers"],
            left: ["test.odd /numbers/0", "test.odd /numbers/2"])
    }

    @Test func `comes to an end where fixes undo each other`() throws {
        func swap(_ from: Int, _ to: Int) -> Rule {
            Rule(IssueCode(rawValue: "test.\(from)"), "No number is this") { context, issues in
                for (index, number) in Self.numbers(context).enumerated() where number == from {
                    issues.report(
                        at: Self.list, "\(number)",
                        fix: JSONPatch(.replace(Self.list.appending(index), with: .number(JSONNumber(to)))))
                }
            }
        }
        let fixed = try fix(Self.text("1"), swap(1, 2), swap(2, 1))
        #expect(fixed.json == Self.text("1"))
        #expect(fixed.mended.isEmpty)
    }

    @Test func `makes the fixes that do good where others do none, however many there are`() throws {
        let halved = Rule("test.halved", "Numbers are below 10") { context, issues in
            for (index, number) in Self.numbers(context).enumerated() where number >= 10 {
                issues.report(
                    at: Self.list.appending(index), "\(number)",
                    fix: JSONPatch(.replace(Self.list.appending(index), with: .number(JSONNumber(number / 2)))))
            }
        }
        // Half of 40 is still too much: the issue has not gone away.
        expect(
            try fix(Self.text("40,16"), halved), "40,8", mended: ["test.halved /numbers/1"],
            left: ["test.halved /numbers/0"])
        let many = (0..<200).map { $0.isMultiple(of: 50) ? 40 : 16 }
        let fixed = try fix(Self.text(many.map(String.init).joined(separator: ",")), halved)
        #expect(fixed.mended.count == 196)
        #expect(fixed.checked.report.issues.map { $0.path.components[1] } == [0, 50, 100, 150])
    }

    @Test func `knows an issue again that has moved meanwhile`() throws {
        // The fix of the later issue moves the place of the earlier one, whose own fix does no good.
        let late = Rule("test.late", "The first number is not 9") { context, issues in
            guard Self.numbers(context).first == 9 else { return }
            issues.report(at: ["zone"], "9", fix: JSONPatch(.remove(["numbers", 0])))
        }
        let idle = Rule("test.idle", "No number is 7") { context, issues in
            for (index, number) in Self.numbers(context).enumerated() where number == 7 {
                issues.report(
                    at: Self.list.appending(index), "7", fix: JSONPatch(.replace(["idle"], with: .null)))
            }
        }
        let fixed = try fix(Self.text("9,1,7", #","idle":null,"zone":0"#), late, idle)
        #expect(fixed.mended.map(\.code) == ["test.late"])
        #expect(fixed.checked.report.issues.map(\.path.pointer) == ["/numbers/1"])
    }

    @Test func `goes by the number of errors where a report is cut`() throws {
        var book = try RuleBook.empty.adding(Self.once)
        book.maximumIssues = 2
        let fixed = TrustRecord.fix(json: Self.text("1,1,1,1,1,1"), style: .compact, rules: book)
        expect(
            fixed, "1",
            mended: [
                "test.once /numbers/1", "test.once /numbers/2", "test.once /numbers/1", "test.once /numbers/2",
                "test.once /numbers/1",
            ])
    }
}
