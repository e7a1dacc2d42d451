/// A value together with where it stands in its record.
///
/// The path is put together only when it is asked for.
public struct Located<Value> {
    /// The value.
    public let value: Value
    /// The position of the value in its list.
    public let index: Int
    private let list: Path

    init(_ value: Value, in list: Path, at index: Int) {
        self.value = value
        self.list = list
        self.index = index
    }

    /// Where the value stands in the record.
    public var path: Path { list.appending(index) }
}

extension Located: Sendable where Value: Sendable {}
