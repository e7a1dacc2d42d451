/// Members of one value that contradict each other.
///
/// Thrown by the initialisers of types whose members depend on each other, such as a span whose end must not come
/// before its start; the readers report the same thing as an ``Issue``.
public struct StructureError: Error, Hashable, Sendable {
    /// The stable name of this contradiction.
    public let code: IssueCode
    /// The member that is at fault, from the value down.
    public let path: Path
    /// A sentence that names the specific thing first, then the rule.
    public let message: String
    /// The parts of the message by name.
    public let parameters: [String: String]

    package init(_ code: IssueCode, at path: Path = Path(), _ message: String, _ parameters: [String: String] = [:]) {
        self.code = code
        self.path = path
        self.message = message
        self.parameters = parameters
    }
}

extension StructureError: CustomStringConvertible {
    /// The sentence and the code.
    public var description: String { "\(message) [\(code.rawValue)]" }
}
