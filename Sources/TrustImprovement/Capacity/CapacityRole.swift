/// Whether a school gives capacity for improvement to others, takes it from them, or both.
///
/// Trusts use the words for schools and for single subjects of a school: one that gives in mathematics may take in
/// reading.
public enum CapacityRole: String, ClosedCode {
    /// It gives capacity.
    case giver
    /// It takes capacity.
    case taker
    /// It gives some and takes some.
    case both

    package static var subject: String { "role in sharing capacity" }
    package static var placeholder: CapacityRole { .giver }
}
