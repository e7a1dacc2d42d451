/// One of the fourteen mechanisms that make professional development work, in four groups.
///
/// Taking a mechanism away makes professional development less effective. Source: Education Endowment Foundation,
/// *Effective Professional Development*, 2021.
public enum ProfessionalDevelopmentMechanism: String, ClosedCode {
    /// Managing cognitive load.
    case managingCognitiveLoad
    /// Revisiting prior learning.
    case revisitingPriorLearning
    /// Setting and agreeing on goals.
    case settingGoals
    /// Presenting information from a credible source.
    case credibleSource
    /// Providing affirmation and reinforcement after progress.
    case affirmationAfterProgress
    /// Instructing on how to perform a technique.
    case instruction
    /// Arranging practical social support.
    case socialSupport
    /// Modelling the technique.
    case modelling
    /// Monitoring and providing feedback.
    case feedback
    /// Rehearsing the technique.
    case rehearsal
    /// Providing prompts and cues.
    case promptsAndCues
    /// Prompting action planning.
    case actionPlanning
    /// Encouraging monitoring.
    case encouragingMonitoring
    /// Prompting context-specific repetition.
    case contextSpecificRepetition

    package static var subject: String { "mechanism of professional development" }
    package static var placeholder: ProfessionalDevelopmentMechanism { .managingCognitiveLoad }

    /// The group that the mechanism is in.
    public var group: ProfessionalDevelopmentGroup {
        switch self {
        case .managingCognitiveLoad, .revisitingPriorLearning: .buildKnowledge
        case .settingGoals, .credibleSource, .affirmationAfterProgress: .motivateTeachers
        case .instruction, .socialSupport, .modelling, .feedback, .rehearsal: .developTechniques
        case .promptsAndCues, .actionPlanning, .encouragingMonitoring, .contextSpecificRepetition: .embedPractice
        }
    }

    /// The short official name of the mechanism.
    public var title: String {
        switch self {
        case .managingCognitiveLoad: "Managing cognitive load"
        case .revisitingPriorLearning: "Revisiting prior learning"
        case .settingGoals: "Setting and agreeing on goals"
        case .credibleSource: "Presenting information from a credible source"
        case .affirmationAfterProgress: "Providing affirmation and reinforcement after progress"
        case .instruction: "Instructing on how to perform a technique"
        case .socialSupport: "Arranging practical social support"
        case .modelling: "Modelling the technique"
        case .feedback: "Monitoring and providing feedback"
        case .rehearsal: "Rehearsing the technique"
        case .promptsAndCues: "Providing prompts and cues"
        case .actionPlanning: "Prompting action planning"
        case .encouragingMonitoring: "Encouraging monitoring"
        case .contextSpecificRepetition: "Prompting context-specific repetition"
        }
    }

    /// Whether a design is balanced: at least one of its mechanisms is from each group.
    ///
    /// A design may aspire to that; one that is not balanced is not wrong.
    public static func isBalanced(_ mechanisms: some Sequence<ProfessionalDevelopmentMechanism>) -> Bool {
        missingGroups(in: mechanisms).isEmpty
    }

    /// The groups from which a design has no mechanism, in the guidance's order.
    public static func missingGroups(
        in mechanisms: some Sequence<ProfessionalDevelopmentMechanism>
    ) -> [ProfessionalDevelopmentGroup] {
        let groups = Set(mechanisms.map(\.group))
        return ProfessionalDevelopmentGroup.allCases.filter { !groups.contains($0) }
    }
}
