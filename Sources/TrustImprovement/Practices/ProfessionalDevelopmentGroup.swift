/// What a mechanism of professional development is for.
///
/// Source: Education Endowment Foundation, *Effective Professional Development*, 2021.
public enum ProfessionalDevelopmentGroup: String, ClosedCode {
    /// Build knowledge.
    case buildKnowledge
    /// Motivate teachers.
    case motivateTeachers
    /// Develop teaching techniques.
    case developTechniques
    /// Embed practice.
    case embedPractice

    package static var subject: String { "group of mechanisms of professional development" }
    package static var placeholder: ProfessionalDevelopmentGroup { .buildKnowledge }

    /// The mechanisms in the group, in the guidance's order.
    public var mechanisms: [ProfessionalDevelopmentMechanism] {
        ProfessionalDevelopmentMechanism.allCases.filter { $0.group == self }
    }

    /// The official name of the group.
    public var title: String {
        switch self {
        case .buildKnowledge: "Build knowledge"
        case .motivateTeachers: "Motivate teachers"
        case .developTechniques: "Develop teaching techniques"
        case .embedPractice: "Embed practice"
        }
    }
}
