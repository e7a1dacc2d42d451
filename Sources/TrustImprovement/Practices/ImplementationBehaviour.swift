/// A behaviour that drives implementation, in whichever phase.
///
/// Source: Education Endowment Foundation, *A School's Guide to Implementation*, third edition, 2024.
public enum ImplementationBehaviour: String, ClosedCode {
    /// Engage people so that they can shape what happens.
    case engage
    /// Unite people around what is being implemented, how and why.
    case unite
    /// Reflect, monitor and adapt.
    case reflect

    package static var subject: String { "implementation behaviour" }
    package static var placeholder: ImplementationBehaviour { .engage }

    /// The official name of the behaviour.
    public var title: String {
        switch self {
        case .engage: "Engage"
        case .unite: "Unite"
        case .reflect: "Reflect"
        }
    }
}
