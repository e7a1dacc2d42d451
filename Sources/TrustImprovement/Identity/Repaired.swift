/// A value read from a text that may have needed mending, with what was done to it.
///
/// Repair doors, such as ``CompanyNumber/repairing(_:)``, return it, so that nothing is mended silently. Where the
/// text was right as it stood, ``repairs`` is empty.
public struct Repaired<Value> {
    /// What was read.
    public let value: Value
    /// The text as it was given, whole.
    public let original: String
    /// What was done to the text, in order; empty when it was right.
    public let repairs: [Repair]

    /// Creates the outcome of a repair.
    public init(value: Value, original: String, repairs: [Repair] = []) {
        self.value = value
        self.original = original
        self.repairs = repairs
    }

    /// Whether anything had to be mended.
    public var isChanged: Bool { !repairs.isEmpty }
}

extension Repaired: Sendable where Value: Sendable {}
extension Repaired: Equatable where Value: Equatable {}
extension Repaired: Hashable where Value: Hashable {}
extension Repaired: Encodable where Value: Encodable {}
extension Repaired: Decodable where Value: Decodable {}
