/// One small test of a change: plan, do, study, act.
///
/// The prediction is written before the test, so that what came of it can be held against what was thought. Source of
/// the term: improvement science.
public struct TestCycle: JSONConvertible {
    /// Which of the implementation's cycles it is, counted from 1.
    public private(set) var number: Int
    /// Plan: what is to be tried, where and by which role.
    public var plan: String?
    /// Plan: what is thought will happen.
    public var prediction: String?
    /// The first day of the test.
    public private(set) var start: CalendarDate?
    /// The last day of the test; `nil` while it goes on.
    public private(set) var end: CalendarDate?
    /// Do: what happened.
    public var result: String?
    /// Study: what was learned by holding the result against the prediction.
    public var learned: String?
    /// Act: what was decided.
    public var decision: TestCycleDecision?
    /// Members that this version does not know.
    public var unrecognised = UnrecognisedMembers()

    /// Creates a cycle.
    ///
    /// - Throws: ``StructureError`` with the code `testCycle.number.outOfRange` when the number is less than 1, and
    ///   `testCycle.end.beforeStart` when the test ends before it starts.
    public init(
        number: Int,
        plan: String? = nil,
        prediction: String? = nil,
        start: CalendarDate? = nil,
        end: CalendarDate? = nil,
        result: String? = nil,
        learned: String? = nil,
        decision: TestCycleDecision? = nil
    ) throws(StructureError) {
        self.number = number
        self.plan = plan
        self.prediction = prediction
        self.start = start
        self.end = end
        self.result = result
        self.learned = learned
        self.decision = decision
        try checkStructure()
    }
}

extension TestCycle: Described {
    package static var placeholder: TestCycle { TestCycle(unchecked: 1) }

    private init(unchecked number: Int) {
        self.number = number
    }

    package mutating func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
        visitor.required("number", &number)
        visitor.optional("plan", &plan)
        visitor.optional("prediction", &prediction)
        visitor.optional("start", &start)
        visitor.optional("end", &end)
        visitor.optional("result", &result)
        visitor.optional("learned", &learned)
        visitor.optional("decision", &decision)
    }

    package func checkStructure() throws(StructureError) {
        if number < 1 {
            throw StructureError(
                "testCycle.number.outOfRange", at: ["number"],
                "\(number) is not the number of a test cycle; cycles are counted from 1", ["number": String(number)])
        }
        if let start, let end, end < start {
            throw StructureError(
                "testCycle.end.beforeStart", at: ["end"],
                "The test ends on \(end), before it starts on \(start); it must not",
                ["start": start.description, "end": end.description])
        }
    }
}
