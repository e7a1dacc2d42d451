/// What was decided after a small test.
///
/// The known words are those in common use in improvement science; no body defines a closed list of them.
public struct TestCycleDecision: OpenCodeValue {
    /// The code as it is written.
    public let rawValue: String

    /// Creates a decision from its code, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Keep the change and spread it.
    public static let adopt = TestCycleDecision(rawValue: "adopt")
    /// Change it and test again.
    public static let adapt = TestCycleDecision(rawValue: "adapt")
    /// Give it up.
    public static let abandon = TestCycleDecision(rawValue: "abandon")

    /// The codes that this version knows.
    public static let known: [TestCycleDecision] = [.adopt, .adapt, .abandon]
}
