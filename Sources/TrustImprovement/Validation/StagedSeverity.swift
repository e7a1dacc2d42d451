/// How much the breach of a rule matters at each stage of a record; before some stage it may not matter at all.
///
/// ```swift
/// let always: StagedSeverity = .warning
/// let asAgreed: StagedSeverity = .from(.agreed, .error)
/// let rising: StagedSeverity = .advice.rising(to: .error, from: .underReview)
/// ```
public struct StagedSeverity: Hashable, Sendable {
    /// A severity together with the stage from which it holds.
    private struct Step: Hashable, Sendable {
        var stage: Stage
        var severity: Severity
    }

    /// The steps in the order of the stages; at least one.
    private var steps: [Step]

    /// Creates a severity that is the same at every stage.
    public init(_ severity: Severity) {
        self = .from(.draft, severity)
    }

    /// An error at every stage.
    public static let error = StagedSeverity(.error)
    /// A warning at every stage.
    public static let warning = StagedSeverity(.warning)
    /// Advice at every stage.
    public static let advice = StagedSeverity(.advice)

    /// A severity from a stage on; before it the rule is not asked.
    public static func from(_ stage: Stage, _ severity: Severity) -> StagedSeverity {
        StagedSeverity(steps: [Step(stage: stage, severity: severity)])
    }

    private init(steps: [Step]) {
        self.steps = steps
    }

    /// The same with another severity from a stage on, whatever was said of the stages after it.
    public func rising(to severity: Severity, from stage: Stage) -> StagedSeverity {
        StagedSeverity(steps: steps.filter { $0.stage < stage } + [Step(stage: stage, severity: severity)])
    }

    /// The severity at a stage, or `nil` where the rule is not asked.
    public subscript(stage: Stage) -> Severity? {
        steps.last { $0.stage <= stage }?.severity
    }

    /// The first stage at which the rule is asked.
    public var first: Stage {
        steps.first?.stage ?? .draft
    }

    /// Whether the rule asks for nothing while a record is a draft, so that a breach is something still to be done.
    public var isForLater: Bool { first > .draft }

    /// Whether this is at no stage less than another.
    func isAtLeast(_ other: StagedSeverity) -> Bool {
        Stage.allCases.allSatisfy { stage in
            switch (self[stage], other[stage]) {
            case (let mine?, let theirs?): mine >= theirs
            case (nil, _?): false
            case (_, nil): true
            }
        }
    }

    /// The same severity at every stage at which the rule is asked.
    func regraded(to severity: Severity) -> StagedSeverity {
        .from(first, severity)
    }
}

extension StagedSeverity: CustomStringConvertible {
    /// The severity in words, such as `error`, `error from agreed` or `advice, warning from active`.
    public var description: String {
        steps.map { step in
            step.stage == .draft ? step.severity.rawValue : "\(step.severity.rawValue) from \(step.stage.rawValue)"
        }.joined(separator: ", ")
    }
}
